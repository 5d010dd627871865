package nl.buurtdaad.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.blocks.BlockStore;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.NewsLetter.Due;
import nl.buurtdaad.notices.NewsLetter.Reader;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.notices.Notice.PlaceLink;
import nl.buurtdaad.notices.Notice.PlatformLink;
import nl.buurtdaad.notices.Notice.ProjectLink;
import nl.buurtdaad.notices.Notice.TaskLink;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/// Notices in the graph. They hang on an `Inbox` and not on the resident: somebody who tells holds the task, while the
/// resident who is told may hold themself and wait for that task.
final class NoticeStore {
    /// Nobody who left is told anything. Writes `lock` first, inbox after inbox in the order given, so that of two who
    /// tell one waits.
    private static final String TELL = """
            UNWIND $told AS one
            MATCH (reader:Resident {id: one.resident}) WHERE reader.erasedAt IS NULL
            MERGE (inbox:Inbox {resident: reader.id})
            SET inbox.lock = 1
            CREATE (notice:Notice {id: one.notice, at: $at, kind: $kind})-[:FOR]->(inbox)
            WITH notice
            CALL (notice) { MATCH (by:Resident|Official|Liaison|Backer {id: $by}) CREATE (notice)-[:BY]->(by) }
            CALL (notice) { UNWIND $TASK AS id MATCH (thing:Task {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $PROJECT AS id MATCH (thing:Project {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $PLATFORM AS id MATCH (thing:Platform {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $CLAIM AS id MATCH (thing:Claim {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $DEED AS id MATCH (thing:Deed {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $PLACE AS id MATCH (thing:Place {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $WARNING AS id MATCH (thing:Warning {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $REQUEST AS id MATCH (thing:Request {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $LIAISON_CASE AS id MATCH (thing:Case {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            CALL (notice) { UNWIND $LINE AS id MATCH (thing:Line {id: id}) CREATE (notice)-[:ABOUT]->(thing) }
            """;

    /// Expects `notice`, in the order in which it is shown. Names and titles are those of now. Of a capped task who
    /// came beside the slots takes one too, but not who walks along.
    private static final String ROW = """
            notice.id AS id, notice.at AS at, notice.kind AS kind, notice.seenAt IS NOT NULL AS seen,
            head(COLLECT { MATCH (notice)-[:BY]->(by) WHERE by.named OR NOT by:Resident RETURN by.name }) AS by,
            head(COLLECT {
              MATCH (notice)-[:ABOUT]->(task:Task) WHERE task.state <> 'WITHDRAWN'
              RETURN task {.id, .title, stillNeeded: CASE WHEN task.state = 'DONE' THEN 0 ELSE task.slots - COUNT {
                MATCH (claim:Claim)-[:FOR]->(task)
                WHERE (NOT claim.joined OR EXISTS { (:Resident)-[:SAID_READY]->(claim) }
                    OR (task.cap IS NOT NULL AND NOT coalesce(claim.learning, false)))
                  AND (claim.state = 'DONE' OR (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)) } END } }) AS task,
            head(COLLECT {
              MATCH (notice)-[:ABOUT]->()-[:PART_OF*0..1]->(project:Project)
              RETURN project {.id, .name, .kind} }) AS project,
            head(COLLECT {
              MATCH (notice)-[:ABOUT]->(platform:Platform) RETURN platform {.id, .name} }) AS platform,
            head(COLLECT {
              MATCH (notice)-[:ABOUT]->(place:Place)
              RETURN place {.id, .name, sign: head(COLLECT { MATCH (sign:Sign)-[points:POINTS_TO]->(place)
                RETURN sign.code ORDER BY points.since DESC })} }) AS place,
            head(COLLECT { MATCH (notice)-[:ABOUT]->(request:Request) RETURN request.id }) AS request,
            head(COLLECT { MATCH (notice)-[:ABOUT]->(held:Case) RETURN CASE
              WHEN held.closedAt IS NULL OR held.solvedFrom IS NOT NULL THEN held.state ELSE 'OVER' END }) AS caseNow,
            head(COLLECT { MATCH (notice)-[:ABOUT]->(deed:Deed) RETURN deed.id }) AS deed,
            head(COLLECT {
              MATCH (notice)-[:ABOUT]->(said:Line|Warning|Request)
              RETURN CASE notice.kind WHEN 'ALL_GOOD' THEN said.good ELSE coalesce(said.text, said.sentence) END
            }) AS line
            """;

