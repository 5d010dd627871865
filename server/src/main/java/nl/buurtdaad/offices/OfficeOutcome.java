package nl.buurtdaad.offices;

import java.time.Instant;

/// Every answer on the way in for who is in office.
sealed interface OfficeOutcome {
    /// Also where nobody in office has the address.
    ///
    /// @param sent goes along with the code
    record OfficeCodeSent(String sent, Instant validUntil) implements OfficeOutcome {}

    record EmailRefused(String email) implements OfficeOutcome {}

    record SignedIn(String holder) implements OfficeOutcome {}

    record CodeIsWrong(int triesLeft) implements OfficeOutcome {}

    record CodeIsOver(boolean askAgain) implements OfficeOutcome {}

    record PhoneKeyRefused(int atLeastBytes) implements OfficeOutcome {}
}
