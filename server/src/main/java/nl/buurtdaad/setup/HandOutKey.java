package nl.buurtdaad.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.words.SetupWords;

/// Makes an access key for a person of the example, asked for by first name.
final class HandOutKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Clock clock;
    private final ExampleStore store = new ExampleStore();
    private final ObjectMapper json = new ObjectMapper();

    HandOutKey(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Pages.Answer answer(Pages.Request request) {
        String name = request.form().getOrDefault("name", "").strip();
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        boolean known = database.write(tx -> store.holdKey(tx, name, hash(token), clock.instant()));
        if (known) {
            return json(200, Map.of("token", token));
        }
        List<String> names = database.read(store::listNames);
        var words = new SetupWords(request.language());
        return json(404, Map.of("message", words.nobodyCalled(String.join(", ", names)), "names", names));
    }

    Pages.Answer names() {
        List<String> names = database.read(store::listNames);
        return json(names.isEmpty() ? 404 : 200, Map.of("names", names));
    }

    private Pages.Answer json(int status, Map<String, Object> body) {
        try {
            return new Pages.Answer(
                    status,
                    Map.of("Content-Type", "application/json; charset=utf-8", "Cache-Control", "no-store"),
                    json.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
