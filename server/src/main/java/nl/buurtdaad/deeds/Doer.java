package nl.buurtdaad.deeds;

import java.util.Optional;

/// Somebody who does or did something, by the name they chose; without a name: "een buurtgenoot".
///
/// @param learning walks along, beside the slots
public record Doer(Optional<String> name, boolean me, boolean joined, boolean learning, boolean done) {
    public Doer(Optional<String> name, boolean me, boolean joined, boolean done) {
        this(name, me, joined, false, done);
    }
}
