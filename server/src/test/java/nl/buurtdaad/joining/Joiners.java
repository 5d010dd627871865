package nl.buurtdaad.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestGraph;

/// What neighbours ask over HTTP about joining.
final class Joiners {
    private static final String CLAIM_ANSWER = """
            {
              __typename
              ... on TaskClaimed { claim { id joined learning task { iDecide } } }
              ... on TaskIsCapped { task { cap { reason sentence } slots } openTasks { id } }
              ... on LearnerPlaceIsTaken { task { walkAlong { learners { doer { name } } } } openTasks { id } }
            }
            """;

    private static final String SEEN = """
            query ($task: ID!) {
              task(id: $task) {
                stillNeeded
                doers { name joined learning }
                cap { reason sentence }
                walkAlong { iLearn placeIsFree guides { name } learners { claim ready iMaySayReady doer { name } } }
              }
            }
            """;

    private Joiners() {}

    static JsonNode claim(GraphqlClient caller, String task) {
        return ask(caller, "claimTask", Map.of("task", task), CLAIM_ANSWER);
    }

    static JsonNode join(GraphqlClient caller, String task) {
        return ask(caller, "joinTask", Map.of("task", task), CLAIM_ANSWER);
    }

    static JsonNode sayReady(GraphqlClient caller, String claim) {
        return ask(caller, "sayReady", Map.of("claim", claim), """
                {
                  __typename
                  ... on AnotherDoerSays { task { walkAlong { guides { name } } } }
                  ... on DoersDecide { openTasks { id } }
                }
                """);
    }

    static String done(GraphqlClient caller, String claim) {
        return type(ask(caller, "sayDone", Map.of("claim", claim), "{ __typename }"));
    }

    static String change(GraphqlClient caller, String task, Map<String, ?> change) {
        var variables = Map.of("task", task, "change", change, "key", UUID.randomUUID());
        return caller.ask("""
                        mutation ($task: ID!, $change: TaskChange!, $key: ID!) {
                          act: changeTask(task: $task, change: $change, key: $key) { __typename }
                        }
                        """, variables).text("/act/__typename");
    }

    static JsonNode seen(GraphqlClient caller, String task) {
        return caller.ask(SEEN, Map.of("task", task)).get("/task");
    }

    private static JsonNode ask(GraphqlClient caller, String mutation, Map<String, String> arguments, String answer) {
        String name = arguments.keySet().iterator().next();
        var variables = new HashMap<String, Object>(arguments);
        variables.put("key", UUID.randomUUID());
        String document = "mutation ($" + name + ": ID!, $key: ID!) { act: " + mutation + "(" + name + ": $" + name
                + ", key: $key) " + answer + " }";
        return caller.ask(document, variables).get("/act");
    }

    static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    /// A task on which newcomers walk along, that Amina did once in a slot: she knows it and has the say.
    static String knownByAmina(Neighbourhood here, Instant now) {
        String last = here.task("Op de kinderen passen, vorige week", 1);
        String task = here.task("Op de kinderen passen", 2);
        set(last, "walkAlong", true);
        set(task, "walkAlong", true);
        here.deed(here.amina(), last, now);
        return task;
    }

    static void set(String task, String property, Object value) {
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (task:Task {id: $task}) SET task[$property] = $value",
                    Map.of("task", task, "property", property, "value", value));
            return true;
        });
    }
}
