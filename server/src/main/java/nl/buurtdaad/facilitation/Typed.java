package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import nl.buurtdaad.words.Line;

/// What an official filled in on the page of their link.
sealed interface Typed {
    /// Of a condition, a reason, and what is possible.
    int LONGEST_SENTENCE = 280;

    int LONGEST_CALL = 120;

    record Fits(Reply reply) implements Typed {}

    /// What is said to a clarification, with the form of its question.
    record Explains(GlassBoxQuestion question, String answer) implements Typed {}

    record Unclear(Problem problem) implements Typed {}

    /// Another day for what was promised.
    record Moves(LocalDate by, String because) implements Typed {}

    enum Problem {
        DAY_MISSING,
        REASON_MISSING,
        DAY_REFUSED,
        CONDITION_MISSING,
        NO_NEEDS_ALL,
        QUESTION_MISSING,
        EXPLANATION_MISSING,
        DEPARTMENT_MISSING,
        TEXT_REFUSED,
        NO_WORDS,
        UNCLEAR
    }

    static Typed read(String form, Map<String, String> fields) {
        return switch (form) {
            case "yes" -> withDay(fields, day -> new Fits(new Reply.Yes(day)));
            case "later" -> withDay(fields, day -> new Fits(new Reply.Later(day)));
            case "yes-if" -> yesIf(fields);
            case "no-but" -> noBut(fields);
            case "ask-back" -> askBack(fields);
            case "move" -> moves(fields);
            case "clarify-NOW" -> explains(GlassBoxQuestion.NOW, fields);
            case "clarify-MEANING" -> explains(GlassBoxQuestion.MEANING, fields);
            case "clarify-SILENCE" -> explains(GlassBoxQuestion.SILENCE, fields);
            case "pass-on" -> {
                String department = fields.getOrDefault("department", "");
                yield department.isBlank()
                        ? new Unclear(Problem.DEPARTMENT_MISSING)
                        : new Fits(new Reply.PassOn(department));
            }
            default -> new Unclear(Problem.UNCLEAR);
        };
    }

    private static Typed yesIf(Map<String, String> fields) {
        return text(
                fields,
                "condition",
                Problem.CONDITION_MISSING,
                condition -> withDay(fields, day -> new Fits(new Reply.YesIf(condition, day))));
    }

    private static Typed moves(Map<String, String> fields) {
        return text(
                fields, "because", Problem.REASON_MISSING, because -> withDay(fields, day -> new Moves(day, because)));
    }

    private static Typed askBack(Map<String, String> fields) {
        return text(fields, "question", Problem.QUESTION_MISSING, question -> new Fits(new Reply.AskBack(question)));
    }

    private static Typed explains(GlassBoxQuestion question, Map<String, String> fields) {
        return text(fields, "explanation", Problem.EXPLANATION_MISSING, answer -> new Explains(question, answer));
    }

    /// A no costs more than a yes: without a reason, what is possible and whom to call it is none (DOMAIN rule 16).
    private static Typed noBut(Map<String, String> fields) {
        return text(
                fields,
                "because",
                Problem.NO_NEEDS_ALL,
                because -> text(
                        fields,
                        "possible",
                        Problem.NO_NEEDS_ALL,
                        possible -> text(
                                fields,
                                "call",
                                LONGEST_CALL,
                                Problem.NO_NEEDS_ALL,
                                call -> new Fits(new Reply.NoBut(because, possible, call)))));
    }

    private static Typed text(Map<String, String> fields, String field, Problem missing, Function<String, Typed> then) {
        return text(fields, field, LONGEST_SENTENCE, missing, then);
    }

    private static Typed text(
            Map<String, String> fields, String field, int atMost, Problem missing, Function<String, Typed> then) {
        String typed = fields.getOrDefault(field, "");
        if (typed.isBlank()) {
            return new Unclear(missing);
        }
        return switch (Line.inWords(field, typed, atMost)) {
            case Line.Fits(String text) -> then.apply(text);
            case Line.TextRefused refused ->
                new Unclear(refused.problem() == Line.TextProblem.NO_WORDS ? Problem.NO_WORDS : Problem.TEXT_REFUSED);
        };
    }

    private static Typed withDay(Map<String, String> fields, Function<LocalDate, Typed> then) {
        String by = fields.getOrDefault("by", "");
        if (by.isBlank()) {
            return new Unclear(Problem.DAY_MISSING);
        }
        try {
            return by.length() == 10 ? then.apply(LocalDate.parse(by)) : new Unclear(Problem.DAY_REFUSED);
        } catch (DateTimeParseException notOne) {
            return new Unclear(Problem.DAY_REFUSED);
        }
    }
}
