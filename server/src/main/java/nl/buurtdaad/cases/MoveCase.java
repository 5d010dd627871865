package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.cases.CaseOutcome.CaseIsOver;
import nl.buurtdaad.cases.CaseOutcome.CaseMoved;
import nl.buurtdaad.cases.CaseRule.Step;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// "Ik bel even", the explanation, "Opgelost" and "Dit zit vast", by one of the liaison team of the municipality.
record MoveCase(Once once, Clock clock, CaseStore store, Logbook logbook) {
    CaseOutcome move(String liaison, String id, Step step, UUID key) {
        return once.run(
                liaison,
                key,
                "case-" + step,
                List.of(id),
                CaseOutcome.class,
                tx -> decide(tx, liaison, id, step, () -> {}));
    }

    /// @param happening "Wat gebeurt er nu?"
    /// @param why "Waarom hoorden jullie niets?"
    CaseOutcome explain(String liaison, String id, String happening, String why, UUID key) {
        return once.run(
                liaison,
                key,
                "case-" + Step.EXPLAIN,
                List.of(id, happening, why),
                CaseOutcome.class,
                tx -> decide(
                        tx,
                        liaison,
                        id,
                        Step.EXPLAIN,
                        () -> store.explain(tx, id, liaison, happening, why, clock.instant())));
    }

    private CaseOutcome decide(Tx tx, String liaison, String id, Step step, Runnable explain) {
        var found = store.lock(tx, id);
        if (found.isEmpty() || !store.helps(tx, id, liaison)) {
            return new NotFound(id);
        }
        Case before = found.get();
        if (before.isOver()) {
            return new CaseIsOver(id);
        }
        Instant now = clock.instant();
        var state = CaseRule.after(before.state(), step);
        if (state == before.state() && step != Step.EXPLAIN) {
            return new CaseMoved(id);
        }
        store.move(tx, id, state);
        // Whoever says something of it picked it up too.
        if (before.pickedUpAt().isEmpty() && step != Step.SOLVE) {
            store.pickUp(tx, id, liaison, now);
        }
        switch (step) {
            case EXPLAIN -> explain.run();
            case SOLVE -> store.solve(tx, id, now);
            case PICK_UP, SAY_STUCK -> {}
        }
        logbook.write(
                tx,
                store.platform(tx, id),
                switch (step) {
                    case PICK_UP -> "case-picked-up";
                    case EXPLAIN -> "case-explained";
                    case SOLVE -> "case-solved";
                    case SAY_STUCK -> "case-stuck";
                },
                now,
                List.of(before.about(), id));
        return new CaseMoved(id);
    }
}
