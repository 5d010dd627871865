package nl.buurtdaad.facilitation;

import java.time.LocalDate;

/// Every answer to "Ja, dat regel ik".
sealed interface AnswerOutcome
        permits AnswerOutcome.AnsweredYes, AnswerOutcome.AlreadyAnswered, AnswerOutcome.DateRefused, NotFound {
    record AnsweredYes(String request) implements AnswerOutcome {}

    record AlreadyAnswered(String request) implements AnswerOutcome {}

    record DateRefused(LocalDate earliest, LocalDate latest) implements AnswerOutcome {}
}
