package nl.buurtdaad.facilitation;

import java.time.LocalDate;

/// Every answer to an official's answer.
sealed interface AnswerOutcome
        permits AnswerOutcome.Answered,
                AnswerOutcome.AlreadyAnswered,
                AnswerOutcome.SaidLaterBefore,
                AnswerOutcome.AskedBackBefore,
                AnswerOutcome.LiesElsewhere,
                AnswerOutcome.HadItBefore,
                AnswerOutcome.DateRefused,
                NotFound {
    record Answered(String request) implements AnswerOutcome, AboutRequest {}

    /// Something else was said before, or the same by a colleague; that holds.
    record AlreadyAnswered(String request) implements AnswerOutcome, AboutRequest {}

    /// "Later" is said once.
    record SaidLaterBefore(String request) implements AnswerOutcome, AboutRequest {}

    /// The residents are asked one thing per request.
    record AskedBackBefore(String request) implements AnswerOutcome, AboutRequest {}

    /// It lies with another department.
    record LiesElsewhere(String request) implements AnswerOutcome, AboutRequest {}

    /// Passing it on would send it in a circle.
    record HadItBefore(String department) implements AnswerOutcome {}

    record DateRefused(LocalDate earliest, LocalDate latest) implements AnswerOutcome {}
}
