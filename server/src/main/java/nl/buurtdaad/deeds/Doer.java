package nl.buurtdaad.deeds;

import java.util.Optional;

/// Somebody who does or did something, by the name they chose; without a name: "een buurtgenoot".
public record Doer(Optional<String> name, boolean me, boolean joined, boolean done) {}
