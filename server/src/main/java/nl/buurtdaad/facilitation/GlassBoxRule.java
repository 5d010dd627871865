package nl.buurtdaad.facilitation;

import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.facilitation.RequestView.PromiseView;
import nl.buurtdaad.facilitation.RequestView.TermView;

/// Who sees what of a request (DOMAIN rule 19): everyone the department and since when; doers and the liaison team
/// also the person, doers a number to call; the person is public once they answered it, and under each answer.
final class GlassBoxRule {
    private GlassBoxRule() {}

    enum Looker {
        DOER,
        /// The official whom the request lies with; at the desk a colleague of theirs too.
        ASKED,
        /// One of the liaison team of the municipality.
        LIAISON,
        ANYONE
    }

    /// @param mayWithdraw the looker asked it, and nobody else did anything with it
    /// @param term of one that still waits for an answer
    static RequestView seenBy(
            Looker looker,
            boolean mayWithdraw,
            RequestView whole,
            Optional<TermView> term,
            Optional<Case> liaisonCase,
            List<GlassBoxAnswer> glassBox) {
        return new RequestView(
                whole.id(),
                whole.kind(),
                whole.sentence(),
                whole.sentAt(),
                whole.project(),
                whole.right(),
                whole.task(),
                whole.department(),
                whole.departmentId(),
                whole.official().filter(name -> looker != Looker.ANYONE || answered(whole, name)),
                whole.answers(),
                looker == Looker.DOER ? whole.promise() : whole.promise().map(GlassBoxRule::withoutPhone),
                whole.offer(),
                term,
                looker == Looker.DOER && whole.canHaveCome(),
                looker == Looker.DOER && whole.waitsForResidents(),
                mayWithdraw,
                liaisonCase,
                glassBox);
    }

    /// A colleague may have answered: then who it lies with stays unnamed.
    private static boolean answered(RequestView whole, String name) {
        return whole.answers().stream()
                .anyMatch(answer ->
                        answer.kind().settles() && answer.official().name().equals(name));
    }

    private static PromiseView withoutPhone(PromiseView promise) {
        return new PromiseView(
                promise.id(),
                promise.madeAt(),
                promise.by(),
                promise.condition(),
                promise.official(),
                Optional.empty(),
                promise.state(),
                promise.saidAt(),
                promise.moved());
    }
}
