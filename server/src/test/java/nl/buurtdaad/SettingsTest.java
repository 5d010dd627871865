package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.notices.NewsHours;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What who runs the server reads when a setting is wrong: one line that names it.
class SettingsTest {
    private static final Map<String, String> ENOUGH =
            Map.of("NEO4J_URI", "bolt://localhost:7687", "NEO4J_PASSWORD", "secret");

    private static Settings read(String name, String value) {
        var environment = new HashMap<>(ENOUGH);
        environment.put(name, value);
        return Settings.read(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_URL, http://a b, PUBLIC_URL: 'http://a b' is not an address such as https://buurt.example.org",
        "PUBLIC_URL, buurt.example.org, PUBLIC_URL: 'buurt.example.org' is not an address such as https://buurt.example.org",
        "PUBLIC_URL, ftp://buurt.example.org, PUBLIC_URL: 'ftp://buurt.example.org' is not an address such as https://buurt.example.org",
        "PORT, eighty, PORT: 'eighty' is not a number from 0 to 65535",
        "EXAMPLE_MODE, yes, EXAMPLE_MODE: is on or off",
        "EXAMPLE_CLOCK, 2026-05-12T14:50, EXAMPLE_CLOCK: is for EXAMPLE_MODE=on only",
        "QUIET_HOURS, 21-8, QUIET_HOURS: is hours such as 21:00-08:00",
        "WEEKLY_LETTER, zondag 25:00, WEEKLY_LETTER: is a day and a time such as sunday 10:00"
    })
    void a_wrong_setting_is_told_in_one_line(String name, String value, String line) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(Settings.Wrong.class)
                .hasMessage(line);
    }

    @Test
    void only_an_example_can_begin_at_another_time() {
        var environment = new HashMap<>(ENOUGH);
        environment.put("EXAMPLE_MODE", "on");
        environment.put("EXAMPLE_CLOCK", "2026-05-12T14:50");
        assertThat(Settings.read(environment).exampleClock()).contains(LocalDateTime.parse("2026-05-12T14:50"));
        environment.put("EXAMPLE_CLOCK", "tomorrow");
        assertThatThrownBy(() -> Settings.read(environment))
                .isInstanceOf(Settings.Wrong.class)
                .hasMessage("EXAMPLE_CLOCK: 'tomorrow' is not a time such as 2026-05-12T14:50");
    }

    @Test
    void a_slash_at_the_end_of_the_address_is_no_part_of_it() {
        assertThat(read("PUBLIC_URL", "https://buurt.example.org//").publicUrl())
                .hasToString("https://buurt.example.org");
    }

    @Test
    void quiet_hours_and_the_weekly_letter_are_data() {
        assertThat(read("PORT", "0").newsHours()).isEqualTo(NewsHours.USUAL);
        assertThat(read("QUIET_HOURS", "22:30-07:00").newsHours().quietUntil()).isEqualTo(LocalTime.of(7, 0));
        assertThat(read("WEEKLY_LETTER", "Friday 16:00").newsHours().weeklyOn()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void where_no_graph_is_or_it_wants_another_password_is_told_in_one_line() {
        var graph = TestGraph.address();
        var moment = Duration.ofMillis(200);
        assertThatThrownBy(() -> Database.connect(graph.uri(), graph.user(), "not this", "neo4j", moment))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessageStartingWith("NEO4J_USER, NEO4J_PASSWORD: ");
        assertThatThrownBy(() -> Database.connect(graph.uri(), graph.user(), graph.password(), "elsewhere", moment))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessageEndingWith("has no database 'elsewhere'");
        assertThatThrownBy(() -> Database.connect("bolt://127.0.0.1:1", "neo4j", "x", "neo4j", moment))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessage("NEO4J_URI: no Neo4j answers at bolt://127.0.0.1:1");
        assertThatThrownBy(() -> Database.connect("localhost", "neo4j", "x", "neo4j", moment))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessage("NEO4J_URI: 'localhost' is not an address such as bolt://localhost:7687");
    }

    @Test
    void the_program_ends_with_that_line_and_no_stack_trace() throws Exception {
        var graph = TestGraph.address();
        var builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.buurtdaad.Main",
                "serve");
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_URI",
                        graph.uri(),
                        "NEO4J_USER",
                        graph.user(),
                        "NEO4J_PASSWORD",
                        "not this",
                        "PORT",
                        "0"));
        var program = builder.redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isEqualTo(2);
        assertThat(said).contains("NEO4J_USER, NEO4J_PASSWORD: ").doesNotContain("\tat ");
    }
}
