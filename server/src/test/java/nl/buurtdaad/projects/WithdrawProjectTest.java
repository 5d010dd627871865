package nl.buurtdaad.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The maker takes a project back, as long as nobody else touched it (DOMAIN rule 10).
class WithdrawProjectTest {
    private final Neighbourhood buurt = Neighbourhood.fresh(TestGraph.database());
    private final TestClock clock = new TestClock();
    private final RunningServer server = RunningServer.start(buurt, clock);

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    /// Amina begins a vegetable garden, whose first task she does.
    private String garden() {
        return server.as("Amina")
                .ask("""
                        mutation ($platform: ID!, $key: ID!) {
                          makeProject(platform: $platform, name: "Moestuin", firstTask: "Spitten", key: $key) {
                            ... on ProjectMade { project { id } } } }
                        """, Map.of("platform", buurt.platform, "key", UUID.randomUUID()))
                .text("/makeProject/project/id");
    }

    private Answer withdraw(String who, String project, UUID key) {
        return server.as(who).ask("""
                mutation ($project: ID!, $key: ID!) { withdrawProject(project: $project, key: $key) {
                  __typename ... on ProjectIsShared { project { name } } } }
                """, Map.of("project", project, "key", key));
    }

    private String withdraw(String who, String project) {
        return withdraw(who, project, UUID.randomUUID()).text("/withdrawProject/__typename");
    }

    private String firstTask(String project) {
        return seen("Ben", project).text("/project/tasks/tasks/0/id");
    }

    private Answer seen(String who, String project) {
        return server.as(who)
                .ask(
                        "query ($id: ID!) { project(id: $id) { name mineAlone tasks { tasks { id } } } }",
                        Map.of("id", project));
    }

