package nl.buurtdaad.backing;

import java.time.Instant;
import java.util.Optional;

/// What the link of a letter opens: what was asked, whose link it is, and what they said last.
///
/// @param doer who asked, when they want to be named
public record Opened(
        Project project,
        Optional<String> sentence,
        Optional<String> doer,
        String liaison,
        Instant sentAt,
        Backer backer,
        boolean notNow,
        Optional<Last> last) {

    /// @param ended the doers stopped with it
    public record Project(
            String id,
            String name,
            Optional<String> forWhom,
            boolean ended,
            String platform,
            String platformName,
            String about,
            boolean example) {}

    public record Backer(String id, String name, Optional<String> role) {}

    public record Last(Instant saidAt, Instant until, Optional<String> sentence, Optional<TakenBack> takenBack) {}

    public record TakenBack(Instant at, Optional<String> because) {}
}
