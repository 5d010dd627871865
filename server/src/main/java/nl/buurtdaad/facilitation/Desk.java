package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.Question.Target;

/// What lies with somebody in office, for themselves. Its parts are named like the schema's fields.
///
/// @param office whose it is
record Desk(String office) {
    /// @param comeAt when one of the doers is there next
    /// @param comeBy who that is, when they want to be named
    /// @param asker by name, when they want to be named
    /// @param since when it came to lie with whom it lies with
    /// @param standsStill empty where the doers go on
    record DeskRequest(
            RequestView request,
            String platform,
            String platformId,
            Optional<String> callName,
            Optional<String> callPhone,
            Optional<Instant> comeAt,
            Optional<String> comeBy,
            Optional<String> asker,
            Instant since,
            Optional<String> forWhom,
            Optional<StandsStill> standsStill,
            List<Target> mayPassTo) {}

    /// The project rests because it waits for the municipality.
    ///
    /// @param sentence what the doers said with it
    /// @param by who said it, by name, when they want to be named
    record StandsStill(Instant since, Optional<String> sentence, Optional<String> by) {}

    /// @param kind of what was asked for
    /// @param sentence what was asked for
    /// @param condition of "Ja, als…"
    /// @param saidBy who said whether it came, by name, when they want to be named
    record DeskPromise(
            String id,
            Optional<RequestKind> kind,
            String sentence,
            ProjectLink project,
            String platform,
            LocalDate by,
            boolean iMayMove,
            String request,
            Optional<String> condition,
            PromiseState state,
            Optional<Instant> saidAt,
            Optional<String> saidBy) {}

    /// @param mine the caller is the contact person; else nobody is
    /// @param visitToday that the caller logged
    record DeskProject(ProjectLink project, String platform, boolean mine, Optional<String> visitToday) {}
}
