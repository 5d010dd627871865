package nl.buurtdaad.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The few things that begin as a proposal (DOMAIN rule 2).
class ProposeTest {
    private final Settling here = new Settling();
    private final String project = here.buurt.project;

    @BeforeEach
    void Amina_and_Ben_did_something() {
        here.buurt.deed(here.buurt.amina(), here.buurt.net, here.clock.instant());
        here.buurt.deed(here.buurt.ben(), here.buurt.soup, here.clock.instant());
        here.clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private JsonNode propose(String who, Map<String, ?> what) {
        return here.act(who, "propose", Map.of("what", what, "sentence", "Dat past beter bij ons."));
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    private String after72Hours(JsonNode proposed) {
        here.clock.forward(Duration.ofHours(72));
        return here.proposal(proposed.at("/proposal/id").asText()).get("state").asText();
    }

    private JsonNode project() {
        return here.server
                .asStranger()
                .ask(
                        "query ($id: ID!) { project(id: $id) { name state ended { at sentence change } } }",
                        Map.of("id", project))
                .get("/project");
    }

    private String changeProject(String who, Map<String, String> change) {
        var variables = new HashMap<String, Object>(change);
        variables.put("project", project);
        variables.put("key", UUID.randomUUID());
        return here.server.as(who).ask("""
                        mutation ($project: ID!, $name: String, $forWhom: String, $key: ID!) {
                          act: changeProject(project: $project, name: $name, forWhom: $forWhom, key: $key) { __typename } }
                        """, variables).text("/act/__typename");
    }

    @Test
    void another_name_for_a_project_waits_for_the_others() {
        assertThat(changeProject("Amina", Map.of("name", "Speeltuin de Zon"))).isEqualTo("AskTheOthers");
        JsonNode proposed = propose("Amina", Map.of("rename", Map.of("project", project, "name", "Speeltuin de Zon")));

        assertThat(type(proposed)).isEqualTo("Proposed");
        assertThat(proposed.at("/proposal/sentence").asText()).isEqualTo("Dat past beter bij ons.");
        assertThat(project().get("name").asText()).isEqualTo("Speeltuin open houden");
        assertThat(type(propose("Ben", Map.of("rename", Map.of("project", project, "name", "Anders")))))
                .isEqualTo("UnderDiscussion");
        assertThat(after72Hours(proposed)).isEqualTo("STANDS");
        assertThat(project().get("name").asText()).isEqualTo("Speeltuin de Zon");
    }

    @Test
    void for_whom_it_is_holds_at_once() {
        assertThat(changeProject("Amina", Map.of("forWhom", "Voor iedereen."))).isEqualTo("ProjectChanged");
        JsonNode change = here.seenBy("Ben", "project", project).at("/changes/0");
        assertThat(change.get("aspect").asText()).isEqualTo("FOR_WHOM");
        assertThat(change.get("iMayTalk").asBoolean()).isTrue();
    }

    @Test
    void who_alone_has_the_say_has_decided_with_it() {
        here.clock.forward(Duration.ofDays(91));
        here.buurt.claim(here.buurt.joyce(), here.buurt.idea, here.clock.instant());
        JsonNode proposed = propose("Joyce", Map.of("rename", Map.of("project", project, "name", "Speeltuin de Zon")));
        here.clock.forward(Duration.ofMillis(1));

        assertThat(here.proposal(proposed.at("/proposal/id").asText())
                        .get("state")
                        .asText())
                .isEqualTo("STANDS");
        assertThat(project().get("name").asText()).isEqualTo("Speeltuin de Zon");
    }

    @Test
    void a_project_ends_by_proposal_and_is_not_offered_any_more() {
        JsonNode proposed = propose("Amina", Map.of("endProject", project));
        assertThat(offered()).isNotEmpty();
        assertThat(after72Hours(proposed)).isEqualTo("STANDS");
        assertThat(project().get("state").asText()).isEqualTo("ENDED");
        assertThat(offered()).isEmpty();
    }

    @Test
    void who_looks_at_a_project_that_ended_reads_since_when_and_why_and_finds_it_apart() {
        assertThat(project().get("ended").isNull()).isTrue();
        assertThat(projects("projects")).contains(project);
        after72Hours(propose("Amina", Map.of("endProject", project)));

        JsonNode ended = project().get("ended");
        assertThat(Instant.parse(ended.get("at").asText())).isEqualTo(here.clock.instant());
        assertThat(ended.get("sentence").asText()).isEqualTo("Dat past beter bij ons.");
        assertThat(projects("projects")).doesNotContain(project);
        assertThat(projects("endedProjects")).containsExactly(project);

        here.act("Ben", "putBack", Map.of("change", ended.get("change").asText()));
        assertThat(project().get("ended").isNull()).isTrue();
        assertThat(projects("projects")).contains(project);
        assertThat(projects("endedProjects")).isEmpty();
    }

    @Test
    void nothing_is_asked_of_the_municipality_for_a_project_that_ended() {
        after72Hours(propose("Amina", Map.of("endProject", project)));
        assertThat(here.server
                        .as("Amina")
                        .ask("""
                        mutation ($project: ID!, $key: ID!) {
                          askFor(project: $project, kind: MATERIAL, sentence: "Een sleutel", key: $key) { __typename } }
                        """, Map.of("project", project, "key", UUID.randomUUID()))
                        .text("/askFor/__typename"))
                .isEqualTo("NotFound");
    }

    @Test
    void nobody_claims_a_task_of_a_project_that_ended_until_it_goes_on() {
        String task = offered().get(0).get("id").asText();
        after72Hours(propose("Amina", Map.of("endProject", project)));
        assertThat(claim("Joyce", task)).isEqualTo("ProjectIsEnded");

        here.act(
                "Ben", "putBack", Map.of("change", project().at("/ended/change").asText()));
        assertThat(claim("Joyce", task)).isEqualTo("TaskClaimed");
    }

    private String claim(String who, String task) {
        return here.server
                .as(who)
                .ask(
                        "mutation ($task: ID!, $key: ID!) { claimTask(task: $task, key: $key) { __typename } }",
                        Map.of("task", task, "key", UUID.randomUUID()))
                .text("/claimTask/__typename");
    }

    private List<String> projects(String list) {
        return here.server
                .asStranger()
                .ask(
                        "query ($id: ID!) { platform(id: $id) { projects { id } endedProjects { id } } }",
                        Map.of("id", here.buurt.platform))
                .get("/platform/" + list)
                .findValuesAsText("id");
    }

    /// DOMAIN rule 10: every change keeps what it was, and a doer can put it back.
    @Test
    void what_was_agreed_is_put_back_by_a_doer_from_the_list_of_what_was_agreed() {
        after72Hours(propose("Amina", Map.of("endProject", project)));
        assertThat(agreed("Fatima").get("iMayPutBack").asBoolean()).isFalse();
        JsonNode agreed = agreed("Ben");
        assertThat(agreed.get("iMayPutBack").asBoolean()).isTrue();

        JsonNode back = here.act("Ben", "putBack", Map.of("change", agreed.get("change")));

        assertThat(type(back)).isEqualTo("PutBack");
        assertThat(project().get("state").asText()).isEqualTo("RUNNING");
        assertThat(offered()).isNotEmpty();
        assertThat(agreed("Ben").get("change").isNull()).isTrue();
        assertThat(agreed("Ben").get("iMayPutBack").asBoolean()).isFalse();
    }

    @Test
    void money_that_was_spent_is_not_put_back() {
        after72Hours(propose("Amina", Map.of("spend", project)));
        assertThat(agreed("Ben").get("iMayPutBack").asBoolean()).isFalse();
    }

    private JsonNode agreed(String who) {
        return here.seenBy(who, "project", project).at("/agreed/proposals/0");
    }

    private JsonNode offered() {
        return here.server
                .asStranger()
                .ask(
                        "query ($id: ID!) { whatNeedsDoing(platform: $id) { tasks { id } } }",
                        Map.of("id", here.buurt.platform))
                .get("/whatNeedsDoing/tasks");
    }

    @Test
    void a_place_closes_by_proposal_of_who_has_a_say_in_what_runs_there() {
        JsonNode proposed = propose("Amina", Map.of("closePlace", here.buurt.court));
        assertThat(type(proposed)).isEqualTo("Proposed");
        assertThat(after72Hours(proposed)).isEqualTo("STANDS");
        assertThat(here.server.get("/s/" + here.buurt.sign).body()).contains("DICHT");
    }

    /// A place has no page of its own; silence lets it stand only where all who have a say could see it.
    @Test
    void that_a_place_would_close_is_shown_once_with_the_project_there() {
        JsonNode proposed = propose("Amina", Map.of("closePlace", here.buurt.court));

        JsonNode shown = here.seenBy("Ben", "project", project).get("proposals");
        assertThat(shown).hasSize(1);
        assertThat(shown.at("/0/about/name").asText()).isEqualTo("Tennisbaan");
        assertThat(shown.at("/0/iMayAnswer").asBoolean()).isTrue();
        assertThat(here.seenBy("Ben", "platform", here.buurt.platform).get("proposals"))
                .hasSize(1);
        assertThat(here.seenBy("Ben", "place", here.buurt.court).get("proposals"))
                .hasSize(1);

        after72Hours(proposed);
        JsonNode agreed = agreed("Ben");
        assertThat(agreed.get("aspect").asText()).isEqualTo("CLOSED");
        here.act("Ben", "putBack", Map.of("change", agreed.get("change")));
        assertThat(here.seenBy("Amina", "project", project)
                        .at("/changes/0/about/kind")
                        .asText())
                .isEqualTo("PLACE");
    }

    @Test
    void money_is_written_down_with_who_decided_it() {
        JsonNode proposed = propose("Amina", Map.of("spend", project));
        assertThat(proposed.at("/proposal/aspect").asText()).isEqualTo("MONEY");
        here.act("Ben", "agree", Map.of("proposal", proposed.at("/proposal/id").asText()));
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(here.proposal(proposed.at("/proposal/id").asText()).get("deciders"))
                .hasSize(2);
    }

    @Test
    void who_did_nothing_proposes_nothing_and_hears_what_there_is_to_do() {
        JsonNode answer = propose("Fatima", Map.of("endProject", project));
        assertThat(type(answer)).isEqualTo("DoersDecide");
        assertThat(answer.get("openTasks")).isNotEmpty();
        assertThat(type(propose("Fatima", Map.of("closePlace", UUID.randomUUID()))))
                .isEqualTo("NotFound");
    }
}
