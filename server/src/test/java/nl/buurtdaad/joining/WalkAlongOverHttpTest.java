package nl.buurtdaad.joining;

import static nl.buurtdaad.joining.Joiners.change;
import static nl.buurtdaad.joining.Joiners.claim;
import static nl.buurtdaad.joining.Joiners.done;
import static nl.buurtdaad.joining.Joiners.join;
import static nl.buurtdaad.joining.Joiners.sayReady;
import static nl.buurtdaad.joining.Joiners.seen;
import static nl.buurtdaad.joining.Joiners.type;
import static nl.buurtdaad.testing.Settling.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// "Eerst meelopen" (DOMAIN rule 9).
class WalkAlongOverHttpTest {
    private final TestClock clock = new TestClock();
    private final Neighbourhood here = Neighbourhood.fresh(TestGraph.database());
    private final RunningServer server = RunningServer.start(here, clock);
    private final String passen = Joiners.knownByAmina(here, clock.instant());

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private GraphqlClient as(String name) {
        return server.as(name);
    }

    private static String idOf(JsonNode claimed) {
        return claimed.at("/claim/id").asText();
    }

    private String another() {
        String task = here.task("Op de kinderen passen, morgen", 2);
        Joiners.set(task, "walkAlong", true);
        return task;
    }

    @Test
    void a_newcomer_walks_along_beside_the_slots_with_the_same_say_and_deed() {
        assertThat(seen(as("Joyce"), passen).at("/walkAlong/iLearn").asBoolean())
                .isTrue();
        assertThat(seen(as("Amina"), passen).at("/walkAlong/iLearn").asBoolean())
                .isFalse();
        JsonNode claimed = claim(as("Joyce"), passen);
        assertThat(type(claimed)).isEqualTo("TaskClaimed");
        assertThat(claimed.at("/claim/learning").asBoolean()).isTrue();
        assertThat(claimed.at("/claim/joined").asBoolean()).isTrue();
        assertThat(claimed.at("/claim/task/iDecide").asBoolean()).isTrue();
        JsonNode task = seen(as("Amina"), passen);
        assertThat(task.get("stillNeeded").asInt()).isEqualTo(2);
        assertThat(names(task.at("/walkAlong/guides"))).containsExactly("Amina");
        assertThat(task.at("/doers/0/learning").asBoolean()).isTrue();
        assertThat(task.at("/walkAlong/placeIsFree").asBoolean()).isFalse();
        assertThat(task.at("/walkAlong/learners/0/doer/name").asText()).isEqualTo("Joyce");
        assertThat(task.at("/walkAlong/learners/0/iMaySayReady").asBoolean()).isTrue();
        assertThat(done(as("Joyce"), idOf(claimed))).isEqualTo("DeedDone");
    }

    @Test
    void the_second_newcomer_hears_who_walks_along_and_what_else_there_is_to_do() {
        claim(as("Joyce"), passen);
        for (JsonNode answer : List.of(claim(as("Kofi"), passen), join(as("Kofi"), passen))) {
            assertThat(type(answer)).isEqualTo("LearnerPlaceIsTaken");
            assertThat(answer.at("/task/walkAlong/learners/0/doer/name").asText())
                    .isEqualTo("Joyce");
            assertThat(answer.get("openTasks").findValuesAsText("id"))
                    .contains(here.net)
                    .doesNotContain(passen);
        }
    }

    @Test
    void who_knows_the_work_says_kan_het_nu_zelf_and_the_newcomer_takes_slots_from_then_on() {
        String claim = idOf(claim(as("Joyce"), passen));
        String tomorrow = another();
        assertThat(seen(as("Joyce"), tomorrow).at("/walkAlong/iLearn").asBoolean())
                .isTrue();

        assertThat(type(sayReady(as("Amina"), claim))).isEqualTo("ReadySaid");
        assertThat(type(sayReady(as("Amina"), claim))).isEqualTo("ReadySaid");

        JsonNode claimed = claim(as("Joyce"), tomorrow);
        assertThat(claimed.at("/claim/learning").asBoolean()).isFalse();
        assertThat(claimed.at("/claim/joined").asBoolean()).isFalse();
        JsonNode task = seen(as("Amina"), passen);
        assertThat(task.at("/doers/0/learning").asBoolean()).isFalse();
        assertThat(task.get("stillNeeded").asInt())
                .as("who can do it alone takes a slot at once")
                .isEqualTo(1);
        assertThat(task.at("/walkAlong/placeIsFree").asBoolean()).isTrue();
        assertThat(task.at("/walkAlong/learners/0/ready").asBoolean()).isTrue();
        assertThat(type(claim(as("Kofi"), passen))).isEqualTo("TaskClaimed");
        var told = as("Joyce")
                .ask("{ myNotices { notices { kind by task { id } } } }")
                .get("/myNotices/notices");
        assertThat(told.findValuesAsText("kind")).containsOnlyOnce("READY");
        assertThat(told.at("/0/by").asText()).isIn("Amina", "Kofi");
    }

