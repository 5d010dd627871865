package nl.buurtdaad.backing;

import java.util.Optional;

/// What a backer answers.
sealed interface Reply {
    /// "Ik sta hier achter", in their own words where they wrote any.
    record IBackIt(Optional<String> sentence) implements Reply {}

    /// No reason asked.
    record NotNow() implements Reply {}

    /// @param because why, where they wrote it
    record TakeBack(Optional<String> because) implements Reply {}
}
