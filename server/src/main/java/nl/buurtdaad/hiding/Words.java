package nl.buurtdaad.hiding;

import java.util.List;
import java.util.Locale;

/// Something that somebody wrote and others read.
///
/// @param id of what carries the words; of a rest, the project or platform that is at rest
record Words(Kind kind, String id) {
    /// What carries words, and in which properties. A name of a person, and what the setup file says, is none of these.
    enum Kind {
        TASK("title", "how", "cap"),
        PROJECT("name", "forWhom"),
        LINE("text"),
        PROPOSAL("sentence"),
        PROBLEM("reason", "instead"),
        ADVICE("sentence"),
        WARNING("sentence", "good"),
        REST("sentence"),
        REQUEST("sentence"),
        HOUR_LINE("text"),
        FRICTION("words");

        private final List<String> properties;

        Kind(String... properties) {
            this.properties = List.of(properties);
        }

        List<String> properties() {
            return properties;
        }

        /// The member of the schema's input Words.
        String member() {
            return this == HOUR_LINE ? "hourLine" : name().toLowerCase(Locale.ROOT);
        }
    }
}
