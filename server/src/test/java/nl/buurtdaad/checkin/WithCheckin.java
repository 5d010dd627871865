package nl.buurtdaad.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;

/// What the tests of this room share: two servers on one graph, of which Ben is at the other, and how one asks.
abstract class WithCheckin {
    static final Database DATABASE = TestGraph.database();

    static final String WHOLE = """
            fragment whole on Checkin {
              platform { id name } iMaySet iMayPutAway since
              hour { id day time link address since by startsAt now }
              earlier { day time address startsAt now }
              made { deeds { taskTitle doer { name } } }
              waiting { id kind sentence department project { name } workdays answerBy late }
              lines { id text name as department keptUntil mine }
              discussed { id text }
            }
            """;

    final TestClock clock = new TestClock();
    final Neighbourhood buurt = Neighbourhood.fresh(DATABASE, clock.instant());
    final RunningServer server = RunningServer.start(buurt, clock);
    final RunningServer other = RunningServer.start(buurt, clock);

    @AfterEach
    void the_servers_end() throws Exception {
        server.close();
        other.close();
    }

    GraphqlClient as(String name) {
        return (name.equals("Ben") ? other : server).as(buurt.person(name));
    }

    JsonNode checkin(GraphqlClient caller) {
        return caller.ask(
                        "query ($platform: ID!) { checkin(platform: $platform) { ...whole } } " + WHOLE,
                        Map.of("platform", buurt.platform))
                .get("/checkin");
    }

    Answer set(GraphqlClient caller, String day, String time, String where, UUID key) {
        return act(
                caller,
                "setHour(platform: $platform, day: %s, time: $time, where: $where, key: $key)".formatted(day),
                "$platform: ID!, $time: String!, $where: String!",
                "... on HourSet { checkin { ...whole } } ... on HourTimeRefused { example } ... on LinkRefused { field }"
                        + " ... on TextRefused { field problem atMost } ... on DoersDecide { openTasks { title } }",
                Map.of("platform", buurt.platform, "time", time, "where", where),
                key);
    }

    JsonNode set(String name, String day, String time, String where) {
        return set(as(name), day, time, where, UUID.randomUUID()).get("/act");
    }

    Answer add(GraphqlClient caller, String text, UUID key) {
        return act(
                caller,
                "addHourLine(platform: $platform, text: $text, key: $key)",
                "$platform: ID!, $text: String!",
                "... on HourLineAdded { checkin { ...whole } } ... on EnoughHourLines { atMost checkin { ...whole } }"
                        + " ... on TextRefused { field problem atMost }",
                Map.of("platform", buurt.platform, "text", text),
                key);
    }

    /// @return the line's id
    String add(String name, String text) {
        UUID key = UUID.randomUUID();
        if (!type(add(as(name), text, key).get("/act")).equals("HourLineAdded")) {
            throw new AssertionError("no line of " + name);
        }
        return key.toString();
    }

    /// @param mutation takeHourLineBack, sayDiscussed or sayNotDiscussed
    Answer about(GraphqlClient caller, String mutation, String line, UUID key) {
        String answers = mutation.equals("takeHourLineBack")
                ? "... on HourLineTakenBack { checkin { ...whole } } ... on NotYourHourLine { checkin { ...whole } }"
                : "... on HourLineDiscussed { checkin { ...whole } } ... on HourLineBack { checkin { ...whole } }"
                        + " ... on DoersDecide { openTasks { title } }";
        return act(caller, mutation + "(hourLine: $line, key: $key)", "$line: ID!", answers, Map.of("line", line), key);
    }

    JsonNode about(String name, String mutation, String line) {
        return about(as(name), mutation, line, UUID.randomUUID()).get("/act");
    }

    private static Answer act(
            GraphqlClient caller,
            String call,
            String declared,
            String answers,
            Map<String, Object> variables,
            UUID key) {
        var all = new HashMap<>(variables);
        all.put("key", key);
        return caller.ask(
                "mutation (%s, $key: ID!) { act: %s { __typename %s ... on NotFound { what } } } %s"
                        .formatted(declared, call, answers, WHOLE),
                all);
    }

    static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    static long count(String statement, Map<String, Object> parameters) {
        return DATABASE.read(tx -> tx.get(statement, parameters).get("n").asLong());
    }
}
