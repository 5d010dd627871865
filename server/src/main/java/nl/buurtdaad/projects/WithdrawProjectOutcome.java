package nl.buurtdaad.projects;

import java.time.Instant;

/// Every answer to a maker who takes a project back.
sealed interface WithdrawProjectOutcome
        permits WithdrawProjectOutcome.ProjectWithdrawn, WithdrawProjectOutcome.ProjectIsShared, NotFound {
    record ProjectWithdrawn(Instant at) implements WithdrawProjectOutcome {}

    record ProjectIsShared(String project) implements WithdrawProjectOutcome {}
}
