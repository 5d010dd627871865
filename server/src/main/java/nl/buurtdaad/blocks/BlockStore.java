package nl.buurtdaad.blocks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.blocks.BlocksApi.Block;
import nl.buurtdaad.database.Tx;

/// Blocks in the graph: a relationship between two residents that only notices and lines look at.
public final class BlockStore {
    /// Expects `reader` and `teller`.
    public static final String HEARS = "NOT EXISTS { (reader)-[:BLOCKS]->(teller) }";

    private static final String LOCK = "MATCH (resident:Resident {id: $resident}) SET resident.lock = 1";

    private static final String BY_NOTICE = """
            MATCH (:Inbox {resident: $resident})<-[:FOR]-(:Notice {id: $of})-[:BY]->(teller:Resident)
            """;

    /// Only who does the task or did it was told the line.
    private static final String BY_LINE = """
            MATCH (:Line {id: $of})<-[:TOLD]-(told:Claim)<-[:MADE]-(teller:Resident)
            MATCH (told)-[:FOR]->(task:Task)
            WHERE EXISTS {
              MATCH (:Resident {id: $resident})-[:MADE]->(own:Claim)-[:FOR]->(task) WHERE own.state IN ['ACTIVE', 'DONE'] }
            """;

    private static final String BLOCK = """
            WITH teller WHERE teller.id <> $resident AND teller.erasedAt IS NULL
            MATCH (reader:Resident {id: $resident})
            MERGE (reader)-[block:BLOCKS]->(teller)
            ON CREATE SET block.id = $id, block.at = $now
            RETURN block.id AS id
            """;

    private static final String BLOCK_BY_NOTICE = BY_NOTICE + BLOCK;
    private static final String BLOCK_BY_LINE = BY_LINE + BLOCK;

    private static final String UNBLOCK = """
            MATCH (:Resident {id: $resident})-[block:BLOCKS {id: $id}]->(teller)
            WITH teller
            MATCH (:Resident {id: $resident})-[each:BLOCKS]->(teller)
            DELETE each
            RETURN count(*) AS n
            """;

    private static final String LIST = """
            MATCH (:Resident {id: $resident})-[block:BLOCKS]->(teller:Resident)
            RETURN block.id AS id, block.at AS at, CASE WHEN teller.named THEN teller.name END AS name
            ORDER BY at DESC, id
            """;

    void lock(Tx tx, String resident) {
        tx.run(LOCK, Map.of("resident", resident));
    }

    /// @param of a notice or a line
    Optional<String> block(Tx tx, String resident, boolean byLine, String of, String id, Instant now) {
        return tx.find(
                        byLine ? BLOCK_BY_LINE : BLOCK_BY_NOTICE,
                        Map.of("resident", resident, "of", of, "id", id, "now", now.atZone(ZoneOffset.UTC)))
                .map(row -> row.get("id").asString());
    }

    boolean unblock(Tx tx, String resident, String id) {
        return tx.get(UNBLOCK, Map.of("resident", resident, "id", id)).get("n").asInt() > 0;
    }

    List<Block> list(Tx tx, String resident) {
        return tx.list(LIST, Map.of("resident", resident)).stream()
                .map(row -> new Block(
                        row.get("id").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        Optional.ofNullable(row.get("name").asString(null))))
                .toList();
    }
}
