package nl.buurtdaad.joining;

import java.util.Optional;

/// Why there is no joining beside the slots of a task (DOMAIN rule 9): for room or safety only, said to everybody.
/// Named like the schema's SlotCap.
public record Cap(Reason reason, Optional<String> sentence) {
    /// One sentence.
    public static final int LONGEST_SENTENCE = 120;

    private static final String BETWEEN = ": ";

    public enum Reason {
        ROOM,
        SAFETY
    }

    /// Reads [#value].
    public static Cap of(String value) {
        String[] parts = value.split(BETWEEN, 2);
        return new Cap(Reason.valueOf(parts[0]), parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
    }

    /// Both in one, as it stands on the task: a change, a putting back or a talk is about the whole of it.
    public String value() {
        return sentence.map(said -> reason + BETWEEN + said).orElseGet(reason::name);
    }
}
