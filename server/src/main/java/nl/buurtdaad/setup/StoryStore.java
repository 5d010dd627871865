package nl.buurtdaad.setup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.database.Tx;

/// Writes platforms, places and signs, and the example's residents and what they do. A short name of the file becomes a
/// UUID that is always the same;
/// what is there already is left as residents made it since.
final class StoryStore {
    private static final String PLATFORMS = """
            UNWIND $rows AS row
            MERGE (platform:Platform {id: row.id})
            ON CREATE SET platform.name = row.name, platform.about = row.about, platform.since = date(row.since),
                platform.example = row.example, platform.callName = row.callName, platform.callPhone = row.callPhone,
                platform.howToJoin = row.howToJoin
            WITH platform, row
            MATCH (neighbourhood:Neighbourhood) WHERE neighbourhood.code IN row.neighbourhoods
            MERGE (platform)-[:OF]->(neighbourhood)
            """;

    /// A number that residents agreed on since stays.
    private static final String AGREEMENTS = """
            UNWIND $rows AS row
            MATCH (platform:Platform {id: row.platform})
            WHERE NOT EXISTS { (:Agreement {name: row.name})-[:OF]->(platform) }
            CREATE (:Agreement {id: row.id, name: row.name, number: row.number, since: $now,
                lookAgainOn: date($now) + duration({years: 1})})-[:OF]->(platform)
            """;

    /// An hour that residents set since stays. Nobody set this one.
    private static final String HOURS = """
            UNWIND $rows AS row
            MATCH (platform:Platform {id: row.platform})
            WHERE NOT EXISTS { (:Hour)-[:OF]->(platform) }
            CREATE (:Hour {id: row.id, day: row.day, time: row.time, where: row.where, since: $now})-[:OF]->(platform)
            """;

    private static final String PLACES = """
            UNWIND $rows AS row
            MATCH (neighbourhood:Neighbourhood {code: row.neighbourhood})
            MERGE (place:Place {id: row.id})
            ON CREATE SET place.name = row.name, place.kind = row.kind, place.latitude = row.latitude,
                place.longitude = row.longitude, place.openingHours = row.openingHours
            WITH place, neighbourhood WHERE NOT EXISTS { (place)-[:IN]->() }
            CREATE (place)-[:IN]->(neighbourhood)
            """;

    private static final String PARTS_OF_PLACES = """
            UNWIND $rows AS row
            MATCH (place:Place {id: row.id}), (whole:Place {id: row.partOf})
            WITH place, whole WHERE NOT EXISTS { (place)-[:PART_OF]->() }
            CREATE (place)-[:PART_OF]->(whole)
            """;

    /// A sign that was pointed elsewhere since stays pointed there.
    private static final String SIGNS = """
            UNWIND $rows AS row
            MATCH (place:Place {id: row.place})
            MERGE (sign:Sign {code: row.code}) ON CREATE SET sign.madeAt = $now
            WITH sign, place WHERE NOT EXISTS { (sign)-[:POINTS_TO]->() }
            CREATE (sign)-[:POINTS_TO {since: $now}]->(place)
            """;

    /// An agreement of both sides: what the file says takes the place of what was there.
    private static final String FREEDOMS = """
            UNWIND $rows AS row
            MATCH (platform:Platform {id: row.platform})
            MERGE (freedom:Freedom {id: row.id})
            SET freedom.kind = row.kind, freedom.sentence = row.sentence, freedom.words = row.words,
                freedom.source = row.source, freedom.url = row.url, freedom.agreedOn = row.agreedOn,
                freedom.until = row.until, freedom.removedOn = null
            MERGE (freedom)-[:OF]->(platform)
            """;

    private static final String FREEDOMS_THAT_ARE_GONE = """
            UNWIND $platforms AS id
            MATCH (freedom:Freedom)-[:OF]->(:Platform {id: id})
            WHERE freedom.removedOn IS NULL AND NOT freedom.id IN [row IN $rows | row.id]
            SET freedom.removedOn = date($now)
            """;

    private static final String RESIDENTS = """
            UNWIND $rows AS row
            MERGE (resident:Resident {id: row.id})
            ON CREATE SET resident.name = row.name, resident.named = row.named, resident.example = true,
                resident.introducedAt = row.introducedAt
            """;

    private static final String PROJECTS = """
            UNWIND $rows AS row
            MATCH (platform:Platform {id: row.platform}), (maker:Resident {id: row.begunBy})
            OPTIONAL MATCH (place:Place {id: row.place})
            MERGE (project:Project {id: row.id})
            ON CREATE SET project.name = row.name, project.kind = row.kind, project.forWhom = row.forWhom,
                project.madeAt = row.madeAt
            MERGE (platform)-[runs:RUNS]->(project) ON CREATE SET runs.since = row.madeAt
            MERGE (maker)-[began:BEGAN]->(project) ON CREATE SET began.at = row.madeAt
            FOREACH (there IN CASE WHEN place IS NULL THEN [] ELSE [place] END | MERGE (project)-[:AT]->(there))
            """;

