package nl.buurtdaad.notices;

import org.jspecify.annotations.Nullable;

/// A mail that waits in the graph until it was sent; `tries` counts this try.
record Letter(
        String id,
        String to,
        String subject,
        String text,
        @Nullable String html,
        int tries) {}
