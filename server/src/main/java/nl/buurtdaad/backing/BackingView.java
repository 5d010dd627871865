package nl.buurtdaad.backing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;

/// A backing as its reader sees it; named like the schema's fields.
record BackingView(
        String id,
        String by,
        Optional<String> role,
        Optional<String> sentence,
        Instant saidAt,
        Instant until,
        boolean stands,
        boolean mine) {

    /// @param doer who asked, when they want to be named
    /// @param notNow names of backers
    record Asking(
            Optional<String> sentence,
            boolean doersAsked,
            Optional<String> doer,
            Optional<String> liaison,
            Optional<Instant> sentAt,
            List<String> notNow) {}

    /// For who asked, and for who took it back.
    record TakenBack(String id, String by, Instant takenBackAt, Optional<String> because, boolean mine) {}

    /// What doers asked and the liaison team did not ask along yet.
    record ToAskAlong(ProjectLink project, Optional<String> doer, Optional<String> sentence, Instant askedAt) {}
}
