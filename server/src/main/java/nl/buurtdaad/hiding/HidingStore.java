package nl.buurtdaad.hiding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.hiding.HidingView.Hiding;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.say.ThingStore;
import nl.buurtdaad.words.SetAside;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Hidings in the graph. Hidden words are moved aside on their own node (`title` to `hiddenTitle`), with a mark where
/// they stood, so that no reader has to know of it.
public final class HidingStore {
    /// Whether doers left `task` its name: nobody is asked to do what they cannot read.
    public static final String HAS_NAME = "task.title <> '" + SetAside.MARK + "'\n";

    /// What of a proposal reads as text.
    private static final List<String> PROPOSED = List.of("title", "how", "name", "forWhom", "cap");

    /// Expects `words` and `thing`. A place is decided by the projects around it and in its parts.
    private static final String READ = """
            RETURN words.id AS id, labels(thing) AS labels, thing.id AS thing, COLLECT {
              MATCH (thing)-[:PART_OF]->{0,1}(project:Project)<-[:RUNS]-(platform:Platform)
              RETURN {platform: platform.id, project: project.id} AS run
              UNION ALL
              MATCH (thing)-[:RUNS]->(project:Project) RETURN {platform: thing.id, project: project.id} AS run
              UNION ALL
              MATCH (thing)-[:PART_OF]->{0,5}(:Place)<-[:AT]-(project:Project)<-[:RUNS]-(platform:Platform)
              RETURN {platform: platform.id, project: project.id} AS run
              UNION ALL
              MATCH (thing)<-[:PART_OF]-{1,5}(:Place)<-[:AT]-(project:Project)<-[:RUNS]-(platform:Platform)
              RETURN {platform: platform.id, project: project.id} AS run
            } AS runs,
            """;

    /// Expects `words`, its `properties`, and perhaps a proposal's change.
    private static final String TEXTS = """
            [name IN properties WHERE name <> 'cap' AND words[name] IS NOT NULL | words[name]]
            + [cap IN [words.cap] WHERE 'cap' IN properties AND cap CONTAINS ': ' | substring(cap, size(split(cap, ': ')[0]) + 2)]
            + COLLECT {
              MATCH (words)-[would:WOULD]->(proposed:Change)
              WHERE proposed.field IN $proposed AND proposed.became IS NOT NULL
                AND (proposed.field <> 'cap' OR proposed.became CONTAINS ': ')
              RETURN CASE proposed.field
                WHEN 'cap' THEN substring(proposed.became, size(split(proposed.became, ': ')[0]) + 2)
                ELSE proposed.became END ORDER BY would.round
            }
            """;

    private static final String DOUBTS = """
            COLLECT {
              MATCH (doer:Resident)-[doubted:DOUBTED]->(hiding)
              RETURN doubted {.rule, .of, resident: doer.id} ORDER BY doubted.at, doer.id
            }
            """;

    private static final String STATE =
            "WITH words, thing, $properties AS properties\n" + READ + TEXTS + """
             AS texts,
            head(COLLECT {
              MATCH (hiding:Hiding)-[:OF]->(words) WHERE hiding.at IS NULL
              RETURN {id: hiding.id, doubts:
            """ + DOUBTS + """
              } }) AS doubt,
            head(COLLECT {
              MATCH (hiding:Hiding)-[:OF]->(words) WHERE hiding.at IS NOT NULL AND hiding.shownAt IS NULL
              RETURN hiding.rule ORDER BY hiding.at DESC }) AS rule
            """;

    private static final String DOUBT = """
            MATCH (resident:Resident {id: $resident})
            MERGE (hiding:Hiding {id: $hiding})
            ON CREATE SET hiding.kind = $kind, hiding.platform = $platform
            MERGE (hiding)-[:OF]->(words)
            MERGE (hiding)-[:CONCERNS]->(thing)
            MERGE (resident)-[doubted:DOUBTED]->(hiding)
            ON CREATE SET doubted.at = $now
            SET doubted.rule = $rule, doubted.of = $of
            """;

