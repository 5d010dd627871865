package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.facilitation.QuestionPage.Attempt;
import nl.buurtdaad.facilitation.RequestStore.Withdrawn;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;

/// The letter to an official: who asks what, who they are, and one link. In Dutch.
public record RequestLetter(Letters letters, AnswerLinkStore links, AnswerTerms terms, Clock clock, String publicUrl) {

    /// After the request was written in the same transaction.
    void write(Tx tx, String email, AnswerToken token) {
        send(tx, email, token, FacilitationWords::letterSubject);
    }

    /// The same letter again while there is no answer; its subject says so.
    void remind(Tx tx, String email, AnswerToken token) {
        send(tx, email, token, FacilitationWords::letterStillWaits);
    }

    /// The same letter again, once the residents answered what they were asked.
    void tellMore(Tx tx, String email, AnswerToken token) {
        send(tx, email, token, FacilitationWords::letterToldMore);
    }

    /// To somebody who got the letter forwarded.
    void ownLink(Tx tx, String email, AnswerToken token) {
        send(tx, email, token, FacilitationWords::letterSubject);
    }

    /// A promise in a letter to who gave it.
    public record Reminder(QuestionPage page, Given given, String link) {
        public boolean mayMove() {
            return given.moved().isEmpty();
        }
    }

    /// Before the day of what its reader promised; what comes in the same morning stands in one letter.
    ///
    /// @param tokens one for each promise of this reader, the soonest first
    void remindOfPromises(Tx tx, String email, List<AnswerToken> tokens) {
        List<Reminder> reminders =
                tokens.stream().map(token -> reminder(tx, token)).toList();
        QuestionPage page = reminders.getFirst().page();
        String subject = reminders.size() == 1
                ? subject(page, FacilitationWords::letterPromise)
                : page.words().letterPromises(reminders.size());
        String html = Templates.render("facilitation/promise.jte", Map.of("reminders", reminders));
        letters.write(tx, email, subject, text(reminders), html);
    }

    private Reminder reminder(Tx tx, AnswerToken token) {
        QuestionPage page = page(tx, token);
        return new Reminder(page, page.question().settled().orElseThrow(), link(token));
    }

    private static String text(List<Reminder> reminders) {
        FacilitationWords words = reminders.getFirst().page().words();
        var text = new StringBuilder();
        text.append(words.letterHello(reminders.getFirst().given().official())).append('\n');
        for (Reminder one : reminders) {
            text.append('\n').append(one.page().promisedBy(one.given())).append('\n');
            text.append("“").append(one.page().question().sentence()).append("”\n");
            one.given()
                    .sentence()
                    .ifPresent(condition -> text.append(words.saidIf(condition)).append('\n'));
            text.append(one.mayMove() ? words.letterMove() : words.letterSee()).append('\n');
            text.append(one.link()).append('\n');
        }
        text.append('\n').append(words.letterDone()).append('\n');
        return text.append(words.letterOnlyForYou()).append('\n').toString();
    }

    /// With what the residents want explained.
    void clarify(Tx tx, String email, AnswerToken token) {
        send(tx, email, token, FacilitationWords::letterClarify);
    }

    /// To who had it.
    void withdrawn(Tx tx, Withdrawn gone) {
        var words = new FacilitationWords(Language.NL);
        String text = words.letterHello(gone.name()) + "\n\n" + words.letterWithdrawn(gone.platform(), gone.sentence())
                + "\n\n" + words.withdrawnMore();
        letters.write(tx, gone.email(), words.letterWithdrawnSubject(gone.platform(), gone.sentence()), text, null);
    }

    /// In the words of a platform and of what it asks for.
    private interface Subject {
        String say(FacilitationWords words, String platform, String sentence);
    }

    private void send(Tx tx, String email, AnswerToken token, Subject subject) {
        QuestionPage page = page(tx, token);
        String link = link(token);
        String html = Templates.render("facilitation/letter.jte", Map.of("page", page, "link", link));
        letters.write(tx, email, subject(page, subject), text(page, link), html);
    }

    private String link(AnswerToken token) {
        return publicUrl + "/antwoord/" + token.secret();
    }

    private QuestionPage page(Tx tx, AnswerToken token) {
        Question question = links.find(tx, token.hash()).orElseThrow();
        return new QuestionPage(
                question,
                Language.NL,
                ZonedDateTime.now(clock),
                terms.lastDay(question.agreed()),
                UUID.randomUUID(),
                List.of(),
                Attempt.NONE);
    }

    private static String subject(QuestionPage page, Subject say) {
        String platform = page.passport().platform();
        String sentence = page.question().sentence();
        return say.say(page.words(), platform, sentence);
    }

    private static String text(QuestionPage page, String link) {
        FacilitationWords words = page.words();
        var passport = page.passport();
        var text = new StringBuilder();
        text.append(words.letterHello(page.question().holder().name())).append("\n\n");
        text.append(words.letterAsks(passport.platform())).append('\n');
        text.append("“").append(page.question().sentence()).append("”\n\n");
        page.wondering().forEach(line -> text.append(line).append('\n'));
        page.askedBack().forEach(line -> text.append(line).append('\n'));
        page.passedOnBy().ifPresent(who -> text.append(who).append('\n'));
        text.append(page.about()).append('\n');
        page.task().ifPresent(task -> text.append(task).append('\n'));
        page.question().forWhom().ifPresent(whom -> text.append(whom).append('\n'));
        page.right().ifPresent(right -> text.append(right).append('\n'));
        text.append(page.since()).append('\n');
        page.waitsUntil().ifPresent(by -> text.append(by).append('\n'));
        text.append('\n');
        if (page.isGone()) {
            text.append(page.liesElsewhere()).append(". ");
            text.append(page.liesElsewhereMore()).append("\n\n");
        }
        text.append(page.letterDo()).append('\n').append(link).append("\n\n");
        page.comeAndLook().ifPresent(come -> text.append(come).append("\n\n"));
        text.append(words.letterNoNeed()).append('\n').append(words.letterOnlyForYou());
        text.append("\n\n").append(words.thisIsUs()).append('\n');
        text.append(passport.about()).append('\n').append(page.together()).append('\n');
        if (!passport.made().isEmpty()) {
            text.append('\n').append(words.made()).append(":\n");
            passport.made().forEach(title -> text.append("- ").append(title).append('\n'));
        }
        page.call()
                .ifPresent(call -> text.append('\n')
                        .append(words.callTitle())
                        .append(' ')
                        .append(call)
                        .append('\n'));
        text.append('\n')
                .append(words.joinTitle())
                .append(":\n")
                .append(passport.howToJoin())
                .append('\n');
        if (passport.example()) {
            text.append('\n')
                    .append(words.example())
                    .append(": ")
                    .append(words.exampleHint())
                    .append('\n');
        }
        return text.toString();
    }
}
