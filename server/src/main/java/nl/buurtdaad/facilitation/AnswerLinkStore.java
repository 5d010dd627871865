package nl.buurtdaad.facilitation;

import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.facilitation.Question.Passport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What the link of a letter opens: that one request, and who asks.
final class AnswerLinkStore {
    private static final String FIND_REQUEST = """
            MATCH (:AnswerLink {hash: $hash})-[:OPENS]->(request:Request) RETURN request.id AS request
            """;

    private static final String FIND = """
            MATCH (:AnswerLink {hash: $hash})-[:OPENS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            MATCH (project)<-[:RUNS]-(platform:Platform)
            RETURN request.kind AS kind, request.sentence AS sentence, request.sentAt AS sentAt,
            """ + RequestStore.AGREED + """
                   , project.name AS project, project.forWhom AS forWhom,
                   head([(asker:Resident)-[:ASKED]->(request) | CASE WHEN asker.named THEN asker.name END]) AS asker,
                   head(COLLECT {
                       MATCH (request)-[lies:LIES_WITH]->(official:Official)
                       RETURN {name: official.name,
                           department: head([(official)-[:WORKS_FOR]->(department:Department) | department.name])}
                       ORDER BY lies.since DESC
                   }) AS official,
                   head(COLLECT {
                       MATCH (official:Official)-[:PROMISED]->(promise:Promise)-[:ANSWERS]->(request)
                       RETURN {official: official.name, by: promise.by, state: promise.state, saidBy: head(COLLECT {
                           MATCH (resident:Resident)-[said:SAID]->(promise)
                           RETURN CASE WHEN resident.named THEN resident.name END ORDER BY said.at DESC
                       })}
                   }) AS given,
                   platform {.id, .name, .about, .since, .example, .callName, .callPhone, .howToJoin} AS platform,
                   COLLECT {
                       MATCH (platform)-[:OF]->(neighbourhood:Neighbourhood)
                       RETURN neighbourhood.name ORDER BY neighbourhood.name
                   } AS neighbourhoods,
                   COLLECT {
                       MATCH (platform)-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)<-[:OF]-(deed:Deed)
                       WHERE deed.undoneAt IS NULL
                       WITH task, max(deed.doneAt) AS doneAt
                       RETURN task.title ORDER BY doneAt DESC LIMIT 6
                   } AS made,
                   COUNT {
                       MATCH (platform)-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)
                       WHERE EXISTS { MATCH (task)<-[:OF]-(deed:Deed) WHERE deed.undoneAt IS NULL }
                       RETURN task
                   } AS madeInAll
            """;

    Optional<String> findRequest(Tx tx, String hash) {
        return tx.find(FIND_REQUEST, Map.of("hash", hash))
                .map(row -> row.get("request").asString());
    }

    Optional<Question> find(Tx tx, String hash) {
        return tx.find(FIND, Map.of("hash", hash)).map(AnswerLinkStore::question);
    }

    private static Question question(Record row) {
        Value official = row.get("official");
        return new Question(
                RequestStore.kindIfAny(row.get("kind")),
                row.get("sentence").asString(),
                row.get("sentAt").asZonedDateTime().toInstant(),
                RequestStore.agreed(row),
                row.get("asker").asString(null),
                official.get("name").asString(),
                official.get("department").asString(""),
                row.get("project").asString(),
                textIfAny(row.get("forWhom")),
                row.get("given").isNull() ? Optional.empty() : Optional.of(given(row.get("given"))),
                passport(row));
    }

    private static Given given(Value given) {
        return new Given(
                given.get("official").asString(),
                given.get("by").asLocalDate(),
                PromiseState.valueOf(given.get("state").asString()),
                given.get("saidBy").asString(null));
    }

    private static Passport passport(Record row) {
        Value platform = row.get("platform");
        return new Passport(
                platform.get("id").asString(),
                platform.get("name").asString(),
                platform.get("about").asString(),
                platform.get("since").asLocalDate(),
                platform.get("example").asBoolean(false),
                row.get("neighbourhoods").asList(Value::asString),
                textIfAny(platform.get("callName")),
                textIfAny(platform.get("callPhone")),
                platform.get("howToJoin").asString(),
                row.get("made").asList(Value::asString),
                row.get("madeInAll").asLong());
    }

    private static Optional<String> textIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
