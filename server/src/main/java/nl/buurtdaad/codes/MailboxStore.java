package nl.buurtdaad.codes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;

/// When a mailbox was sent codes; it is known by a hash only.
final class MailboxStore {
    /// Making it or writing `lock` comes first, so that codes asked for at once count each other.
    private static final String LOCK = """
            MERGE (mailbox:Mailbox {hash: $hash}) SET mailbox.lock = 1
            RETURN coalesce(mailbox.sentAt, []) AS sentAt
            """;

    private static final String KEEP = "MATCH (mailbox:Mailbox {hash: $hash}) SET mailbox.sentAt = $sentAt";

    /// When the last codes were sent.
    List<Instant> lock(Tx tx, String hash) {
        return tx.get(LOCK, Map.of("hash", hash))
                .get("sentAt")
                .asList(at -> at.asZonedDateTime().toInstant());
    }

    void keep(Tx tx, String hash, List<Instant> sentAt) {
        var times = sentAt.stream().map(at -> at.atZone(ZoneOffset.UTC)).toList();
        tx.run(KEEP, Map.of("hash", hash, "sentAt", times));
    }
}
