package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import nl.buurtdaad.facilitation.RequestStore.Whole;

/// Requests of a platform that have no answer, for het uurtje: as a glass box, so without the person they lie with.
public final class WaitingRequests {
    private final Clock clock;
    private final RequestStore store;
    private final AnswerTerms terms;
    private final Cases cases;

    WaitingRequests(Clock clock, RequestStore store, AnswerTerms terms, Cases cases) {
        this.clock = clock;
        this.store = store;
        this.terms = terms;
        this.cases = cases;
    }

    /// Named like the schema's fields.
    ///
    /// @param department empty while it lies with the liaison team
    /// @param workdays whole ones that it lies there
    /// @param answerBy the last day of the term
    /// @param timesAsLong so many times as long as agreed and more, once it is badly late
    public record Waiting(
            String id,
            Optional<RequestKind> kind,
            String sentence,
            Instant sentAt,
            Optional<String> department,
            ProjectLink project,
            int workdays,
            LocalDate answerBy,
            boolean late,
            Optional<Integer> timesAsLong,
            Optional<Case> liaisonCase) {
        /// There is something to talk about: it is late, or the liaison team has it.
        private boolean isDue() {
            return late || liaisonCase.filter(one -> !one.isOver()).isPresent();
        }
    }

    /// What is at the top of het uurtje first, then what is late or has a case, then those that wait longest; at most
    /// 10.
    public List<Waiting> list(Tx tx, String platform) {
        List<Whole> waiting = store.listWaiting(tx, platform);
        var found = cases.of(tx, waiting.stream().map(one -> one.view().id()).toList());
        return waiting.stream()
                .map(one ->
                        waiting(one, Optional.ofNullable(found.get(one.view().id()))))
                .sorted(Comparator.comparing(one -> !one.isDue()))
                .toList();
    }

    private Waiting waiting(Whole whole, Optional<Case> liaisonCase) {
        RequestView view = whole.view();
        Agreed agreed = whole.agreed();
        return new Waiting(
                view.id(),
                view.kind(),
                view.sentence(),
                view.sentAt(),
                view.department(),
                view.project(),
                WaitingRule.workdays(
                        agreed.receivedAt(),
                        agreed.askedBack(),
                        clock.instant(),
                        terms.workdays(agreed),
                        clock.getZone()),
                terms.lastDay(agreed),
                terms.isLate(agreed),
                terms.timesAsLong(agreed),
                liaisonCase);
    }
}
