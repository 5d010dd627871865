package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.claims.ADay;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AskToClarifyOutcome.ClarifyAsked;
import nl.buurtdaad.facilitation.AskToClarifyOutcome.DoersDecide;
import nl.buurtdaad.facilitation.AskToClarifyOutcome.EnoughForToday;
import nl.buurtdaad.facilitation.RequestStore.Lies;
import nl.buurtdaad.logbook.Logbook;

/// "Dit zegt me nog niet genoeg": who has the request gets a letter with a link, and answers in a sentence or two. The
/// request runs on by its own term.
record AskToClarify(
        Once once,
        Clock clock,
        RequestStore requests,
        ClarificationStore store,
        ClockStore clocks,
        Claims claims,
        Askers askers,
        Logbook logbook,
        RequestLetter letter) {

    AskToClarifyOutcome ask(String resident, String request, GlassBoxQuestion question, UUID key) {
        return once.run(
                resident,
                key,
                "askToClarify",
                List.of(request, question),
                AskToClarifyOutcome.class,
                tx -> decide(tx, resident, request, question, key.toString()));
    }

    private AskToClarifyOutcome decide(
            Tx tx, String resident, String request, GlassBoxQuestion question, String clarification) {
        claims.lockResident(tx, resident);
        Optional<Lies> lies = requests.lockForAnswer(tx, request);
        if (lies.isEmpty()) {
            return new NotFound(request);
        }
        Instant now = clock.instant();
        if (!askers.of(tx, lies.get().project(), request, now).contains(resident)) {
            return new DoersDecide(lies.get().project());
        }
        if (store.findOpen(tx, request, question).isPresent()) {
            return new ClarifyAsked(request);
        }
        var againAt = ADay.ASK.againAt(store.listAskedAt(tx, resident, ADay.since(now)), now);
        if (againAt.isPresent()) {
            return new EnoughForToday(ADay.ASK.atMost(), againAt.get());
        }
        store.ask(tx, clarification, resident, request, question, now);
        AnswerToken token = AnswerToken.fresh();
        letter.clarify(tx, clocks.link(tx, request, token.hash(), now), token);
        logbook.write(tx, lies.get().platform(), "clarification-asked", now, List.of(request, clarification));
        return new ClarifyAsked(request);
    }
}
