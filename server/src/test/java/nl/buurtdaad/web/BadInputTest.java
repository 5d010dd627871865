package nl.buurtdaad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.ErrorCode;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.WebWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What should not come in: a clear answer in the caller's language, no inner detail, nothing half-written.
class BadInputTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood HERE = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private static final RunningServer SERVER = RunningServer.start(HERE, CLOCK);
    private static final String AMINAS_CLAIM = HERE.claim(HERE.amina(), HERE.net, CLOCK.instant());
    private static final String AMINAS_DEED = HERE.deed(HERE.amina(), HERE.task("Vegen", 1), CLOCK.instant());

    static {
        // Who alone does it has the say in it.
        HERE.claim(HERE.person("Ben"), HERE.soup, CLOCK.instant());
    }

    @AfterAll
    static void the_server_ends() throws Exception {
        SERVER.close();
    }

    private interface Ask {
        Answer of(GraphqlClient ben);
    }

    /// @param status over HTTP
    /// @param code in `errors[].extensions`
    private record Bad(String what, int status, String code, Ask ask) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> requests() {
        String deep = "myClaim { task { ".repeat(8) + "id" + " } }".repeat(8);
        String wide = "{ id title how startsAt minutes heaviness state slots stillNeeded madeAt mineAlone iDecide "
                + "doers { name me joined done } project { id name kind } place { id name latitude longitude sign } } ";
        String costly = "a%d: whatNeedsDoing { tasks { myClaim { task { myClaim { task " + wide + "} } } } }";
        return Stream.of(
                new Bad("wrong JSON", 400, "BAD_REQUEST", ben -> ben.post("{\"query\": \"{ now }")),
                new Bad("unknown fields", 400, "BAD_REQUEST", ben -> ben.ask("{ now nope }")),
                new Bad("no GraphQL", 400, "BAD_REQUEST", ben -> ben.ask("SELECT * FROM residents")),
                new Bad("too deep", 400, "TOO_DEEP", ben -> ben.ask("{ myClaims { task { " + deep + " } } }")),
                new Bad("too costly", 400, "TOO_COSTLY", ben -> ben.ask(many(15, costly))),
                new Bad("too large a page", 200, "BAD_PAGE", ben -> ben.ask(page("first: 26"))),
                new Bad("a page of nothing", 200, "BAD_PAGE", ben -> ben.ask(page("first: 0"))),
                new Bad("less than nothing", 200, "BAD_PAGE", ben -> ben.ask(page("first: -1"))),
                new Bad("a cursor of one's own", 200, "BAD_CURSOR", ben -> ben.ask(page("after: \"first\""))),
                new Bad("too large", 413, "TOO_LONG", ben -> ben.post("{\"query\": \"" + " ".repeat(70_000) + "\"}")),
                new Bad("too many aliases", 400, "TOO_MANY_ALIASES", ben -> ben.ask(many(16, "a%d: now"))),
                new Bad("too many tokens", 400, "TOO_LONG", ben -> ben.ask("{" + " now".repeat(2_001) + " }")),
                new Bad(
                        "a ring of fragments",
                        400,
                        "BAD_REQUEST",
                        ben -> ben.ask("{ ...a } fragment a on Query { ...a }")),
                new Bad("a bad token", 401, "BAD_TOKEN", ben -> bearer(ben, "Bearer nobody-has-this-key")),
                new Bad("a token of another kind", 401, "BAD_TOKEN", ben -> bearer(ben, "Basic YmVuOmJlbg==")),
                new Bad("an empty token", 401, "BAD_TOKEN", ben -> bearer(ben, "Bearer ")),
                new Bad("a long token", 401, "BAD_TOKEN", ben -> bearer(ben, "Bearer " + "x".repeat(5_000))),
                new Bad("a key that is none", 200, "BAD_KEY", ben -> claim(ben, HERE.net, "not-a-key")),
                new Bad("a number too big", 400, "BAD_REQUEST", ben -> makeTask(ben, "Vegen", 99_999_999_999L, 1)),
                new Bad("a word for a number", 400, "BAD_REQUEST", ben -> makeTask(ben, "Vegen", "tien", 1)),
                new Bad("a list for a text", 400, "BAD_REQUEST", ben -> makeTask(ben, List.of("Vegen"), 10, 1)),
                new Bad("a date that is none", 400, "BAD_REQUEST", ben -> change(ben, Map.of("startsAt", "gisteren"))),
                new Bad(
                        "a day that the month does not have",
                        400,
                        "BAD_REQUEST",
                        ben -> ben.ask(
                                "mutation ($by: Date!, $key: ID!) { answerYes(request: \"x\", by: $by, key: $key) { __typename } }",
                                Map.of("by", "2026-06-31", "key", key()))),
                new Bad(
                        "the same, written out",
                        400,
                        "BAD_REQUEST",
                        ben -> ben.ask(
                                "mutation ($key: ID!) { answerYes(request: \"x\", by: \"2026-06-31\", key: $key) { __typename } }",
                                Map.of("key", key()))),
                new Bad("a field that nobody knows", 400, "BAD_REQUEST", ben -> change(ben, Map.of("state", "DONE"))),
                new Bad(
                        "a stranger who acts",
                        200,
                        "SIGN_IN_NEEDED",
                        ben -> claim(language(SERVER.asStranger(), ben), HERE.net, key())),
                new Bad(
                        "an official who acts",
                        200,
                        "ONLY_RESIDENTS",
                        ben -> claim(language(SERVER.as("Sandra"), ben), HERE.net, key())),
                new Bad(
                        "a resident who answers for the municipality",
                        200,
                        "ONLY_OFFICIALS",
                        ben -> ben.ask("""
                                mutation ($key: ID!) {
                                  answerYes(request: "x", by: "2026-05-20", key: $key) { __typename }
                                }
                                """, Map.of("key", key()))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_bad_request_is_refused_in_the_callers_language(Bad bad) {
        var before = counts();

        Answer dutch = bad.ask().of(SERVER.as("Ben").with("Accept-Language", "nl"));
        Answer english = bad.ask().of(SERVER.as("Ben").with("Accept-Language", "en"));

        for (Answer answer : List.of(dutch, english)) {
            assertThat(answer.status()).isEqualTo(bad.status());
            assertThat(answer.code()).isEqualTo(bad.code());
            tellsNothingOfTheInside(answer);
        }
        ErrorCode code = ErrorCode.valueOf(bad.code());
        assertThat(dutch.message()).isEqualTo(code.in(new WebWords(Language.NL)));
        assertThat(english.message())
                .isEqualTo(code.in(new WebWords(Language.EN)))
                .isNotEqualTo(dutch.message());
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_limit_says_its_number_and_what_to_do() {
        var dutch = new WebWords(Language.NL);
        assertThat(ErrorCode.TOO_DEEP.in(dutch)).contains("15");
        assertThat(ErrorCode.TOO_COSTLY.in(dutch)).contains("10.000");
        assertThat(ErrorCode.TOO_MANY_ALIASES.in(dutch)).contains("15");
        assertThat(ErrorCode.TOO_LONG.in(dutch)).contains("64 KB", "2.000");
        assertThat(ErrorCode.TOO_LONG.in(new WebWords(Language.EN))).contains("64 KB", "2,000");
        assertThat(ErrorCode.BAD_PAGE.in(dutch)).contains("first", "1 tot en met 25");
        assertThat(ErrorCode.BAD_CURSOR.in(dutch)).contains("after", "next");
    }

    /// @param outcome the union member, then what it carries
    private record No(String what, String outcome, Ask ask) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<No> noes() {
        String tooLong = "x".repeat(10_000);
        return Stream.of(
                new No("a title of 10,000 characters", "TextRefused TOO_LONG", ben -> makeTask(ben, tooLong, 10, 1)),
                new No("10,000 emoji", "TextRefused TOO_LONG", ben -> makeTask(ben, "🧹".repeat(10_000), 10, 1)),
                new No("an empty title", "TextRefused EMPTY", ben -> makeTask(ben, "", 10, 1)),
                new No("a title of spaces", "TextRefused EMPTY", ben -> makeTask(ben, " \u00a0\n\t ", 10, 1)),
                new No(
                        "a title that only turns text round",
                        "TextRefused EMPTY",
                        ben -> makeTask(ben, "\u202e\u2066", 10, 1)),
                new No("a title that nobody can see", "TextRefused EMPTY", ben -> makeTask(ben, "\u200b\u200d", 10, 1)),
                new No("a title with a zero byte", "TextRefused UNREADABLE", ben -> makeTask(ben, "a\u0000b", 10, 1)),
                new No("no minutes", "NumberRefused", ben -> makeTask(ben, "Vegen", 0, 1)),
                new No("minutes below zero", "NumberRefused", ben -> makeTask(ben, "Vegen", -5, 1)),
                new No("a year of minutes", "NumberRefused", ben -> makeTask(ben, "Vegen", 525_600, 1)),
                new No(
                        "a time in the next ice age",
                        "TimeRefused",
                        ben -> change(ben, HERE.soup, Map.of("startsAt", "+999999-12-01T10:00:00Z"))),
                new No(
                        "a time at the end of all clocks",
                        "TimeRefused",
                        ben -> change(ben, HERE.soup, Map.of("startsAt", "+999999999-12-01T10:00:00Z"))),
                new No(
                        "a time of another century",
                        "TimeRefused",
                        ben -> change(ben, HERE.soup, Map.of("startsAt", "1999-12-01T10:00:00Z"))),
                new No("no slots", "NumberRefused", ben -> makeTask(ben, "Vegen", 10, 0)),
                new No("a million slots", "NumberRefused", ben -> makeTask(ben, "Vegen", 10, 1_000_000)),
                new No(
                        "an id of nothing",
                        "NotFound",
                        ben -> claim(ben, UUID.randomUUID().toString(), key())),
                new No("an id that is Cypher", "NotFound", ben -> claim(ben, "x'}) DETACH DELETE n //", key())),
                new No("an id of 10,000 characters", "NotFound", ben -> claim(ben, tooLong, key())),
                new No("an empty id", "NotFound", ben -> claim(ben, "", key())),
                new No("the claim of another", "NotFound", ben -> on(ben, "releaseClaim(claim:", AMINAS_CLAIM)),
                new No("the done of another", "NotFound", ben -> on(ben, "sayDone(claim:", AMINAS_CLAIM)),
                new No("the time of another", "NotFound", ben -> on(ben, "stillBusy(claim:", AMINAS_CLAIM)),
                new No("the deed of another", "NotFound", ben -> on(ben, "undoDone(deed:", AMINAS_DEED)),
                new No("a claim as a deed", "NotFound", ben -> on(ben, "thank(deed:", AMINAS_CLAIM)),
                new No("the task of another", "NotFound", ben -> on(ben, "withdrawTask(task:", HERE.net)),
                new No("the letting go of another", "NotFound", ben -> on(ben, "leaveAsIdea(task:", HERE.net)),
                new No("no address for a code", "EmailRefused", ben -> ben.ask("""
                                mutation ($key: ID!) {
                                  outcome: askForCode(email: "ben at home\\nBcc: all@world.example", key: $key) {
                                    __typename
                                  }
                                }
                                """, Map.of("key", key()))),
                new No(
                        "a phone key that can be guessed",
                        "PhoneKeyRefused",
                        ben -> ben.ask("""
                                mutation ($key: ID!) {
                                  outcome: introduce(name: "Ben", phoneKey: "1234", key: $key) { __typename }
                                }
                                """, Map.of("key", key()))));
    }

    @ParameterizedTest
    @MethodSource("noes")
    void what_does_not_fit_is_answered_and_nothing_is_written(No no) {
        var before = counts();

        Answer answer = no.ask().of(SERVER.as("Ben"));

        assertThat(answer.status()).isEqualTo(200);
        JsonNode outcome = answer.get("/outcome");
        String said = outcome.get("__typename").asText()
                + (outcome.has("problem") ? " " + outcome.get("problem").asText() : "");
        assertThat(said).isEqualTo(no.outcome());
        tellsNothingOfTheInside(answer);
        assertThat(counts()).isEqualTo(before);
    }

    static Answer makeTask(GraphqlClient who, Object title, Object minutes, Object slots) {
        return who.ask(
                """
                mutation ($project: ID!, $title: String!, $minutes: Int!, $slots: Int!, $key: ID!) {
                  outcome: makeTask(project: $project, title: $title, minutes: $minutes, slots: $slots, key: $key) {
                    __typename
                    ... on TextRefused { field problem atMost }
                    ... on NumberRefused { field atLeast atMost }
                  }
                }
                """, Map.of("project", HERE.project, "title", title, "minutes", minutes, "slots", slots, "key", key()));
    }

    private static Answer change(GraphqlClient who, Map<String, String> change) {
        return change(who, HERE.net, change);
    }

    private static Answer change(GraphqlClient who, String task, Map<String, String> change) {
        return who.ask("""
                mutation ($task: ID!, $change: TaskChange!, $key: ID!) {
                  outcome: changeTask(task: $task, change: $change, key: $key) { __typename }
                }
                """, Map.of("task", task, "change", change, "key", key()));
    }

    private static Answer claim(GraphqlClient who, String task, String key) {
        return who.ask("""
                mutation ($task: ID!, $key: ID!) { outcome: claimTask(task: $task, key: $key) { __typename } }
                """, Map.of("task", task, "key", key));
    }

    private static Answer on(GraphqlClient who, String operation, String id) {
        return who.ask(
                "mutation ($id: ID!, $key: ID!) { outcome: " + operation + " $id, key: $key) { __typename } }",
                Map.of("id", id, "key", key()));
    }

    private static Answer bearer(GraphqlClient who, String authorization) {
        return who.with("Authorization", authorization).ask("{ now }");
    }

    private static GraphqlClient language(GraphqlClient who, GraphqlClient like) {
        return who.with("Accept-Language", like.header("Accept-Language"));
    }

    private static String page(String arguments) {
        return "{ whatNeedsDoing(" + arguments + ") { tasks { id } } }";
    }

    private static String many(int count, String field) {
        var document = new StringBuilder("{ ");
        for (int i = 0; i < count; i++) {
            document.append(field.formatted(i)).append(' ');
        }
        return document.append('}').toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void tellsNothingOfTheInside(Answer answer) {
        assertThat(answer.response().body())
                .doesNotContain("Exception", "at nl.", "at java.", "neo4j", "MATCH (", ".java", "graphql.");
    }

    /// Without what is kept of a "no" and what the logbook's tail does meanwhile.
    private static Map<String, Long> counts() {
        var counts = new TreeMap<>(TestGraph.counts());
        List.of("GivenAnswer", "Unnumbered", "LogbookEnd", "Lease").forEach(counts::remove);
        return counts;
    }
}
