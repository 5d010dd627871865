package nl.buurtdaad.residents;

import java.time.Instant;

/// Every answer on the way to an address that an account is tied to.
sealed interface EmailOutcome {
    record CodeSent(String email, Instant validUntil) implements EmailOutcome {}

    record EmailRefused(String email) implements EmailOutcome {}

    record EmailTied(String resident) implements EmailOutcome {}

    record CodeIsWrong(int triesLeft) implements EmailOutcome {}

    record CodeIsOver(boolean askAgain) implements EmailOutcome {}
}
