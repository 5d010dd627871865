package nl.buurtdaad.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.buurtdaad.graphql.Caller;

/// The one door for who calls: a key of the phone's own in `Authorization: Bearer`. Other ways to sign in begin here.
final class SignIn {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_KEY = 200;

    /// What the header said.
    sealed interface Result {
        record Stranger() implements Result {}

        record Known(Caller caller, String accessKey) implements Result {}

        /// There is a key, but nobody holds it.
        record BadToken() implements Result {}
    }

    private final AccessKeys keys;

    SignIn(AccessKeys keys) {
        this.keys = keys;
    }

    Result of(ServerRequest request) {
        Optional<String> header = request.headers().first(HeaderNames.AUTHORIZATION);
        if (header.isEmpty()) {
            return new Result.Stranger();
        }
        // The name of the scheme is the same in small letters (RFC 9110, 11.1).
        if (!header.get().regionMatches(true, 0, BEARER, 0, BEARER.length())
                || header.get().length() > LONGEST_KEY) {
            return new Result.BadToken();
        }
        String hash = hash(header.get().substring(BEARER.length()).strip());
        return keys.find(hash)
                .<Result>map(caller -> new Result.Known(caller, hash))
                .orElseGet(Result.BadToken::new);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
