package nl.buurtdaad.handovers;

import java.util.Optional;

/// What the doers came to, for the official who offered it.
///
/// @param sentence of who wanted to end it
/// @param email empty for who has none: then the desk says it
/// @param example they are invented
record HandoverNews(
        What what,
        String handover,
        String request,
        Optional<String> sentence,
        String official,
        String name,
        Optional<String> email,
        boolean example) {
    enum What {
        AGREED,
        NOT_AGREED,
        IN_THE_HOUR,
        /// The doers stop with it.
        ENDS
    }
}
