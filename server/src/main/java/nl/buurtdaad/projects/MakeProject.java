package nl.buurtdaad.projects;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.claims.ADay;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.projects.MakeProjectOutcome.EnoughForToday;
import nl.buurtdaad.projects.MakeProjectOutcome.ProjectMade;
import nl.buurtdaad.projects.MakeProjectOutcome.TooManyClaims;
import nl.buurtdaad.tasks.MakeTask;

/// Any resident may begin a project; making it makes its first task, and nobody approves it (DOMAIN rules 10 and 12).
record MakeProject(
        Once once,
        Clock clock,
        ProjectStore store,
        AgreementStore agreementStore,
        Claims claims,
        MakeTask makeTask,
        Logbook logbook) {
    /// What a project begins with.
    record Beginning(String platform, String name, String firstTask, ProjectKind kind) {}

    MakeProjectOutcome make(String resident, Beginning beginning, UUID key) {
        return once.run(resident, key, "makeProject", List.of(beginning), MakeProjectOutcome.class, tx -> {
            var agreements = agreementStore.find(tx, beginning.platform());
            if (agreements.isEmpty()) {
                return new NotFound(beginning.platform());
            }
            int atMost = agreements.get().openClaims();
            if (claims.lockAndCountOpen(tx, resident) >= atMost) {
                return new TooManyClaims(atMost);
            }
            return claims.mayBeginAgainAt(tx, resident)
                    .<MakeProjectOutcome>map(againAt -> new EnoughForToday(ADay.BEGIN.atMost(), againAt))
                    .orElseGet(() -> made(tx, resident, beginning, agreements.get(), key.toString()));
        });
    }

    private ProjectMade made(Tx tx, String resident, Beginning beginning, Agreements agreements, String id) {
        Instant now = clock.instant();
        store.make(tx, id, resident, beginning, now);
        logbook.write(tx, beginning.platform(), "project-made", now, List.of(id));
        makeTask.first(tx, resident, id, beginning.platform(), agreements, beginning.firstTask());
        return new ProjectMade(id);
    }
}