    private static final String CONTACTS = """
            UNWIND $rows AS row
            MATCH (project:Project {id: row.id}) WHERE NOT EXISTS { (:Official)-[:CONTACT_OF]->(project) }
            MATCH (:Municipality {id: $municipality})-[:HAS]->(department)-[:ANSWERS_FOR]->(:Topic {name: row.kind})
            MATCH (official:Official)-[:CONTACT_OF]->(department)
            CREATE (official)-[:CONTACT_OF {since: row.madeAt}]->(project)
            """;

    private static final String SPONSORS = """
            UNWIND $rows AS row
            MATCH (project:Project {id: row.project})
            MERGE (sponsor:Sponsor {id: row.id}) ON CREATE SET sponsor.name = row.name
            MERGE (sponsor)-[gives:GIVES]->(project) ON CREATE SET gives.what = row.gives, gives.since = row.since
            """;

    private static final String VISITS = """
            UNWIND $rows AS row
            MATCH (official:Official {email: row.official}), (project:Project {id: row.project})
            MERGE (visit:Visit {id: row.id}) ON CREATE SET visit.at = row.at, visit.day = date(row.at)
            MERGE (official)-[:CAME]->(visit)
            MERGE (visit)-[:OF]->(project)
            WITH visit, project
            MATCH (project)-[:AT]->(place:Place)
            MERGE (visit)-[:AT]->(place)
            """;

    private static final String BACKINGS = """
            UNWIND $rows AS row
            MATCH (backer:Backer {email: row.backer})-[:BACKS]->(municipality:Municipality),
                  (liaison:Liaison {email: row.liaison}), (doer:Resident {id: row.askedBy}),
                  (project:Project {id: row.project})
            WITH row, backer, municipality, liaison, doer, project, row.at - duration({days: 1}) AS askedAt
            MERGE (ask:BackingAsk {id: row.ask}) ON CREATE SET ask.madeAt = askedAt, ask.sentAt = askedAt
            MERGE (doer)-[byDoer:ASKED]->(ask) ON CREATE SET byDoer.at = askedAt
            MERGE (liaison)-[byTeam:ASKED]->(ask) ON CREATE SET byTeam.at = askedAt
            MERGE (ask)-[:FOR]->(project)
            MERGE (link:BackingLink {hash: row.ask}) ON CREATE SET link.madeAt = askedAt
            MERGE (link)-[:OPENS]->(ask)
            MERGE (link)-[:FOR]->(backer)
            MERGE (backing:Backing {id: row.id})
            ON CREATE SET backing.at = row.at, backing.sentence = row.sentence,
                backing.until = row.at + duration({months: coalesce(municipality.backingMonths, 6)})
            MERGE (backer)-[:SAID]->(backing)
            MERGE (backing)-[:OF]->(project)
            MERGE (backing)-[:ANSWERS]->(ask)
            """;

    private static final String REQUESTS = """
            UNWIND $rows AS row
            MATCH (resident:Resident {id: row.askedBy}), (project:Project {id: row.project}),
                  (official:Official {email: row.official})-[:WORKS_FOR]->(:Department)<-[:HAS]-(municipality:Municipality)
            MERGE (request:Request {id: row.id})
            ON CREATE SET request.kind = row.kind, request.sentence = row.sentence, request.sentAt = row.at,
                request.answerWorkdays = municipality.answerWorkdays
            MERGE (resident)-[asked:ASKED]->(request) ON CREATE SET asked.at = row.at
            MERGE (request)-[:ASKS_FOR]->(project)
            WITH request, official, row WHERE NOT EXISTS { (request)-[:LIES_WITH]->() }
            CREATE (request)-[:LIES_WITH {since: row.at}]->(official)
            """;

    private static final String TASKS = """
            UNWIND $rows AS row
            MATCH (project:Project {id: row.project}), (maker:Resident {id: row.begunBy})
            OPTIONAL MATCH (place:Place {id: row.place})
            MERGE (task:Task {id: row.id})
            ON CREATE SET task.title = row.title, task.how = row.how, task.startsAt = row.startsAt,
                task.minutes = row.minutes, task.heaviness = row.heaviness, task.slots = row.slots,
                task.walkAlong = CASE WHEN row.walkAlong THEN true END,
                task.state = row.state, task.madeAt = row.madeAt, task.lock = 0
            MERGE (task)-[:PART_OF]->(project)
            MERGE (maker)-[began:BEGAN]->(task) ON CREATE SET began.at = row.madeAt
            FOREACH (there IN CASE WHEN place IS NULL THEN [] ELSE [place] END | MERGE (task)-[:AT]->(there))
            """;