    private String claim(String who, String task) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $key: ID!) { joinTask(task: $id, key: $key) { __typename } }",
                        Map.of("id", task, "key", UUID.randomUUID()))
                .text("/joinTask/__typename");
    }

    private String change(String who, String project, String name) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $name: String!, $key: ID!) { changeProject(project: $id, name: $name, key: $key) { __typename } }",
                        Map.of("id", project, "name", name, "key", UUID.randomUUID()))
                .text("/changeProject/__typename");
    }

    @Test
    void the_maker_takes_back_what_nobody_else_touched_and_it_is_gone_everywhere() {
        String project = garden();
        String task = firstTask(project);
        assertThat(seen("Amina", project).get("/project/mineAlone").asBoolean()).isTrue();
        assertThat(seen("Ben", project).get("/project/mineAlone").asBoolean()).isFalse();
        UUID key = UUID.randomUUID();
        assertThat(withdraw("Amina", project, key).text("/withdrawProject/__typename"))
                .isEqualTo("ProjectWithdrawn");
        assertThat(withdraw("Amina", project, key).text("/withdrawProject/__typename"))
                .as("sent twice")
                .isEqualTo("ProjectWithdrawn");
        assertThat(seen("Ben", project).get("/project").isNull()).isTrue();
        assertThat(claim("Ben", task)).isEqualTo("NotFound");
        assertThat(change("Amina", project, "Toch")).isEqualTo("NotFound");
        var left = server.as("Amina").ask("""
                query ($platform: ID!, $task: ID!, $project: ID!) {
                  platform(id: $platform) { projects { name } }
                  task(id: $task) { id }
                  say(of: {project: $project}) { doers { name } }
                  myClaims { id }
                  whatNeedsDoing(platform: $platform) { tasks { title } } }
                """, Map.of("platform", buurt.platform, "task", task, "project", project));
        assertThat(left.get("/platform/projects").toString()).doesNotContain("Moestuin");
        assertThat(left.get("/task").isNull()).isTrue();
        assertThat(left.get("/say").isNull()).isTrue();
        assertThat(left.get("/myClaims")).isEmpty();
        assertThat(left.get("/whatNeedsDoing").toString()).doesNotContain("Spitten");
    }

    /// A phone without a signal sends again what the server knows already.
    @Test
    void what_was_made_and_changed_is_answered_again_after_it_was_taken_back() {
        UUID made = UUID.randomUUID();
        UUID changed = UUID.randomUUID();
        String project = make(made).text("/makeProject/project/id");
        rename(project, changed);
        assertThat(withdraw("Amina", project)).isEqualTo("ProjectWithdrawn");

        assertThat(make(made).text("/makeProject/project/name")).isEqualTo("De moestuin");
        assertThat(make(made).get("/makeProject/project/mineAlone").asBoolean()).isFalse();
        assertThat(rename(project, changed).text("/changeProject/project/name")).isEqualTo("De moestuin");
        assertThat(seen("Amina", project).get("/project").isNull()).isTrue();
    }

    private Answer make(UUID key) {
        return server.as("Amina").ask("""
                mutation ($platform: ID!, $key: ID!) {
                  makeProject(platform: $platform, name: "Moestuin", firstTask: "Spitten", key: $key) {
                    ... on ProjectMade { project { id name mineAlone state tasks { tasks { id } } deeds { next } } } } }
                """, Map.of("platform", buurt.platform, "key", key));
    }

    private Answer rename(String project, UUID key) {
        return server.as("Amina").ask("""
                mutation ($project: ID!, $key: ID!) {
                  changeProject(project: $project, name: "De moestuin", key: $key) {
                    ... on ProjectChanged { project { name } } } }
                """, Map.of("project", project, "key", key));
    }

    @Test
    void nobody_takes_back_what_another_began() {
        String project = garden();
        assertThat(withdraw("Ben", project)).isEqualTo("NotFound");
        assertThat(withdraw("Ben", buurt.project)).isEqualTo("NotFound");
        assertThat(seen("Amina", project).text("/project/name")).isEqualTo("Moestuin");
    }

    @Test
    void once_another_is_in_it_is_no_longer_the_makers_alone() {
        String project = garden();
        assertThat(claim("Ben", firstTask(project))).isEqualTo("TaskClaimed");
        assertThat(withdraw("Amina", project, UUID.randomUUID()).text("/withdrawProject/project/name"))
                .isEqualTo("Moestuin");
        assertThat(seen("Amina", project).get("/project/mineAlone").asBoolean()).isFalse();
    }

    @Test
    void what_was_done_stays() {
        String project = garden();
        buurt.deed(buurt.amina(), firstTask(project), TestClock.at("2026-05-12T14:50"));
        assertThat(withdraw("Amina", project)).isEqualTo("ProjectIsShared");
    }

    @Test
    void the_maker_corrects_the_name_also_after_leaving_its_task_to_others() {
        String project = garden();
        server.as("Amina")
                .ask(
                        "mutation ($id: ID!, $key: ID!) { leaveAsIdea(task: $id, key: $key) { __typename } }",
                        Map.of("id", firstTask(project), "key", UUID.randomUUID()))
                .get("/leaveAsIdea");
        assertThat(change("Ben", project, "Parkeerplaats")).isEqualTo("DoersDecide");
        assertThat(change("Amina", project, "De moestuin")).isEqualTo("ProjectChanged");
        assertThat(seen("Ben", project).text("/project/name")).isEqualTo("De moestuin");
    }

    @Test
    void who_claims_at_the_same_instant_is_in_it_or_finds_it_gone() throws Exception {
        for (int round = 0; round < 20; round++) {
            clock.forward(Duration.ofDays(1));
            String project = garden();
            String task = firstTask(project);
            try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<String> withdrawing = () -> withdraw("Amina", project);
                Callable<String> claiming = () -> claim("Ben", task);
                var answers = phones.invokeAll(List.of(withdrawing, claiming));
                String pair = answers.get(0).get() + " " + answers.get(1).get();
                assertThat(pair).isIn("ProjectWithdrawn NotFound", "ProjectIsShared TaskClaimed");
                boolean gone = seen("Ben", project).get("/project").isNull();
                assertThat(gone).isEqualTo(pair.startsWith("ProjectWithdrawn"));
            }
            leaveEverything("Amina");
            leaveEverything("Ben");
        }
    }

    @Test
    void no_task_is_left_in_a_project_that_is_taken_back_while_it_is_made() throws Exception {
        for (int round = 0; round < 20; round++) {
            clock.forward(Duration.ofDays(1));
            String project = garden();
            try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<String> withdrawing = () -> withdraw("Amina", project);
                Callable<String> making = () -> server.as("Ben")
                        .ask(
                                "mutation ($p: ID!, $key: ID!) { makeIdea(project: $p, title: \"Een kas\", key: $key) { __typename } }",
                                Map.of("p", project, "key", UUID.randomUUID()))
                        .text("/makeIdea/__typename");
                var answers = phones.invokeAll(List.of(withdrawing, making));
                assertThat(answers.get(0).get() + " " + answers.get(1).get())
                        .isIn("ProjectWithdrawn NotFound", "ProjectIsShared IdeaMade");
            }
            leaveEverything("Amina");
        }
    }

    /// At most five open claims a person.
    private void leaveEverything(String who) {
        for (var claim : server.as(who).ask("{ myClaims { id } }").get("/myClaims")) {
            server.as(who)
                    .ask(
                            "mutation ($id: ID!, $key: ID!) { releaseClaim(claim: $id, key: $key) { __typename } }",
                            Map.of("id", claim.get("id").asText(), "key", UUID.randomUUID()))
                    .get("/releaseClaim");
        }
    }
}
