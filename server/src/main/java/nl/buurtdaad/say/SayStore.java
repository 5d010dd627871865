package nl.buurtdaad.say;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Doing.Kind;
import org.neo4j.driver.Value;

/// The doing from which the say follows, in the graph, as it was at an instant that may lie in the past.
final class SayStore {
    private static final String WHO_AND_WHAT =
            "resident: doer.id, name: CASE WHEN doer.named THEN doer.name END, task: done.id, title: done.title";

    /// Who left decides nothing any more; what they decided stays.
    private static final String NOT_ERASED = "coalesce(doer.erasedAt > $now, true)";

    private static final String ACTIVE =
            "WHERE claim.claimedAt <= $now AND claim.lapsesAt > $now AND coalesce(claim.endedAt > $now, true)\n"
                    + "  AND " + NOT_ERASED + "\n"
                    + "RETURN claim {.id, at: claim.claimedAt, until: claim.lapsesAt, " + WHO_AND_WHAT + "}";

    private static final String SAY_DAYS = "coalesce(deed.sayDays, " + AgreementName.SAY_DAYS.usual() + ")";

    /// Of each doer the last deed, and where the platform's agreement changed the last of each window: it can be the
    /// longer one. Where the project or its platform ever rested, older deeds can still count.
    private static final String LAST_DEEDS = "WHERE deed.doneAt <= $now AND coalesce(deed.undoneAt > $now, true)\n"
            + "  AND " + NOT_ERASED + "\n"
            + "WITH doer, deed, done, project, deed.doneAt + duration({days: " + SAY_DAYS + "}) AS until\n"
            + "WHERE until > $now OR EXISTS { (:Rest)-[:OF]->()-[:RUNS]->{0,1}(project) }\n"
            + "WITH doer, deed, done, until, " + SAY_DAYS + " AS days ORDER BY deed.doneAt DESC, deed.id\n"
            + "WITH doer, days, head(collect(deed)) AS deed, head(collect(done)) AS done, head(collect(until)) AS until\n"
            + "RETURN deed {.id, at: deed.doneAt, until: until, " + WHO_AND_WHAT + "}";

    private static final String IN_PROJECT = """
            project: project.id, claimsInProject: COLLECT {
              MATCH (project)<-[:PART_OF]-(done:Task)<-[:FOR]-(claim:Claim)<-[:MADE]-(doer:Resident)
            """ + ACTIVE + """
             },
            deedsInProject: COLLECT {
              MATCH (project)<-[:PART_OF]-(done:Task)<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident)
            """ + LAST_DEEDS + """
             },
            rests: COLLECT {
              MATCH (rest:Rest)-[:OF]->()-[:RUNS]->{0,1}(project) WHERE rest.from <= $now
              RETURN rest {.from, .until} }
            """;

    /// The facts about `task` of `project`, as one map. Needs `$now`.
    private static final String OF_TASK = """
            {claimsOnTask: COLLECT {
              MATCH (task)<-[:FOR]-(claim:Claim)<-[:MADE]-(doer:Resident) WITH task AS done, claim, doer
            """ + ACTIVE + """
             },
            deedsOnTask: COLLECT {
              MATCH (task)<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident) WITH task AS done, project, deed, doer
            """ + LAST_DEEDS + " },\n" + IN_PROJECT + "}";

    private static final String OF_PROJECT = "{claimsOnTask: [], deedsOnTask: [],\n" + IN_PROJECT + "}";

    private static final String TASK = """
            UNWIND $ids AS id
            MATCH (task:Task {id: id})-[:PART_OF]->(project:Project) WHERE task.state <> 'WITHDRAWN'
            RETURN id,
            """ + OF_TASK + " AS say";

    private static final String PROJECT = """
            UNWIND $ids AS id
            MATCH (:Platform)-[:RUNS]->(project:Project {id: id})
            RETURN id,
            """ + OF_PROJECT + " AS say";

    /// A project at a place is also at what the place is part of, and at its parts.
    private static final String PLACE = """
            UNWIND $ids AS id
            MATCH (place:Place {id: id})
            WITH id, COLLECT { MATCH (place)-[:PART_OF]->{0,5}(around:Place) RETURN around }
               + COLLECT { MATCH (part:Place)-[:PART_OF]->{1,5}(place) RETURN part } AS there
            OPTIONAL MATCH (:Platform)-[:RUNS]->(project:Project)-[:AT]->(at:Place) WHERE at IN there
            WITH DISTINCT id, project
            RETURN id, CASE WHEN project IS NOT NULL THEN
            """ + OF_PROJECT + " END AS say";

    private static final String PLATFORM = """
            UNWIND $ids AS id
            MATCH (platform:Platform {id: id})
            OPTIONAL MATCH (platform)-[:RUNS]->(project:Project)
            RETURN id, CASE WHEN project IS NOT NULL THEN
            """ + OF_PROJECT + " END AS say";

    /// The facts of each thing by its id, a row a project; without those that are not there. One statement for all
    /// things of a kind.
    Map<String, List<SayFacts>> find(Tx tx, List<Thing> things, Instant now) {
        var found = new HashMap<String, List<SayFacts>>();
        var byStatement = things.stream().collect(Collectors.groupingBy(SayStore::statement));
        byStatement.forEach((statement, some) -> {
            var ids = some.stream().map(Thing::id).distinct().toList();
            tx.list(statement, Map.of("ids", ids, "now", now.atZone(ZoneOffset.UTC)))
                    .forEach(row -> {
                        var facts = found.computeIfAbsent(row.get("id").asString(), _ -> new ArrayList<>());
                        if (!row.get("say").isNull()) {
                            facts.add(facts(row.get("say")));
                        }
                    });
        });
        return found;
    }

    private static String statement(Thing thing) {
        return switch (thing) {
            case Thing.Task _ -> TASK;
            case Thing.Project _ -> PROJECT;
            case Thing.Place _ -> PLACE;
            case Thing.Platform _ -> PLATFORM;
        };
    }

    private static SayFacts facts(Value say) {
        return new SayFacts(
                say.get("project").asString(),
                claims(say.get("claimsOnTask")),
                deeds(say.get("deedsOnTask")),
                claims(say.get("claimsInProject")),
                deeds(say.get("deedsInProject")),
                say.get("rests").asList(SayStore::rest));
    }

    private static List<Doing> claims(Value list) {
        return list.asList(claim -> doing(Kind.CLAIM, claim));
    }

    private static List<Doing> deeds(Value list) {
        return list.asList(deed -> doing(Kind.DEED, deed));
    }

    private static Doing doing(Kind kind, Value row) {
        return new Doing(
                kind,
                row.get("id").asString(),
                row.get("resident").asString(),
                Optional.ofNullable(row.get("name").asString(null)),
                row.get("task").asString(),
                row.get("title").asString(),
                time(row, "at"),
                time(row, "until"));
    }

    private static Rest rest(Value rest) {
        return new Rest(
                time(rest, "from"), rest.get("until").isNull() ? Optional.empty() : Optional.of(time(rest, "until")));
    }

    private static Instant time(Value row, String name) {
        return row.get(name).asZonedDateTime().toInstant();
    }
}
