package nl.buurtdaad.claims;

/// Every answer to "Ik doe dit" and "Doen jullie het samen?".
sealed interface ClaimOutcome
        permits ClaimOutcome.TaskClaimed,
                ClaimOutcome.TaskIsFull,
                ClaimOutcome.TaskIsDone,
                ClaimOutcome.TooManyClaims,
                NotFound {
    record TaskClaimed(String claim, String task) implements ClaimOutcome, AboutClaim {}

    record TaskIsFull(String task) implements ClaimOutcome, AboutTask {}

    /// The task was done already.
    record TaskIsDone(String task) implements ClaimOutcome, AboutTask {}

    /// An agreement of the platform: so many open claims per person (DOMAIN rule 10).
    record TooManyClaims(int atMost) implements ClaimOutcome {}
}