    /// Under the lock of the inboxes. Nobody is told outside the app of what they switched off. As long as there
    /// is a letter that its reader did not look at, what would come at once waits for the weekly one.
    private static final String LET_WAIT = """
            UNWIND $told AS one
            MATCH (notice:Notice {id: one.notice})-[:FOR]->(inbox:Inbox)
            MATCH (reader:Resident {id: one.resident})
            WHERE (reader.email IS NOT NULL OR $rings) AND NOT $topic IN coalesce(inbox.off, [])
            WITH one, notice, inbox.letterAt IS NULL AND ($pace = 'AT_ONCE' OR ($pace = 'AT_ONCE_OF_OWN' AND (EXISTS {
              MATCH (notice)-[:ABOUT]->(:Task)<-[:FOR]-(claim:Claim)<-[:MADE]-(reader)
              WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            } OR EXISTS { (notice)-[:ABOUT]->(:Request)<-[:ASKED]-(reader) }
              OR EXISTS { (notice)-[:ABOUT]->(:Case)-[:ABOUT]->(:Friction)<-[:SAID_FRICTION]-(reader) }))) AS isSoon
            SET notice.dueAt = CASE WHEN isSoon THEN $soon ELSE $weekly END,
                notice.weekly = NOT isSoon
            WITH one, isSoon WHERE isSoon
            RETURN one.resident AS resident
            """;

    private static final String LIST_DUE = """
            MATCH (notice:Notice)-[:FOR]->(inbox:Inbox)
            WHERE notice.dueAt <= $now AND inbox.resident > $after
            RETURN DISTINCT inbox.resident AS id ORDER BY id LIMIT 100
            """;

    private static final String LETTER_WENT = """
            UNWIND $letters AS letter
            MATCH (inbox:Inbox {resident: letter.resident})
            SET inbox.letterAt = letter.at
            """;

    private static final String LIST_WARNED = """
            MATCH (:Warning {id: $warning})<-[:ABOUT]-(:Notice {kind: 'WARNED'})-[:FOR]->(inbox:Inbox)
            RETURN inbox.resident AS id
            """;

    /// Who may be in danger hears of it from anybody.
    private static final String IS_HEARD = "(notice.kind = 'WARNED' OR NOT EXISTS {\n"
            + "  MATCH (notice)-[:BY]->(teller:Resident), (reader:Resident {id: $resident})\n"
            + "  WHERE NOT " + BlockStore.HEARS + " })\n";

    /// What the liaison team did is no news any more where something else tells how it ended: the answer, who is the
    /// contact now, or that it does not run well again.
    private static final String IS_NEWS = """
            (notice.kind <> 'CASE_MOVED' OR NOT EXISTS {
              MATCH (notice)-[:ABOUT]->(held:Case)-[:ABOUT]->(about)
              WHERE held.closedAt IS NOT NULL AND (
                held.solvedFrom IS NULL AND (held.state = 'EXPLAINED' OR about:Project) OR EXISTS {
                  MATCH (about:Friction)-[:OF]->(:Project)<-[:OF]-(:Friction)<-[:ABOUT]-(again:Case)
                  WHERE again.closedAt IS NULL }) })
            """;

