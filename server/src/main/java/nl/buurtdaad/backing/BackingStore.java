package nl.buurtdaad.backing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.backing.AskingRule.Asking;
import nl.buurtdaad.backing.AskingRule.Side;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Backing in the graph. What was taken back, or said anew, stays and is shown to nobody; that it was taken back is
/// told to who asked.
final class BackingStore {
    /// Expects `ask`: somebody has a letter of it and did not answer.
    private static final String WAITS = """
            EXISTS {
              MATCH (link:BackingLink)-[:OPENS]->(ask)
              MATCH (link)-[:FOR]->(backer:Backer)
              WHERE NOT EXISTS { (backer)-[:SAID_NOT_NOW]->(ask) }
                AND NOT EXISTS { (backer)-[:SAID]->(:Backing)-[:ANSWERS]->(ask) } }
            """;

    /// Expects `project`, and gives what was asked last. Ordered before the map is made: after it, `ask` is the map.
    private static final String LAST_ASK = """
            head(COLLECT {
              MATCH (ask:BackingAsk)-[:FOR]->(project)
              WITH ask ORDER BY ask.madeAt DESC, ask.id LIMIT 1
              RETURN ask {.id, .sentence, .sentAt, lastStep: coalesce(ask.sentAt, ask.madeAt), waits:
            """ + WAITS + """
                , takenBack: EXISTS { (answer:Backing)-[:ANSWERS]->(ask) WHERE answer.takenBackAt IS NOT NULL },
                doers: EXISTS { (:Resident)-[:ASKED]->(ask) },
                doer: head([(doer:Resident)-[:ASKED]->(ask) | CASE WHEN doer.named THEN doer.name END]),
                liaison: head([(liaison:Liaison)-[:ASKED]->(ask) | liaison.name]),
                notNow: COLLECT {
                  MATCH (backer:Backer)-[:SAID_NOT_NOW]->(ask)
                  WHERE NOT EXISTS { (backer)-[:SAID]->(:Backing)-[:ANSWERS]->(ask) }
                  RETURN backer.name ORDER BY backer.name LIMIT 25 } } })
            """;

    private static final String FACTS = """
            MATCH (platform:Platform)-[:RUNS]->(project)
            RETURN platform.id AS platform, project.name AS name, project.ended IS NOT NULL AS ended,
                   EXISTS { (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)<-[:BACKS]-(:Backer) } AS backers,
                   head([(platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality) |
                     municipality.backingMonths]) AS months,
                   EXISTS {
                     MATCH (:Backer)-[:SAID]->(backing:Backing)-[:OF]->(project)
                     WHERE backing.renewedAt IS NULL AND backing.takenBackAt IS NULL AND backing.until > $now } AS stands,
            """ + LAST_ASK + " AS ask";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK =
            "MATCH (project:Project {id: $project}) SET project.lock = 1\nWITH project\n" + FACTS;

    private static final String FIND = "MATCH (project:Project {id: $project})\n" + FACTS;

    private static final String HELPS = """
            RETURN EXISTS {
              MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                    <-[:OF]-(:Platform)-[:RUNS]->(:Project {id: $project}) } AS helps
            """;

    private static final String BEGIN =
            "MATCH (project:Project {id: $project}) CREATE (:BackingAsk {id: $ask, madeAt: $now})-[:FOR]->(project)";

    private static final String DOER_ASKS = """
            MATCH (ask:BackingAsk {id: $ask}), (resident:Resident {id: $who})
            SET ask.sentence = $sentence
            CREATE (resident)-[:ASKED {at: $now}]->(ask)
            """;

    private static final String LIAISON_ASKS = """
            MATCH (ask:BackingAsk {id: $ask}), (liaison:Liaison {id: $who})
            CREATE (liaison)-[:ASKED {at: $now}]->(ask)
            """;

    private static final String SENT = """
            MATCH (ask:BackingAsk {id: $ask})-[:FOR]->(:Project)<-[:RUNS]-(platform:Platform)
            SET ask.sentAt = $now
            WITH platform
            MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)<-[:BACKS]-(backer:Backer)
            RETURN DISTINCT backer.id AS id, backer.name AS name, backer.email AS email ORDER BY email
            """;

