package nl.buurtdaad.agreements;

/// What came of a change of a number.
public sealed interface AgreementChange {
    /// @param id of the new agreement
    /// @param was the number before it
    record Agreed(String id, int was) implements AgreementChange {}

    /// The number does not fit, or not beside the platform's other numbers; nothing was written.
    record NumberDoesNotFit(AgreementName name, int atLeast, int atMost) implements AgreementChange {}
}
