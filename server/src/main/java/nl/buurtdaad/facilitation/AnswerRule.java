package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be said to a request, after what was said before (DOMAIN rules 16 and 20).
final class AnswerRule {
    private AnswerRule() {}

    sealed interface Decision {
        record Write() implements Decision {}

        /// The same official said the same before.
        record SaidThis() implements Decision {}

        record SaidElse() implements Decision {}

        record LaterOnce() implements Decision {}

        record AskedOnce() implements Decision {}

        record LiesElsewhere() implements Decision {}

        record HadItBefore() implements Decision {}

        record BadDay() implements Decision {}
    }

    /// What was said before.
    ///
    /// @param official who said it
    /// @param by of a promise
    record Said(
            AnswerKind kind,
            String official,
            Optional<LocalDate> by,
            Optional<String> sentence,
            Optional<String> possible,
            Optional<String> call) {
        boolean is(Reply reply) {
            return kind == reply.kind()
                    && switch (reply) {
                        case Reply.Yes(LocalDate day) -> by.equals(Optional.of(day));
                        case Reply.YesIf(String condition, LocalDate day) ->
                            by.equals(Optional.of(day)) && sentence.equals(Optional.of(condition));
                        case Reply.Later(LocalDate day) -> by.equals(Optional.of(day));
                        case Reply.NoBut(String because, String instead, String whom) ->
                            sentence.equals(Optional.of(because))
                                    && possible.equals(Optional.of(instead))
                                    && call.equals(Optional.of(whom));
                        case Reply.AskBack(String question) -> sentence.equals(Optional.of(question));
                        case Reply.PassOn _ -> false;
                    };
        }
    }

    /// @param official who answers
    /// @param mayAnswer it lies with them, or with a colleague of their department
    /// @param said in its order
    /// @param had the departments that it lies or lay with
    static Decision decide(
            Reply reply, String official, boolean mayAnswer, List<Said> said, List<String> had, LocalDate today) {
        if (!mayAnswer) {
            return new Decision.LiesElsewhere();
        }
        Optional<Said> settled =
                said.stream().filter(one -> one.kind().settles()).findFirst();
        boolean saidOnce = reply.kind() == AnswerKind.LATER || reply.kind() == AnswerKind.ASKED_BACK;
        if (settled.isPresent() || saidOnce) {
            // Of a colleague it is another promise, and theirs holds.
            if (said.stream().anyMatch(one -> one.official().equals(official) && one.is(reply))) {
                return new Decision.SaidThis();
            }
        }
        if (settled.isPresent()) {
            return new Decision.SaidElse();
        }
        return switch (reply) {
            case Reply.Later _
            when said.stream().anyMatch(one -> one.kind() == AnswerKind.LATER) -> new Decision.LaterOnce();
            case Reply.AskBack _
            when said.stream().anyMatch(one -> one.kind() == AnswerKind.ASKED_BACK) -> new Decision.AskedOnce();
            case Reply.PassOn(String department) when had.contains(department) -> new Decision.HadItBefore();
            case Reply.ByADay promised when !PromiseDayRule.fits(promised.by(), today) -> new Decision.BadDay();
            default -> new Decision.Write();
        };
    }
}
