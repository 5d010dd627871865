package nl.buurtdaad.claims;

import java.time.Instant;
import nl.buurtdaad.danger.AboutWarning;
import nl.buurtdaad.joining.SomethingElse;

/// Every answer to "Ik doe dit" and "Doen jullie het samen?".
sealed interface ClaimOutcome
        permits ClaimOutcome.TaskClaimed,
                ClaimOutcome.TaskIsFull,
                ClaimOutcome.TaskIsCapped,
                ClaimOutcome.LearnerPlaceIsTaken,
                ClaimOutcome.TaskIsDone,
                ClaimOutcome.TaskIsPaused,
                ClaimOutcome.ProjectIsEnded,
                ClaimOutcome.TaskWordsAside,
                ClaimOutcome.TooManyClaims,
                NotFound {
    record TaskClaimed(String claim, String task) implements ClaimOutcome, AboutClaim {}

    record TaskIsFull(String task) implements ClaimOutcome, AboutTask {}

    /// All slots are taken, and for room or safety nobody comes beside them.
    record TaskIsCapped(String task, String project) implements ClaimOutcome, AboutTask, SomethingElse {}

    /// Another newcomer walks along already.
    record LearnerPlaceIsTaken(String task, String project) implements ClaimOutcome, AboutTask, SomethingElse {}

    /// The task was done already.
    record TaskIsDone(String task) implements ClaimOutcome, AboutTask {}

    /// Somebody warned of a danger; who does it already goes on (DOMAIN rule 8).
    record TaskIsPaused(String task, String warning, Instant until) implements ClaimOutcome, AboutTask, AboutWarning {}

    /// Its doers stopped; one of them lets the project go on by putting that back.
    record ProjectIsEnded(String task) implements ClaimOutcome, AboutTask {}

    /// Two doers hid what it says, so nobody knows what they would begin. A doer gives it a name again.
    record TaskWordsAside(String task) implements ClaimOutcome, AboutTask {}

    /// An agreement of the platform: so many open claims per person (DOMAIN rule 10).
    record TooManyClaims(int atMost) implements ClaimOutcome {}
}