    private static final String CLAIMS = """
            UNWIND $rows AS row
            MATCH (task:Task {id: row.task}), (resident:Resident {id: row.resident})
            MERGE (claim:Claim {id: row.id})
            ON CREATE SET claim.claimedAt = row.at, claim.nudgeAt = row.nudgeAt, claim.lapsesAt = row.lapsesAt,
                claim.joined = row.joined,
                claim.state = CASE WHEN row.done IS NULL THEN 'ACTIVE' ELSE 'DONE' END, claim.endedAt = row.done
            MERGE (resident)-[:MADE]->(claim)
            MERGE (claim)-[:FOR]->(task)
            """;

    private static final String DEEDS = """
            UNWIND $rows AS row
            MATCH (task:Task {id: row.task}), (resident:Resident {id: row.resident}), (claim:Claim {id: row.id})
            WHERE row.done IS NOT NULL
            MERGE (deed:Deed {id: row.deed}) ON CREATE SET deed.doneAt = row.done, deed.sayDays = row.sayDays,
                deed.undoUntil = row.undoUntil
            MERGE (claim)-[:BECAME]->(deed)
            MERGE (deed)-[:OF]->(task)
            MERGE (resident)-[did:DID]->(deed) ON CREATE SET did.at = row.done
            WITH deed, row
            UNWIND row.thanks AS neighbour
            MATCH (grateful:Resident {id: neighbour})
            MERGE (grateful)-[thanked:THANKED]->(deed) ON CREATE SET thanked.at = row.done + duration({hours: 2})
            """;

    /// Written as the rooms write them: numbered by the logbook's own tail.
    private static final String ENTRIES = """
            UNWIND $rows AS row
            MATCH (project:Project {id: row.project})<-[:RUNS]-(platform:Platform)
            MERGE (entry:Entry {id: row.id})
            ON CREATE SET entry:Unnumbered, entry.at = row.at, entry.what = row.what, entry.about = row.about
            MERGE (entry)-[:IN]->(platform)
            """;

    void write(Tx tx, Story story, String municipality, Instant now) {
        run(tx, PLATFORMS, rows(story.platforms()), now);
        run(tx, AGREEMENTS, agreements(story), now);
        run(tx, HOURS, hours(story), now);
        run(tx, PLACES, rows(story.places()), now);
        run(tx, PARTS_OF_PLACES, rows(story.places()), now);
        run(tx, SIGNS, rows(story.signs()), now);
        List<Map<String, Object>> freedoms = rows(story.freedoms());
        run(tx, FREEDOMS, freedoms, now);
        tx.run(
                FREEDOMS_THAT_ARE_GONE,
                Map.of(
                        "rows", freedoms,
                        "platforms",
                                story.platforms().stream()
                                        .map(platform -> uuid("Platform", platform.id()))
                                        .toList(),
                        "now", now.atZone(ZoneOffset.UTC)));
        run(tx, RESIDENTS, rows(story.residents()), now);
        run(tx, PROJECTS, rows(story.projects()), now);
        tx.run(CONTACTS, Map.of("rows", rows(story.projects()), "municipality", municipality));
        run(tx, SPONSORS, rows(story.sponsors()), now);
        run(tx, VISITS, story.visits().stream().map(StoryStore::visit).toList(), now);
        run(tx, BACKINGS, story.backings().stream().map(StoryStore::backing).toList(), now);
        run(tx, REQUESTS, rows(story.requests()), now);
        run(tx, TASKS, story.tasks().stream().map(StoryStore::task).toList(), now);
        var claims = story.tasks().stream()
                .flatMap(task -> claims(task, story.agreementsOf(task.project())).stream())
                .toList();
        run(tx, CLAIMS, claims, now);
        run(tx, DEEDS, claims, now);
        run(tx, ENTRIES, entries(story), now);
    }

    private static void run(Tx tx, String statement, List<Map<String, Object>> rows, Instant now) {
        tx.run(statement, Map.of("rows", rows, "now", now.atZone(ZoneOffset.UTC)));
    }

    private static List<Map<String, Object>> rows(List<? extends Record> records) {
        return records.stream().map(StoryStore::row).toList();
    }

    /// With UUIDs in place of the file's short names.
    private static Map<String, Object> row(Record record) {
        var row = new HashMap<>(Rows.of(record));
        String section = record.getClass().getSimpleName();
        // Nodes of their own.
        row.remove("agreements");
        row.remove("hour");
        row.computeIfPresent("id", (_, name) -> uuid(section, name));
        row.computeIfPresent("partOf", (_, name) -> uuid("Place", name));
        row.computeIfPresent("place", (_, name) -> uuid("Place", name));
        row.computeIfPresent("platform", (_, name) -> uuid("Platform", name));
        row.computeIfPresent("project", (_, name) -> uuid("Project", name));
        row.computeIfPresent("askedBy", (_, name) -> uuid("Resident", name));
        row.computeIfPresent("begunBy", (_, name) -> uuid("Resident", name));
        row.computeIfPresent("resident", (_, name) -> uuid("Resident", name));
        return row;
    }

