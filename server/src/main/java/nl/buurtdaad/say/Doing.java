package nl.buurtdaad.say;

import java.time.Instant;
import java.util.Optional;

/// What somebody does or did that gives them a say.
///
/// @param id of the claim or the deed
/// @param name of the resident; empty for who does not want to be named
/// @param at when it was claimed or done
/// @param until from this instant it gives nothing any more; a project that rests moves it on
public record Doing(
        Kind kind,
        String id,
        String resident,
        Optional<String> name,
        String task,
        String taskTitle,
        Instant at,
        Instant until) {
    public enum Kind {
        CLAIM,
        DEED
    }

    Doing until(Instant other) {
        return new Doing(kind, id, resident, name, task, taskTitle, at, other);
    }
}
