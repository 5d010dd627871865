package nl.buurtdaad.claims;

import java.util.Optional;
import nl.buurtdaad.claims.Task.Spot;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.joining.WalkAlong;

/// Who may claim (DOMAIN rule 9): joining is always open, exactly as many claims win a slot as there are slots. Nobody
/// comes beside the slots of a capped task; where newcomers walk along first, one of them at a time does.
final class ClaimRule {
    private ClaimRule() {}

    sealed interface Decision {
        record Take(Spot spot) implements Decision {}

        record HasItAlready(String claim) implements Decision {}

        record Full() implements Decision {}

        record Capped() implements Decision {}

        record LearnerPlaceTaken() implements Decision {}

        record Done() implements Decision {}

        record Paused(Pause pause) implements Decision {}

        record ProjectEnded() implements Decision {}

        record WordsAside() implements Decision {}

        record TooMany() implements Decision {}
    }

    /// @param walkAlong while newcomers walk along first
    /// @param openClaims how many open claims the resident has, on every platform
    /// @param atMost the agreement of the task's own platform
    static Decision decide(
            Task task, Optional<WalkAlong> walkAlong, String resident, boolean joins, int openClaims, int atMost) {
        var held = task.activeClaimOf(resident);
        if (held.isPresent()) {
            return new Decision.HasItAlready(held.get().claim());
        }
        if (task.isDone()) {
            return new Decision.Done();
        }
        if (task.projectEnded()) {
            return new Decision.ProjectEnded();
        }
        if (task.wordsAside()) {
            return new Decision.WordsAside();
        }
        if (task.pause().isPresent()) {
            return new Decision.Paused(task.pause().get());
        }
        var learns = walkAlong.filter(walk -> walk.isNewcomer(resident));
        if (learns.flatMap(walk -> walk.whoHasThePlace(task.learning())).isPresent()) {
            return new Decision.LearnerPlaceTaken();
        }
        if (learns.isEmpty() && task.isCapReached()) {
            return new Decision.Capped();
        }
        if (learns.isEmpty() && task.isFull() && !joins) {
            return new Decision.Full();
        }
        if (openClaims >= atMost) {
            return new Decision.TooMany();
        }
        Spot slot = task.isFull() ? Spot.BESIDE : Spot.SLOT;
        return new Decision.Take(learns.isPresent() ? Spot.LEARNERS : slot);
    }
}
