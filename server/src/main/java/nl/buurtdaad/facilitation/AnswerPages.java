package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.AnswerOutcome.AlreadyAnswered;
import nl.buurtdaad.facilitation.AnswerOutcome.AnsweredYes;
import nl.buurtdaad.facilitation.AnswerOutcome.DateRefused;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.SetAside;
import org.jspecify.annotations.Nullable;

/// The official's page behind the link of a letter. Opening it answers nothing, since mail scanners open links too;
/// a button does.
record AnswerPages(
        Database database, Clock clock, AnswerLinkStore links, AnswerTerms terms, AnswerRequest answerRequest) {

    void hang(Pages pages) {
        pages.get("/antwoord/{token}", request -> show(request, 200, _ -> null));
        pages.post("/antwoord/{token}", this::answer);
    }

    private Answer answer(Request request) {
        Optional<UUID> key = key(request);
        if (key.isEmpty()) {
            return show(request, 400, FacilitationWords::tryAgain);
        }
        String chosen = request.form().getOrDefault("by", "");
        if (chosen.isBlank()) {
            return show(request, 400, FacilitationWords::dayMissing);
        }
        Optional<LocalDate> by = day(chosen);
        if (by.isEmpty()) {
            return show(request, 400, FacilitationWords::dayRefused);
        }
        try {
            return switch (answerRequest.byLink(token(request), by.get(), key.get())) {
                case AnsweredYes _, AlreadyAnswered _ ->
                    Answer.seeOther("/antwoord/" + token(request).secret());
                case DateRefused _ -> show(request, 400, FacilitationWords::dayRefused);
                case NotFound _ -> unknown(request);
            };
        } catch (Once.KeyUsedBefore wentBackAndChoseAnotherDay) {
            return show(request, 400, FacilitationWords::tryAgain);
        }
    }

    private Answer show(Request request, int status, Function<FacilitationWords, @Nullable String> problem) {
        return database.read(tx -> links.find(tx, token(request).hash()))
                .map(question -> {
                    var page = new QuestionPage(
                            question,
                            request.language(),
                            ZonedDateTime.now(clock),
                            terms.lastDay(question.agreed()),
                            UUID.randomUUID(),
                            question.given().isPresent()
                                    ? null
                                    : problem.apply(new FacilitationWords(request.language())));
                    if (AnswerLinkRule.isOver(question.given().map(Given::by), LocalDate.now(clock))) {
                        return over(page);
                    }
                    return secret(Answer.html(
                            status,
                            SetAside.say(
                                    Templates.render("facilitation/answer.jte", Map.of("page", page)),
                                    request.language())));
                })
                .orElseGet(() -> unknown(request));
    }

    /// Says whom to call, and no more of the request.
    private static Answer over(QuestionPage page) {
        return secret(Answer.html(410, Templates.render("facilitation/over.jte", Map.of("page", page))));
    }

    private static Answer unknown(Request request) {
        return secret(
                Answer.html(404, Templates.render("facilitation/unknown.jte", Map.of("language", request.language()))));
    }

    /// What is behind a secret link is kept by no cache and found by no search.
    private static Answer secret(Answer answer) {
        var headers = new HashMap<>(answer.headers());
        headers.put("Cache-Control", "no-store");
        headers.put("X-Robots-Tag", "noindex");
        return new Answer(answer.status(), headers, answer.body());
    }

    private static AnswerToken token(Request request) {
        return new AnswerToken(request.path().getOrDefault("token", ""));
    }

    private static Optional<UUID> key(Request request) {
        String key = request.form().getOrDefault("key", "");
        try {
            return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
