package nl.buurtdaad.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.tasks.MakeTask.Wish;

/// Tasks and ideas that residents make and change, in the graph.
final class MakeStore {
    /// Locks the project first: nothing is made in one that is taken back meanwhile.
    private static final String LOCK_PROJECT = """
            MATCH (project:Project {id: $project}) SET project.lock = 1
            WITH project
            MATCH (platform:Platform)-[:RUNS]->(project) WHERE project.ended IS NULL
            RETURN platform.id AS id,
            """ + AgreementStore.OF_PLATFORM + " AS agreements";

    private static final String LOCK_ALL_IN = """
            MATCH (task:Task)-[:PART_OF]->(:Project {id: $project})
            WITH task ORDER BY task.id SET task.lock = 1
            """;

    private static final String LIST_IN = """
            MATCH (task:Task)-[:PART_OF]->(:Project {id: $project}) WHERE task.state <> 'WITHDRAWN'
            RETURN task.id AS id ORDER BY id
            """;

    private static final String IS_PLACE = "RETURN EXISTS { (:Place {id: $place}) } AS there";

    private static final String MAKE = """
            MATCH (resident:Resident {id: $resident}), (project:Project {id: $project})
            OPTIONAL MATCH (chosen:Place {id: $place})
            OPTIONAL MATCH (project)-[:AT]->(usual:Place)
            WITH resident, project, coalesce(chosen, usual) AS place
            CREATE (resident)-[:BEGAN {at: $now}]->(task:Task {
                id: $id, title: $title, minutes: $minutes, heaviness: $heaviness, slots: $slots,
                state: $state, madeAt: $now})-[:PART_OF]->(project)
            FOREACH (there IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (task)-[:AT]->(there))
            """;

    /// Without what doers hid.
    private static final String COPY = """
            MATCH (resident:Resident {id: $resident}), (change:Change {id: $change}),
                  (first:Task {id: $first})-[:PART_OF]->(project:Project)
            OPTIONAL MATCH (first)-[:AT]->(place:Place)
            CREATE (resident)-[:BEGAN {at: $now}]->(own:Task {
                id: $id, title: first.title,
                how: CASE WHEN first.hiddenHow IS NULL THEN first.how END, startsAt: first.startsAt, minutes: first.minutes,
                heaviness: first.heaviness, slots: first.slots,
                cap: CASE WHEN first.hiddenCap IS NULL THEN first.cap ELSE split(first.cap, ':')[0] END, walkAlong: first.walkAlong, state: 'OPEN', madeAt: $now})-[:PART_OF]->(project)
            FOREACH (there IN CASE WHEN place IS NULL THEN [] ELSE [place] END | CREATE (own)-[:AT]->(there))
            SET own[change.field] = change.became
            RETURN own.startsAt AS startsAt
            """;

    private static final String LEAVE_AS_IDEA = "MATCH (task:Task {id: $task}) SET task.state = 'IDEA'";

    private static final String WITHDRAW = "MATCH (task:Task {id: $task}) SET task.state = 'WITHDRAWN'";

    /// The platform that runs a project.
    record Runner(String platform, Agreements agreements) {}

    void lockAllIn(Tx tx, String project) {
        tx.run(LOCK_ALL_IN, Map.of("project", project));
    }

    List<String> listIn(Tx tx, String project) {
        return tx.list(LIST_IN, Map.of("project", project)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /// The platform that runs a project, with the project locked.
    Optional<Runner> lockProject(Tx tx, String project) {
        return tx.find(LOCK_PROJECT, Map.of("project", project))
                .map(row -> new Runner(row.get("id").asString(), AgreementStore.agreements(row.get("agreements"))));
    }

    boolean isPlace(Tx tx, String place) {
        return tx.get(IS_PLACE, Map.of("place", place)).get("there").asBoolean();
    }

    void make(Tx tx, String id, String resident, Wish wish, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id);
        parameters.put("resident", resident);
        parameters.put("project", wish.project());
        parameters.put("place", wish.place().orElse(""));
        parameters.put("title", wish.title());
        parameters.put("minutes", wish.minutes());
        parameters.put("slots", wish.slots());
        parameters.put("heaviness", wish.heaviness().name());
        parameters.put("state", wish.idea() ? "IDEA" : "OPEN");
        parameters.put("now", now.atZone(ZoneOffset.UTC));
        tx.run(MAKE, parameters);
    }

    /// @return when the copy starts
    Optional<Instant> copy(Tx tx, String first, String change, String id, String resident, Instant now) {
        var startsAt = tx.get(
                        COPY,
                        Map.of(
                                "first",
                                first,
                                "change",
                                change,
                                "id",
                                id,
                                "resident",
                                resident,
                                "now",
                                now.atZone(ZoneOffset.UTC)))
                .get("startsAt");
        return startsAt.isNull()
                ? Optional.empty()
                : Optional.of(startsAt.asZonedDateTime().toInstant());
    }

    void leaveAsIdea(Tx tx, String task) {
        tx.run(LEAVE_AS_IDEA, Map.of("task", task));
    }

    void withdraw(Tx tx, String task) {
        tx.run(WITHDRAW, Map.of("task", task));
    }
}
