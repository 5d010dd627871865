package nl.buurtdaad.proposals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;

/// A proposal at one instant, read under its lock, as the rule sees it.
///
/// @param change what would be different; empty for money
/// @param round how often its time began
/// @param agreedAt when somebody agreed last, or it began; empty once it was looked at whether all agree
/// @param agreed "prima" in this round
/// @param problems in this round
public record Proposal(
        String id,
        State state,
        String proposer,
        Aspect aspect,
        Optional<String> change,
        int round,
        Instant endsAt,
        Optional<Instant> agreedAt,
        List<Agreed> agreed,
        List<Problem> problems) {
    public enum State {
        OPEN,
        STANDS,
        FELL,
        OWN_TASKS,
        FOR_THE_HOUR,
        OVER
    }

    public record Agreed(String resident, Instant at) {}

    public record Problem(String resident, Instant at, Optional<Instant> takenBackAt) {
        boolean isSeenAt(Instant instant) {
            return !at.isAfter(instant)
                    && takenBackAt.filter(back -> !back.isAfter(instant)).isEmpty();
        }
    }

    Proposal over() {
        return new Proposal(id, State.OVER, proposer, aspect, change, round, endsAt, agreedAt, agreed, problems);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /// Who wants it at an instant: who proposed it, and who said "prima".
    List<String> wantedBy(Instant instant) {
        var all = new ArrayList<String>();
        all.add(proposer);
        agreed.stream()
                .filter(one -> !one.at().isAfter(instant))
                .map(Agreed::resident)
                .filter(resident -> !all.contains(resident))
                .forEach(all::add);
        return all;
    }
}
