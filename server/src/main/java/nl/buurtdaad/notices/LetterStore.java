package nl.buurtdaad.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/// Letters in the graph.
final class LetterStore {
    private static final String WRITE = """
            CREATE (:Letter {id: $id, to: $to, subject: $subject, text: $text, html: $html,
                    madeAt: $now, nextTryAt: $now, tries: 0})
            """;

    private static final String WAITS = """
            MATCH (letter:Letter) WHERE letter.nextTryAt <= $now
            RETURN letter.id AS id LIMIT 1
            """;

    /// Writes `lock` first and looks again, so that of two senders one has it. Until `until` nobody else takes it;
    /// if this sender dies meanwhile, the letter is sent again under the same Message-ID.
    private static final String TAKE = """
            MATCH (letter:Letter) WHERE letter.nextTryAt <= $now
            WITH letter ORDER BY letter.nextTryAt LIMIT 1
            SET letter.lock = 1
            WITH letter WHERE letter.nextTryAt <= $now
            SET letter.nextTryAt = $until, letter.tries = letter.tries + 1
            RETURN letter.id AS id, letter.to AS to, letter.subject AS subject, letter.text AS text,
                   letter.html AS html, letter.tries AS tries
            """;

    /// What it said and to whom is nobody's business any more, and the link in it is a secret.
    private static final String SENT = """
            MATCH (letter:Letter {id: $id})
            SET letter.sentAt = $now
            REMOVE letter.nextTryAt, letter.to, letter.subject, letter.text, letter.html
            """;

    private static final String LATER = """
            MATCH (letter:Letter {id: $id}) SET letter.nextTryAt = $nextTryAt
            """;

    private static final String GIVEN_UP = """
            MATCH (letter:Letter {id: $id})
            REMOVE letter.nextTryAt, letter.to, letter.subject, letter.text, letter.html
            """;

    void write(Tx tx, Letter letter, Instant now) {
        String html = letter.html();
        tx.run(
                WRITE,
                Map.of(
                        "id",
                        letter.id(),
                        "to",
                        letter.to(),
                        "subject",
                        letter.subject(),
                        "text",
                        letter.text(),
                        "html",
                        html == null ? Values.NULL : Values.value(html),
                        "now",
                        now.atZone(ZoneOffset.UTC)));
    }

    boolean isAnyWaiting(Tx tx, Instant now) {
        return tx.find(WAITS, Map.of("now", now.atZone(ZoneOffset.UTC))).isPresent();
    }

    Optional<Letter> findAndTake(Tx tx, Instant now, Instant until) {
        return tx.find(TAKE, Map.of("now", now.atZone(ZoneOffset.UTC), "until", until.atZone(ZoneOffset.UTC)))
                .map(LetterStore::letter);
    }

    void sent(Tx tx, String id, Instant now) {
        tx.run(SENT, Map.of("id", id, "now", now.atZone(ZoneOffset.UTC)));
    }

    void tryLater(Tx tx, String id, Instant nextTryAt) {
        tx.run(LATER, Map.of("id", id, "nextTryAt", nextTryAt.atZone(ZoneOffset.UTC)));
    }

    void giveUp(Tx tx, String id) {
        tx.run(GIVEN_UP, Map.of("id", id));
    }

    private static Letter letter(Record row) {
        return new Letter(
                row.get("id").asString(),
                row.get("to").asString(),
                row.get("subject").asString(),
                row.get("text").asString(),
                row.get("html").isNull() ? null : row.get("html").asString(),
                row.get("tries").asInt());
    }
}
