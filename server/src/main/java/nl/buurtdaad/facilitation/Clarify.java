package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerLinkStore.Opened;
import nl.buurtdaad.facilitation.ClarifyOutcome.Clarified;
import nl.buurtdaad.facilitation.ClarifyOutcome.LiesElsewhere;
import nl.buurtdaad.facilitation.ClarifyOutcome.NothingToClarify;
import nl.buurtdaad.facilitation.RequestStore.Lies;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// How who has a request, or a colleague of theirs, explains it to the residents, by the link of their letter or signed
/// in. It changes nothing of the request, so the liaison team may, too.
record Clarify(
        Once once,
        Clock clock,
        RequestStore requests,
        ClarificationStore store,
        AnswerLinkStore links,
        Askers askers,
        Inbox inbox,
        Logbook logbook) {

    ClarifyOutcome signedIn(String person, String request, GlassBoxQuestion question, String answer, UUID key) {
        return once.run(
                person,
                key,
                "clarify",
                List.of(request, question, answer),
                ClarifyOutcome.class,
                tx -> decide(tx, person, request, question, answer));
    }

    ClarifyOutcome byLink(AnswerToken token, GlassBoxQuestion question, String answer, UUID key) {
        return once.run(
                "answer-link:" + token.hash(),
                key,
                "clarify",
                List.of(question, answer),
                ClarifyOutcome.class,
                tx -> links.findOpened(tx, token.hash())
                        .map((Opened opened) -> decide(tx, opened.official(), opened.request(), question, answer))
                        .orElseGet(() -> new NotFound("answer")));
    }

    private ClarifyOutcome decide(Tx tx, String person, String request, GlassBoxQuestion question, String answer) {
        Optional<Lies> found = requests.lockForAnswer(tx, request);
        if (found.isEmpty()) {
            return new NotFound(request);
        }
        Lies lies = found.get();
        if (!requests.mayAnswer(tx, request, person)) {
            return new LiesElsewhere(request);
        }
        Optional<Clarification> asked = store.findOpen(tx, request, question);
        if (asked.isEmpty()) {
            return store.isSaid(tx, request, question, answer) ? new Clarified(request) : new NothingToClarify(request);
        }
        Instant now = clock.instant();
        String id = asked.get().id();
        store.answer(tx, id, person, answer, now);
        logbook.write(tx, lies.platform(), "clarified", now, List.of(request, id));
        var doers = askers.of(tx, lies.project(), request, now);
        inbox.tell(
                tx,
                Notice.Kind.EXPLAINED,
                doers,
                Optional.empty(),
                List.of(About.project(lies.project()), About.request(request)),
                now);
        return new Clarified(request);
    }
}
