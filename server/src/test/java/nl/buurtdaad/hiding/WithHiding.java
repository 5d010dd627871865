package nl.buurtdaad.hiding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;

/// What the tests of this room say and ask.
abstract class WithHiding {
    static final TestClock CLOCK = new TestClock();

    final Neighbourhood here = Neighbourhood.fresh(TestGraph.database());
    final String net = here.task("Jan is een dief", 5);

    /// Amina and Ben do it, so they have the say in the task, its project and its place.
    final String aminasClaim = here.claim(here.amina(), net, CLOCK.instant());

    final String bensClaim = here.claim(here.ben(), net, CLOCK.instant());

    abstract GraphqlClient as(String name);

    Answer act(String who, String mutation, Map<String, ?> arguments) {
        var all = new HashMap<String, Object>(arguments);
        all.putIfAbsent("key", UUID.randomUUID().toString());
        return as(who).ask(mutation, all);
    }

    Answer doesNotBelong(String who, Map<String, String> what) {
        return doesNotBelong(who, what, "NO_HURTING");
    }

    Answer doesNotBelong(String who, Map<String, String> what, String rule) {
        return act(who, """
                mutation ($what: Words!, $rule: HouseRule!, $key: ID!) {
                  outcome: doesNotBelong(what: $what, rule: $rule, key: $key) {
                    __typename
                    ... on WordsSetAside { rule }
                    ... on DoersDecide { openTasks { id } }
                  }
                }
                """, Map.of("what", what, "rule", rule));
    }

    Answer showAgain(String who, Map<String, String> what) {
        return act(who, """
                mutation ($what: Words!, $key: ID!) {
                  outcome: showAgain(what: $what, key: $key) { __typename ... on WordsShown { again } }
                }
                """, Map.of("what", what));
    }

    Answer hide(Map<String, String> what) {
        doesNotBelong("Amina", what);
        return doesNotBelong("Ben", what);
    }

    Answer claim(String who, String task) {
        return act(who, """
                mutation ($task: ID!, $key: ID!) {
                  outcome: claimTask(task: $task, key: $key) {
                    __typename ... on TaskClaimed { claim { id } } ... on TaskWordsAside { task { title } }
                  }
                }
                """, Map.of("task", task));
    }

    Answer change(String who, String task, String title) {
        return act(who, """
                mutation ($task: ID!, $title: String!, $key: ID!) {
                  outcome: changeTask(task: $task, change: {title: $title}, key: $key) { __typename }
                }
                """, Map.of("task", task, "title", title));
    }

    String title(String task) {
        return as("Fatima")
                .ask("query ($task: ID!) { task(id: $task) { title } }", Map.of("task", task))
                .text("/task/title");
    }

    /// Kind, whether it is hidden and whether it is the caller's, of what doers are told.
    List<String> doubts(String who, Map<String, String> of) {
        var doubts = as(who).ask(
                        "query ($of: Thing!) { doubts(of: $of) { kind id text rule aside mine } }", Map.of("of", of))
                .get("/doubts");
        var told = new ArrayList<String>();
        doubts.forEach(doubt -> told.add(doubt.get("kind").asText()
                + (doubt.get("aside").asBoolean() ? " hidden" : "")
                + (doubt.get("mine").asBoolean() ? " mine" : "")));
        return told;
    }

    Answer log() {
        return as("Fatima")
                .ask(
                        "query ($platform: ID!) { hidings(platform: $platform) { hidings { kind rule doers shownAgainAt } next } }",
                        Map.of("platform", here.platform));
    }

    static String outcome(Answer answer) {
        return answer.text("/outcome/__typename");
    }
}
