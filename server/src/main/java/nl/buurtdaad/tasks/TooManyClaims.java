package nl.buurtdaad.tasks;

/// An agreement of the platform: so many open claims per person (DOMAIN rule 10).
public record TooManyClaims(int atMost) implements ClaimOutcome, MakeOutcome {}
