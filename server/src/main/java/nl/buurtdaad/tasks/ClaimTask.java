package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.tasks.ClaimOutcome.TaskClaimed;
import nl.buurtdaad.tasks.ClaimOutcome.TaskIsFull;

/// "Ik doe dit", and "Doen jullie het samen?".
record ClaimTask(Once once, Clock clock, ClaimStore store, Logbook logbook, Agreements agreements) {
    ClaimOutcome claim(String resident, String task, UUID key) {
        return claim("claimTask", false, resident, task, key);
    }

    ClaimOutcome join(String resident, String task, UUID key) {
        return claim("joinTask", true, resident, task, key);
    }

    private ClaimOutcome claim(String operation, boolean joins, String resident, String task, UUID key) {
        return once.run(resident, key, operation, List.of(task), ClaimOutcome.class, tx -> {
            store.lock(tx, resident, task);
            Instant now = clock.instant();
            return store.findTask(tx, task, resident, now)
                    .map(found -> decide(tx, found, resident, joins, key.toString(), now))
                    .orElseGet(() -> new NotFound(task));
        });
    }

    private ClaimOutcome decide(Tx tx, Task task, String resident, boolean joins, String key, Instant now) {
        int open = store.countOpenClaims(tx, resident, now);
        return switch (ClaimRule.decide(task, resident, joins, open, agreements.openClaims())) {
            case ClaimRule.Decision.HasItAlready(String claim) -> new TaskClaimed(claim, task.id());
            case ClaimRule.Decision.Done() -> new TaskIsDone(task.id());
            case ClaimRule.Decision.Full() -> new TaskIsFull(task.id());
            case ClaimRule.Decision.TooMany() -> new TooManyClaims(agreements.openClaims());
            case ClaimRule.Decision.Take(boolean beside) -> {
                Instant lapsesAt = agreements.lapsesAt(now, task.startsAt());
                store.claim(tx, key, resident, task.id(), beside, now, lapsesAt);
                logbook.write(tx, task.platform(), "task-claimed", now, List.of(task.id(), key));
                yield new TaskClaimed(key, task.id());
            }
        };
    }
}
