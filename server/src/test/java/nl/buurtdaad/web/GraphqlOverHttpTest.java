package nl.buurtdaad.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The GraphQL-over-HTTP specification, as far as one can ask without knowing the schema.
class GraphqlOverHttpTest {
    private static final String MODERN = "application/graphql-response+json";
    private static final String LEGACY = "application/json";
    private static final String NOW = "{\"query\": \"{ now }\"}";

    private static final Neighbourhood HERE = Neighbourhood.fresh(TestGraph.database());
    private static final RunningServer SERVER = RunningServer.start(HERE, new TestClock());

    @AfterAll
    static void the_server_ends() throws Exception {
        SERVER.close();
    }

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource(delimiter = '|', textBlock = """
                application/graphql-response+json                              | application/graphql-response+json
                application/json                                               | application/json
                application/graphql-response+json, application/json;q=0.9      | application/graphql-response+json
                application/json, application/graphql-response+json;q=0.5      | application/json
                */*                                                            | application/json
                application/*                                                  | application/json
                application/json; charset=utf-8                                | application/json
                application/json;q=0, */*                                      | application/graphql-response+json
                application/graphql-response+json;q=0, application/json        | application/json
                """)
    void the_caller_chooses_the_kind_of_answer(String accept, String type) {
        var answer = post(NOW, "Content-Type", LEGACY, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo(type + "; charset=utf-8");
        assertThat(answer.body()).isEqualTo("{\"data\":{\"now\":\"2026-05-12T12:50:00.000Z\"}}");
    }

    @Test
    void without_a_wish_the_answer_is_plain_json() {
        assertThat(header(post(NOW, "Content-Type", LEGACY), "content-type")).startsWith(LEGACY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;q=0, text/*"})
    void who_takes_neither_kind_hears_so(String accept) {
        var answer = post(NOW, "Content-Type", LEGACY, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("OTHER_KIND", "application/graphql-response+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                ";;;",
                "json",
                "application/json; charset"
            })
    void only_json_in_utf_8_is_read(String type) {
        var before = TestGraph.counts();

        assertThat(post(NOW, "Content-Type", type).statusCode()).isEqualTo(415);

        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "\"{ now }\"",
                "[{\"query\": \"{ now }\"}]",
                "{}",
                "{\"query\": 7}",
                "{\"query\": null}",
                "{\"query\": \"{ now }\", \"variables\": []}",
                "{\"query\": \"{ now }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ now }\", \"operationName\": 1}",
                "{\"query\": \"{ now }\"} and more"
            })
    void what_is_no_request_is_refused_whatever_the_caller_takes(String body) {
        for (String accept : new String[] {MODERN, LEGACY}) {
            var answer = post(body, "Content-Type", LEGACY, "Accept", accept);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ now",
                "{ noSuchField }",
                "query A { now } query B { now }",
                "mutation { now }",
                "query ($id: ID!) { task(id: $id) { id } }"
            })
    void a_document_that_is_not_run_is_400_for_who_takes_the_modern_kind(String document) {
        String body = "{\"query\": \"%s\"}".formatted(document);

        assertThat(post(body, "Content-Type", LEGACY, "Accept", MODERN).statusCode())
                .isEqualTo(400);
        var legacy = post(body, "Content-Type", LEGACY, "Accept", LEGACY);
        assertThat(legacy.statusCode()).isEqualTo(200);
        assertThat(legacy.body()).contains("errors").doesNotContain("\"data\"");
    }

    @Test
    void a_field_that_fails_is_still_an_answer() {
        var answer = SERVER.asStranger().ask("""
                mutation ($task: ID!, $key: ID!) { claimTask(task: $task, key: $key) { __typename } }
                """, Map.of("task", HERE.net, "key", UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("SIGN_IN_NEEDED");
        assertThat(answer.body().has("data")).isTrue();
    }

    @Test
    void the_operation_that_is_named_is_run() {
        String two = "{\"query\": \"query A { a: now } query B { b: now }\", \"operationName\": \"%s\"}";

        assertThat(post(two.formatted("B"), "Content-Type", LEGACY).body()).contains("\"b\"");
        assertThat(post(two.formatted("C"), "Content-Type", LEGACY, "Accept", MODERN)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_query_may_come_by_get() {
        String query = encode("query ($id: ID!) { task(id: $id) { title } }", UTF_8);
        String variables = encode("{\"id\": \"" + HERE.net + "\"}", UTF_8);

        var answer = SERVER.get("/graphql?query=" + query + "&variables=" + variables, "Accept", MODERN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"task\":{\"title\":\"Net spannen\"}}}");
        assertThat(SERVER.get("/graphql?query=" + query + "&variables=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("/graphql").statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_is_changed_by_get() {
        var before = TestGraph.counts();
        String change = "mutation { claimTask(task: \"%s\", key: \"%s\") { __typename } }"
                .formatted(HERE.net, UUID.randomUUID());

        var answer = SERVER.send(HttpRequest.newBuilder(SERVER.address("/graphql?query=" + encode(change, UTF_8)))
                .header("Authorization", "Bearer " + HERE.amina().accessKey()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "allow")).isEqualTo("POST");
        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void other_methods_change_nothing(String method) {
        var before = TestGraph.counts();
        String change = "{\"query\": \"mutation { claimTask(task: \\\"%s\\\", key: \\\"%s\\\") { __typename } }\"}"
                .formatted(HERE.net, UUID.randomUUID());

        var answer = SERVER.send(HttpRequest.newBuilder(SERVER.address("/graphql"))
                .header("Content-Type", LEGACY)
                .header("Authorization", "Bearer " + HERE.amina().accessKey())
                .method(method, BodyPublishers.ofString(change)));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "allow")).isEqualTo("GET, POST");
        assertThat(answer.body()).contains("OTHER_METHOD");
        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @Test
    void a_head_is_told_what_there_is() {
        var answer =
                SERVER.send(HttpRequest.newBuilder(SERVER.address("/graphql")).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "allow")).isEqualTo("GET, POST");
        assertThat(answer.body()).isEmpty();
        assertThat(post(NOW, "Content-Type", LEGACY).statusCode()).isEqualTo(200);
    }

    @Test
    void the_scheme_of_a_key_is_the_same_in_small_letters() {
        for (String scheme : new String[] {"bearer ", "BEARER ", "Bearer "}) {
            var answer = post(
                    "{\"query\": \"{ me { name } }\"}",
                    "Content-Type",
                    LEGACY,
                    "Authorization",
                    scheme + HERE.amina().accessKey());
            assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"name\":\"Amina\"}}}");
        }
    }

    @Test
    void a_phone_may_be_forgotten_twice_and_can_do_nothing_else_then() {
        var phone = SERVER.as(HERE.resident("Kees"));
        String forget = "mutation ($key: ID!) { forgetThisPhone(key: $key) { at } }";
        var key = Map.of("key", UUID.randomUUID());

        assertThat(phone.ask(forget, key).text("/forgetThisPhone/at")).isNotEmpty();
        assertThat(phone.ask(forget, key).text("/forgetThisPhone/at")).isNotEmpty();

        for (String other : new String[] {
            "{ now }",
            "query ($key: ID!) { task(id: $key) { id } }",
            "mutation ($key: ID!) { forgetThisPhone(key: $key) { at } showMyName(show: true, key: $key) { __typename } }",
            "mutation ($key: ID!) { ...all } fragment all on Mutation { forgetThisPhone(key: $key) { at } }"
        }) {
            var answer = other.contains("$key") ? phone.ask(other, key) : phone.ask(other);
            assertThat(answer.code()).as(other).isIn("BAD_TOKEN", "BAD_REQUEST");
            assertThat(answer.body().has("data")).isFalse();
        }
        assertThat(phone.ask("{ now }").status()).isEqualTo(401);
    }

    @Test
    void no_answer_is_kept_by_a_cache_in_between() {
        var answer = post(NOW, "Content-Type", LEGACY);

        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(header(answer, "vary")).contains("Authorization", "Accept-Language");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    }

    private static HttpResponse<String> post(String body, String... headers) {
        return SERVER.send(HttpRequest.newBuilder(SERVER.address("/graphql"))
                .headers(headers)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
