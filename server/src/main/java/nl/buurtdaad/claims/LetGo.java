package nl.buurtdaad.claims;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdaad.claims.PartOutcome.ClaimIsOver;
import nl.buurtdaad.claims.PartOutcome.ClaimKept;
import nl.buurtdaad.claims.PartOutcome.ClaimReleased;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// "Lukt het nog? [Nog bezig] [Nu even niet]" (DOMAIN rule 22): residents' words are claims and never break.
record LetGo(Once once, Claims claims, Logbook logbook) {
    PartOutcome release(String resident, String claim, UUID key) {
        return once.run(
                resident,
                key,
                "releaseClaim",
                List.of(claim),
                PartOutcome.class,
                tx -> whenHeld(tx, claims, resident, claim, held -> {
                    Task task = held.task();
                    claims.release(tx, claim, task);
                    logbook.write(tx, task.platform(), "claim-released", task.readAt(), List.of(task.id(), claim));
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
                tx -> whenHeld(tx, claims, resident, claim, held -> {
                    claims.keep(tx, held);
                    return new ClaimKept(claim, held.task().id());
                }));
    }

    /// Somebody leaves: everything they would still do is free again, and their lines to the others are gone.
    /// The caller holds the lock of the resident.
    void all(Tx tx, String resident) {
        var tasks = claims.lockTasksOf(tx, resident);
        for (Task task : tasks) {
            task.activeClaimOf(resident).ifPresent(part -> {
                claims.release(tx, part.claim(), task);
                logbook.write(tx, task.platform(), "claim-released", task.readAt(), List.of(task.id(), part.claim()));
            });
        }
        claims.forgetLinesOf(tx, resident);
    }

    /// What an act on a claim begins with: it is there, and it is not over.
    static PartOutcome whenHeld(
            Tx tx, Claims claims, String resident, String claim, Function<HeldClaim, PartOutcome> then) {
        var found = claims.lockClaim(tx, resident, claim);
        if (found.isEmpty()) {
            return new NotFound(claim);
        }
        HeldClaim held = found.get();
        return held.end()
                .<PartOutcome>map(end -> new ClaimIsOver(end, held.task().id()))
                .orElseGet(() -> then.apply(held));
    }
}
