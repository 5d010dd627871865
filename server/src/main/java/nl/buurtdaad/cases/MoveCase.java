package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.cases.CaseOutcome.CaseIsOver;
import nl.buurtdaad.cases.CaseOutcome.CaseMoved;
import nl.buurtdaad.cases.CaseRule.Step;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// "Ik bel even", the explanation, "Opgelost", "Dit zit vast", and the way back from both, by one of the liaison team
/// of the municipality.
record MoveCase(Once once, Clock clock, CaseStore store, Logbook logbook, TellDoers doers) {
    CaseOutcome move(String liaison, String id, Step step, UUID key) {
        return once.run(
                liaison,
                key,
                "case-" + step,
                List.of(id),
                CaseOutcome.class,
                tx -> decide(tx, liaison, id, step, Optional.empty()));
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
                        tx, liaison, id, Step.EXPLAIN, Optional.of(new Explained(clock.instant(), happening, why))));
    }

    private CaseOutcome decide(Tx tx, String liaison, String id, Step step, Optional<Explained> told) {
        var found = store.lock(tx, id);
        if (found.isEmpty() || !store.helps(tx, id, liaison)) {
            return new NotFound(id);
        }
        Case before = found.get();
        if (before.isOver()) {
            return new CaseIsOver(id);
        }
        Instant now = clock.instant();
        if (!CaseRule.isNews(before, step, told, now, clock.getZone())) {
            return new CaseMoved(id);
        }
        store.move(tx, id, CaseRule.after(step));
        // Whoever says something of it picked it up too.
        if (step == Step.PICK_UP || (before.pickedUpAt().isEmpty() && step != Step.SOLVE)) {
            store.pickUp(tx, id, liaison, now);
        }
        switch (step) {
            case EXPLAIN -> store.explain(tx, id, liaison, told.orElseThrow());
            case SOLVE -> store.solve(tx, id, before.state(), now);
            case SAY_STUCK -> store.sayStuck(tx, id, before.state());
            case PICK_UP -> {}
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
        doers.moved(tx, before, now);
        return new CaseMoved(id);
    }

    /// "Toch niet opgelost": the case is again what it was.
    CaseOutcome takeSolvedBack(String liaison, String id, UUID key) {
        return once.run(liaison, key, "takeSolvedBack", List.of(id), CaseOutcome.class, tx -> {
            var found = store.lock(tx, id);
            if (found.isEmpty() || !store.helps(tx, id, liaison)) {
                return new NotFound(id);
            }
            Case over = found.get();
            if (!over.isOver()) {
                return new CaseMoved(id);
            }
            Instant now = clock.instant();
            var before = beforeSolved(tx, over, now);
            if (before.isEmpty()) {
                return new CaseIsOver(id);
            }
            store.takeSolvedBack(tx, id, before.get());
            logbook.write(tx, store.platform(tx, id), "case-not-solved", now, List.of(over.about(), id));
            doers.moved(tx, over, now);
            return new CaseMoved(id);
        });
    }

    /// "Toch niet vast": the case is again what it was.
    CaseOutcome takeStuckBack(String liaison, String id, UUID key) {
        return once.run(liaison, key, "takeStuckBack", List.of(id), CaseOutcome.class, tx -> {
            var found = store.lock(tx, id);
            if (found.isEmpty() || !store.helps(tx, id, liaison)) {
                return new NotFound(id);
            }
            Case stuck = found.get();
            if (stuck.isOver()) {
                return new CaseIsOver(id);
            }
            if (stuck.state() == State.STUCK) {
                Instant now = clock.instant();
                store.takeStuckBack(tx, id, CaseRule.beforeStuck(stuck));
                logbook.write(tx, store.platform(tx, id), "case-not-stuck", now, List.of(stuck.about(), id));
                doers.moved(tx, stuck, now);
            }
            return new CaseMoved(id);
        });
    }

    boolean mayTakeSolvedBack(Tx tx, Case shown, String liaison) {
        return beforeSolved(tx, shown, clock.instant()).isPresent() && store.helps(tx, shown.id(), liaison);
    }

    private Optional<State> beforeSolved(Tx tx, Case over, Instant now) {
        return CaseRule.beforeSolved(over, now).filter(_ -> !store.isSaidAgain(tx, over.id()));
    }
}
