package nl.buurtdaad.claims;

import nl.buurtdaad.danger.Pause;

/// Who may claim (DOMAIN rule 9): joining is always open, exactly as many claims win a slot as there are slots.
final class ClaimRule {
    private ClaimRule() {}

    sealed interface Decision {
        record Take(boolean besideTheSlots) implements Decision {}

        record HasItAlready(String claim) implements Decision {}

        record Full() implements Decision {}

        record Done() implements Decision {}

        record Paused(Pause pause) implements Decision {}

        record WordsAside() implements Decision {}

        record TooMany() implements Decision {}
    }

    /// @param openClaims how many open claims the resident has, on every platform
    /// @param atMost the agreement of the task's own platform
    static Decision decide(Task task, String resident, boolean joins, int openClaims, int atMost) {
        var held = task.activeClaimOf(resident);
        if (held.isPresent()) {
            return new Decision.HasItAlready(held.get().claim());
        }
        if (task.isDone()) {
            return new Decision.Done();
        }
        if (task.wordsAside()) {
            return new Decision.WordsAside();
        }
        if (task.pause().isPresent()) {
            return new Decision.Paused(task.pause().get());
        }
        boolean full = task.slotsTaken() >= task.slots();
        if (full && !joins) {
            return new Decision.Full();
        }
        return openClaims >= atMost ? new Decision.TooMany() : new Decision.Take(full);
    }
}
