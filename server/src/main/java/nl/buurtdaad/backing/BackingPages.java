package nl.buurtdaad.backing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.backing.BackingOutcome.AboutBacking;
import nl.buurtdaad.backing.BackingOutcome.DoersDecide;
import nl.buurtdaad.backing.BackingOutcome.NobodyToBack;
import nl.buurtdaad.backing.BackingOutcome.NotAsked;
import nl.buurtdaad.backing.BackingOutcome.NotFound;
import nl.buurtdaad.backing.BackingPage.Attempt;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.AnswerToken;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.BackingWords;
import nl.buurtdaad.words.Line;
import nl.buurtdaad.words.SetAside;

/// The backer's page behind the link of a letter. Opening it says nothing, since mail scanners open links too; a button
/// does.
record BackingPages(Database database, Clock clock, BackingStore store, GiveBacking giveBacking) {
    static final int LONGEST_SENTENCE = 280;

    void hang(Pages pages) {
        pages.get("/rugdekking/{token}", request -> show(request, 200, Attempt.NONE));
        pages.post("/rugdekking/{token}", this::answer);
    }

    private Answer answer(Request request) {
        String typed = request.form().getOrDefault("sentence", "");
        return switch (request.form().getOrDefault("answer", "")) {
            case "back" -> back(request, typed);
            case "not-now" -> send(request, new Reply.NotNow(), typed);
            case "take-back" -> takeBack(request);
            default -> again(request, typed, words(request).tryAgain());
        };
    }

    private Answer takeBack(Request request) {
        String typed = request.form().getOrDefault("because", "");
        // Why is not needed: what has no words is none.
        return switch (Line.inWords("because", typed, LONGEST_SENTENCE)) {
            case Line.Fits(String because) -> send(request, new Reply.TakeBack(Optional.of(because)), "");
            case Line.TextRefused refused
            when refused.problem() == Line.TextProblem.NO_WORDS || typed.isBlank() ->
                send(request, new Reply.TakeBack(Optional.empty()), "");
            case Line.TextRefused _ -> again(request, "", words(request).textRefused());
        };
    }

    private Answer back(Request request, String typed) {
        if (typed.isBlank()) {
            return send(request, new Reply.IBackIt(Optional.empty()), typed);
        }
        return switch (Line.inWords("sentence", typed, LONGEST_SENTENCE)) {
            case Line.Fits(String sentence) -> send(request, new Reply.IBackIt(Optional.of(sentence)), typed);
            // "-" is nothing to add.
            case Line.TextRefused refused
            when refused.problem() == Line.TextProblem.NO_WORDS ->
                send(request, new Reply.IBackIt(Optional.empty()), typed);
            case Line.TextRefused _ -> again(request, typed, words(request).textRefused());
        };
    }

    private Answer send(Request request, Reply reply, String typed) {
        Optional<UUID> key = request.key();
        if (key.isEmpty()) {
            return again(request, typed, words(request).tryAgain());
        }
        var opened = database.read(tx -> store.findOpened(tx, token(request).hash()));
        if (opened.isEmpty() || isOver(opened.get())) {
            return show(request, 410, Attempt.NONE);
        }
        try {
            return switch (giveBacking.byLink(token(request), reply, key.get())) {
                case AboutBacking _, NotFound _, NotAsked _ ->
                    Answer.seeOther("/rugdekking/" + token(request).secret());
                case DoersDecide _, NobodyToBack _ -> throw new IllegalStateException("said to who asks alone");
            };
        } catch (Once.KeyUsedBefore wentBackAndChoseSomethingElse) {
            return again(request, typed, words(request).tryAgain());
        }
    }

    private Answer again(Request request, String typed, String problem) {
        return show(request, 400, new Attempt(typed, problem));
    }

    private Answer show(Request request, int status, Attempt attempt) {
        return database.read(tx -> store.findOpened(tx, token(request).hash()))
                .map(opened -> new BackingPage(
                        opened, request.language(), ZonedDateTime.now(clock), UUID.randomUUID(), attempt))
                .map(page -> isOver(page.opened()) ? render(410, "over", page) : render(status, "answer", page))
                .orElseGet(() -> AnswerToken.unknown(request.language()));
    }

    private boolean isOver(Opened opened) {
        return UntilRule.linkIsOver(
                opened.sentAt(), opened.last().map(Opened.Last::until), clock.instant(), clock.getZone());
    }

    private static Answer render(int status, String template, BackingPage page) {
        String html = Templates.render("backing/" + template + ".jte", Map.of("page", page));
        return Answer.html(status, SetAside.say(html, page.language())).behindSecretLink();
    }

    private static BackingWords words(Request request) {
        return new BackingWords(request.language());
    }

    private static AnswerToken token(Request request) {
        return new AnswerToken(request.path().getOrDefault("token", ""));
    }
}