    /// With what gave each of the two the right (DOMAIN rule 6). Who said so before and lost the say is not of the two.
    private static final String DECIDE = """
            MATCH (hiding:Hiding {id: $hiding}) SET hiding.at = $now, hiding.rule = $rule
            WITH hiding
            CALL (hiding) {
              MATCH (other:Resident)-[doubted:DOUBTED]->(hiding) WHERE NOT other.id IN keys($two)
              DELETE doubted
            }
            UNWIND keys($two) AS doer
            OPTIONAL MATCH (claim:Claim {id: $two[doer]})
            OPTIONAL MATCH (deed:Deed {id: $two[doer]})
            WITH hiding, coalesce(claim, deed) AS doing
            CREATE (hiding)-[:DECIDED_BY {proposed: false}]->(doing)
            """;

    /// The words, in whatever was changed about them too, and in what a proposal would have said. Of another name
    /// that is just talked over only how it was: what it would be is words of their own.
    private static final String EACH = """
            WITH [{node: words, names: $properties}]
               + COLLECT { MATCH (change:Change)-[:OF]->(words) WHERE change.field IN $properties
                   RETURN {node: change, names: CASE WHEN EXISTS {
                     MATCH (talk:Proposal)-[:WOULD]->(change) WHERE talk.state IN ['OPEN', 'FOR_THE_HOUR']
                   } THEN ['was'] ELSE ['was', 'became'] END} }
               + COLLECT { MATCH (words)-[:WOULD]->(change:Change) WHERE change.field IN $proposed
                   RETURN {node: change, names: ['became']} } AS all
            UNWIND all AS one
            UNWIND one.names AS name
            WITH one.node AS node, name, 'hidden' + toUpper(left(name, 1)) + substring(name, 1) AS aside
            """;

    /// Why slots are capped begins with ROOM or SAFETY, which stays: only the sentence behind it is somebody's words.
    private static final String MOVE_ASIDE = EACH + """
            WITH node, name, aside, name = 'cap' OR coalesce(node.field = 'cap', false) AS cap
            WHERE node[name] IS NOT NULL AND NOT node[name] ENDS WITH $mark AND (NOT cap OR node[name] CONTAINS ': ')
            SET node[aside] = node[name]
            SET node[name] = CASE WHEN cap THEN split(node[name], ': ')[0] + ': ' ELSE '' END + $mark
            """;

    /// Where doers wrote something else meanwhile, that stays.
    private static final String MOVE_BACK = EACH + """
            WHERE node[aside] IS NOT NULL
            SET node[name] = CASE WHEN node[name] ENDS WITH $mark THEN node[aside] ELSE node[name] END
            SET node[aside] = null
            """;

    private static final String SHOW_AGAIN = """
            MATCH (resident:Resident {id: $resident}), (hiding:Hiding)-[:OF]->(words)
            WHERE hiding.at IS NOT NULL AND hiding.shownAt IS NULL
            SET hiding.shownAt = $now
            CREATE (resident)-[:SHOWED_AGAIN {at: $now}]->(hiding)
            """;

    private static final String IS_WRITTEN_BY = """
            MATCH (resident:Resident {id: $resident})
            RETURN EXISTS {
                     (resident)-[:BEGAN|SAW|ADVISED|WARNED|SAID_GOOD|PUT_TO_REST|ASKED|PROPOSED|WROTE|SAID_FRICTION]->(words)
                   } OR EXISTS { (resident)-[:MADE]->(:Claim)-[:TOLD]->(words) } OR EXISTS {
                     MATCH (resident)-[:CHANGED]->(change:Change)-[:OF]->(words) WHERE change.field IN $properties
                   } AS written
            """;

    private static final String LIST = """
            MATCH (hiding:Hiding {platform: $platform}) WHERE hiding.at IS NOT NULL
            WITH hiding ORDER BY hiding.at DESC, hiding.id SKIP $skip LIMIT $limit
            RETURN hiding.id AS id, hiding.at AS at, hiding.kind AS kind, hiding.rule AS rule,
                   hiding.shownAt AS shownAt, COUNT { (:Resident)-[:DOUBTED]->(hiding) } AS doers
            """;

