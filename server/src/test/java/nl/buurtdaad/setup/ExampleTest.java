package nl.buurtdaad.setup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.facilitation.RequestKind;
import nl.buurtdaad.projects.ProjectKind;
import nl.buurtdaad.tasks.Heaviness;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.words.Language;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static final Path EXAMPLES = Path.of("../graph-schema/examples");

    private final TestClock clock = new TestClock();
    private final Database database = TestGraph.database();

    @Test
    void it_has_what_the_first_visit_needs() {
        var example = read();
        var story = example.story();
        var open = story.tasks().stream()
                .filter(task -> task.state().equals("OPEN"))
                .toList();

        assertThat(example.departments()).hasSize(3);
        assertThat(example.officials()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(open).hasSize(13).filteredOn(Story.Task::walkAlong).hasSize(1);
        assertThat(open).extracting(Story.Task::heaviness).contains(Heaviness.values());
        assertThat(story.residents())
                .hasSize(10)
                .filteredOn(resident -> !resident.named())
                .hasSize(1);
        assertThat(story.sponsors())
                .hasSize(3)
                .allMatch(sponsor -> sponsor.project().equals("hub"));
        assertThat(story.visits()).hasSize(1);
        assertThat(story.backings()).hasSize(1);
        assertThat(story.requests()).hasSize(1);
        assertThat(story.signs()).extracting(Story.Sign::code).contains("TENNIS", "HUB");
        assertThat(story.tasks())
                .filteredOn(task -> task.state().equals("DONE"))
                .hasSizeGreaterThan(4);
    }

    @Test
    void on_the_tennis_court_one_more_is_needed_beside_ben() {
        assertThat(read().story().tasks())
                .filteredOn(task -> task.place().equals(Optional.of("tennisbaan"))
                        && task.state().equals("OPEN"))
                .singleElement()
                .satisfies(net -> {
                    assertThat(net.title()).isEqualTo("Net spannen op de tennisbaan");
                    assertThat(net.minutes()).isEqualTo(10);
                    assertThat(net.slots()).isEqualTo(2);
                    assertThat(net.claims()).extracting(Story.Claim::resident).containsExactly("ben");
                });
    }

    /// By another way than the setup's own check, so that the two do not share a mistake.
    @Test
    void its_places_lie_in_their_neighbourhoods() throws IOException {
        var areas = new HashMap<String, Path2D>();
        for (JsonNode feature : new ObjectMapper()
                .readTree(EXAMPLES.resolve("k-buurt.geojson").toFile())
                .get("features")) {
            var area = new Path2D.Double();
            for (JsonNode point : feature.at("/geometry/coordinates/0")) {
                if (area.getCurrentPoint() == null) {
                    area.moveTo(point.get(0).asDouble(), point.get(1).asDouble());
                }
                area.lineTo(point.get(0).asDouble(), point.get(1).asDouble());
            }
            areas.put(feature.at("/properties/statcode").asText(), area);
        }
        var places = read().story().places();

        assertThat(places)
                .hasSize(4)
                .allMatch(place ->
                        requireNonNull(areas.get(place.neighbourhood())).contains(place.longitude(), place.latitude()));
        assertThat(requireNonNull(areas.get("BU03639407")).contains(4.9838, 52.3173))
                .isFalse();
    }

    @Test
    void a_department_can_answer_for_every_kind_of_project_and_of_request() {
        assertThat(Installation.Topic.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(Stream.<Enum<?>[]>of(ProjectKind.values(), RequestKind.values())
                        .flatMap(Stream::of)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void a_graph_that_is_in_use_is_left_alone() {
        Neighbourhood.fresh(database);
        var before = TestGraph.counts();

        assertThat(Example.loadIfEmpty(database, clock)).isFalse();

        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @Test
    void anyone_gets_a_key_of_anyone_by_first_name() throws IOException {
        Setup.write(read(), database, clock);

        var sandra = ask("sandra");

        assertThat(sandra.status()).isEqualTo(200);
        assertThat(json(sandra).get("token").asText()).hasSizeGreaterThan(40);
        assertThat(ask("Wie dan ook").status()).isEqualTo(404);
        assertThat(json(ask("Wie dan ook")).get("message").asText()).contains("Zo heet hier niemand", "Amina");
    }

    /// Somebody may put a real town into the graph of an example; what `./buurtdaad run` hands out stays invented.
    @Test
    void nobody_gets_a_key_of_a_real_official_or_of_who_came_since() throws IOException {
        Setup.write(read(), database, clock);
        var real = Neighbourhood.fresh(database);
        real.resident("Xanthippe");
        database.write(tx -> {
            tx.run("MATCH (n:Official {id: $id}) SET n.name = 'Zebedeus'", Map.of("id", real.sandra.id()));
            tx.run("MATCH (n:Liaison {id: $id}) SET n.name = 'Ysbrand'", Map.of("id", real.lotte.id()));
            return true;
        });

        for (String name : List.of("Xanthippe", "Zebedeus", "Ysbrand")) {
            assertThat(ask(name).status()).as(name).isEqualTo(404);
            assertThat(json(ask(name)).get("message").asText()).doesNotContain(name);
        }
        for (String name : List.of("Amina", "Sandra", "Lotte", "Hans")) {
            assertThat(ask(name).status()).as(name).isEqualTo(200);
        }
        assertThat(json(new HandOutKey(database, clock).names()).get("names").toString())
                .contains("Amina", "Hans")
                .doesNotContain("Xanthippe");
    }

    @Test
    void keys_are_handed_out_in_example_mode_only() throws Exception {
        Setup.write(read(), database, clock);
        var here = Neighbourhood.fresh(database);
        var asked = "/example/token?name=Amina";
        try (var example = RunningServer.start(here, clock, Map.of("EXAMPLE_MODE", "on"));
                var real = RunningServer.start(here, clock)) {
            assertThat(example.post(asked).statusCode()).isEqualTo(200);
            assertThat(example.get(asked).body()).doesNotContain("token");

            assertThat(real.post(asked).statusCode()).isBetween(404, 405);
            assertThat(real.post(asked).body()).doesNotContain("token\"");
        }
    }

    private Pages.Answer ask(String name) {
        return new HandOutKey(database, clock)
                .answer(new Pages.Request(Map.of(), Map.of("name", name), Language.NL, "127.0.0.1"));
    }

    private static JsonNode json(Pages.Answer answer) throws IOException {
        return new ObjectMapper().readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private Installation read() {
        var reading = new Reading(Folder.ofExamples(), clock);
        var example =
                ReadInstallation.read(Folder.ofExamples().read("k-buurt.yaml").orElseThrow(), reading);
        assertThat(reading.faults()).isEmpty();
        return example;
    }
}
