package nl.buurtdaad.facilitation;

import java.time.Instant;

/// Every answer to "Toch niet nodig".
sealed interface WithdrawRequestOutcome
        permits WithdrawRequestOutcome.RequestWithdrawn, WithdrawRequestOutcome.RequestIsTouched, NotFound {
    record RequestWithdrawn(Instant at) implements WithdrawRequestOutcome {}

    record RequestIsTouched(String request) implements WithdrawRequestOutcome, AboutRequest {}
}