    /// Under the lock of the inboxes; what is taken is never taken again. Since it was told, its reader may
    /// have wanted to hear nothing more from who did it.
    private static final String TAKE_DUE =
            """
            UNWIND $residents AS resident
            MATCH (inbox:Inbox {resident: resident})<-[:FOR]-(notice:Notice) WHERE notice.dueAt <= $now
            MATCH (reader:Resident {id: resident})
            WITH notice, reader, notice.weekly AS weekly,
                 notice.kind = 'WARNED' OR NOT EXISTS {
                   MATCH (notice)-[:BY]->(teller:Resident)
                   WHERE NOT (""" + BlockStore.HEARS + """
            )} AND
            """ + IS_NEWS + """
            AS heard
            REMOVE notice.dueAt, notice.weekly
            WITH notice, reader, weekly WHERE heard
            RETURN reader.id AS resident, reader.name AS reader, reader.email AS email, weekly,
            """ + ROW + "ORDER BY resident, at DESC, id";

    private static final String LIST_WHO_HEARS = """
            MATCH (teller:Resident|Official|Liaison|Backer {id: $by})
            UNWIND $residents AS id
            MATCH (reader:Resident {id: id}) WHERE
            """ + BlockStore.HEARS + "\nRETURN id";

    private static final String LIST =
            """
            MATCH (inbox:Inbox {resident: $resident})
            WITH inbox, EXISTS { MATCH (inbox)<-[:FOR]-(notice:Notice) WHERE notice.seenAt IS NULL AND
            """ + IS_HEARD + " AND " + IS_NEWS + """
             } AS unseen
            MATCH (inbox)<-[:FOR]-(notice:Notice) WHERE
            """ + IS_HEARD + " AND " + IS_NEWS + """
            WITH notice, unseen ORDER BY notice.at DESC, notice.id SKIP $skip LIMIT $limit
            RETURN unseen,
            """ + ROW;

    /// A letter that went out after what was looked at has not been answered by looking.
    private static final String LOOKED = """
            MATCH (inbox:Inbox {resident: $resident})
            SET inbox.lock = 1
            WITH inbox
            SET inbox.letterAt = CASE WHEN inbox.letterAt > $upTo THEN inbox.letterAt END
            """;

    /// What was seen in the app is not mailed any more.
    private static final String SEE = """
            MATCH (:Inbox {resident: $resident})<-[:FOR]-(notice:Notice)
            WHERE notice.seenAt IS NULL AND notice.at <= $upTo
            SET notice.seenAt = $now
            REMOVE notice.dueAt, notice.weekly
            """;

    private static final String LOCK = """
            UNWIND $residents AS resident
            MERGE (inbox:Inbox {resident: resident})
            SET inbox.lock = 1
            """;

    private static final String MOVE_TOLD = """
            MATCH (:Inbox {resident: $from})<-[was:FOR]-(notice:Notice), (inbox:Inbox {resident: $to})
            CREATE (notice)-[:FOR]->(inbox)
            DELETE was
            """;

    /// What was switched off on either stays off.
    private static final String MOVE_WISHES = """
            MATCH (from:Inbox {resident: $from}), (to:Inbox {resident: $to}) WHERE from.off IS NOT NULL
            SET to.off = [topic IN from.off WHERE NOT topic IN coalesce(to.off, [])] + coalesce(to.off, [])
            """;

    private static final String OFF = """
            OPTIONAL MATCH (inbox:Inbox {resident: $resident})
            RETURN coalesce(inbox.off, []) AS off
            """;

    private static final String WISH = """
            MATCH (inbox:Inbox {resident: $resident})
            SET inbox.off = [topic IN coalesce(inbox.off, []) WHERE topic <> $topic] +
                CASE WHEN $wanted THEN [] ELSE [$topic] END
            """;

    /// Wanted again later, only what happens then is told.
    private static final String LET_GO = """
            MATCH (:Inbox {resident: $resident})<-[:FOR]-(notice:Notice)
            WHERE notice.dueAt IS NOT NULL AND notice.kind IN $kinds
            REMOVE notice.dueAt, notice.weekly
            """;

    private static final String MOVE_DONE = """
            MATCH (:Resident {id: $from})<-[was:BY]-(notice:Notice), (to:Resident {id: $to})
            CREATE (notice)-[:BY]->(to)
            DELETE was
            """;

