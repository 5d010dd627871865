package nl.buurtdaad.facilitation;

import java.time.LocalDate;

/// Every answer to an official who moves what they promised.
sealed interface MovePromiseOutcome
        permits MovePromiseOutcome.PromiseMoved,
                MovePromiseOutcome.MovedBefore,
                MovePromiseOutcome.CameAlready,
                MovePromiseOutcome.SomebodyElsePromised,
                MovePromiseOutcome.DateRefused,
                NotFound {
    record PromiseMoved(String request) implements MovePromiseOutcome, AboutRequest {}

    /// It can be moved once; the first time holds.
    record MovedBefore(String request) implements MovePromiseOutcome, AboutRequest {}

    record CameAlready(String request) implements MovePromiseOutcome, AboutRequest {}

    record SomebodyElsePromised(String request) implements MovePromiseOutcome, AboutRequest {}

    record DateRefused(LocalDate earliest, LocalDate latest) implements MovePromiseOutcome {}
}
