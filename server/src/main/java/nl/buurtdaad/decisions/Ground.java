package nl.buurtdaad.decisions;

import java.util.Optional;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.say.Thing;

/// What a change or a proposal is about, read under its lock.
///
/// @param project whose tasks would give a say; empty for a platform
/// @param task the task itself, when it is about one
record Ground(Thing thing, String platform, Optional<String> project, Optional<Task> task) {
    /// Nothing is settled about a task that is done.
    boolean isOver() {
        return task.filter(Task::isDone).isPresent();
    }
}
