package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerStore.AskedBack;
import nl.buurtdaad.facilitation.RequestStore.Lies;
import nl.buurtdaad.facilitation.TellMoreOutcome.DoersDecide;
import nl.buurtdaad.facilitation.TellMoreOutcome.MoreTold;
import nl.buurtdaad.facilitation.TellMoreOutcome.NothingAsked;
import nl.buurtdaad.logbook.Logbook;

/// What the doers answer to the one question of the municipality, or "Wij hebben genoeg gezegd"; the clock runs again.
record TellMore(
        Once once,
        Clock clock,
        RequestStore requests,
        AnswerStore answers,
        ClockStore clocks,
        Askers askers,
        Logbook logbook,
        RequestLetter letter) {

    /// @param told empty for "Wij hebben genoeg gezegd"
    TellMoreOutcome tell(String resident, String request, Optional<String> told, UUID key) {
        return once.run(
                resident,
                key,
                "tellMore",
                List.of(request, told),
                TellMoreOutcome.class,
                tx -> decide(tx, resident, request, told));
    }

    private TellMoreOutcome decide(Tx tx, String resident, String request, Optional<String> told) {
        Optional<Lies> lies = requests.lockForAnswer(tx, request);
        if (lies.isEmpty()) {
            return new NotFound(request);
        }
        Instant now = clock.instant();
        if (!askers.of(tx, lies.get().project(), request, now).contains(resident)) {
            return new DoersDecide(lies.get().project());
        }
        Optional<AskedBack> asked = answers.findAskedBack(tx, request);
        if (asked.isEmpty()) {
            return new NothingAsked(request);
        }
        if (asked.get().ended()) {
            return new MoreTold(request);
        }
        answers.tellMore(tx, asked.get().id(), resident, told, now);
        AnswerToken token = AnswerToken.fresh();
        letter.tellMore(tx, clocks.link(tx, request, token.hash(), now), token);
        logbook.write(
                tx,
                lies.get().platform(),
                "residents-told",
                now,
                List.of(request, asked.get().id()));
        return new MoreTold(request);
    }
}
