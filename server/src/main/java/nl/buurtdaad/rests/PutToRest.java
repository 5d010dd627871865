package nl.buurtdaad.rests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.rests.RestOutcome.DoersDecide;
import nl.buurtdaad.rests.RestOutcome.NotFound;
import nl.buurtdaad.rests.RestStore.Because;
import nl.buurtdaad.rests.RestStore.Locked;
import nl.buurtdaad.say.Say;

/// "Even niet", and "We doen weer mee": by who has the say at that instant, and it holds at once (DOMAIN rule 2). The
/// say stands still in a rest, so whoever put something to rest can wake it years later.
record PutToRest(Once once, Clock clock, RestStore store, Say say, Logbook logbook) {
    RestOutcome rest(String resident, Rested of, Because because, UUID key) {
        return decide(resident, of, "rest", List.of(of.id(), because), key, (tx, locked) -> {
            if (locked.rest()) {
                return of.restsAlready();
            }
            Instant now = clock.instant();
            store.putToRest(tx, of, key.toString(), resident, because, now);
            logbook.write(tx, locked.platform(), of.word() + "-rests", now, List.of(of.id(), key.toString()));
            return of.rests();
        });
    }

    RestOutcome wake(String resident, Rested of, UUID key) {
        return decide(resident, of, "wake", List.of(of.id()), key, (tx, locked) -> {
            if (!locked.rest()) {
                return of.doesNotRest(locked.platform(), locked.platformRest());
            }
            Instant now = clock.instant();
            store.wake(tx, of, resident, now);
            logbook.write(tx, locked.platform(), of.word() + "-woke", now, List.of(of.id()));
            return of.woke();
        });
    }

    private RestOutcome decide(
            String resident,
            Rested of,
            String verb,
            List<?> arguments,
            UUID key,
            BiFunction<Tx, Locked, RestOutcome> then) {
        return once.run(resident, key, verb + " " + of.word(), arguments, RestOutcome.class, tx -> {
            var locked = store.lock(tx, of);
            if (locked.isEmpty()) {
                return new NotFound(of.id());
            }
            if (!say.has(tx, of.thing(), resident, clock.instant())) {
                return new DoersDecide(locked.get().projects());
            }
            return then.apply(tx, locked.get());
        });
    }
}
