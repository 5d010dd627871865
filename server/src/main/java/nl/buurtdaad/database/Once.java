package nl.buurtdaad.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;

/// Makes a mutation safe to send twice: the outcome is kept in the transaction of its effect, under the caller and the
/// caller's key, and given again. Outcomes are records of ids and plain facts, so what they show is always fresh.
public final class Once {
    /// How long a key is kept (HOUSE rule: 30 days).
    private static final Duration KEPT = Duration.ofDays(30);

    /// MERGE on the unique id takes the lock, so that the same call twice at once becomes one after the other.
    private static final String BEGIN = """
            MERGE (given:GivenAnswer {id: $id})
            ON CREATE SET given.operation = $operation, given.arguments = $arguments, given.at = $now
            RETURN given.operation AS operation, given.arguments AS arguments,
                   given.outcome AS outcome, given.facts AS facts
            """;

    private static final String KEEP = """
            MATCH (given:GivenAnswer {id: $id}) SET given.outcome = $outcome, given.facts = $facts
            """;

    private static final String FORGET = """
            MATCH (given:GivenAnswer) WHERE given.at < $before
            WITH given LIMIT 10000 DELETE given
            """;

    private static final String CONSTRAINT = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Database database;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    public Once(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param outcomes the sealed interface whose records are the answers
    /// @throws KeyUsedBefore when this caller used the key for something else
    public <O> O run(
            String caller,
            UUID key,
            String operation,
            List<? extends @Nullable Object> arguments,
            Class<O> outcomes,
            Function<Tx, O> decide) {
        String id = caller + ":" + key;
        String hash = hash(arguments);
        try {
            return write(id, operation, hash, outcomes, decide);
        } catch (ClientException refused) {
            // The key is the id of what is made, and somebody made something with that id before.
            if (CONSTRAINT.equals(refused.code())) {
                throw new KeyUsedBefore();
            }
            throw refused;
        }
    }

    private <O> O write(String id, String operation, String hash, Class<O> outcomes, Function<Tx, O> decide) {
        return database.write(tx -> decide(tx, id, operation, hash, outcomes, decide));
    }

    /// Does what [#run] does for a caller without a name, and rolls it back; see [Database#rehearse].
    public <O> void rehearse(String operation, Class<O> outcomes, Function<Tx, O> decide) {
        String id = UUID.randomUUID().toString();
        database.rehearse(tx -> decide(tx, id, operation, id, outcomes, decide));
    }

    private <O> O decide(Tx tx, String id, String operation, String hash, Class<O> outcomes, Function<Tx, O> decide) {
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var given = tx.get(BEGIN, Map.of("id", id, "operation", operation, "arguments", hash, "now", now));
        if (!given.get("operation").asString().equals(operation)
                || !given.get("arguments").asString().equals(hash)) {
            throw new KeyUsedBefore();
        }
        if (!given.get("outcome").isNull()) {
            return read(
                    outcomes,
                    given.get("outcome").asString(),
                    given.get("facts").asString());
        }
        O outcome = decide.apply(tx);
        tx.run(KEEP, Map.of("id", id, "outcome", outcome.getClass().getSimpleName(), "facts", write(outcome)));
        return outcome;
    }

    /// Forgets keys that are older than 30 days; a job calls it now and then.
    public void forgetOld() {
        var before = clock.instant().minus(KEPT).atZone(ZoneOffset.UTC);
        database.write(tx -> {
            tx.run(FORGET, Map.of("before", before));
            return true;
        });
    }

    private <O> O read(Class<O> outcomes, String name, String facts) {
        for (Class<?> outcome : outcomes.getPermittedSubclasses()) {
            if (outcome.getSimpleName().equals(name)) {
                try {
                    return outcomes.cast(json.readValue(facts, outcome));
                } catch (JsonProcessingException unreadable) {
                    throw new IllegalStateException("kept answer of " + name, unreadable);
                }
            }
        }
        throw new IllegalStateException(name + " is not an outcome of " + outcomes);
    }

    private String write(Object outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("outcome " + outcome, impossible);
        }
    }

    private String hash(List<? extends @Nullable Object> arguments) {
        try {
            byte[] bytes = json.writeValueAsString(arguments).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The key was used before: for another operation, with other arguments, or as the id of what somebody else made.
    public static final class KeyUsedBefore extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