    private static Map<String, Object> task(Story.Task task) {
        Map<String, Object> row = row(task);
        row.put("state", task.state());
        return row;
    }

    /// Nobody has the secret of its link: a new letter brings another.
    private static Map<String, Object> backing(Story.Backing backing) {
        Map<String, Object> row = row(backing);
        row.put("id", uuid("Backing", name(backing)));
        row.put("ask", uuid("BackingAsk", name(backing)));
        return row;
    }

    private static String name(Story.Backing backing) {
        return backing.backer() + " " + backing.project();
    }

    private static Map<String, Object> visit(Story.Visit visit) {
        Map<String, Object> row = row(visit);
        row.put("id", uuid("Visit", name(visit)));
        return row;
    }

    private static String name(Story.Visit visit) {
        return visit.official() + " " + visit.project();
    }

    private static List<Map<String, Object>> claims(Story.Task task, Agreements agreements) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Story.Claim claim : task.claims()) {
            Map<String, Object> row = row(claim);
            String name = task.id() + " " + claim.resident();
            var times = agreements.claimTimes(claim.at(), task.startsAt());
            row.put("id", uuid("Claim", name));
            row.put("deed", uuid("Deed", name));
            row.put("task", uuid("Task", task.id()));
            row.put("project", uuid("Project", task.project()));
            row.put("nudgeAt", times.nudgeAt().atZone(ZoneOffset.UTC));
            row.put("lapsesAt", times.lapsesAt().atZone(ZoneOffset.UTC));
            row.put("sayDays", agreements.sayDays());
            claim.done()
                    .map(at -> at.plus(agreements.undoTime()).atZone(ZoneOffset.UTC))
                    .ifPresent(until -> row.put("undoUntil", until));
            row.put(
                    "thanks",
                    claim.thanks().stream().map(of -> uuid("Resident", of)).toList());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> agreements(Story story) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Story.Platform platform : story.platforms()) {
            platform.agreements()
                    .agreed()
                    .forEach((name, number) -> rows.add(Map.of(
                            "id", uuid("Agreement", platform.id() + " " + name),
                            "platform", uuid("Platform", platform.id()),
                            "name", name.name(),
                            "number", number)));
        }
        return rows;
    }

    private static List<Map<String, Object>> hours(Story story) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Story.Platform platform : story.platforms()) {
            platform.hour()
                    .ifPresent(hour -> rows.add(Map.of(
                            "id", uuid("Hour", platform.id()),
                            "platform", uuid("Platform", platform.id()),
                            "day", hour.day().name(),
                            "time", hour.time().toString(),
                            "where", hour.where().text())));
        }
        return rows;
    }

    private static List<Map<String, Object>> entries(Story story) {
        var entries = new ArrayList<Map<String, Object>>();
        for (Story.Project project : story.projects()) {
            String id = uuid("Project", project.id());
            entries.add(entry(id, "project-made", project.madeAt(), List.of(id)));
        }
        for (Story.Visit visit : story.visits()) {
            String project = uuid("Project", visit.project());
            entries.add(entry(project, "visit-logged", visit.at(), List.of(project, uuid("Visit", name(visit)))));
        }
        for (Story.Backing backing : story.backings()) {
            String project = uuid("Project", backing.project());
            entries.add(entry(project, "backed", backing.at(), List.of(project, uuid("Backing", name(backing)))));
        }
        for (Story.Request request : story.requests()) {
            String project = uuid("Project", request.project());
            entries.add(entry(project, "request-sent", request.at(), List.of(project, uuid("Request", request.id()))));
        }
        for (Story.Task task : story.tasks()) {
            String project = uuid("Project", task.project());
            String id = uuid("Task", task.id());
            entries.add(entry(project, task.idea() ? "idea-made" : "task-made", task.madeAt(), List.of(id)));
            for (Story.Claim claim : task.claims()) {
                String name = task.id() + " " + claim.resident();
                entries.add(entry(project, "task-claimed", claim.at(), List.of(id, uuid("Claim", name))));
                claim.done()
                        .map(at -> entry(project, "task-done", at, List.of(id, uuid("Deed", name))))
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static Map<String, Object> entry(String project, String what, Instant at, List<String> about) {
        return Map.of(
                "id",
                uuid("Entry", what + about),
                "project",
                project,
                "what",
                what,
                "at",
                at.atZone(ZoneOffset.UTC),
                "about",
                about);
    }

    private static String uuid(String section, Object name) {
        return UUID.nameUUIDFromBytes((section + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
