package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.cases.Cases.Subject;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.SayReceivedOutcome.DoersDecide;
import nl.buurtdaad.facilitation.SayReceivedOutcome.ReceivedSaid;
import nl.buurtdaad.logbook.Logbook;

/// "Heb je het? [Ja] [Nog niet]": the side that receives it says whether a promise was kept; a slip can be put right.
record SayReceived(Once once, Clock clock, RequestStore store, Askers askers, Logbook logbook, Cases cases) {

    SayReceivedOutcome say(String resident, String promise, boolean received, UUID key) {
        return once.run(resident, key, "sayReceived", List.of(promise, received), SayReceivedOutcome.class, tx -> {
            var found = store.lockPromise(tx, promise);
            if (found.isEmpty()) {
                return new NotFound(promise);
            }
            var of = found.get();
            Instant now = clock.instant();
            if (!askers.of(tx, of.project(), of.request(), now).contains(resident)) {
                return new DoersDecide(of.project());
            }
            if (of.offered()) {
                return new ReceivedSaid(of.request());
            }
            boolean broken =
                    !received && LocalDate.ofInstant(now, clock.getZone()).isAfter(of.by());
            PromiseState state = PromiseState.said(received, of.broken());
            store.sayReceived(tx, promise, resident, received, state, broken, now);
            logbook.write(tx, of.platform(), entry(state), now, List.of(of.request(), promise));
            if (received) {
                cases.solved(tx, of.request(), Kind.BROKEN_PROMISE, now);
            } else if (broken) {
                cases.broken(
                        tx, new Subject(of.request(), of.platform(), of.project(), of.sentence(), of.liesWith()), now);
            }
            return new ReceivedSaid(of.request());
        });
    }

    private static String entry(PromiseState said) {
        return switch (said) {
            case KEPT -> "promise-kept";
            case REPAIRED -> "promise-repaired";
            case NOT_YET, MADE -> "promise-not-yet";
        };
    }
}
