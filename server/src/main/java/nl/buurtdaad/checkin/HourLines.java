package nl.buurtdaad.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.buurtdaad.checkin.CheckinOutcome.DoersDecide;
import nl.buurtdaad.checkin.CheckinOutcome.EnoughHourLines;
import nl.buurtdaad.checkin.CheckinOutcome.HourLineAdded;
import nl.buurtdaad.checkin.CheckinOutcome.HourLineBack;
import nl.buurtdaad.checkin.CheckinOutcome.HourLineDiscussed;
import nl.buurtdaad.checkin.CheckinOutcome.HourLineTakenBack;
import nl.buurtdaad.checkin.CheckinOutcome.NotFound;
import nl.buurtdaad.checkin.CheckinOutcome.NotYourHourLine;
import nl.buurtdaad.checkin.HourLineStore.Locked;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// What people want to talk about, one line each, by anyone who is signed in. A line decides nothing; "besproken" puts
/// it away, by a doer or the liaison team, and it can come back.
record HourLines(Database database, Once once, Clock clock, HourLineStore store, Say say, Logbook logbook) {
    static final int LONGEST_LINE = 160;

    /// So many of one writer wait at a time, or one would fill the hour alone.
    static final int AT_MOST = 5;

    CheckinOutcome add(String writer, String platform, String text, UUID key) {
        return once.run(writer, key, "addHourLine", List.of(platform, text), CheckinOutcome.class, tx -> {
            Instant now = clock.instant();
            store.lockWriter(tx, writer);
            Optional<Integer> waiting = store.findWaitingOf(tx, platform, writer, keptFrom(now));
            if (waiting.isEmpty()) {
                return new NotFound(platform);
            }
            if (waiting.get() >= AT_MOST) {
                return new EnoughHourLines(AT_MOST, platform);
            }
            store.add(tx, key.toString(), platform, writer, text, now);
            logbook.write(tx, platform, "hour-line-added", now, List.of(key.toString()));
            return new HourLineAdded(platform);
        });
    }

    CheckinOutcome takeBack(String writer, String line, UUID key) {
        return decide("takeHourLineBack", writer, line, key, (tx, locked) -> {
            if (!locked.writer().equals(writer)) {
                return locked.takenBack() ? new NotFound(line) : new NotYourHourLine(locked.platform());
            }
            if (!locked.takenBack()) {
                Instant now = clock.instant();
                store.takeBack(tx, line, now);
                logbook.write(tx, locked.platform(), "hour-line-taken-back", now, List.of(line));
            }
            return new HourLineTakenBack(locked.platform());
        });
    }

    /// @param caller a doer of the platform, or of the liaison team there
    CheckinOutcome sayDiscussed(String caller, String line, UUID key) {
        return decide(
                "sayDiscussed",
                caller,
                line,
                key,
                (tx, locked) -> whoMay(tx, locked, caller, line, now -> {
                    if (!locked.discussed()) {
                        store.sayDiscussed(tx, line, now);
                        logbook.write(tx, locked.platform(), "hour-line-discussed", now, List.of(line));
                    }
                    return new HourLineDiscussed(locked.platform());
                }));
    }

    CheckinOutcome sayNotDiscussed(String caller, String line, UUID key) {
        return decide(
                "sayNotDiscussed",
                caller,
                line,
                key,
                (tx, locked) -> whoMay(tx, locked, caller, line, now -> {
                    if (locked.discussed()) {
                        store.sayNotDiscussed(tx, line);
                        logbook.write(tx, locked.platform(), "hour-line-back", now, List.of(line));
                    }
                    return new HourLineBack(locked.platform());
                }));
    }

    boolean mayPutAway(Tx tx, String caller, String platform, Instant now) {
        return say.has(tx, new Thing.Platform(platform), caller, now) || store.isLiaison(tx, caller, platform);
    }

    private CheckinOutcome whoMay(
            Tx tx, Locked locked, String caller, String line, Function<Instant, CheckinOutcome> then) {
        Instant now = clock.instant();
        if (!locked.there()) {
            return new NotFound(line);
        }
        return mayPutAway(tx, caller, locked.platform(), now) ? then.apply(now) : new DoersDecide(locked.projects());
    }

    private CheckinOutcome decide(
            String operation, String caller, String line, UUID key, BiFunction<Tx, Locked, CheckinOutcome> then) {
        return once.run(
                caller,
                key,
                operation,
                List.of(line),
                CheckinOutcome.class,
                tx -> store.lock(tx, line, keptFrom(clock.instant()))
                        .filter(Locked::kept)
                        .map(locked -> then.apply(tx, locked))
                        .orElseGet(() -> new NotFound(line)));
    }

    /// Forgets lines of more than six weeks ago; a job calls it now and then.
    void forgetOld() {
        Instant before = keptFrom(clock.instant());
        while (database.write(tx -> store.forget(tx, before)) > 0) {
            // Few at a time: whoever is doing something meanwhile does not wait.
        }
    }

    static Instant keptFrom(Instant now) {
        return now.minus(HourRule.LINES_KEPT);
    }
}