    private static final String LINK = """
            MATCH (ask:BackingAsk {id: $ask}), (backer:Backer {id: $backer})
            CREATE (link:BackingLink {hash: $hash, madeAt: $now})-[:OPENS]->(ask), (link)-[:FOR]->(backer)
            """;

    private static final String LIST_TEAM = """
            MATCH (:Project {id: $project})<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)
                  -[:PART_OF]->(:Municipality)<-[:HELPS]-(liaison:Liaison)
            RETURN DISTINCT liaison.id AS id, liaison.name AS name, liaison.email AS email ORDER BY email
            """;

    /// What was asked before `$since` can be asked anew.
    private static final String LIST_TO_ASK_ALONG = """
            MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                  <-[:OF]-(:Platform)-[:RUNS]->(project:Project) WHERE project.ended IS NULL
            WITH DISTINCT project
            MATCH (doer:Resident)-[:ASKED]->(ask:BackingAsk)-[:FOR]->(project)
            WHERE ask.sentAt IS NULL AND ask.madeAt > $since AND NOT EXISTS { (:Liaison)-[:ASKED]->(ask) }
              AND NOT EXISTS {
                MATCH (:Backer)-[:SAID]->(backing:Backing)-[:OF]->(project)
                WHERE backing.renewedAt IS NULL AND backing.takenBackAt IS NULL AND backing.until > $now }
            RETURN project {.id, .name, .kind} AS project, CASE WHEN doer.named THEN doer.name END AS doer,
                   ask.sentence AS sentence, ask.madeAt AS askedAt
            ORDER BY askedAt, project.id SKIP $skip LIMIT $limit
            """;

    private static final String LIST_BY_EMAIL = """
            MATCH (backer:Backer) WHERE toLower(backer.email) = $email
            RETURN backer.id AS id, backer.name AS name, backer.email AS email ORDER BY id LIMIT 5
            """;

    /// Of each project what was asked last: what has no answer first, then what they stand behind; the newest first.
    private static final String LIST_ASKED = """
            MATCH (backer:Backer {id: $backer})
            MATCH (backer)<-[:FOR]-(:BackingLink)-[:OPENS]->(ask:BackingAsk)-[:FOR]->(project:Project)
            WHERE project.ended IS NULL
            WITH DISTINCT backer, project, ask ORDER BY ask.sentAt DESC, ask.id
            WITH backer, project, head(collect(ask)) AS ask
            WITH project, ask,
                 EXISTS {
                   MATCH (backer)-[:SAID]->(backing:Backing)-[:OF]->(project)
                   WHERE backing.renewedAt IS NULL AND backing.takenBackAt IS NULL AND backing.until > $now } AS stands,
                 NOT (EXISTS { (backer)-[:SAID_NOT_NOW]->(ask) }
                   OR EXISTS { (backer)-[:SAID]->(:Backing)-[:ANSWERS]->(ask) }) AS waits
            WHERE stands OR waits
            RETURN ask.id AS id, ask.sentAt AS sentAt, project.name AS project, stands
            ORDER BY stands, ask.sentAt DESC, id LIMIT 25
            """;

    private static final String FIND_ASK_OF = """
            MATCH (link:BackingLink)-[:FOR]->(:Backer {id: $backer})
            MATCH (link)-[:OPENS]->(ask:BackingAsk)-[:FOR]->(:Project {id: $project})
            RETURN ask.id AS id ORDER BY ask.sentAt DESC, ask.id LIMIT 1
            """;

    private static final String STANDS_OF = """
            MATCH (:Backer {id: $backer})-[:SAID]->(backing:Backing)-[:OF]->(:Project {id: $project})
            WHERE backing.renewedAt IS NULL AND backing.takenBackAt IS NULL AND backing.until > $now
            """;

    private static final String FIND_STANDING = STANDS_OF + "RETURN backing.id AS id LIMIT 1";

    private static final String RENEW = STANDS_OF + "SET backing.renewedAt = $now";

    private static final String TAKE_BACK =
            STANDS_OF + "SET backing.takenBackAt = $now, backing.takenBackBecause = $because";

    private static final String SAY = """
            MATCH (backer:Backer {id: $backer}), (project:Project {id: $project}), (ask:BackingAsk {id: $ask})
            CREATE (backer)-[:SAID]->(backing:Backing {id: $id, at: $now, until: $until, sentence: $sentence})
                   -[:OF]->(project)
            CREATE (backing)-[:ANSWERS]->(ask)
            """;