    @Test
    void it_can_still_be_said_when_the_learner_is_done_or_let_go() {
        claim(as("Amina"), passen);
        JsonNode joyce = claim(as("Joyce"), passen);
        done(as("Joyce"), idOf(joyce));
        assertThat(claim(as("Joyce"), another()).at("/claim/learning").asBoolean())
                .as("a deed of who walks along does not say it")
                .isTrue();
        JsonNode kofi = claim(as("Kofi"), passen);
        as("Kofi")
                .ask(
                        "mutation ($claim: ID!, $key: ID!) { releaseClaim(claim: $claim, key: $key) { __typename } }",
                        Map.of("claim", idOf(kofi), "key", UUID.randomUUID()));
        assertThat(type(sayReady(as("Amina"), idOf(joyce)))).isEqualTo("ReadySaid");
        assertThat(type(sayReady(as("Amina"), idOf(kofi)))).isEqualTo("ReadySaid");
        assertThat(claim(as("Kofi"), another()).at("/claim/learning").asBoolean())
                .isFalse();
    }

    @Test
    void nobody_says_it_of_themself_or_while_walking_along_or_without_doing() {
        String joyce = idOf(claim(as("Joyce"), passen));
        String fatima = idOf(claim(as("Fatima"), another()));
        done(as("Fatima"), fatima);
        for (String who : new String[] {"Joyce", "Fatima"}) {
            JsonNode answer = sayReady(as(who), joyce);
            assertThat(type(answer)).isEqualTo("AnotherDoerSays");
            assertThat(names(answer.at("/task/walkAlong/guides"))).containsExactly("Amina");
        }
        JsonNode stranger = sayReady(as("Kofi"), fatima);
        assertThat(type(stranger)).isEqualTo("DoersDecide");
        assertThat(stranger.get("openTasks")).isNotEmpty();
        assertThat(seen(as("Kofi"), passen)
                        .at("/walkAlong/learners/0/iMaySayReady")
                        .asBoolean())
                .isFalse();
        assertThat(server.as("Sandra")
                        .ask(
                                "mutation ($claim: ID!, $key: ID!) { sayReady(claim: $claim, key: $key) { __typename } }",
                                Map.of("claim", joyce, "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("ONLY_RESIDENTS");
        assertThat(type(sayReady(as("Amina"), here.claim(here.ben(), here.net, clock.instant()))))
                .isEqualTo("NotFound");
    }

    @Test
    void who_stopped_doing_says_nothing_any_more_and_keeps_nobody_waiting() {
        String claim = idOf(claim(as("Joyce"), passen));
        clock.forward(Duration.ofDays(91));
        assertThat(type(sayReady(as("Amina"), claim))).isEqualTo("DoersDecide");
        JsonNode joyce = claim(as("Joyce"), another());
        assertThat(joyce.at("/claim/learning").asBoolean()).isFalse();
    }

    @Test
    void where_nobody_did_it_yet_the_first_take_slots() {
        String fresh = Neighbourhood.fresh(TestGraph.database()).net;
        Joiners.set(fresh, "walkAlong", true);
        for (String who : new String[] {"Joyce", "Kofi"}) {
            assertThat(claim(as(who), fresh).at("/claim/learning").asBoolean()).isFalse();
        }
        assertThat(seen(as("Ben"), fresh).at("/walkAlong/guides")).isEmpty();
    }

    @Test
    void who_makes_a_task_is_no_newcomer_to_it_and_others_walk_along() {
        String own = as("Ravi")
                .ask("""
                mutation ($project: ID!, $key: ID!) {
                  makeTask(project: $project, title: "Voorlezen", minutes: 30, slots: 2, key: $key) {
                    ... on TaskMade { task { id } }
                  }
                }
                """, Map.of("project", here.project, "key", UUID.randomUUID()))
                .text("/makeTask/task/id");
        assertThat(change(as("Ravi"), own, Map.of("walkAlong", true))).isEqualTo("TaskChanged");
        assertThat(names(seen(as("Kofi"), own).at("/walkAlong/guides"))).contains("Ravi", "Amina");
        assertThat(claim(as("Kofi"), own).at("/claim/learning").asBoolean()).isTrue();
    }

    @Test
    void who_is_in_stays_in_and_who_walks_along_decides_as_everybody() {
        String ben = here.claim(here.ben(), here.net, clock.instant());
        assertThat(change(as("Ben"), here.net, Map.of("walkAlong", true))).isEqualTo("TaskChanged");
        assertThat(done(as("Ben"), ben)).isEqualTo("DeedDone");
        claim(as("Joyce"), passen);
        assertThat(change(as("Joyce"), passen, Map.of("walkAlong", false))).isEqualTo("TaskChanged");
        assertThat(seen(as("Kofi"), passen).get("walkAlong").isNull()).isTrue();
        assertThat(claim(as("Kofi"), passen).at("/claim/learning").asBoolean()).isFalse();
        assertThat(change(as("Ravi"), passen, Map.of("walkAlong", true))).isEqualTo("DoersDecide");
    }
}
