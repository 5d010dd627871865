package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Operations;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DOMAIN rule 4: walks every mutation of the schema, each way it can be called, with real ids of what doers have, as
/// everybody who holds an office; nothing of the doers may be different after it. A mutation that is added is walked
/// too.
class NoOfficeDecidesTest {
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood HERE = Neighbourhood.fresh(TestGraph.database());
    private static final RunningServer SERVER = RunningServer.start(HERE, CLOCK);

    private static final Map<String, String> IDS = new HashMap<>();

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @BeforeEach
    void doers_have_everything_that_there_is_to_touch() {
        if (!IDS.isEmpty()) {
            return;
        }
        var now = CLOCK.instant();
        IDS.put("deed", HERE.deed(HERE.fatima(), HERE.task("Stoep vegen", 1), now));
        IDS.put("claim", HERE.claim(HERE.amina(), HERE.net, now));
        walksAlong(IDS.get("claim"), HERE.net);
        HERE.claim(HERE.ben(), HERE.net, now);
        IDS.putAll(Map.of("task", HERE.net, "project", HERE.project, "place", HERE.court, "platform", HERE.platform));
        change("Hek verven");
        String talked = newestChange();
        IDS.put("proposal", UUID.randomUUID().toString());
        SERVER.as("Ben")
                .ask(
                        "mutation ($change: ID!, $key: ID!) { talkFirst(change: $change, key: $key) { __typename } }",
                        Map.of("change", talked, "key", IDS.get("proposal")));
        SERVER.as("Amina")
                .ask(
                        "mutation ($task: ID!, $key: ID!) { changeTask(task: $task, change: {how: \"Met z'n tweeën.\"}, key: $key) { __typename } }",
                        Map.of("task", HERE.net, "key", UUID.randomUUID()));
        IDS.put("change", newestChange());
        IDS.put("request", UUID.randomUUID().toString());
        SERVER.as("Fatima")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { askFor(project: $project, kind: MATERIAL, sentence: \"Een sleutel.\", key: $key) { __typename } }",
                        Map.of("project", HERE.project, "key", IDS.get("request")));
        HERE.deed(HERE.fatima(), HERE.soup, CLOCK.instant());
        IDS.put("to", IDS.get("claim"));
        IDS.put("doorKey", UUID.randomUUID().toString());
        SERVER.as("Fatima")
                .ask(
                        "mutation ($place: ID!, $to: ID!, $key: ID!) { giveKey(place: $place, to: $to, key: $key) { __typename } }",
                        Map.of("place", HERE.court, "to", IDS.get("claim"), "key", IDS.get("doorKey")));
        IDS.put("line", UUID.randomUUID().toString());
        SERVER.as("Amina")
                .ask(
                        "mutation ($claim: ID!, $key: ID!) { tellDoers(claim: $claim, line: \"Ik neem koffie mee.\", key: $key) { __typename } }",
                        Map.of("claim", IDS.get("claim"), "key", IDS.get("line")));
        IDS.put("problem", UUID.randomUUID().toString());
        SERVER.as("Ben")
                .ask(
                        "mutation ($proposal: ID!, $key: ID!) { object(proposal: $proposal, reason: \"Te laat.\", instead: \"Vroeger.\", key: $key) { __typename } }",
                        Map.of("proposal", IDS.get("proposal"), "key", IDS.get("problem")));
        // Hidden by two doers, so that there is something to show again.
        for (String doer : List.of("Amina", "Ben")) {
            SERVER.as(doer)
                    .ask(
                            "mutation ($line: ID!, $key: ID!) { doesNotBelong(what: {line: $line}, rule: NO_SELLING, key: $key) { __typename } }",
                            Map.of("line", IDS.get("line"), "key", UUID.randomUUID()));
        }
        IDS.put("invitation", UUID.randomUUID().toString());
        SERVER.as("Fatima")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { invite(project: $project, times: [\"2026-05-19T15:00:00Z\"], key: $key) { __typename } }",
                        Map.of("project", HERE.project, "key", IDS.get("invitation")));
        SERVER.as("Fatima")
                .ask(
                        "mutation ($platform: ID!, $key: ID!) { setHour(platform: $platform, day: WEDNESDAY, time: \"17:00\", where: \"In de hub\", key: $key) { __typename } }",
                        Map.of("platform", HERE.platform, "key", UUID.randomUUID()));
        IDS.put("hourLine", UUID.randomUUID().toString());
        SERVER.as("Fatima")
                .ask(
                        "mutation ($platform: ID!, $key: ID!) { addHourLine(platform: $platform, text: \"De bakken.\", key: $key) { __typename } }",
                        Map.of("platform", HERE.platform, "key", IDS.get("hourLine")));
        handOver();
        IDS.put("promise", UUID.randomUUID().toString());
        IDS.put(
                "case",
                SERVER.as("Fatima")
                        .ask(
                                "mutation ($project: ID!, $key: ID!) { sayFriction(project: $project, key: $key) { ... on FrictionSaid { case { id } } } }",
                                Map.of("project", HERE.project, "key", UUID.randomUUID()))
                        .text("/sayFriction/case/id"));
        IDS.put("sign", HERE.sign);
        SERVER.as("Fatima")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { askForBacking(project: $project, key: $key) { __typename } }",
                        Map.of("project", HERE.project, "key", UUID.randomUUID()));
        SERVER.as("Lotte")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { askAlongForBacking(project: $project, key: $key) { __typename } }",
                        Map.of("project", HERE.project, "key", UUID.randomUUID()));
    }

    /// Asked for by Fatima, offered by Sandra and put forward by Fatima; the municipality alone cannot end it.
    private static void handOver() {
        // Who alone has the say has decided with it.
        HERE.deed(HERE.ben(), HERE.task("Hek poetsen", 1), CLOCK.instant());
        String asked = UUID.randomUUID().toString();
        IDS.put("handover", UUID.randomUUID().toString());
        SERVER.as("Fatima")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { askFor(project: $project, kind: HANDOVER, sentence: \"Zelf vegen.\", key: $key) { __typename } }",
                        Map.of("project", HERE.project, "key", asked));
        SERVER.as("Sandra").ask("""
                        mutation ($request: ID!, $key: ID!) { draftHandover(request: $request, terms: {
                          what: "Zelf vegen.", from: "2026-06-01", until: "2026-12-31", means: "Bezems.",
                          municipalityKeeps: "De toestellen.", beheerder: "De gemeente", returns: TOGETHER }, key: $key) {
                          __typename } }
                        """, Map.of("request", asked, "key", IDS.get("handover")));
        SERVER.as("Sandra")
                .ask(
                        "mutation ($h: ID!, $key: ID!) { offerHandover(handover: $h, key: $key) { __typename } }",
                        Map.of("h", IDS.get("handover"), "key", UUID.randomUUID()));
        SERVER.as("Fatima")
                .ask(
                        "mutation ($h: ID!, $key: ID!) { putHandoverForward(handover: $h, key: $key) { __typename } }",
                        Map.of("h", IDS.get("handover"), "key", UUID.randomUUID()));
    }

    /// So that there is somebody of whom "Kan het nu zelf" can be said.
    private static void walksAlong(String claim, String task) {
        TestGraph.database().write(tx -> {
            tx.run("""
                    MATCH (claim:Claim {id: $claim}), (task:Task {id: $task})
                    SET claim.learning = true, task.walkAlong = true
                    """, Map.of("claim", claim, "task", task));
            return true;
        });
    }

    private static void change(String title) {
        SERVER.as("Amina")
                .ask(
                        "mutation ($task: ID!, $title: String, $key: ID!) { changeTask(task: $task, change: {title: $title}, key: $key) { __typename } }",
                        Map.of("task", HERE.net, "title", title, "key", UUID.randomUUID()));
    }

    private static String newestChange() {
        return SERVER.asStranger()
                .ask("query ($task: ID!) { decisions(of: {task: $task}) { changes { id } } }", Map.of("task", HERE.net))
                .text("/decisions/changes/0/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sandra", "Lotte", "Hans", "Olga", "nobody"})
    void nothing_of_the_doers_is_different_after_anything_that_an_office_can_do(String who) {
        GraphqlClient caller = who.equals("nobody") ? SERVER.asStranger() : SERVER.as(who);
        var before = doersGraph();
        var walked = new ArrayList<String>();
        for (GraphQLFieldDefinition mutation : Operations.mutations()) {
            // Signs the caller out, and then nothing more would be tried.
            if (mutation.getName().equals("forgetThisPhone")) {
                continue;
            }
            for (Map<String, Object> arguments : Operations.waysToCall(mutation, NoOfficeDecidesTest::id)) {
                CLOCK.forward(Duration.ofSeconds(1));
                caller.ask(Operations.mutation(mutation), arguments);
                walked.add(mutation.getName());
            }
        }
        assertThat(walked)
                .hasSizeGreaterThan(40)
                .contains(
                        "changeTask",
                        "object",
                        "propose",
                        "agree",
                        "talkFirst",
                        "putBack",
                        "giveKey",
                        "takeKeyBack",
                        "sayReady",
                        "logVisit",
                        "logVisitAt",
                        "back",
                        "askAlongForBacking",
                        "sayWeSeeYou",
                        "invite",
                        "takeInvitationBack",
                        "doesNotBelong",
                        "showAgain",
                        "setHour",
                        "sayFriction",
                        "addToFriction",
                        "sayRunsAgain",
                        "draftHandover",
                        "putHandoverForward",
                        "returnHandover",
                        "sayDiscussed");
        assertThat(before.toString())
                .contains(
                        "times=", "hiddenText", "Te laat.", "Zelf vegen.", "Tennisbaan", "Buurtplatform", "In de hub");
        assertThat(doersGraph()).isEqualTo(before);
    }

    /// Everything that doers have, with all its properties and what ties it together; advice, a visit, "We zien je",
    /// backing and lines for het uurtje may come beside it.
    private static Map<String, Object> doersGraph() {
        return TestGraph.database().read(tx -> {
            var graph = new TreeMap<String, Object>();
            tx.list("""
                            MATCH (platform:Platform {id: $platform})-[:RUNS]->(project:Project)
                            OPTIONAL MATCH (project)<-[:PART_OF]-(task:Task)
                            OPTIONAL MATCH (project)-[:AT]->(place:Place)
                            OPTIONAL MATCH (task)-[:AT]->(spot:Place)
                            WITH collect(DISTINCT platform) + collect(DISTINCT project) + collect(DISTINCT task) + collect(DISTINCT place)
                               + collect(DISTINCT spot) AS things
                            UNWIND things AS thing
                            OPTIONAL MATCH (thing)<-[:FOR|OF|ABOUT|TO]-(tied)
                            WHERE tied:Claim|Deed|Change|Proposal|Rest|Agreement|DoorKey|Invitation|Hour
                              OR (tied:Friction AND tied.side = 'DOERS')
                            WITH collect(DISTINCT thing) + collect(DISTINCT tied) AS all
                            WITH all + COLLECT { UNWIND all AS claim MATCH (claim)-[:TOLD]->(line:Line) RETURN line }
                               + COLLECT { UNWIND all AS talk MATCH (problem:Problem)-[:IN]->(talk) RETURN problem } AS all
                            WITH all + COLLECT { UNWIND all AS words MATCH (hiding:Hiding)-[:OF]->(words)
                               RETURN DISTINCT hiding } AS all
                            WITH all + COLLECT { UNWIND all AS talk
                               MATCH (talk)-[:HANDS_OVER|ENDS]->(handover:Handover) RETURN DISTINCT handover } AS all
                            UNWIND all AS node
                            WITH DISTINCT node
                            OPTIONAL MATCH (node)-[tie]-(to)
                            WHERE NOT to:Advice AND NOT to:HourLine AND NOT to:Warning AND NOT to:Notice AND NOT to:Entry AND NOT to:Request AND NOT to:Official
                              AND NOT (to:Friction AND to.side = 'MUNICIPALITY') AND NOT to:Visit AND NOT to:BackingAsk AND NOT to:Backing AND NOT (type(tie) = 'THANKED' AND to:Liaison|Backer)
                            WITH node, collect(type(tie) + coalesce(to.id, '')) AS ties
                            RETURN node.id AS id, properties(node) AS properties, ties
                            """, Map.of("platform", HERE.platform)).forEach(row -> {
                var properties = new TreeMap<>(row.get("properties").asMap());
                properties.remove("lock");
                // Whether all agree was looked at: a note for who looks next, that settles nothing.
                properties.remove("agreedAt");
                graph.put(
                        row.get("id").asString(),
                        properties + " "
                                + row.get("ties").asList().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .toList());
            });
            return graph;
        });
    }

    private static Object id(String name) {
        return switch (name) {
            case "endProject", "spend" -> HERE.project;
            case "closePlace" -> HERE.court;
            default -> IDS.getOrDefault(name, HERE.project);
        };
    }
}