    private static final String SAY_NOT_NOW = """
            MATCH (backer:Backer {id: $backer}), (ask:BackingAsk {id: $ask})
            MERGE (backer)-[said:SAID_NOT_NOW]->(ask) SET said.at = $now
            """;

    private static final String LIST_SAID = """
            MATCH (backer:Backer)-[:SAID]->(backing:Backing)-[:OF]->(:Project {id: $project})
            WHERE backing.renewedAt IS NULL
            WITH backer, backing ORDER BY backing.at DESC, backing.takenBackAt IS NOT NULL
            WITH backer, head(collect(backing)) AS backing WHERE backing.takenBackAt IS NULL
            RETURN backing.id AS id, backer.name AS by, backer.role AS role, backing.sentence AS sentence,
                   backing.at AS saidAt, backing.until AS until, backing.until > $now AS stands,
                   backer.id = $looker AS mine
            ORDER BY stands DESC, saidAt DESC, id SKIP $skip LIMIT $limit
            """;

    /// Of those who did not give it again.
    private static final String LIST_TAKEN_BACK = """
            MATCH (backer:Backer)-[:SAID]->(backing:Backing)-[:OF]->(:Project {id: $project})
            WHERE backing.renewedAt IS NULL
            WITH backer, backing ORDER BY backing.at DESC, backing.takenBackAt IS NOT NULL
            WITH backer, head(collect(backing)) AS backing WHERE backing.takenBackAt > $since
            RETURN backing.id AS id, backer.name AS by, backing.takenBackAt AS takenBackAt,
                   backing.takenBackBecause AS because, backer.id = $looker AS mine
            ORDER BY takenBackAt DESC, id SKIP $skip LIMIT $limit
            """;

    private static final String FIND_OPENED = """
            MATCH (link:BackingLink {hash: $hash})-[:OPENS]->(ask:BackingAsk)-[:FOR]->(project:Project)
            MATCH (link)-[:FOR]->(backer:Backer)
            MATCH (project)<-[:RUNS]-(platform:Platform)
            RETURN project {.id, .name, .forWhom, ended: project.ended IS NOT NULL} AS project,
                   platform {.id, .name, .about, example: coalesce(platform.example, false)} AS platform,
                   ask {.sentence, .sentAt} AS ask,
                   head([(doer:Resident)-[:ASKED]->(ask) | CASE WHEN doer.named THEN doer.name END]) AS doer,
                   head([(liaison:Liaison)-[:ASKED]->(ask) | liaison.name]) AS liaison,
                   backer {.id, .name, .role} AS backer,
                   EXISTS { (backer)-[:SAID_NOT_NOW]->(ask) }
                     AND NOT EXISTS { (backer)-[:SAID]->(:Backing)-[:ANSWERS]->(ask) } AS notNow,
                   head(COLLECT {
                     MATCH (backer)-[:SAID]->(backing:Backing)-[:OF]->(project) WHERE backing.renewedAt IS NULL
                     WITH backing ORDER BY backing.at DESC, backing.takenBackAt IS NOT NULL LIMIT 1
                     RETURN backing {.at, .until, .sentence, .takenBackAt, .takenBackBecause} }) AS last
            """;

    /// @param months how long a backing stands here
    /// @param stands somebody stands behind it now
    /// @param asking what was asked last, and how its reader sees that
    record Facts(
            String platform,
            String name,
            boolean ended,
            boolean hasBackers,
            int months,
            boolean stands,
            Optional<Asking> asking,
            Optional<BackingView.Asking> view) {}

    record Person(String id, String name, String email) {}

    /// @param project by name
    /// @param stands the backer stands behind it now; else they did not answer
    record OfBacker(String ask, Instant sentAt, String project, boolean stands) {}

    /// Empty when there is no such project.
    Optional<Facts> lock(Tx tx, String project, Instant now) {
        return tx.find(LOCK, Map.of("project", project, "now", utc(now))).map(BackingStore::facts);
    }

    Optional<Facts> find(Tx tx, String project, Instant now) {
        return tx.find(FIND, Map.of("project", project, "now", utc(now))).map(BackingStore::facts);
    }

