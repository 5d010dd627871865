package nl.buurtdaad.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a caller sees of their own part, over HTTP.
class TaskAnswersTest {
    private static final Neighbourhood BUURT = Neighbourhood.fresh(TestGraph.database());
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(BUURT, new TestClock());
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static final String MY_PART = """
            query ($task: ID!) {
              task(id: $task) {
                state iDecide stillNeeded doers { name me done }
                myClaim { id joined task { id } }
                myDeed { id doer { me name } }
              }
            }
            """;

    @Test
    void a_claim_and_a_deed_are_seen_by_who_made_them_and_by_nobody_else() {
        var task = Map.of("task", BUURT.soup);
        String claim = server.as("Joyce")
                .ask(
                        "mutation ($task: ID!, $key: ID!) { claimTask(task: $task, key: $key) {"
                                + " ... on TaskClaimed { claim { id } } } }",
                        Map.of("task", BUURT.soup, "key", UUID.randomUUID()))
                .text("/claimTask/claim/id");
        var own = server.as("Joyce").ask(MY_PART, task);
        assertThat(own.text("/task/myClaim/id")).isEqualTo(claim);
        assertThat(own.text("/task/myClaim/task/id")).isEqualTo(BUURT.soup);
        assertThat(own.get("/task/iDecide").asBoolean()).isTrue();
        var other = server.as("Ben").ask(MY_PART, task);
        assertThat(other.get("/task/myClaim").isNull()).isTrue();
        assertThat(other.get("/task/iDecide").asBoolean()).isFalse();

        server.as("Joyce")
                .ask(
                        "mutation ($claim: ID!, $key: ID!) { sayDone(claim: $claim, key: $key) { __typename } }",
                        Map.of("claim", claim, "key", UUID.randomUUID()));
        var done = server.as("Joyce").ask(MY_PART, task);
        assertThat(done.text("/task/state")).isEqualTo("DONE");
        assertThat(done.text("/task/myDeed/doer/name")).isEqualTo("Joyce");
        assertThat(done.get("/task/myClaim").isNull()).isTrue();
        assertThat(server.asStranger().ask(MY_PART, task).get("/task/myDeed").isNull())
                .isTrue();
    }

    @Test
    void what_has_no_date_comes_before_what_is_later_than_two_days_from_now() {
        String later = BUURT.task("Feest in de zomer", 2);
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (task:Task {id: $task}) SET task.startsAt = datetime('2026-06-20T12:00:00Z')",
                    Map.of("task", later));
            return true;
        });
        var answer = server.asStranger()
                .ask(
                        "query ($project: ID!) { whatNeedsDoing(project: $project) { tasks { id } } }",
                        Map.of("project", BUURT.project));
        var ids = answer.get("/whatNeedsDoing/tasks").findValuesAsText("id");
        assertThat(ids.indexOf(later)).isGreaterThan(ids.indexOf(BUURT.net)).isLessThan(ids.indexOf(BUURT.idea));
    }

    /// A name that is missing there would show an id where a task belongs.
    @Test
    void every_answer_that_names_a_task_or_a_claim_shows_it() throws IOException {
        var schema = new TypeDefinitionRegistry();
        for (String room : List.of("joining", "claims", "deeds", "tasks", "proposals", "decisions")) {
            schema.merge(new SchemaParser()
                    .parse(Path.of("../graph-schema/graphql", room + ".graphqls")
                            .toFile()));
        }
        assertThat(answersWith(schema, "task", "Task!"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(TaskAnswers.ABOUT_A_TASK.stream(), TaskAnswers.ABOUT_WALKING_ALONG.stream())
                                .toList());
        assertThat(answersWith(schema, "claim", "Claim!"))
                .containsExactlyInAnyOrderElementsOf(TaskAnswers.ABOUT_A_CLAIM);
    }

    private static List<String> answersWith(TypeDefinitionRegistry schema, String field, String type) {
        return schema.getTypes(ObjectTypeDefinition.class).stream()
                .filter(answer -> !answer.getName().equals("Claim"))
                .filter(answer -> answer.getFieldDefinitions().stream()
                        .anyMatch(one -> one.getName().equals(field)
                                && TypeUtil.simplePrint(one.getType()).equals(type)))
                .map(ObjectTypeDefinition::getName)
                .toList();
    }
}
