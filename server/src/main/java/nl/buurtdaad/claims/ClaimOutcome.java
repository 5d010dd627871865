package nl.buurtdaad.claims;

import java.time.Instant;
import nl.buurtdaad.danger.AboutWarning;

/// Every answer to "Ik doe dit" and "Doen jullie het samen?".
sealed interface ClaimOutcome
        permits ClaimOutcome.TaskClaimed,
                ClaimOutcome.TaskIsFull,
                ClaimOutcome.TaskIsDone,
                ClaimOutcome.TaskIsPaused,
                ClaimOutcome.TaskWordsAside,
                ClaimOutcome.TooManyClaims,
                NotFound {
    record TaskClaimed(String claim, String task) implements ClaimOutcome, AboutClaim {}

    record TaskIsFull(String task) implements ClaimOutcome, AboutTask {}

    /// The task was done already.
    record TaskIsDone(String task) implements ClaimOutcome, AboutTask {}

    /// Somebody warned of a danger; who does it already goes on (DOMAIN rule 8).
    record TaskIsPaused(String task, String warning, Instant until) implements ClaimOutcome, AboutTask, AboutWarning {}

    /// Two doers hid what it says, so nobody knows what they would begin. A doer gives it a name again.
    record TaskWordsAside(String task) implements ClaimOutcome, AboutTask {}

    /// An agreement of the platform: so many open claims per person (DOMAIN rule 10).
    record TooManyClaims(int atMost) implements ClaimOutcome {}
}