    /// Of the thing, of what is part of it, and of where it is.
    private static final String LIST_TALKED = ThingStore.FIND + """
            MATCH (thing)-[:RUNS|AT]->{0,2}()<-[:PART_OF]-{0,2}(at)<-[:CONCERNS]-(hiding:Hiding)
            WHERE hiding.shownAt IS NULL
            WITH DISTINCT hiding, at ORDER BY coalesce(hiding.at, $now) DESC, hiding.id LIMIT 100
            MATCH (hiding)-[:OF]->(words)
            WITH hiding, words, at, $propertiesOf[hiding.kind] AS properties
            RETURN hiding.kind AS kind, labels(at) AS labels, at.id AS id,
                   CASE hiding.kind WHEN 'REST' THEN at.id ELSE words.id END AS words,
                   CASE WHEN hiding.at IS NOT NULL THEN hiding.rule END AS rule,
            """ + DOUBTS + " AS doubts,\n" + TEXTS + " AS texts";

    /// Words under their lock.
    ///
    /// @param texts what there is to hide: without what is hidden already
    /// @param doubt the hiding that one doer began
    /// @param rule of the hiding that holds
    record Locked(
            String id,
            Thing thing,
            String platform,
            List<String> projects,
            List<String> texts,
            Optional<String> doubt,
            List<HidingRule.Doubt> doubts,
            Optional<HouseRule> rule) {}

    /// A hiding that doers talk about, or that holds.
    record Talked(
            Words words, Thing thing, List<String> texts, List<HidingRule.Doubt> doubts, Optional<HouseRule> rule) {}

    /// Gives `words`, and the `thing` whose doers decide about them.
    private static String find(Words.Kind kind) {
        return switch (kind) {
            case TASK -> """
                    MATCH (words:Task {id: $id})-[:PART_OF]->(:Project)<-[:RUNS]-(:Platform)
                    WHERE words.state <> 'WITHDRAWN'
                    WITH words, words AS thing
                    """;
            case PROJECT -> """
                    MATCH (words:Project {id: $id})<-[:RUNS]-(:Platform)
                    WITH words, words AS thing
                    """;
            case LINE -> "MATCH (words:Line {id: $id})<-[:TOLD]-(:Claim)-[:FOR]->(thing:Task)\n";
            case PROPOSAL -> "MATCH (words:Proposal {id: $id})-[:ABOUT]->(thing)\n";
            case PROBLEM -> "MATCH (words:Problem {id: $id})-[:IN]->(:Proposal)-[:ABOUT]->(thing)\n";
            case ADVICE -> "MATCH (words:Advice {id: $id})-[:ON]->(:Proposal)-[:ABOUT]->(thing)\n";
            case WARNING -> "MATCH (words:Warning {id: $id})-[:ABOUT]->(thing)\n";
            case REST -> """
                    MATCH (words:Rest)-[:OF]->(thing:Project|Platform {id: $id}) WHERE words.until IS NULL
                    """;
            case REQUEST -> "MATCH (words:Request {id: $id})-[:ASKS_FOR]->(thing:Project)\n";
            case HOUR_LINE -> """
                    MATCH (words:HourLine {id: $id})-[:FOR]->(thing:Platform) WHERE words.takenBackAt IS NULL
                    """;
            case FRICTION -> """
                    MATCH (words:Friction {id: $id})-[:OF]->(thing:Project) WHERE words.words IS NOT NULL
                    """;
        };
    }

    /// The thing first, then what stands at it: in the order in which all rooms lock.
    private static final String LOCK = """
            SET thing.lock = 1
            SET words.lock = 1
            """;

    /// Empty when there are no such words.
    Optional<Locked> lock(Tx tx, Words words) {
        var parameters = parameters(words);
        tx.run(find(words.kind()) + LOCK, parameters);
        return tx.find(find(words.kind()) + STATE, parameters).map(HidingStore::locked);
    }

    private static Locked locked(Record row) {
        List<Value> runs = row.get("runs").asList(one -> one);
        Value doubt = row.get("doubt");
        return new Locked(
                row.get("id").asString(),
                ThingStore.read(row.get("labels"), row.get("thing").asString()),
                runs.isEmpty() ? "" : runs.getFirst().get("platform").asString(),
                runs.stream()
                        .map(one -> one.get("project").asString())
                        .distinct()
                        .toList(),
                readable(texts(row)),
                doubt.isNull() ? Optional.empty() : Optional.of(doubt.get("id").asString()),
                doubt.isNull() ? List.of() : doubts(doubt.get("doubts")),
                rule(row));
    }

