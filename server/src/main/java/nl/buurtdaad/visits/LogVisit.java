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
            Instant now = clock.instant();
            Optional<String> before = store.findOfDay(tx, official, project, today());
            if (before.isPresent()) {
                return new VisitLogged(before.get());
            }
            String visit = key.toString();
            store.log(tx, visit, official, project, today(), now);
            logbook.write(tx, platform.get(), "visit-logged", now, List.of(project, visit));
            return new VisitLogged(visit);
        });
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
