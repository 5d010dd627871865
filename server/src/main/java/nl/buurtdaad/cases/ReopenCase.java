package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.cases.CaseOutcome.CaseIsOver;
import nl.buurtdaad.cases.CaseOutcome.CaseOpenAgain;
import nl.buurtdaad.cases.CaseOutcome.DoersDecide;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Nog steeds niets", by a doer: the team said that it was over, and the answer did not come.
record ReopenCase(Once once, Clock clock, CaseStore store, Say say, Logbook logbook, TeamLetter letter) {
    CaseOutcome reopen(String resident, String id, UUID key) {
        return once.run(resident, key, "reopenCase", List.of(id), CaseOutcome.class, tx -> decide(tx, resident, id));
    }

    private CaseOutcome decide(Tx tx, String resident, String id) {
        var found = store.lock(tx, id);
        if (found.isEmpty()) {
            return new NotFound(id);
        }
        Case before = found.get();
        Instant now = clock.instant();
        if (!mayReopen(tx, before, resident, now)) {
            return new DoersDecide(before.project().id());
        }
        if (!before.isOver()) {
            return new CaseOpenAgain(id);
        }
        if (!before.waitsStill()) {
            return new CaseIsOver(id);
        }
        store.openAgain(tx, id, now);
        logbook.write(tx, store.platform(tx, id), "case-opened", now, List.of(before.about(), id));
        letter.stillNothing(tx, before);
        return new CaseOpenAgain(id);
    }

    boolean mayReopen(Tx tx, Case shown, String resident, Instant now) {
        return say.has(tx, new Thing.Project(shown.project().id()), resident, now);
    }
}
