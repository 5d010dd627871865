package nl.buurtdaad.danger;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.danger.Warn.Warner;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;
import org.jspecify.annotations.Nullable;

/// Puts the room together, and hears who stands at a sign without an account.
public final class DangerRoom {
    /// One sentence, of a warning and of "Weer goed".
    public static final int LONGEST_SENTENCE = 160;

    private final Database database;
    private final Clock clock;
    private final DangerStore store = new DangerStore();
    private final Warn warn;
    private final SayAllGood sayAllGood;
    private final StrangerLimit limit = new StrangerLimit();

    public DangerRoom(Database database, Once once, Clock clock, Logbook logbook, Say say, Inbox inbox) {
        this.database = database;
        this.clock = clock;
        warn = new Warn(once, clock, store, new AgreementStore(), say, logbook, inbox);
        sayAllGood = new SayAllGood(once, clock, store, logbook, inbox);
    }

    public Wiring.Api api() {
        return new DangerApi(this, warn, sayAllGood);
    }

    /// @param sentence as `Line` made it fit
    /// @param address where the call came from; kept in memory only
    public StrangerAnswer warn(String place, Kind kind, String sentence, UUID key, String address) {
        if (!limit.allows(address)) {
            return StrangerAnswer.TOO_OFTEN;
        }
        if (!limit.isFirst(address, place, kind, key, clock.instant())) {
            return StrangerAnswer.ALREADY;
        }
        boolean written = false;
        try {
            var outcome = warn.warn(Warner.STRANGER, new Spot.Place(place), kind, sentence, key);
            written = outcome instanceof WarnOutcome.WarningGiven;
            return switch (outcome) {
                case WarnOutcome.WarningGiven _ -> StrangerAnswer.HEARD;
                case WarnOutcome.WarnedAlready _ -> StrangerAnswer.ALREADY;
                case NotFound _ -> StrangerAnswer.GONE;
            };
        } catch (Once.KeyUsedBefore otherWords) {
            written = true;
            return StrangerAnswer.ALREADY;
        } finally {
            if (!written) {
                limit.forget(address, place, kind);
            }
        }
    }

    /// Gives a warning about `place` that nobody ever sees, so that the first real one is not the one that waits until
    /// the graph has planned every statement (rule 8: on the sign within a second).
    public void rehearse(String place) {
        warn.rehearse(new Spot.Place(place), "…");
    }

    /// As [#warn].
    public StrangerAnswer sayAllGood(String warning, String sentence, UUID key, String address) {
        if (!limit.allows(address)) {
            return StrangerAnswer.TOO_OFTEN;
        }
        try {
            return switch (sayAllGood.say(Optional.empty(), warning, sentence, key)) {
                case AllGoodOutcome.SaidAllGood _ -> StrangerAnswer.HEARD;
                case AllGoodOutcome.WarningIsOver _ -> StrangerAnswer.ALREADY;
                case NotFound _ -> StrangerAnswer.GONE;
            };
        } catch (Once.KeyUsedBefore otherWords) {
            return StrangerAnswer.ALREADY;
        }
    }

    /// A warning that an answer is about, also when it is over since.
    Warning get(String warning) {
        return database.read(tx -> store.findWarning(tx, warning)).orElseThrow();
    }

    @Nullable
    Instant pausesUntil(Warning warning) {
        return DangerRule.pauses(warning, clock.instant()) ? warning.lapsesAt() : null;
    }

    boolean isUnchecked(Warning warning) {
        return DangerRule.isUnchecked(warning, clock.instant());
    }
}
