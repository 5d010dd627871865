package nl.buurtdaad.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.say.Thing;

/// What a change or a proposal is about, read under its lock.
///
/// @param projects whose tasks would give a say: more than one for a platform
/// @param agreements of its platform
/// @param task the task itself, when it is about one
/// @param doneSince since when that task is done
public record Ground(
        Thing thing,
        String platform,
        List<String> projects,
        Agreements agreements,
        Optional<Task> task,
        Optional<Instant> doneSince) {
    /// Nothing is settled about a task that is done.
    public boolean isOver() {
        return doneSince.isPresent();
    }

    boolean wasOver(Instant at) {
        return doneSince.filter(since -> !since.isAfter(at)).isPresent();
    }
}
