package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.RequestStore.Whole;
import nl.buurtdaad.facilitation.RequestView.AnswerView;
import nl.buurtdaad.facilitation.RequestView.PromiseView;

/// What came of a right: the requests that named it, without anybody's name.
record RightUses(Clock clock, AnswerTerms terms) {
    /// Named like the schema's fields.
    ///
    /// @param id of the request
    /// @param inTime empty while the answer can still come in time
    /// @param answer what settled it
    record RightUse(
            String id,
            String sentence,
            Instant sentAt,
            ProjectLink project,
            Optional<Boolean> inTime,
            Optional<AnswerKind> answer,
            Optional<PromiseState> promise,
            Optional<HandoverOffer> offer) {}

    record RightUsePage(List<RightUse> uses, Optional<String> next) {}

    RightUse use(Whole whole) {
        RequestView view = whole.view();
        Optional<AnswerView> settled = view.answers().stream()
                .filter(answer -> answer.kind().settles())
                .findFirst();
        Instant lateFrom = terms.term(whole.agreed()).lateFrom(clock.getZone());
        return new RightUse(
                view.id(),
                view.sentence(),
                view.sentAt(),
                view.project(),
                InTimeRule.cameInTime(settled.map(AnswerView::at), lateFrom, clock.instant()),
                settled.map(AnswerView::kind),
                view.promise().map(PromiseView::state),
                view.offer());
    }
}
