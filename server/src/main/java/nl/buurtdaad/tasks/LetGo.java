package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.tasks.PartOutcome.ClaimKept;
import nl.buurtdaad.tasks.PartOutcome.ClaimReleased;

/// "Lukt het nog? [Nog bezig] [Nu even niet]" (DOMAIN rule 22): residents' words are claims and never break.
record LetGo(Once once, Clock clock, ClaimStore store, Logbook logbook, Agreements agreements) {
    PartOutcome release(String resident, String claim, UUID key) {
        return once.run(
                resident,
                key,
                "releaseClaim",
                List.of(claim),
                PartOutcome.class,
                tx -> whenHeld(tx, resident, claim, task -> {
                    Instant now = clock.instant();
                    store.end(tx, claim, "RELEASED", now);
                    store.settle(tx, task.id(), now);
                    logbook.write(tx, task.platform(), "claim-released", now, List.of(task.id(), claim));
                    return new ClaimReleased(task.id());
                }));
    }

    PartOutcome keep(String resident, String claim, UUID key) {
        return once.run(
                resident,
                key,
                "stillBusy",
                List.of(claim),
                PartOutcome.class,
                tx -> whenHeld(tx, resident, claim, task -> {
                    Instant now = clock.instant();
                    store.keep(tx, claim, agreements.lapsesAt(now, task.startsAt()));
                    return new ClaimKept(claim, task.id());
                }));
    }

    private PartOutcome whenHeld(Tx tx, String resident, String claim, Function<Task, PartOutcome> then) {
        store.lockTaskOfClaim(tx, resident, claim);
        Instant now = clock.instant();
        var held = store.findClaim(tx, resident, claim);
        if (held.isEmpty()) {
            return new NotFound(claim);
        }
        var end = held.get().endAt(now);
        if (end.isPresent()) {
            return new ClaimIsOver(end.get(), held.get().task());
        }
        return then.apply(store.getTask(tx, held.get().task(), resident, now));
    }
}
