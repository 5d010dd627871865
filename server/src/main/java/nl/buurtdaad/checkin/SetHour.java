package nl.buurtdaad.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.checkin.CheckinOutcome.DoersDecide;
import nl.buurtdaad.checkin.CheckinOutcome.HourSet;
import nl.buurtdaad.checkin.CheckinOutcome.NotFound;
import nl.buurtdaad.checkin.HourStore.Locked;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The hour is set by who has the say in the platform, and holds at once (DOMAIN rule 2).
record SetHour(Once once, Clock clock, HourStore store, Say say, Logbook logbook) {
    CheckinOutcome set(String resident, String platform, Hour hour, UUID key) {
        var arguments = List.of(
                platform, hour.day(), hour.time().toString(), hour.where().text());
        return once.run(
                resident,
                key,
                "setHour",
                arguments,
                CheckinOutcome.class,
                tx -> store.lock(tx, platform)
                        .map(locked -> set(tx, locked, resident, platform, hour, key))
                        .orElseGet(() -> new NotFound(platform)));
    }

    private CheckinOutcome set(Tx tx, Locked locked, String resident, String platform, Hour hour, UUID key) {
        Instant now = clock.instant();
        if (!say.has(tx, new Thing.Platform(platform), resident, now)) {
            return new DoersDecide(locked.projects());
        }
        // The same once more is no change, of which the calendars would hear.
        if (!locked.hour().filter(hour::equals).isPresent()) {
            store.set(tx, key.toString(), platform, resident, hour, now);
            logbook.write(tx, platform, "hour-set", now, List.of(key.toString()));
        }
        return new HourSet(platform);
    }
}
