package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// `docker-compose.yml` and `.env.example`, held against the settings that the server knows.
class ComposeTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");

    @Test
    void the_compose_file_sets_only_what_the_server_knows() throws IOException {
        assertThat(environment("server").keySet()).isSubsetOf(known());
    }

    @Test
    void every_setting_can_be_given_and_is_explained() throws IOException {
        assertThat(environment("server").keySet()).containsAll(known());
        var ofTheScript = Set.of("BUURTDAAD_DATA");
        assertThat(explained())
                .containsAll(known())
                .containsAll(ofTheScript)
                .hasSize(known().size() + ofTheScript.size());
    }

    @Test
    void real_use_is_never_example_mode_and_carries_no_secret() throws IOException {
        assertThat(environment("server")).containsEntry("EXAMPLE_MODE", "off");
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        assertThat(compose.lines().filter(line -> line.contains("PASSWORD: ")))
                .allMatch(line -> line.endsWith("${NEO4J_PASSWORD}"));
        assertThat(Files.readAllLines(ROOT.resolve(".env.example")))
                .filteredOn(line -> line.contains("PASSWORD="))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void the_server_is_not_root_and_cannot_write() throws IOException {
        var server = service("server");
        assertThat(server.get("user")).isEqualTo("10001:10001");
        assertThat(server.get("read_only")).isEqualTo(true);
        assertThat(server.get("tmpfs")).isEqualTo(List.of("/tmp"));
        assertThat(server.get("cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(server).doesNotContainKey("volumes");
        assertThat(Files.readAllLines(ROOT.resolve("server/Dockerfile"))).contains("USER 10001:10001");
    }

    @Test
    void every_service_tells_whether_it_is_well_and_only_the_front_can_be_reached() throws IOException {
        assertThat(services()).containsOnlyKeys("neo4j", "server", "front");
        for (String name : services().keySet()) {
            assertThat(service(name)).as(name).containsKey("healthcheck");
            assertThat(service(name).containsKey("ports")).as(name).isEqualTo(name.equals("front"));
        }
        assertThat(String.valueOf(service("server").get("healthcheck"))).contains("/observe/health/ready");
        assertThat(Files.readString(ROOT.resolve("Caddyfile"))).contains("encode zstd gzip", "{$PUBLIC_URL}");
    }

    @Test
    void neo4j_calls_nobody() throws IOException {
        for (String silent : Set.of(
                "NEO4J_dbms_usage__report_enabled",
                "NEO4J_dbms_fleet__manager_enabled",
                "NEO4J_server_fleet__discovery_enabled",
                "NEO4J_server_bolt_telemetry_enabled")) {
            assertThat(environment("neo4j")).containsEntry(silent, "false");
        }
        assertThat(service("neo4j").get("networks")).isEqualTo(List.of("inside"));
    }

    /// Its image splits `NEO4J_AUTH` at every slash, and base64 has slashes.
    @Test
    void the_password_that_is_advised_is_one_that_neo4j_takes() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".env.example")))
                .contains("openssl rand -hex 24")
                .doesNotContain("base64");
    }

    private static Set<String> known() {
        return Arrays.stream(Settings.Name.values()).map(Settings.Name::name).collect(Collectors.toSet());
    }

    /// Names that stand as `NAME=` or `#NAME=` in `.env.example`.
    private static Set<String> explained() throws IOException {
        return Files.readAllLines(ROOT.resolve(".env.example")).stream()
                .filter(line -> line.matches("#?[A-Z][A-Z0-9_]*=.*"))
                .map(line -> line.replaceFirst("^#", "").replaceFirst("=.*", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> environment(String service) throws IOException {
        return map(service(service).get("environment"));
    }

    private static Map<String, Object> service(String name) throws IOException {
        return map(services().get(name));
    }

    private static Map<String, Object> services() throws IOException {
        try (var file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            return map(new Yaml().<Map<String, Object>>load(file).get("services"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object yaml) {
        return (Map<String, Object>) Objects.requireNonNull(yaml);
    }
}
