package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerLinkStore.Opened;
import nl.buurtdaad.facilitation.AnswerOutcome.AlreadyAnswered;
import nl.buurtdaad.facilitation.AnswerOutcome.Answered;
import nl.buurtdaad.facilitation.AnswerOutcome.AskedBackBefore;
import nl.buurtdaad.facilitation.AnswerOutcome.DateRefused;
import nl.buurtdaad.facilitation.AnswerOutcome.HadItBefore;
import nl.buurtdaad.facilitation.AnswerOutcome.LiesElsewhere;
import nl.buurtdaad.facilitation.AnswerOutcome.SaidLaterBefore;
import nl.buurtdaad.facilitation.RequestStore.Lies;
import nl.buurtdaad.facilitation.RequestStore.Recipient;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// How somebody of the municipality answers what lies with them or with a colleague of their department: by the link of
/// their letter, or signed in. Who gives the answer signs it.
record AnswerRequest(
        Once once,
        Clock clock,
        RequestStore store,
        AnswerStore answers,
        AnswerLinkStore links,
        Logbook logbook,
        RequestLetter letter,
        Cases cases,
        Askers askers,
        Inbox inbox) {

    AnswerOutcome signedIn(String official, String request, Reply reply, UUID key) {
        return once.run(
                official,
                key,
                operation(reply),
                List.of(request, reply),
                AnswerOutcome.class,
                tx -> decide(tx, request, official, reply, key));
    }

    /// By the link of the letter, which stands for whom it was sent to.
    AnswerOutcome byLink(AnswerToken token, Reply reply, UUID key) {
        String caller = "answer-link:" + token.hash();
        return once.run(
                caller,
                key,
                operation(reply),
                List.of(reply),
                AnswerOutcome.class,
                tx -> links.findOpened(tx, token.hash())
                        .map((Opened opened) -> decide(tx, opened.request(), opened.official(), reply, key))
                        .orElseGet(() -> new NotFound("answer")));
    }

    private static String operation(Reply reply) {
        return "answer-" + reply.kind();
    }

    private AnswerOutcome decide(Tx tx, String request, String official, Reply reply, UUID key) {
        Optional<Lies> found = store.lockForAnswer(tx, request);
        if (found.isEmpty()) {
            return new NotFound(request);
        }
        Lies lies = found.get();
        if (lies.withLiaison() && reply.kind() != AnswerKind.PASSED_ON) {
            // The liaison team decides nothing.
            return new LiesElsewhere(request);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        boolean mayAnswer = store.mayAnswer(tx, request, official);
        var decision = AnswerRule.decide(reply, official, mayAnswer, answers.listSaid(tx, request), lies.had(), today);
        return switch (decision) {
            case AnswerRule.Decision.SaidThis _ -> new Answered(request);
            case AnswerRule.Decision.SaidElse _ -> new AlreadyAnswered(request);
            case AnswerRule.Decision.LaterOnce _ -> new SaidLaterBefore(request);
            case AnswerRule.Decision.AskedOnce _ -> new AskedBackBefore(request);
            case AnswerRule.Decision.LiesElsewhere _ -> new LiesElsewhere(request);
            case AnswerRule.Decision.HadItBefore _ -> new HadItBefore(((Reply.PassOn) reply).department());
            case AnswerRule.Decision.BadDay _ -> new DateRefused(today, PromiseDayRule.latest(today));
            case AnswerRule.Decision.Write _ -> write(tx, request, lies, official, reply, key.toString(), now);
        };
    }

    /// Who answers has it from then on, so that what the doers say to it does not go to who is ill.
    private AnswerOutcome write(
            Tx tx, String request, Lies lies, String official, Reply reply, String answer, Instant now) {
        if (reply.kind() != AnswerKind.PASSED_ON) {
            answers.takeOn(tx, request, official, now);
        }
        switch (reply) {
            case Reply.ByADay promised -> {
                Optional<String> condition =
                        reply instanceof Reply.YesIf yesIf ? Optional.of(yesIf.condition()) : Optional.empty();
                answers.promise(tx, answer, request, official, promised, condition, now);
                logbook.write(tx, lies.platform(), "promise-made", now, List.of(request, answer));
            }
            case Reply.AskBack(String question) -> {
                answers.askBack(tx, answer, request, official, question, now);
                logbook.write(tx, lies.platform(), "residents-asked", now, List.of(request, answer));
            }
            case Reply.NoBut noBut -> {
                answers.sayNo(tx, answer, request, official, noBut, now);
                logbook.write(tx, lies.platform(), "request-answered", now, List.of(request, answer));
            }
            case Reply.PassOn(String department) -> {
                Optional<Recipient> next = answers.findContact(tx, request, department);
                if (next.isEmpty()) {
                    return new NotFound(department);
                }
                AnswerToken token = AnswerToken.fresh();
                answers.passOn(tx, answer, request, official, next.get().id(), token.hash(), now);
                letter.write(tx, next.get().email(), token);
                logbook.write(tx, lies.platform(), "request-passed-on", now, List.of(request, answer));
            }
        }
        tell(tx, request, lies, reply.kind(), now);
        if (reply.kind().settles()) {
            cases.answered(tx, request, now);
        } else if (lies.withLiaison()) {
            cases.solved(tx, request, Kind.NO_CONTACT, now);
        }
        return new Answered(request);
    }

    /// The doers on whose behalf it was asked hear of it, without a name: it is the municipality that answers or asks.
    private void tell(Tx tx, String request, Lies lies, AnswerKind kind, Instant now) {
        Notice.Kind notice = kind == AnswerKind.ASKED_BACK ? Notice.Kind.ASKED_BACK : Notice.Kind.ANSWERED;
        if (kind != AnswerKind.PASSED_ON) {
            var doers = askers.of(tx, lies.project(), request, now);
            inbox.tell(
                    tx,
                    notice,
                    doers,
                    Optional.empty(),
                    List.of(About.project(lies.project()), About.request(request)),
                    now);
        }
    }
}
