package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.facilitation.Jargon.PlainWord;
import nl.buurtdaad.facilitation.RequestStore.Whole;
import nl.buurtdaad.facilitation.RequestView.AnswerView;
import nl.buurtdaad.facilitation.StandingHandovers.Standing;
import nl.buurtdaad.facilitation.ThreeQuestionsRule.Recorded;

/// The three questions of a request with their answers: from the record, and from who has it.
record GlassBox(Clock clock, AnswerTerms terms, Jargon jargon) {
    private static final int MOST_PLAIN_WORDS = 10;

    List<GlassBoxAnswer> of(Whole whole, Optional<Case> liaisonCase, Optional<Standing> handedOver, boolean doer) {
        var recorded = new Recorded(
                whole.view(), whole.since(), whole.nobodyCame(), terms.view(whole.agreed()), liaisonCase, handedOver);
        boolean done =
                whole.view().promise().filter(promise -> promise.state().came()).isPresent();
        return Arrays.stream(GlassBoxQuestion.values())
                .map(question -> {
                    var asked = whole.clarifications().stream()
                            .filter(one -> one.question() == question)
                            .reduce((_, later) -> later);
                    boolean open = asked.filter(Clarification::isOpen).isPresent();
                    return new GlassBoxAnswer(
                            question,
                            ThreeQuestionsRule.answer(question, recorded, clock.instant(), clock.getZone()),
                            question == GlassBoxQuestion.MEANING ? plain(whole, liaisonCase) : List.of(),
                            asked.map(one -> view(whole, one)),
                            doer && !open && !done);
                })
                .toList();
    }

    private ClarificationView view(Whole whole, Clarification asked) {
        var term = terms.toClarify(whole.agreed(), asked.askedAt());
        return new ClarificationView(
                asked.askedAt(),
                term.lastDay(),
                asked.isOpen() && !clock.instant().isBefore(term.lateFrom(clock.getZone())),
                asked.answer(),
                asked.by(),
                asked.answeredAt());
    }

    private List<PlainWord> plain(Whole whole, Optional<Case> liaisonCase) {
        var answers =
                whole.view().answers().stream().flatMap((AnswerView one) -> Stream.of(one.sentence(), one.possible()));
        var clarified = whole.clarifications().stream().map(Clarification::answer);
        var explained = liaisonCase.flatMap(Case::explained).stream()
                .flatMap(told -> Stream.of(Optional.of(told.happening()), Optional.of(told.why())));
        String[] texts = Stream.of(answers, clarified, explained)
                .flatMap(some -> some)
                .flatMap(Optional::stream)
                .toArray(String[]::new);
        return jargon.in(texts).stream().limit(MOST_PLAIN_WORDS).toList();
    }
}
