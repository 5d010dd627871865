package nl.buurtdaad.deeds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.HeldClaim;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedOutcome.ClaimIsOver;
import nl.buurtdaad.deeds.DeedOutcome.DeedDone;
import nl.buurtdaad.deeds.DeedOutcome.DeedUndone;
import nl.buurtdaad.deeds.DeedOutcome.NotFound;
import nl.buurtdaad.deeds.DeedOutcome.OwnDeed;
import nl.buurtdaad.deeds.DeedOutcome.Thanked;
import nl.buurtdaad.deeds.DeedOutcome.TooLateToUndo;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "Het is gedaan": the claim becomes a deed, which gives its doer a say. Also its undo, and thanks.
record SayDone(Once once, Clock clock, Claims claims, DeedStore store, Logbook logbook, Inbox inbox) {
    DeedOutcome done(String resident, String claim, UUID key) {
        return once.run(
                resident,
                key,
                "sayDone",
                List.of(claim),
                DeedOutcome.class,
                tx -> claims.lockClaim(tx, resident, claim)
                        .map(held -> done(tx, held, key.toString()))
                        .orElseGet(() -> new NotFound(claim)));
    }

    private DeedOutcome done(Tx tx, HeldClaim held, String deed) {
        Task task = held.task();
        var refusal = DoneRule.refusal(held);
        if (refusal.isPresent()) {
            return new ClaimIsOver(refusal.get(), task.id());
        }
        claims.done(tx, held);
        store.make(tx, held.id(), deed, task.readAt(), task.agreements());
        logbook.write(tx, task.platform(), "task-done", task.readAt(), List.of(task.id(), deed));
        return new DeedDone(
                deed, task.id(), task.readAt().plus(task.agreements().time(AgreementName.SAY_DAYS)));
    }

    DeedOutcome undo(String resident, String deed, UUID key) {
        return once.run(resident, key, "undoDone", List.of(deed), DeedOutcome.class, tx -> {
            store.lockTask(tx, deed);
            var made = store.find(tx, deed).filter(found -> found.doer().equals(resident));
            if (made.isEmpty()) {
                return new NotFound(deed);
            }
            if (!DoneRule.mayUndo(made.get().undoUntil(), clock.instant())) {
                return new TooLateToUndo(deed);
            }
            HeldClaim held = claims.get(tx, resident, made.get().claim());
            Task task = held.task();
            store.undo(tx, deed, task.readAt());
            claims.resume(tx, held);
            logbook.write(tx, task.platform(), "deed-undone", task.readAt(), List.of(task.id(), deed));
            return new DeedUndone(held.id(), task.id());
        });
    }

    DeedOutcome thank(String resident, String deed, UUID key) {
        return once.run(resident, key, "thank", List.of(deed), DeedOutcome.class, tx -> {
            claims.lockResident(tx, resident);
            store.lockTask(tx, deed);
            var made = store.find(tx, deed);
            if (made.isEmpty()) {
                return new NotFound(deed);
            }
            if (made.get().doer().equals(resident)) {
                return new OwnDeed(deed);
            }
            if (!store.isThankedBy(tx, resident, deed)) {
                Instant now = clock.instant();
                store.thank(tx, resident, deed, now);
                store.findPlatformOf(tx, deed)
                        .ifPresent(platform -> logbook.write(tx, platform, "deed-thanked", now, List.of(deed)));
                var about = List.of(About.task(made.get().task()), About.deed(deed));
                inbox.tell(tx, Notice.Kind.THANKED, List.of(made.get().doer()), Optional.of(resident), about, now);
            }
            return new Thanked(deed);
        });
    }
}
