package nl.buurtdaad.residents;

/// Every answer to "Hoe heet je?".
sealed interface IntroduceOutcome {
    record Introduced(String resident) implements IntroduceOutcome {}

    record PhoneKeyRefused(int atLeastBytes) implements IntroduceOutcome {}
}
