package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerOutcome.AlreadyAnswered;
import nl.buurtdaad.facilitation.AnswerOutcome.AnsweredYes;
import nl.buurtdaad.facilitation.AnswerOutcome.DateRefused;
import nl.buurtdaad.logbook.Logbook;

/// "Ja, dat regel ik": the official whom a request lies with promises it, before the end of a day.
record AnswerRequest(Once once, Clock clock, RequestStore store, AnswerLinkStore links, Logbook logbook) {

    /// Signed in as an official: only what lies with them.
    AnswerOutcome asOfficial(String official, String request, LocalDate by, UUID key) {
        return once.run(
                official,
                key,
                "answerYes",
                List.of(request, by),
                AnswerOutcome.class,
                tx -> yes(tx, request, Optional.of(official), by, key));
    }

    /// By the link of the letter, which stands for the official whom the request lies with.
    AnswerOutcome byLink(AnswerToken token, LocalDate by, UUID key) {
        String caller = "answer-link:" + token.hash();
        return once.run(
                caller,
                key,
                "answerYes",
                List.of(by),
                AnswerOutcome.class,
                tx -> links.findRequest(tx, token.hash())
                        .map(request -> yes(tx, request, Optional.empty(), by, key))
                        .orElseGet(() -> new NotFound("answer")));
    }

    private AnswerOutcome yes(Tx tx, String request, Optional<String> official, LocalDate by, UUID key) {
        var lies = store.lockForAnswer(tx, request);
        if (lies.isEmpty()
                || official.filter(is -> !is.equals(lies.get().official())).isPresent()) {
            return new NotFound(request);
        }
        if (lies.get().answered()) {
            return new AlreadyAnswered(request);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (!PromiseDayRule.fits(by, today)) {
            return new DateRefused(today, PromiseDayRule.latest(today));
        }
        String promise = key.toString();
        store.promise(tx, promise, request, lies.get().official(), by, now);
        logbook.write(tx, lies.get().platform(), "promise-made", now, List.of(request, promise));
        return new AnsweredYes(request);
    }
}
