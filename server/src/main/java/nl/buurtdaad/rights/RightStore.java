package nl.buurtdaad.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Rights, and what may be done already, in the graph. The setup writes them.
final class RightStore {
    private static final int MOST = 50;

    /// Expects `right` and `municipality`.
    private static final String ROW = """
            RETURN right.id AS id, right.name AS name, municipality.name AS municipality, right.source AS source,
                   right.url AS url, right.article AS article, right.validFrom AS validFrom, right.until AS until,
                   right.removedOn AS removedOn, right.workdays AS workdays, right.ground AS ground,
                   right.shownAs AS shownAs, EXISTS { (:Request)-[:NAMES]->(right) } AS used
            """;

    /// Expects `platform`.
    private static final String IN_ITS_MUNICIPALITY = """
            MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality)<-[:IN]-(right:Right)
            WITH DISTINCT right, municipality
            """;

    private static final String FIND = "MATCH (right:Right {id: $right})-[:IN]->(municipality:Municipality)\n" + ROW;

    private static final String FIND_FOR_PROJECT = "MATCH (platform:Platform)-[:RUNS]->(:Project {id: $project})\n"
            + IN_ITS_MUNICIPALITY + "WHERE right.id = $right\n" + ROW;

    /// The law's own rights first, then what only stands in it, then agreements.
    private static final String LISTED = IN_ITS_MUNICIPALITY + """
            WHERE right.removedOn IS NULL AND (right.until IS NULL OR right.until >= $today)
            """ + ROW + """
            ORDER BY ground = 'LEGAL' DESC, shownAs IS NOT NULL, name, id LIMIT $most
            """;

    private static final String LIST_OF_PLATFORM = "MATCH (platform:Platform {id: $of})\n" + LISTED;

    private static final String LIST_FOR_PROJECT = "MATCH (platform:Platform)-[:RUNS]->(:Project {id: $of})\n" + LISTED;

    /// Expects `platform`.
    private static final String FREEDOMS = """
            MATCH (freedom:Freedom)-[:OF]->(platform)
            WHERE freedom.removedOn IS NULL AND freedom.agreedOn <= $today
              AND (freedom.until IS NULL OR freedom.until >= $today)
            RETURN freedom.id AS id, freedom.kind AS kind, freedom.sentence AS sentence, freedom.words AS words,
                   freedom.source AS source, freedom.url AS url, freedom.agreedOn AS agreedOn, freedom.until AS until
            ORDER BY sentence, id LIMIT $most
            """;

    private static final String LIST_FREEDOMS = "MATCH (platform:Platform {id: $of})\n" + FREEDOMS;

    private static final String LIST_FREEDOMS_FOR_PROJECT =
            "MATCH (platform:Platform)-[:RUNS]->(:Project {id: $of})\n" + FREEDOMS;

    Optional<RightView> find(Tx tx, String right, LocalDate today) {
        return tx.find(FIND, Map.of("right", right)).map(row -> right(row, today));
    }

    /// Empty where the project's municipality has no such right.
    Optional<RightView> findForProject(Tx tx, String project, String right, LocalDate today) {
        return tx.find(FIND_FOR_PROJECT, Map.of("project", project, "right", right))
                .map(row -> right(row, today));
    }

    List<RightView> listOfPlatform(Tx tx, String platform, LocalDate today) {
        return list(tx, LIST_OF_PLATFORM, platform, today);
    }

    List<RightView> listForProject(Tx tx, String project, LocalDate today) {
        return list(tx, LIST_FOR_PROJECT, project, today);
    }

    private static List<RightView> list(Tx tx, String statement, String of, LocalDate today) {
        return tx.list(statement, Map.of("of", of, "today", today, "most", MOST)).stream()
                .map(row -> right(row, today))
                .toList();
    }

    List<FreedomView> listFreedoms(Tx tx, String platform, LocalDate today) {
        return freedoms(tx, LIST_FREEDOMS, platform, today);
    }

    List<FreedomView> listFreedomsForProject(Tx tx, String project, LocalDate today) {
        return freedoms(tx, LIST_FREEDOMS_FOR_PROJECT, project, today);
    }

    private static List<FreedomView> freedoms(Tx tx, String statement, String of, LocalDate today) {
        return tx.list(statement, Map.of("of", of, "today", today, "most", MOST)).stream()
                .map(row -> new FreedomView(
                        row.get("id").asString(),
                        row.get("kind").asString(),
                        row.get("sentence").asString(),
                        row.get("words").asList(Value::asString),
                        row.get("source").asString(),
                        textIfAny(row.get("url")),
                        row.get("agreedOn").asLocalDate(),
                        dayIfAny(row.get("until"))))
                .toList();
    }

    private static RightView right(Record row, LocalDate today) {
        LocalDate validFrom = row.get("validFrom").asLocalDate();
        Optional<LocalDate> until = dayIfAny(row.get("until"));
        Value workdays = row.get("workdays");
        return new RightView(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("municipality").asString(),
                row.get("source").asString(),
                textIfAny(row.get("url")),
                textIfAny(row.get("article")),
                validFrom,
                until,
                workdays.isNull() ? Optional.empty() : Optional.of(workdays.asInt()),
                Ground.valueOf(row.get("ground").asString()),
                textIfAny(row.get("shownAs")),
                RightRule.on(today, validFrom, until, dayIfAny(row.get("removedOn"))),
                row.get("used").asBoolean());
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }

    private static Optional<LocalDate> dayIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLocalDate());
    }
}
