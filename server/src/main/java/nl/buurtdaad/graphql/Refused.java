package nl.buurtdaad.graphql;

import java.io.Serial;

/// The call goes no further and becomes an entry of `errors`.
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    public Refused(ErrorCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
