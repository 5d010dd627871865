package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.deeds.DeedView;
import nl.buurtdaad.deeds.Doer;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.joining.Cap;
import nl.buurtdaad.places.Place;
import org.jspecify.annotations.Nullable;

/// A task as its caller sees it; named like the schema's fields.
record TaskView(
        String id,
        String title,
        Optional<String> how,
        Optional<Instant> startsAt,
        int minutes,
        Heaviness heaviness,
        Task.State state,
        int slots,
        int stillNeeded,
        List<Doer> doers,
        ProjectLink project,
        boolean projectEnded,
        @Nullable Place place,
        Instant madeAt,
        Optional<OwnClaim> ownClaim,
        Optional<DeedView> myDeed,
        boolean mineAlone,
        boolean iDecide,
        List<Warning> warnings,
        Optional<Pause> pause,
        Optional<Cap> cap,
        Optional<WalkAlongView> walkAlong) {
    /// The caller's own claim that is not over.
    record OwnClaim(
            String id, Instant claimedAt, Instant nudgeAt, Instant lapsesAt, boolean joined, boolean learning) {}

    /// The caller's own claim with its task.
    record ClaimView(
            String id,
            Instant claimedAt,
            Instant nudgeAt,
            Instant lapsesAt,
            boolean joined,
            boolean learning,
            TaskView task) {}

    /// "Eerst meelopen", as its caller sees it.
    ///
    /// @param iLearn the caller would take the learner's place
    record WalkAlongView(boolean iLearn, boolean placeIsFree, List<Doer> guides, List<LearnerView> learners) {}

    /// Who walks along, or did.
    ///
    /// @param ready can do it alone
    record LearnerView(String claim, Doer doer, boolean ready, boolean iMaySayReady) {}

    record TaskPage(List<TaskView> tasks, Optional<String> next) {}

    /// Whether its caller could claim it now.
    boolean hasRoom() {
        boolean learns = walkAlong.filter(WalkAlongView::iLearn).isPresent();
        boolean free = learns ? walkAlong.filter(WalkAlongView::placeIsFree).isPresent() : stillNeeded > 0;
        return free && pause.isEmpty();
    }

    public Optional<ClaimView> myClaim() {
        return ownClaim.map(claim -> new ClaimView(
                claim.id(),
                claim.claimedAt(),
                claim.nudgeAt(),
                claim.lapsesAt(),
                claim.joined(),
                claim.learning(),
                this));
    }
}
