package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.tasks.DeedOutcome.DeedDone;
import nl.buurtdaad.tasks.DeedOutcome.DeedUndone;
import nl.buurtdaad.tasks.DeedOutcome.OwnDeed;
import nl.buurtdaad.tasks.DeedOutcome.Thanked;
import nl.buurtdaad.tasks.DeedOutcome.TooLateToUndo;

/// "Het is gedaan": the claim becomes a deed, which gives its doer a say. Also its undo, and thanks.
record SayDone(Once once, Clock clock, ClaimStore store, Logbook logbook, Agreements agreements) {
    DeedOutcome done(String resident, String claim, UUID key) {
        return once.run(resident, key, "sayDone", List.of(claim), DeedOutcome.class, tx -> {
            store.lockTaskOfClaim(tx, resident, claim);
            Instant now = clock.instant();
            var held = store.findClaim(tx, resident, claim);
            if (held.isEmpty()) {
                return new NotFound(claim);
            }
            Task task = store.getTask(tx, held.get().task(), resident, now);
            var refusal = DoneRule.refusal(held.get(), task, now);
            return refusal.isPresent()
                    ? new ClaimIsOver(refusal.get(), task.id())
                    : done(tx, held.get(), task, key.toString(), now);
        });
    }

    private DeedDone done(Tx tx, HeldClaim claim, Task task, String deed, Instant now) {
        store.end(tx, claim.id(), "DONE", now);
        store.makeDeed(tx, claim.id(), deed, now);
        store.settle(tx, task.id(), now);
        logbook.write(tx, task.platform(), "task-done", now, List.of(task.id(), deed));
        return new DeedDone(deed, task.id(), now.plus(agreements.sayWindow()));
    }

    DeedOutcome undo(String resident, String deed, UUID key) {
        return once.run(resident, key, "undoDone", List.of(deed), DeedOutcome.class, tx -> {
            store.lockTaskOfDeed(tx, deed);
            Instant now = clock.instant();
            var made = store.findDeed(tx, deed).filter(found -> found.doer().equals(resident));
            if (made.isEmpty()) {
                return new NotFound(deed);
            }
            if (!DoneRule.mayUndo(made.get().doneAt(), now, agreements)) {
                return new TooLateToUndo(deed);
            }
            Task task = store.getTask(tx, made.get().task(), resident, now);
            Instant lapsesAt = made.get().lapsesAt().isAfter(now)
                    ? made.get().lapsesAt()
                    : agreements.lapsesAt(now, task.startsAt());
            store.undo(tx, deed, made.get().claim(), lapsesAt, now);
            store.settle(tx, task.id(), now);
            logbook.write(tx, task.platform(), "deed-undone", now, List.of(task.id(), deed));
            return new DeedUndone(made.get().claim(), task.id());
        });
    }

    DeedOutcome thank(String resident, String deed, UUID key) {
        return once.run(resident, key, "thank", List.of(deed), DeedOutcome.class, tx -> {
            var made = store.findDeed(tx, deed);
            if (made.isEmpty()) {
                return new NotFound(deed);
            }
            if (made.get().doer().equals(resident)) {
                return new OwnDeed(deed);
            }
            store.thank(tx, resident, deed, clock.instant());
            return new Thanked(deed);
        });
    }

    /// A deed that stands.
    record MadeDeed(String doer, String task, String claim, Instant doneAt, Instant lapsesAt) {}
}
