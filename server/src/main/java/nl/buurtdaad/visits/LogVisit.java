package nl.buurtdaad.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.visits.VisitOutcome.NotFound;
import nl.buurtdaad.visits.VisitOutcome.VisitLogged;
import nl.buurtdaad.visits.VisitOutcome.VisitStays;
import nl.buurtdaad.visits.VisitOutcome.VisitTakenBack;
import nl.buurtdaad.visits.VisitOutcome.VisitsLogged;
import nl.buurtdaad.visits.VisitStore.Logged;

/// "Marije kwam kijken op 12 mei": an official was there. It changes nothing of the doers (DOMAIN rule 4).
record LogVisit(Once once, Clock clock, VisitStore store, Logbook logbook) {
    VisitOutcome log(String official, String project, UUID key) {
        return once.run(official, key, "logVisit", List.of(project), VisitOutcome.class, tx -> {
            store.lockOfficial(tx, official);
            Optional<String> platform = store.findPlatformOf(tx, project);
            if (platform.isEmpty()) {
                return new NotFound(project);
            }
            Optional<String> before = store.findOfDay(tx, official, project, today());
            if (before.isPresent()) {
                return new VisitLogged(before.get());
            }
            log(tx, official, platform.get(), project, key.toString());
            return new VisitLogged(key.toString());
        });
    }

    /// "Ik ben hier komen kijken": who stands at a sign looks at all that runs there.
    VisitOutcome logAt(String official, String sign, UUID key) {
        return once.run(official, key, "logVisitAt", List.of(sign), VisitOutcome.class, tx -> {
            store.lockOfficial(tx, official);
            var projects = store.listProjectsAt(tx, sign, official, today());
            projects.stream().filter(project -> !project.came()).forEach(project -> {
                String visit = UUID.randomUUID().toString();
                log(tx, official, project.platform(), project.id(), visit);
            });
            return projects.isEmpty() ? new NotFound(sign) : new VisitsLogged(sign);
        });
    }

    private void log(Tx tx, String official, String platform, String project, String visit) {
        Instant now = clock.instant();
        store.log(tx, visit, official, project, today(), now);
        logbook.write(tx, platform, "visit-logged", now, List.of(project, visit));
    }

    VisitOutcome takeBack(String official, String visit, UUID key) {
        return once.run(official, key, "takeVisitBack", List.of(visit), VisitOutcome.class, tx -> {
            store.lockOfficial(tx, official);
            return store.findOwn(tx, official, visit)
                    .map(logged -> takeBack(tx, logged, visit))
                    .orElseGet(() -> new NotFound(visit));
        });
    }

    private VisitOutcome takeBack(Tx tx, Logged logged, String visit) {
        if (logged.takenBack()) {
            return new VisitTakenBack(visit);
        }
        if (!logged.day().equals(today())) {
            return new VisitStays(visit);
        }
        Instant now = clock.instant();
        store.takeBack(tx, visit, now);
        store.findPlatformOf(tx, logged.project())
                .ifPresent(platform ->
                        logbook.write(tx, platform, "visit-taken-back", now, List.of(logged.project(), visit)));
        return new VisitTakenBack(visit);
    }

    /// By the neighbourhood's clock.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
