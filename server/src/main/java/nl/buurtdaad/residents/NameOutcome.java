package nl.buurtdaad.residents;

/// Every answer to a change of the own name.
sealed interface NameOutcome {
    record NameChanged(String resident) implements NameOutcome {}

    record NameShown(String resident) implements NameOutcome {}
}