    /// Whether one of the liaison team is of the municipality of the project.
    boolean helps(Tx tx, String project, String liaison) {
        return tx.get(HELPS, Map.of("project", project, "liaison", liaison))
                .get("helps")
                .asBoolean();
    }

    void begin(Tx tx, String ask, String project, Instant now) {
        tx.run(BEGIN, Map.of("ask", ask, "project", project, "now", utc(now)));
    }

    void asks(Tx tx, String ask, Side side, String who, Optional<String> sentence, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of("ask", ask, "who", who, "now", utc(now)));
        parameters.put("sentence", sentence.orElse(null));
        tx.run(
                switch (side) {
                    case DOERS -> DOER_ASKS;
                    case LIAISON -> LIAISON_ASKS;
                },
                parameters);
    }

    /// Both asked now.
    ///
    /// @return to whom a letter goes
    List<Person> send(Tx tx, String ask, Instant now) {
        return tx.list(SENT, Map.of("ask", ask, "now", utc(now))).stream()
                .map(BackingStore::person)
                .toList();
    }

    void link(Tx tx, String hash, String ask, String backer, Instant now) {
        tx.run(LINK, Map.of("hash", hash, "ask", ask, "backer", backer, "now", utc(now)));
    }

    List<Person> listTeam(Tx tx, String project) {
        return tx.list(LIST_TEAM, Map.of("project", project)).stream()
                .map(BackingStore::person)
                .toList();
    }

    /// What this backer was asked last about the project.
    Optional<String> findAskOf(Tx tx, String backer, String project) {
        return tx.find(FIND_ASK_OF, Map.of("backer", backer, "project", project))
                .map(row -> row.get("id").asString());
    }

    boolean stands(Tx tx, String backer, String project, Instant now) {
        return tx.find(FIND_STANDING, Map.of("backer", backer, "project", project, "now", utc(now)))
                .isPresent();
    }

    /// What stands is said anew.
    void renew(Tx tx, String backer, String project, Instant now) {
        tx.run(RENEW, Map.of("backer", backer, "project", project, "now", utc(now)));
    }

    void takeBack(Tx tx, String backer, String project, Optional<String> because, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of("backer", backer, "project", project, "now", utc(now)));
        parameters.put("because", because.orElse(null));
        tx.run(TAKE_BACK, parameters);
    }

    void say(
            Tx tx,
            String id,
            String backer,
            String project,
            String ask,
            Optional<String> sentence,
            Instant now,
            Instant until) {
        var parameters =
                new HashMap<String, Object>(Map.of("id", id, "backer", backer, "project", project, "ask", ask));
        parameters.put("sentence", sentence.orElse(null));
        parameters.put("now", utc(now));
        parameters.put("until", utc(until));
        tx.run(SAY, parameters);
    }

    void sayNotNow(Tx tx, String backer, String ask, Instant now) {
        tx.run(SAY_NOT_NOW, Map.of("backer", backer, "ask", ask, "now", utc(now)));
    }

    /// What stands first, then the newest.
    ///
    /// @param looker the id of the backer who looks, or one that nobody has
    List<BackingView> listSaid(Tx tx, String project, int skip, int limit, String looker, Instant now) {
        return tx
                .list(
                        LIST_SAID,
                        Map.of("project", project, "skip", skip, "limit", limit, "looker", looker, "now", utc(now)))
                .stream()
                .map(row -> new BackingView(
                        row.get("id").asString(),
                        row.get("by").asString(),
                        textIfAny(row.get("role")),
                        textIfAny(row.get("sentence")),
                        instant(row.get("saidAt")),
                        instant(row.get("until")),
                        row.get("stands").asBoolean(),
                        row.get("mine").asBoolean()))
                .toList();
    }

    /// The newest first.
    ///
    /// @param looker the id of the backer who looks, or one that nobody has
    List<BackingView.TakenBack> listTakenBack(
            Tx tx, String project, int skip, int limit, String looker, Instant since) {
        return tx
                .list(
                        LIST_TAKEN_BACK,
                        Map.of("project", project, "skip", skip, "limit", limit, "looker", looker, "since", utc(since)))
                .stream()
                .map(row -> new BackingView.TakenBack(
                        row.get("id").asString(),
                        row.get("by").asString(),
                        instant(row.get("takenBackAt")),
                        textIfAny(row.get("because")),
                        row.get("mine").asBoolean()))
                .toList();
    }

    Optional<Opened> findOpened(Tx tx, String hash) {
        return tx.find(FIND_OPENED, Map.of("hash", hash)).map(BackingStore::opened);
    }

    private static Facts facts(Record row) {
        Value ask = row.get("ask");
        return new Facts(
                row.get("platform").asString(),
                row.get("name").asString(),
                row.get("ended").asBoolean(),
                row.get("backers").asBoolean(),
                row.get("months").asInt(UntilRule.USUAL_MONTHS),
                row.get("stands").asBoolean(),
                ask.isNull()
                        ? Optional.empty()
                        : Optional.of(new Asking(
                                ask.get("id").asString(),
                                instant(ask.get("lastStep")),
                                ask.get("doers").asBoolean(),
                                !ask.get("liaison").isNull(),
                                !ask.get("sentAt").isNull(),
                                ask.get("waits").asBoolean(),
                                ask.get("takenBack").asBoolean())),
                ask.isNull()
                        ? Optional.empty()
                        : Optional.of(new BackingView.Asking(
                                textIfAny(ask.get("sentence")),
                                ask.get("doers").asBoolean(),
                                textIfAny(ask.get("doer")),
                                textIfAny(ask.get("liaison")),
                                instantIfAny(ask.get("sentAt")),
                                ask.get("notNow").asList(Value::asString))));
    }

    private static Opened opened(Record row) {
        Value project = row.get("project");
        Value platform = row.get("platform");
        Value backer = row.get("backer");
        Value last = row.get("last");
        return new Opened(
                new Opened.Project(
                        project.get("id").asString(),
                        project.get("name").asString(),
                        textIfAny(project.get("forWhom")),
                        project.get("ended").asBoolean(),
                        platform.get("id").asString(),
                        platform.get("name").asString(),
                        platform.get("about").asString(),
                        platform.get("example").asBoolean()),
                textIfAny(row.get("ask").get("sentence")),
                textIfAny(row.get("doer")),
                row.get("liaison").asString(),
                instant(row.get("ask").get("sentAt")),
                new Opened.Backer(
                        backer.get("id").asString(), backer.get("name").asString(), textIfAny(backer.get("role"))),
                row.get("notNow").asBoolean(),
                last.isNull()
                        ? Optional.empty()
                        : Optional.of(new Opened.Last(
                                instant(last.get("at")),
                                instant(last.get("until")),
                                textIfAny(last.get("sentence")),
                                last.get("takenBackAt").isNull()
                                        ? Optional.empty()
                                        : Optional.of(new Opened.TakenBack(
                                                instant(last.get("takenBackAt")),
                                                textIfAny(last.get("takenBackBecause")))))));
    }

    List<BackingView.ToAskAlong> listToAskAlong(Tx tx, String liaison, int skip, int limit, Instant now) {
        return tx
                .list(
                        LIST_TO_ASK_ALONG,
                        Map.of(
                                "liaison",
                                liaison,
                                "skip",
                                skip,
                                "limit",
                                limit,
                                "since",
                                utc(now.minus(AskingRule.OPEN)),
                                "now",
                                utc(now)))
                .stream()
                .map(row -> new BackingView.ToAskAlong(
                        DeedStore.project(row.get("project")),
                        textIfAny(row.get("doer")),
                        textIfAny(row.get("sentence")),
                        instant(row.get("askedAt"))))
                .toList();
    }

    /// @param email in small letters
    List<Person> listByEmail(Tx tx, String email) {
        return tx.list(LIST_BY_EMAIL, Map.of("email", email)).stream()
                .map(BackingStore::person)
                .toList();
    }

    /// What a backer did not answer, and what they stand behind.
    List<OfBacker> listAsked(Tx tx, String backer, Instant now) {
        return tx.list(LIST_ASKED, Map.of("backer", backer, "now", utc(now))).stream()
                .map(row -> new OfBacker(
                        row.get("id").asString(),
                        instant(row.get("sentAt")),
                        row.get("project").asString(),
                        row.get("stands").asBoolean()))
                .toList();
    }

    private static Person person(Record row) {
        return new Person(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("email").asString());
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }

    private static Optional<Instant> instantIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(instant(value));
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
