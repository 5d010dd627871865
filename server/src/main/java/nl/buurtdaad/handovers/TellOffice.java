package nl.buurtdaad.handovers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerLinks;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// A job: a letter to the official of what the doers came to. That it was told is kept in the transaction of the
/// letter, so that it goes once, whoever looks first and however often the server starts. In Dutch.
final class TellOffice implements Runnable {
    private static final FacilitationWords WORDS = new FacilitationWords(Language.NL);

    private final Database database;
    private final Clock clock;
    private final HandoverStore store;
    private final AnswerLinks links;
    private final Letters letters;
    private final String publicUrl;

    TellOffice(
            Database database, Clock clock, HandoverStore store, AnswerLinks links, Letters letters, String publicUrl) {
        this.database = database;
        this.clock = clock;
        this.store = store;
        this.links = links;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public void run() {
        List<String> news;
        do {
            news = database.read(store::listNews);
            news.forEach(this::tell);
        } while (!news.isEmpty());
    }

    private void tell(String proposal) {
        database.write(tx -> {
            store.lockNews(tx, proposal).ifPresent(news -> tell(tx, news));
            return true;
        });
    }

    private void tell(Tx tx, HandoverNews news) {
        news.email().filter(Letters::canReach).ifPresent(email -> {
            Handover handover = store.find(tx, news.handover(), clock.instant()).orElseThrow();
            String what = handover.terms().what().orElseThrow();
            String title = title(news.what());
            List<String> more = more(news, handover);
            String link = publicUrl + "/antwoord/"
                    + links.make(tx, news.request(), news.official()).secret() + "/overdracht";
            var letter = Map.<String, Object>of(
                    "name",
                    news.name(),
                    "title",
                    title,
                    "what",
                    what,
                    "more",
                    more,
                    "link",
                    link,
                    "example",
                    news.example());
            letters.write(
                    tx,
                    email,
                    WORDS.handoverLetterSubject(title, what),
                    text(news, title, what, more, link),
                    Templates.render("handovers/letter.jte", letter));
        });
    }

    private static String title(HandoverNews.What what) {
        return switch (what) {
            case AGREED -> WORDS.handoverLetterAgreed();
            case NOT_AGREED -> WORDS.handoverLetterNot();
            case IN_THE_HOUR -> WORDS.handoverLetterHour();
            case ENDS -> WORDS.handoverLetterEnds();
        };
    }

    private List<String> more(HandoverNews news, Handover handover) {
        return switch (news.what()) {
            case AGREED ->
                HandoverRule.since(handover, clock.getZone())
                        .map(day -> WORDS.handoverLetterFrom(SpokenTime.date(day, Language.NL)))
                        .stream()
                        .toList();
            case NOT_AGREED -> List.of(WORDS.handoverNotWantedMore());
            case IN_THE_HOUR -> List.of(WORDS.handoverHourMore());
            case ENDS ->
                Stream.concat(
                                news.sentence().map(WORDS::handoverLetterWhy).stream(),
                                Stream.of(WORDS.handoverLetterBack()))
                        .toList();
        };
    }

    private static String text(HandoverNews news, String title, String what, List<String> more, String link) {
        var text = new StringBuilder(WORDS.letterHello(news.name()));
        text.append("\n\n").append(title).append(":\n“").append(what).append("”\n");
        more.forEach(line -> text.append('\n').append(line));
        text.append("\n\n").append(WORDS.handoverLetterDo()).append('\n').append(link);
        text.append("\n\n").append(WORDS.letterOnlyForYou()).append('\n');
        if (news.example()) {
            text.append('\n').append(WORDS.example()).append(": ").append(WORDS.exampleHint());
            text.append('\n');
        }
        return text.toString();
    }
}
