package nl.buurtdaad.cases;

import java.util.ArrayList;
import java.util.List;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.CaseStore.Member;
import nl.buurtdaad.cases.CaseStore.News;
import nl.buurtdaad.cases.CaseStore.Spoken;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// Letters to the liaison team of a project's municipality, to each of them one.
record TeamLetter(CaseStore store, Letters letters, CaseClocks clocks, String publicUrl) {
    private static final CasesWords WORDS = new CasesWords(Language.NL);

    /// What one letter tells; the rest is at the desk.
    private static final int MOST_NEWS = 12;

    /// @param about what stands in the subject
    /// @param said a paragraph each
    void send(Tx tx, String project, String about, List<String> said) {
        for (Member member : store.listTeam(tx, project)) {
            write(tx, member, WORDS.letterSubject(about), about(project, said));
        }
    }

    private List<String> about(String project, List<String> said) {
        List<String> paragraphs = new ArrayList<>(said);
        paragraphs.add(WORDS.letterDo() + "\n" + publicUrl + "/project/" + project);
        return paragraphs;
    }

    private void write(Tx tx, Member member, String subject, List<String> said) {
        List<String> paragraphs = new ArrayList<>(List.of(WORDS.letterHello(member.name())));
        paragraphs.addAll(said);
        paragraphs.add(WORDS.letterDesk() + "\n" + publicUrl + "/werk");
        letters.write(tx, member.email(), subject, String.join("\n\n", paragraphs), null);
    }

    /// Everything that came at once, in one letter.
    ///
    /// @param news at least one
    void tell(Tx tx, Member member, List<News> news) {
        if (news.size() == 1) {
            News only = news.getFirst();
            String sentence = only.spoken().sentence();
            write(
                    tx,
                    member,
                    WORDS.letterSubject(sentence),
                    about(only.open().project().id(), List.of(quoted(only), what(only))));
            return;
        }
        List<String> paragraphs = new ArrayList<>(List.of(WORDS.letterSeveral()));
        news.stream()
                .limit(MOST_NEWS)
                .map(one -> quoted(one) + "\n" + what(one) + "\n" + link(one.open()))
                .forEach(paragraphs::add);
        if (news.size() > MOST_NEWS) {
            paragraphs.add(WORDS.letterRest(news.size() - MOST_NEWS));
        }
        write(tx, member, WORDS.letterSubjectSeveral(news.size()), paragraphs);
    }

    private static String quoted(News news) {
        return "„" + news.spoken().sentence() + "”";
    }

    private String link(Case open) {
        return publicUrl
                + open.request()
                        .map(request -> "/vraag/" + request)
                        .orElseGet(() -> "/project/" + open.project().id());
    }

    private String what(News news) {
        Case open = news.open();
        return switch (news.what()) {
            case OPENED ->
                open.isOfProject()
                        ? WORDS.letterNobodyThere()
                        : opened(open.kind(), news.spoken().liesWith());
            case PICK_UP_LATE -> WORDS.letterRemind(SpokenTime.day(clocks.pickUpBy(open), Language.NL));
        };
    }

    /// @param sentence of the request
    /// @param liesWith the department, or what is said in its place
    void open(Tx tx, Kind kind, String project, String sentence, String liesWith) {
        send(tx, project, sentence, List.of("„" + sentence + "”", opened(kind, liesWith)));
    }

    private static String opened(Kind kind, String liesWith) {
        return switch (kind) {
            case NO_ANSWER -> WORDS.letterNoAnswer(liesWith);
            case BROKEN_PROMISE -> WORDS.letterBrokenPromise(liesWith);
            case NO_CONTACT -> WORDS.letterNoContact();
            case FRICTION -> throw new IllegalArgumentException("a friction is no request");
        };
    }

    void stillNothing(Tx tx, Case open) {
        Spoken spoken = store.spoken(tx, open.id());
        send(
                tx,
                open.project().id(),
                spoken.sentence(),
                List.of("„" + spoken.sentence() + "”", WORDS.letterStillNothing(spoken.liesWith())));
    }
}
