package nl.buurtdaad.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.deeds.Doer;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.proposals.Proposal;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Thing;

/// What is and was settled, as its caller sees it; named like the schema's fields.
record DecisionView(Thing of, List<ChangeView> changes, List<ProposalView> proposals, List<ProposalView> forTheHour) {
    enum ThingKind {
        TASK,
        PROJECT,
        PLACE,
        PLATFORM
    }

    record About(ThingKind kind, String id, String name) {
        Thing thing() {
            return switch (kind) {
                case TASK -> new Thing.Task(id);
                case PROJECT -> new Thing.Project(id);
                case PLACE -> new Thing.Place(id);
                case PLATFORM -> new Thing.Platform(id);
            };
        }
    }

    enum ChangeState {
        HOLDS,
        TALKED_OVER,
        REPLACED
    }

    record ChangeView(
            String id,
            Instant at,
            About about,
            Aspect aspect,
            Optional<String> was,
            Optional<String> became,
            Doer by,
            Optional<Doing> through,
            ChangeState state,
            Instant talkUntil,
            List<Doer> fine,
            boolean iMayTalk,
            boolean iSaidFine,
            boolean iMayPutBack,
            Optional<String> proposal) {}

    record ProposalView(
            String id,
            Instant proposedAt,
            About about,
            Optional<ProjectLink> project,
            Aspect aspect,
            Optional<String> was,
            Optional<String> became,
            Optional<String> sentence,
            Doer by,
            Instant endsAt,
            Proposal.State state,
            Optional<Instant> settledAt,
            List<Doer> agreed,
            List<Problem> problems,
            List<Advice> advice,
            boolean iDecide,
            boolean iMayAnswer,
            boolean iMayChange,
            boolean iAgreed,
            Optional<String> change,
            boolean iMayPutBack,
            List<Decider> deciders,
            List<Decider> hadASay)
            implements ShownProposal {}

    record Problem(String id, Instant at, Doer by, String reason, String instead) {}

    record Advice(
            String id, Instant at, Optional<String> name, Adviser as, Optional<String> department, String sentence) {}

    /// What somebody is who advises.
    enum Adviser {
        RESIDENT,
        OFFICIAL,
        LIAISON,
        BACKER,
        OPERATOR
    }

    record Decider(Optional<String> name, boolean me, boolean proposed, Doing through) {}

    record AgreedPage(List<ProposalView> proposals, Optional<String> next) {}
}
