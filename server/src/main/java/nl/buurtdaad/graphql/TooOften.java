package nl.buurtdaad.graphql;

import java.io.Serial;

/// Too many calls of this kind in a time: `errors` says when to try again (code `TOO_MANY`).
public final class TooOften extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final long retryAfterSeconds;

    public TooOften(long retryAfterSeconds) {
        super("too often", null, false, false);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
