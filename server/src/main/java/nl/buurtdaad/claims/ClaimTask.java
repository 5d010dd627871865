package nl.buurtdaad.claims;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.claims.ClaimOutcome.LearnerPlaceIsTaken;
import nl.buurtdaad.claims.ClaimOutcome.ProjectIsEnded;
import nl.buurtdaad.claims.ClaimOutcome.TaskClaimed;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsCapped;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsDone;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsFull;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsPaused;
import nl.buurtdaad.claims.ClaimOutcome.TaskWordsAside;
import nl.buurtdaad.claims.ClaimOutcome.TooManyClaims;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.joining.WalkAlong;
import nl.buurtdaad.logbook.Logbook;

/// "Ik doe dit", and "Doen jullie het samen?".
record ClaimTask(Once once, Claims claims, Joining joining, Logbook logbook) {
    ClaimOutcome claim(String resident, String task, UUID key) {
        return claim("claimTask", false, resident, task, key);
    }

    ClaimOutcome join(String resident, String task, UUID key) {
        return claim("joinTask", true, resident, task, key);
    }

    private ClaimOutcome claim(String operation, boolean joins, String resident, String task, UUID key) {
        return once.run(
                resident,
                key,
                operation,
                List.of(task),
                ClaimOutcome.class,
                tx -> claims.lockTask(tx, resident, task)
                        .map(found -> decide(tx, found, resident, joins, key.toString()))
                        .orElseGet(() -> new NotFound(task)));
    }

    private ClaimOutcome decide(Tx tx, Task task, String resident, boolean joins, String key) {
        int open = claims.countOpen(tx, resident, task.readAt());
        int atMost = task.agreements().openClaims();
        var walkAlong =
                task.walkAlong() ? Optional.of(joining.of(tx, task.id(), task.readAt())) : Optional.<WalkAlong>empty();
        return switch (ClaimRule.decide(task, walkAlong, resident, joins, open, atMost)) {
            case ClaimRule.Decision.HasItAlready(String claim) -> new TaskClaimed(claim, task.id());
            case ClaimRule.Decision.Done() -> new TaskIsDone(task.id());
            case ClaimRule.Decision.Paused(Pause pause) ->
                new TaskIsPaused(task.id(), pause.warning().id(), pause.until());
            case ClaimRule.Decision.ProjectEnded() -> new ProjectIsEnded(task.id());
            case ClaimRule.Decision.WordsAside() -> new TaskWordsAside(task.id());
            case ClaimRule.Decision.Full() -> new TaskIsFull(task.id());
            case ClaimRule.Decision.Capped() -> new TaskIsCapped(task.id(), task.project());
            case ClaimRule.Decision.LearnerPlaceTaken() -> new LearnerPlaceIsTaken(task.id(), task.project());
            case ClaimRule.Decision.TooMany() -> new TooManyClaims(atMost);
            case ClaimRule.Decision.Take(Task.Spot spot) -> {
                claims.take(tx, key, resident, task, spot);
                logbook.write(tx, task.platform(), "task-claimed", task.readAt(), List.of(task.id(), key));
                yield new TaskClaimed(key, task.id());
            }
        };
    }
}
