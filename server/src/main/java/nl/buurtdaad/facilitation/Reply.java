package nl.buurtdaad.facilitation;

import java.time.LocalDate;

/// What an official says to a request, before it is known whether it can be said.
sealed interface Reply {
    AnswerKind kind();

    /// A reply by which the official promises something before the end of a day.
    sealed interface ByADay extends Reply {
        LocalDate by();
    }

    /// "Ja, dat regel ik."
    record Yes(LocalDate by) implements ByADay {
        @Override
        public AnswerKind kind() {
            return AnswerKind.YES;
        }
    }

    /// "Ja, als…"
    record YesIf(String condition, LocalDate by) implements ByADay {
        @Override
        public AnswerKind kind() {
            return AnswerKind.YES_IF;
        }
    }

    /// "Later, op…": by then there is an answer.
    record Later(LocalDate by) implements ByADay {
        @Override
        public AnswerKind kind() {
            return AnswerKind.LATER;
        }
    }

    /// "Doorgegeven aan…"
    record PassOn(String department) implements Reply {
        @Override
        public AnswerKind kind() {
            return AnswerKind.PASSED_ON;
        }
    }

    /// "Mag ik iets vragen?": one question to the residents (DOMAIN part 3).
    record AskBack(String question) implements Reply {
        @Override
        public AnswerKind kind() {
            return AnswerKind.ASKED_BACK;
        }
    }

    /// "Dit niet, dit wel."
    ///
    /// @param call whom the doers can call
    record NoBut(String because, String possible, String call) implements Reply {
        @Override
        public AnswerKind kind() {
            return AnswerKind.NO_BUT;
        }
    }
}