    void doubt(Tx tx, Words words, String hiding, String platform, HidingRule.Doubt doubt, Instant now) {
        var parameters = parameters(words);
        parameters.putAll(Map.of(
                "hiding", hiding,
                "platform", platform,
                "kind", words.kind().name(),
                "resident", doubt.resident(),
                "rule", doubt.rule().name(),
                "of", doubt.of(),
                "now", now.atZone(ZoneOffset.UTC)));
        tx.run(find(words.kind()) + DOUBT, parameters);
    }

    /// @param two the doings that give two doers the say, by the doer
    void hide(Tx tx, Words words, String hiding, HouseRule rule, Map<String, String> two, Instant now) {
        tx.run(DECIDE, Map.of("hiding", hiding, "rule", rule.name(), "two", two, "now", now.atZone(ZoneOffset.UTC)));
        tx.run(find(words.kind()) + MOVE_ASIDE, parameters(words));
    }

    void showAgain(Tx tx, Words words, String resident, Instant now) {
        var parameters = parameters(words);
        tx.run(find(words.kind()) + MOVE_BACK, parameters);
        parameters.putAll(Map.of("resident", resident, "now", now.atZone(ZoneOffset.UTC)));
        tx.run(find(words.kind()) + SHOW_AGAIN, parameters);
    }

    boolean isWrittenBy(Tx tx, Words words, String resident) {
        var parameters = parameters(words);
        parameters.put("resident", resident);
        return tx.get(find(words.kind()) + IS_WRITTEN_BY, parameters)
                .get("written")
                .asBoolean();
    }

    List<Hiding> list(Tx tx, String platform, int skip, int limit) {
        return tx.list(LIST, Map.of("platform", platform, "skip", skip, "limit", limit)).stream()
                .map(row -> new Hiding(
                        row.get("id").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        Words.Kind.valueOf(row.get("kind").asString()),
                        HouseRule.valueOf(row.get("rule").asString()),
                        row.get("doers").asInt(),
                        row.get("shownAt").isNull()
                                ? Optional.empty()
                                : Optional.of(
                                        row.get("shownAt").asZonedDateTime().toInstant())))
                .toList();
    }

    /// The newest first; what only one doer wants comes before what is hidden.
    List<Talked> listTalked(Tx tx, Thing thing, Instant now) {
        var properties =
                Arrays.stream(Words.Kind.values()).collect(Collectors.toMap(Words.Kind::name, Words.Kind::properties));
        return tx
                .list(
                        LIST_TALKED,
                        Map.of(
                                "thing",
                                thing.id(),
                                "propertiesOf",
                                properties,
                                "proposed",
                                PROPOSED,
                                "now",
                                now.atZone(ZoneOffset.UTC)))
                .stream()
                .map(row -> new Talked(
                        new Words(
                                Words.Kind.valueOf(row.get("kind").asString()),
                                row.get("words").asString()),
                        ThingStore.read(row),
                        texts(row),
                        doubts(row.get("doubts")),
                        rule(row)))
                .toList();
    }

    private static HashMap<String, Object> parameters(Words words) {
        return new HashMap<>(Map.of(
                "id",
                words.id(),
                "properties",
                words.kind().properties(),
                "proposed",
                PROPOSED,
                "mark",
                SetAside.MARK));
    }

    /// Without what is hidden.
    static List<String> readable(List<String> texts) {
        return texts.stream().filter(text -> !text.equals(SetAside.MARK)).toList();
    }

    private static List<String> texts(Record row) {
        return row.get("texts").asList(Value::asString);
    }

    private static List<HidingRule.Doubt> doubts(Value doubts) {
        return doubts.asList(doubt -> new HidingRule.Doubt(
                doubt.get("resident").asString(),
                HouseRule.valueOf(doubt.get("rule").asString()),
                doubt.get("of").asString()));
    }

    private static Optional<HouseRule> rule(Record row) {
        return Optional.ofNullable(row.get("rule").asString(null)).map(HouseRule::valueOf);
    }
}
