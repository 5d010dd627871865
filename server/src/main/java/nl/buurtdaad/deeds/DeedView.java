package nl.buurtdaad.deeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A deed as its caller sees it; named like the schema's fields.
public record DeedView(
        String id,
        Instant doneAt,
        Instant undoUntil,
        Doer doer,
        String taskTitle,
        String taskId,
        ProjectLink project,
        boolean thankedByMe,
        List<WeSeeYou> weSeeYou) {
    /// By somebody in office, by name.
    public record WeSeeYou(String name, Optional<String> department, boolean mine) {}

    record DeedPage(List<DeedView> deeds, Optional<String> next) {}
}
