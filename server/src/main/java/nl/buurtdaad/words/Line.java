package nl.buurtdaad.words;

import java.text.Normalizer;

/// A text that a resident wrote, once it was looked at: it fits, or it is refused with the reason.
public sealed interface Line {
    /// Trimmed, in Unicode normal form C, without direction overrides; any script and any emoji.
    record Fits(String text) implements Line {}

    /// Member of the schema's unions; `field` is the argument, `atMost` counts code points.
    record TextRefused(String field, TextProblem problem, int atMost) implements Line {}

    enum TextProblem {
        EMPTY,
        TOO_LONG,
        NO_WORDS,
        UNREADABLE
    }

    static Line read(String field, String written, int atMost) {
        // Overrides and isolates could make a name read as something else in a sentence of ours.
        String text = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("(?U)\\s+", " ")
                .strip();
        if (text.codePoints().anyMatch(Line::isUnreadable)) {
            return new TextRefused(field, TextProblem.UNREADABLE, atMost);
        }
        if (text.codePoints().allMatch(Line::isUnseen)) {
            return new TextRefused(field, TextProblem.EMPTY, atMost);
        }
        if (text.codePointCount(0, text.length()) > atMost) {
            return new TextRefused(field, TextProblem.TOO_LONG, atMost);
        }
        return new Fits(text);
    }

    /// As [#read], where somebody has to say something: "-" or "…" says nothing, in no script.
    static Line inWords(String field, String written, int atMost) {
        Line line = read(field, written, atMost);
        return line instanceof Fits(String text) && text.codePoints().noneMatch(Character::isLetterOrDigit)
                ? new TextRefused(field, TextProblem.NO_WORDS, atMost)
                : line;
    }

    /// Joiners hold emoji and Persian words together, but alone they show nothing.
    private static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || Character.isSpaceChar(codePoint);
    }

    private static boolean isUnreadable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
