package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
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
        if (fields.getOrDefault("condition", "").isBlank()) {
            return new Unclear(Problem.CONDITION_MISSING);
        }
        Optional<String> condition = line(fields, "condition", LONGEST_SENTENCE);
        if (condition.isEmpty()) {
            return new Unclear(Problem.TEXT_REFUSED);
        }
        return withDay(fields, day -> new Fits(new Reply.YesIf(condition.get(), day)));
    }

    private static Typed moves(Map<String, String> fields) {
        if (fields.getOrDefault("because", "").isBlank()) {
            return new Unclear(Problem.REASON_MISSING);
        }
        return line(fields, "because", LONGEST_SENTENCE)
                .map(because -> withDay(fields, day -> new Moves(day, because)))
                .orElseGet(() -> new Unclear(Problem.TEXT_REFUSED));
    }

    private static Typed askBack(Map<String, String> fields) {
        if (fields.getOrDefault("question", "").isBlank()) {
            return new Unclear(Problem.QUESTION_MISSING);
        }
        return line(fields, "question", LONGEST_SENTENCE)
                .<Typed>map(question -> new Fits(new Reply.AskBack(question)))
                .orElseGet(() -> new Unclear(Problem.TEXT_REFUSED));
    }

    private static Typed explains(GlassBoxQuestion question, Map<String, String> fields) {
        if (fields.getOrDefault("explanation", "").isBlank()) {
            return new Unclear(Problem.EXPLANATION_MISSING);
        }
        return line(fields, "explanation", LONGEST_SENTENCE)
                .<Typed>map(answer -> new Explains(question, answer))
                .orElseGet(() -> new Unclear(Problem.TEXT_REFUSED));
    }

    /// A no costs more than a yes: without a reason, what is possible and whom to call it is none (DOMAIN rule 16).
    private static Typed noBut(Map<String, String> fields) {
        for (String field : new String[] {"because", "possible", "call"}) {
            if (fields.getOrDefault(field, "").isBlank()) {
                return new Unclear(Problem.NO_NEEDS_ALL);
            }
        }
        Optional<String> because = line(fields, "because", LONGEST_SENTENCE);
        Optional<String> possible = line(fields, "possible", LONGEST_SENTENCE);
        Optional<String> call = line(fields, "call", LONGEST_CALL);
        return because.isEmpty() || possible.isEmpty() || call.isEmpty()
                ? new Unclear(Problem.TEXT_REFUSED)
                : new Fits(new Reply.NoBut(because.get(), possible.get(), call.get()));
    }

    private static Optional<String> line(Map<String, String> fields, String field, int atMost) {
        return Line.read(field, fields.getOrDefault(field, ""), atMost) instanceof Line.Fits(String text)
                ? Optional.of(text)
                : Optional.empty();
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
