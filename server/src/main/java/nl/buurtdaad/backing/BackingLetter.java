package nl.buurtdaad.backing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import nl.buurtdaad.backing.BackingStore.OfBacker;
import nl.buurtdaad.backing.BackingStore.Person;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerToken;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.BackingWords;
import nl.buurtdaad.words.Language;

/// The letter to a backer, with one link; and the one to the liaison team, who can ask along. In Dutch.
record BackingLetter(Letters letters, BackingStore store, Clock clock, String publicUrl) {
    private static final BackingWords WORDS = new BackingWords(Language.NL);

    /// After what was asked was written in the same transaction.
    void toBacker(Tx tx, Person backer, AnswerToken token) {
        Opened opened = store.findOpened(tx, token.hash()).orElseThrow();
        var page = new BackingPage(
                opened, Language.NL, ZonedDateTime.now(clock), UUID.randomUUID(), BackingPage.Attempt.NONE);
        String link = publicUrl + "/rugdekking/" + token.secret();
        String html =
                Templates.render("backing/letter.jte", Map.of("page", page, "link", link, "publicUrl", publicUrl));
        letters.write(tx, backer.email(), page.asks(), text(page, link), html);
    }

    private String text(BackingPage page, String link) {
        var opened = page.opened();
        var text = new StringBuilder(WORDS.letterHello(opened.backer().name()));
        text.append("\n\n").append(page.askedBy()).append('\n').append(page.asks());
        page.why().ifPresent(why -> text.append("\n\n").append(why));
        text.append("\n\n").append(WORDS.letterAnswer()).append('\n').append(link);
        text.append("\n\n").append(WORDS.encourages()).append('\n').append(WORDS.letterNoNeed());
        text.append('\n').append(WORDS.letterOnlyForYou());
        text.append("\n\n").append(opened.project().about());
        text.append('\n').append(publicUrl).append(page.projectPath());
        if (opened.project().example()) {
            text.append("\n\n")
                    .append(page.common().example())
                    .append(": ")
                    .append(page.common().exampleHint());
        }
        return text.append('\n').toString();
    }

    /// @param links in their order: what has no answer first
    void noCode(Tx tx, Person backer, SequencedMap<OfBacker, AnswerToken> links) {
        var text = new StringBuilder(WORDS.letterHello(backer.name()));
        text.append("\n\n").append(WORDS.againHow());
        if (links.isEmpty()) {
            text.append("\n\n").append(WORDS.againNone());
        }
        text.append(listed(WORDS.againWaits(), links, false)).append(listed(WORDS.againStands(), links, true));
        if (!links.isEmpty()) {
            text.append("\n\n").append(WORDS.againOnlyForYou());
        }
        text.append("\n\n").append(WORDS.againNotYou()).append('\n');
        letters.write(tx, backer.email(), WORDS.againSubject(), text.toString(), null);
    }

    private String listed(String title, SequencedMap<OfBacker, AnswerToken> links, boolean stands) {
        var text = new StringBuilder();
        links.forEach((one, token) -> {
            if (one.stands() == stands) {
                text.append("\n\n").append(one.project());
                text.append('\n').append(publicUrl).append("/rugdekking/").append(token.secret());
            }
        });
        return text.isEmpty() ? "" : "\n\n" + title + text;
    }

    void toTeam(Tx tx, Person member, String project, String name) {
        String text = String.join(
                "\n\n",
                WORDS.letterHello(member.name()),
                WORDS.teamWhat(name),
                WORDS.teamDo() + "\n" + publicUrl + "/project/" + project);
        letters.write(tx, member.email(), WORDS.teamSubject(name), text, null);
    }
}
