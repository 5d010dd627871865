package nl.buurtdaad.decisions;

import java.time.Duration;

/// How long doers can still talk about what changed, and how long a proposal waits (DOMAIN part 4).
record Times(Duration talk, Duration proposal) {
    static final Times DEFAULT = new Times(Duration.ofHours(24), Duration.ofHours(72));
}
