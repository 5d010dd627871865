package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.AnswerOutcome.AlreadyAnswered;
import nl.buurtdaad.facilitation.AnswerOutcome.Answered;
import nl.buurtdaad.facilitation.AnswerOutcome.AskedBackBefore;
import nl.buurtdaad.facilitation.AnswerOutcome.DateRefused;
import nl.buurtdaad.facilitation.AnswerOutcome.HadItBefore;
import nl.buurtdaad.facilitation.AnswerOutcome.LiesElsewhere;
import nl.buurtdaad.facilitation.AnswerOutcome.SaidLaterBefore;
import nl.buurtdaad.facilitation.Jargon.PlainWord;
import nl.buurtdaad.facilitation.MovePromiseOutcome.CameAlready;
import nl.buurtdaad.facilitation.MovePromiseOutcome.MovedBefore;
import nl.buurtdaad.facilitation.MovePromiseOutcome.PromiseMoved;
import nl.buurtdaad.facilitation.MovePromiseOutcome.SomebodyElsePromised;
import nl.buurtdaad.facilitation.QuestionPage.Attempt;
import nl.buurtdaad.graphql.TooOften;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.SetAside;

/// The official's page behind the link of a letter. Opening it answers nothing, since mail scanners open links too;
/// a button does.
record AnswerPages(
        Database database,
        Clock clock,
        AnswerLinkStore links,
        AnswerStore answers,
        AnswerTerms terms,
        AnswerRequest answerRequest,
        SendOwnLink sendOwnLink,
        MovePromise movePromise,
        Clarify clarify,
        Jargon jargon) {
    private static final String OWN_LINK = "own-link";

    void hang(Pages pages) {
        pages.get("/antwoord/{token}", request -> show(request, 200, _ -> Attempt.NONE));
        pages.post("/antwoord/{token}", this::answer);
        pages.get("/antwoord/{token}/eigen", request -> ownLink(request, 200, FacilitationWords::ownLinkWhat));
    }

    private Answer answer(Request request) {
        String form = request.form().getOrDefault("answer", "yes");
        if (form.equals(OWN_LINK)) {
            return sendOwnLink(request);
        }
        Optional<UUID> key = request.key();
        if (key.isEmpty()) {
            return again(request, form, FacilitationWords::tryAgain);
        }
        return switch (Typed.read(form, request.form())) {
            case Typed.Unclear(Typed.Problem problem) -> again(request, form, words -> say(problem, words));
            case Typed.Fits(Reply reply) ->
                looked(request, form, texts(reply), () -> send(request, form, reply, key.get()));
            case Typed.Moves(LocalDate by, String because) ->
                looked(request, form, new String[] {because}, () -> move(request, form, by, because, key.get()));
            case Typed.Explains explains ->
                looked(request, form, new String[] {explains.answer()}, () -> send(request, form, explains, key.get()));
        };
    }

    /// "Ben jij niet Sandra?": whatever address it is, the words are the same.
    private Answer sendOwnLink(Request request) {
        try {
            sendOwnLink.send(token(request), request.form().getOrDefault("email", ""), request.address());
        } catch (TooOften wait) {
            return ownLink(request, 429, FacilitationWords::ownLinkWait);
        }
        return Answer.seeOther("/antwoord/" + token(request).secret() + "/eigen");
    }

    private static Answer ownLink(Request request, int status, Function<FacilitationWords, String> what) {
        var words = new FacilitationWords(request.language());
        var page = Map.<String, Object>of(
                "language",
                request.language(),
                "what",
                what.apply(words),
                "back",
                token(request).secret());
        return Answer.html(status, Templates.render("facilitation/ownLink.jte", page))
                .behindSecretLink();
    }

    /// Words that neighbours may not know are shown once, before anything is sent.
    private Answer looked(Request request, String form, String[] texts, Supplier<Answer> send) {
        List<PlainWord> found = request.form().containsKey("looked") ? List.of() : jargon.in(texts);
        return found.isEmpty()
                ? send.get()
                : show(
                        request,
                        200,
                        _ -> attempt(request, form, new CasesWords(request.language()).jargonTitle(), found));
    }

    private Answer move(Request request, String form, LocalDate by, String because, UUID key) {
        try {
            return switch (movePromise.byLink(token(request), by, because, key)) {
                case PromiseMoved _ ->
                    Answer.seeOther("/antwoord/" + token(request).secret());
                case MovedBefore _, CameAlready _, SomebodyElsePromised _ -> tooLate(request, FacilitationWords::stays);
                case MovePromiseOutcome.DateRefused _ -> again(request, form, FacilitationWords::laterDayRefused);
                case NotFound _ -> none(request);
            };
        } catch (Once.KeyUsedBefore wentBackAndChoseSomethingElse) {
            return again(request, form, FacilitationWords::tryAgain);
        }
    }

    private Answer send(Request request, String form, Reply reply, UUID key) {
        try {
            return switch (answerRequest.byLink(token(request), reply, key)) {
                case Answered _ -> Answer.seeOther("/antwoord/" + token(request).secret());
                case AlreadyAnswered _ -> tooLate(request, FacilitationWords::answeredBefore);
                case SaidLaterBefore _ -> tooLate(request, FacilitationWords::saidLaterBefore);
                case AskedBackBefore _ -> tooLate(request, FacilitationWords::askedBefore);
                case LiesElsewhere _ -> tooLate(request, FacilitationWords::stays);
                case DateRefused _ -> again(request, form, FacilitationWords::dayRefused);
                case HadItBefore _ -> again(request, form, FacilitationWords::hadItBefore);
                case NotFound _ -> none(request);
            };
        } catch (Once.KeyUsedBefore wentBackAndChoseSomethingElse) {
            return again(request, form, FacilitationWords::tryAgain);
        }
    }

    private Answer send(Request request, String form, Typed.Explains explains, UUID key) {
        try {
            return switch (clarify.byLink(token(request), explains.question(), explains.answer(), key)) {
                case ClarifyOutcome.Clarified _ ->
                    Answer.seeOther("/antwoord/" + token(request).secret());
                case ClarifyOutcome.NothingToClarify _, ClarifyOutcome.LiesElsewhere _ ->
                    tooLate(request, FacilitationWords::stays);
                case NotFound _ -> none(request);
            };
        } catch (Once.KeyUsedBefore wentBackAndWroteSomethingElse) {
            return again(request, form, FacilitationWords::tryAgain);
        }
    }

    private static String[] texts(Reply reply) {
        return switch (reply) {
            case Reply.YesIf yesIf -> new String[] {yesIf.condition()};
            case Reply.NoBut noBut -> new String[] {noBut.because(), noBut.possible()};
            case Reply.AskBack asks -> new String[] {asks.question()};
            case Reply.Yes _, Reply.Later _, Reply.PassOn _ -> new String[0];
        };
    }

    private static String say(Typed.Problem problem, FacilitationWords words) {
        return switch (problem) {
            case DAY_MISSING -> words.dayMissing();
            case DAY_REFUSED -> words.dayRefused();
            case REASON_MISSING -> words.reasonMissing();
            case CONDITION_MISSING -> words.conditionMissing();
            case EXPLANATION_MISSING -> words.explanationMissing();
            case QUESTION_MISSING -> words.questionMissing();
            case NO_NEEDS_ALL -> words.noNeedsAll();
            case DEPARTMENT_MISSING -> words.departmentMissing();
            case TEXT_REFUSED -> words.textRefused();
            case NO_WORDS -> words.textNoWords();
            case UNCLEAR -> words.tryAgain();
        };
    }

    private Answer again(Request request, String form, Function<FacilitationWords, String> problem) {
        return show(request, 400, words -> attempt(request, form, problem.apply(words), List.of()));
    }

    /// Something else was said before, and holds: the page shows it, and says that this was not sent.
    private Answer tooLate(Request request, Function<FacilitationWords, String> why) {
        return show(
                request,
                409,
                words -> attempt(request, Attempt.TOO_LATE, why.apply(words) + " " + words.notSent(), List.of()));
    }

    private static Attempt attempt(Request request, String form, String problem, List<PlainWord> found) {
        return new Attempt(form, request.form(), problem, found);
    }

    private Answer show(Request request, int status, Function<FacilitationWords, Attempt> attempt) {
        return database.read(tx -> links.find(tx, token(request).hash()).map(question -> {
                    boolean waits = question.settled().isEmpty() && question.mayAnswer();
                    return new QuestionPage(
                            question,
                            request.language(),
                            ZonedDateTime.now(clock),
                            terms.lastDay(question.agreed()),
                            UUID.randomUUID(),
                            waits ? answers.listDepartments(tx, token(request).hash()) : List.of(),
                            attempt.apply(new FacilitationWords(request.language())));
                }))
                .map(page -> {
                    if (AnswerLinkRule.isOver(page.question(), LocalDate.now(clock), clock.getZone())) {
                        return over(page);
                    }
                    String handover = "/antwoord/" + token(request).secret() + "/overdracht";
                    String html =
                            Templates.render("facilitation/answer.jte", Map.of("page", page, "handover", handover));
                    return Answer.html(status, SetAside.say(html, request.language()))
                            .behindSecretLink();
                })
                .orElseGet(() -> none(request));
    }

    /// Says whom to call, and no more of the request.
    private static Answer over(QuestionPage page) {
        return Answer.html(410, Templates.render("facilitation/over.jte", Map.of("page", page)))
                .behindSecretLink();
    }

    private Answer none(Request request) {
        return database.read(tx -> links.isWithdrawn(tx, token(request).hash()))
                ? withdrawn(request)
                : AnswerToken.unknown(request.language());
    }

    private static Answer withdrawn(Request request) {
        String html = Templates.render("facilitation/withdrawn.jte", Map.of("language", request.language()));
        return Answer.html(410, html).behindSecretLink();
    }

    private static AnswerToken token(Request request) {
        return new AnswerToken(request.path().getOrDefault("token", ""));
    }
}