    /// Who wanted to hear nothing from the one account wants to hear nothing from the other.
    private static final String MOVE_BLOCKS = """
            MATCH (reader:Resident)-[was:BLOCKS]->(:Resident {id: $from}), (to:Resident {id: $to})
            CREATE (reader)-[block:BLOCKS]->(to)
            SET block = properties(was)
            DELETE was
            """;

    private static final String FORGET_BLOCKS =
            "MATCH (:Resident {id: $resident})-[block:BLOCKS]->(:Resident) DELETE block";

    private static final String CLOSE = "MATCH (inbox:Inbox {resident: $from}) DETACH DELETE inbox";

    private static final String FORGET_ALL = """
            MATCH (inbox:Inbox {resident: $resident})
            OPTIONAL MATCH (inbox)<-[:FOR]-(notice:Notice)
            DETACH DELETE notice, inbox
            """;

    private static final String FORGET = """
            MATCH (notice:Notice) WHERE notice.seenAt < $before
            WITH notice LIMIT 200
            DETACH DELETE notice
            RETURN count(*) AS forgotten
            """;

    /// Of these, who wants to hear from somebody.
    Set<String> listWhoHears(Tx tx, Collection<String> residents, String by) {
        return tx.list(LIST_WHO_HEARS, Map.of("residents", List.copyOf(residents), "by", by)).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    Set<String> listWarned(Tx tx, String warning) {
        return tx.list(LIST_WARNED, Map.of("warning", warning)).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    /// @param notice its id
    record Told(String notice, String resident) {}

    /// Locks the inboxes of who is told.
    void tell(Tx tx, List<Told> told, Notice.Kind kind, Optional<String> by, List<About> about, Instant now) {
        var parameters = parameters(told);
        parameters.put("at", utc(now));
        parameters.put("kind", kind.name());
        parameters.put("by", by.orElse(""));
        for (About.Label label : About.Label.values()) {
            parameters.put(
                    label.name(),
                    about.stream()
                            .filter(thing -> thing.label() == label)
                            .map(About::id)
                            .toList());
        }
        tx.run(TELL, parameters);
    }

    /// Says when each of them is told of it outside the app, if at all.
    ///
    /// @param rings whether who has no address is told too
    /// @return who is told of it at `soon`
    List<String> letWait(
            Tx tx, List<Told> told, NewsTopic topic, Instant soon, Instant weekly, Instant now, boolean rings) {
        var parameters = parameters(told);
        parameters.put("topic", topic.name());
        parameters.put("pace", topic.pace().name());
        parameters.put("soon", utc(soon));
        parameters.put("weekly", utc(weekly));
        parameters.put("now", utc(now));
        parameters.put("rings", rings);
        return tx.list(LET_WAIT, parameters).stream()
                .map(row -> row.get("resident").asString())
                .toList();
    }

    /// Some of the residents who are to be told something now, in the order of their ids.
    List<String> listDue(Tx tx, Instant now, String after) {
        return tx.list(LIST_DUE, Map.of("now", utc(now), "after", after)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    void lock(Tx tx, List<String> residents) {
        tx.run(LOCK, Map.of("residents", residents));
    }

    /// What is due, of each resident the newest first.
    List<Reader> takeDue(Tx tx, List<String> residents, Instant now) {
        var due = new LinkedHashMap<String, Reader>();
        for (Record row : tx.list(TAKE_DUE, Map.of("residents", residents, "now", utc(now)))) {
            due.computeIfAbsent(
                            row.get("resident").asString(),
                            resident -> new Reader(
                                    resident, row.get("reader").asString(), text(row.get("email")), new ArrayList<>()))
                    .due()
                    .add(new Due(notice(row), row.get("weekly").asBoolean()));
        }
        return List.copyOf(due.values());
    }

    /// Until they looked at what it tells there is no second one.
    void letterWent(Tx tx, List<Reader> readers) {
        var letters = readers.stream()
                .map(reader -> Map.of(
                        "resident", reader.resident(), "at", utc(reader.news().at())))
                .toList();
        if (!letters.isEmpty()) {
            tx.run(LETTER_WENT, Map.of("letters", letters));
        }
    }

    Set<NewsTopic> findOff(Tx tx, String resident) {
        return tx.get(OFF, Map.of("resident", resident)).get("off").asList(Value::asString).stream()
                .map(NewsTopic::valueOf)
                .collect(Collectors.toSet());
    }

    void wish(Tx tx, String resident, NewsTopic topic, boolean wanted) {
        lock(tx, List.of(resident));
        tx.run(WISH, Map.of("resident", resident, "topic", topic.name(), "wanted", wanted));
        if (!wanted) {
            var kinds = topic.kinds().stream().map(Enum::name).toList();
            tx.run(LET_GO, Map.of("resident", resident, "kinds", kinds));
        }
    }

    private static HashMap<String, Object> parameters(List<Told> told) {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "told",
                told.stream()
                        .map(one -> Map.of("notice", one.notice(), "resident", one.resident()))
                        .toList());
        return parameters;
    }

    /// One row more than a page tells that there is another; `unseen` is about all of them.
    Notice.Page list(Tx tx, String resident, int skip, int first, Instant now) {
        var rows = tx.list(LIST, Map.of("resident", resident, "skip", skip, "limit", first + 1, "now", utc(now)));
        return new Notice.Page(
                rows.stream().limit(first).map(NoticeStore::notice).toList(),
                rows.size() > first ? Optional.of(Integer.toString(skip + first)) : Optional.empty(),
                rows.stream().anyMatch(row -> row.get("unseen").asBoolean()));
    }

    void see(Tx tx, String resident, Instant upTo, Instant now) {
        tx.run(LOOKED, Map.of("resident", resident, "upTo", utc(upTo)));
        tx.run(SEE, Map.of("resident", resident, "upTo", utc(upTo), "now", utc(now)));
    }

    void move(Tx tx, String from, String to) {
        lock(tx, Stream.of(from, to).sorted().toList());
        Map<String, Object> both = Map.of("from", from, "to", to);
        tx.run(MOVE_TOLD, both);
        tx.run(MOVE_WISHES, both);
        tx.run(MOVE_DONE, both);
        tx.run(MOVE_BLOCKS, both);
        tx.run(CLOSE, Map.of("from", from));
    }

    void forgetAll(Tx tx, String resident) {
        tx.run(FORGET_ALL, Map.of("resident", resident));
        tx.run(FORGET_BLOCKS, Map.of("resident", resident));
    }

    int forget(Tx tx, Instant before) {
        return tx.get(FORGET, Map.of("before", utc(before))).get("forgotten").asInt();
    }

    private static Notice notice(Record row) {
        return new Notice(
                row.get("id").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                Notice.Kind.valueOf(row.get("kind").asString()),
                text(row.get("by")),
                any(row.get("task"))
                        .map(task -> new TaskLink(
                                task.get("id").asString(),
                                task.get("title").asString(),
                                Math.max(0, task.get("stillNeeded").asInt()))),
                any(row.get("project"))
                        .map(project -> new ProjectLink(
                                project.get("id").asString(),
                                project.get("name").asString(),
                                project.get("kind").asString())),
                any(row.get("platform"))
                        .map(platform -> new PlatformLink(
                                platform.get("id").asString(),
                                platform.get("name").asString())),
                any(row.get("place"))
                        .map(place -> new PlaceLink(
                                place.get("id").asString(), place.get("name").asString(), text(place.get("sign")))),
                text(row.get("request")),
                text(row.get("deed")),
                text(row.get("line")),
                text(row.get("caseNow")).map(Notice.CaseNow::valueOf),
                row.get("seen").asBoolean());
    }

    private static Optional<Value> any(Value value) {
        return value.equals(Values.NULL) ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> text(Value value) {
        return any(value).map(Value::asString);
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
