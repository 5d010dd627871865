package nl.buurtdaad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// HTML, Cypher, emoji and writing from the right, in every text that a resident can write: it stays the text that it
/// was, and does nothing.
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'}) DETACH DELETE n //",
            "$id {name} ${7*7} {{7*7}} @{x} %s",
            "🧹 Vegen met 👩🏽‍🦽 en 👨‍👩‍👧",
            "مرحبا بالجيران",
            "می‌روم",
            "Wie doet mee? Ḍ̇ – “ja” & ‘nee’");

    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood HERE = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private static final RunningServer SERVER = RunningServer.start(HERE, CLOCK);

    @AfterAll
    static void the_server_ends() throws Exception {
        SERVER.close();
    }

    /// Each with the place in its answer where the text is shown again.
    static Stream<Arguments> operations() {
        return Stream.of(
                        List.of(
                                "makeTask(project: $project, title: $text, minutes: 5, slots: 1, key: $key)",
                                "... on TaskMade { task { title } }",
                                "/task/title"),
                        List.of(
                                "makeIdea(project: $project, title: $text, key: $key)",
                                "... on IdeaMade { task { title } }",
                                "/task/title"),
                        List.of(
                                "changeTask(task: $task, change: {title: $text}, key: $key)",
                                "... on TaskChanged { task { title } }",
                                "/task/title"),
                        List.of(
                                "changeTask(task: $task, change: {how: $text}, key: $key)",
                                "... on TaskChanged { task { how } }",
                                "/task/how"),
                        List.of(
                                "makeProject(platform: $platform, name: $text, firstTask: \"Beginnen\", key: $key)",
                                "... on ProjectMade { project { name } }",
                                "/project/name"),
                        List.of(
                                "makeProject(platform: $platform, name: \"Nieuw\", firstTask: $text, key: $key)",
                                "... on ProjectMade { project { tasks { tasks { title } } } }",
                                "/project/tasks/tasks/0/title"),
                        List.of(
                                "changeProject(project: $project, name: $text, key: $key)",
                                "... on ProjectChanged { project { name } }",
                                "/project/name"),
                        List.of(
                                "changeProject(project: $project, forWhom: $text, key: $key)",
                                "... on ProjectChanged { project { forWhom } }",
                                "/project/forWhom"),
                        List.of(
                                "askFor(project: $project, kind: MATERIAL, sentence: $text, key: $key)",
                                "... on RequestSent { request { sentence } }",
                                "/request/sentence"),
                        List.of(
                                "warn(about: {task: $task}, kind: DANGER, sentence: $text, key: $key)",
                                "... on WarningGiven { warning { sentence } }",
                                "/warning/sentence"),
                        List.of(
                                "restProject(project: $project, because: OTHER, sentence: $text, key: $key)",
                                "... on ProjectRests { project { rest { sentence } } }",
                                "/project/rest/sentence"),
                        List.of(
                                "restPlatform(platform: $platform, because: $text, key: $key)",
                                "... on PlatformRests { platform { rest { sentence } } }",
                                "/platform/rest/sentence"),
                        List.of("changeName(name: $text, key: $key)", "... on NameChanged { me { name } }", "/me/name"))
                .flatMap(operation -> TEXTS.stream()
                        .map(text -> Arguments.of(operation.get(0), operation.get(1), operation.get(2), text)));
    }

    @ParameterizedTest(name = "{3} in {0}")
    @MethodSource("operations")
    void a_text_stays_the_text_that_it_was(String operation, String shown, String place, String text) {
        // Amina alone did something in a project of her own, so she has the say and every change holds at once.
        var here = Neighbourhood.fresh(DATABASE, CLOCK.instant());
        here.deed(here.amina(), here.soup, CLOCK.instant());

        var answer = ask(SERVER.as(here.amina()), here, operation, shown, text);

        assertThat(answer.text("/outcome" + place)).isEqualTo(text);
        assertThat(count(here)).isGreaterThanOrEqualTo(3);
    }

    private static Answer ask(GraphqlClient who, Neighbourhood here, String operation, String shown, String text) {
        var types = Map.of("project", "ID!", "platform", "ID!", "task", "ID!", "text", "String!", "key", "ID!");
        var values = Map.of(
                "project", here.project,
                "platform", here.platform,
                "task", here.net,
                "text", text,
                "key", UUID.randomUUID().toString());
        var declared = new StringBuilder();
        var given = new HashMap<String, @Nullable String>();
        types.forEach((name, type) -> {
            if (operation.contains("$" + name)) {
                declared.append(" $").append(name).append(": ").append(type);
                given.put(name, values.get(name));
            }
        });
        return who.ask("mutation (%s) { outcome: %s { __typename %s } }".formatted(declared, operation, shown), given);
    }

    private static long count(Neighbourhood here) {
        return DATABASE.read(
                tx -> tx.get("""
                        MATCH (:Project {id: $project})<-[:PART_OF]-(task:Task) RETURN count(task) AS tasks
                        """, Map.of("project", here.project)).get("tasks").asLong());
    }

    @Test
    void a_sign_shows_what_a_resident_wrote_as_text() {
        var here = Neighbourhood.fresh(DATABASE, CLOCK.instant());
        here.task("<script>alert('x')</script> & meer", 1);

        String page = SERVER.get("/s/" + here.sign).body();

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }
}
