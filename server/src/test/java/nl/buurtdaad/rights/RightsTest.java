package nl.buurtdaad.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is 12 May 2026 and Amina did something at the playground, so she asks for what is needed there.
class RightsTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(DATABASE), CLOCK);
    private static final LocalDate BEFORE = LocalDate.of(2024, 9, 15);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private final String challenge = buurt.right("Uitdaagrecht", "LEGAL", BEFORE);

    @AfterAll
    static void the_server_ends() throws Exception {
        SERVER.close();
    }

    @BeforeEach
    void Amina_did_something() {
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private Answer ask(String name, String sentence, @Nullable String right, UUID key) {
        var variables = new HashMap<String, Object>(
                Map.of("project", buurt.project, "sentence", sentence, "key", key.toString()));
        variables.put("right", right);
        return as(name).ask("""
                mutation ($project: ID!, $sentence: String!, $right: ID, $key: ID!) {
                  askFor(project: $project, kind: PERMISSION, sentence: $sentence, right: $right, key: $key) {
                    __typename
                    ... on RequestSent { request { id right { id name } } }
                    ... on RightDoesNotHold { right why day }
                  }
                }
                """, variables);
    }

    private String asked(String sentence, @Nullable String right) {
        return ask("Amina", sentence, right, UUID.randomUUID()).text("/askFor/request/id");
    }

    private Answer look(String right, int first) {
        return SERVER.asStranger().ask("""
                query ($right: ID!, $first: Int!) {
                  right(id: $right) { name municipality source url article validFrom until workdays ground shownAs state used }
                  rightUses(right: $right, first: $first) {
                    uses { id sentence project { name } inTime answer promise } next } }
                """, Map.of("right", right, "first", first));
    }

    private static String use(JsonNode use) {
        return "%s %s %s"
                .formatted(
                        use.path("inTime").asText(),
                        use.path("answer").asText(),
                        use.path("promise").asText());
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(
                    statement,
                    Map.of("right", challenge, "platform", buurt.platform, "municipality", buurt.municipality));
            return true;
        });
    }

    @Test
    void what_came_of_a_right_is_read_by_everyone_without_a_name() {
        Answer unused = look(challenge, 25);
        assertThat(unused.get("/right/used").asBoolean()).isFalse();
        assertThat(unused.get("/rightUses/uses")).isEmpty();

        String quick = asked("Een bankje", challenge);
        assertThat(look(challenge, 25).get("/right/used").asBoolean()).isTrue();
        assertThat(use(look(challenge, 25).get("/rightUses/uses/0"))).isEqualTo("null null null");
        Answer yes = as("Sandra")
                .ask(
                        """
                mutation ($request: ID!, $by: Date!, $key: ID!) {
                  answerYes(request: $request, by: $by, key: $key) {
                    ... on Answered { request { right { name } promise { id } } } } }
                """,
                        Map.of(
                                "request", quick,
                                "by",
                                        LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone())
                                                .plusDays(2)
                                                .toString(),
                                "key", UUID.randomUUID()));
        assertThat(yes.text("/answerYes/request/right/name")).isEqualTo("Uitdaagrecht");
        assertThat(use(look(challenge, 25).get("/rightUses/uses/0"))).isEqualTo("true YES MADE");
        as("Amina").ask("""
                mutation ($promise: ID!, $key: ID!) {
                  sayReceived(promise: $promise, received: true, key: $key) { __typename } }
                """, Map.of("promise", yes.text("/answerYes/request/promise/id"), "key", UUID.randomUUID()));

        CLOCK.forward(Duration.ofSeconds(1));
        String slow = asked("Een hek", challenge);
        asked("Iets anders", null);
        CLOCK.forward(Duration.ofDays(30));
        assertThat(use(look(challenge, 25).get("/rightUses/uses/0"))).isEqualTo("false null null");
        as("Sandra").ask("""
                mutation ($request: ID!, $key: ID!) {
                  answerNoBut(request: $request, because: "Te duur", possible: "Een touw", call: "Sandra, 14020", key: $key) {
                    __typename } }
                """, Map.of("request", slow, "key", UUID.randomUUID()));

        Answer page = look(challenge, 25);
        assertThat(page.get("/rightUses/uses"))
                .extracting(RightsTest::use)
                .containsExactly("false NO_BUT null", "true YES KEPT");
        assertThat(page.body().toString()).doesNotContain("Amina", "Sandra");
        Answer first = look(challenge, 1);
        assertThat(first.get("/rightUses/uses"))
                .extracting(use -> use.path("id").asText())
                .containsExactly(slow);
        assertThat(first.text("/rightUses/next")).isEqualTo("1");
    }

    @Test
    void only_a_right_that_holds_here_today_is_named() {
        String elsewhere = Neighbourhood.fresh(DATABASE, CLOCK.instant()).right("Uitdaagrecht", "LEGAL", BEFORE);
        LocalDate tomorrow =
                LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone()).plusDays(1);
        String later = buurt.right("Buurtplanrecht", "LEGAL", tomorrow);
        String over = buurt.right("Oude afspraak", "AGREEMENT", BEFORE);
        run("MATCH (right:Right)-[:IN]->(:Municipality {id: $municipality}) WHERE right.name = 'Oude afspraak'"
                + " SET right.until = date('2025-12-31')");

        assertThat(refusal(elsewhere)).isEqualTo("NOT_HERE null");
        assertThat(refusal("nergens")).isEqualTo("NOT_HERE null");
        assertThat(refusal(later)).isEqualTo("NOT_YET " + tomorrow);
        assertThat(refusal(over)).isEqualTo("OVER 2025-12-31");
        assertThat(ask("Fatima", "Een hek", over, UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("DoersDecide");
        assertThat(requests()).isEmpty();

        UUID key = UUID.randomUUID();
        for (int times = 0; times < 2; times++) {
            assertThat(ask("Amina", "Een hek", challenge, key).text("/askFor/request/right/id"))
                    .isEqualTo(challenge);
        }
        run("MATCH (right:Right {id: $right}) SET right.removedOn = date('2026-05-01')");
        assertThat(refusal(challenge)).isEqualTo("OVER null");
        assertThat(requests())
                .hasSize(1)
                .first()
                .satisfies(request ->
                        assertThat(request.at("/right/name").asText()).isEqualTo("Uitdaagrecht"));
        assertThat(look(challenge, 25).text("/right/state")).isEqualTo("OVER");
    }

    private String refusal(String right) {
        Answer answer = ask("Amina", "Een hek", right, UUID.randomUUID());
        assertThat(answer.text("/askFor/__typename")).isEqualTo("RightDoesNotHold");
        return answer.text("/askFor/why") + " " + answer.get("/askFor/day").asText();
    }

    private JsonNode requests() {
        return SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { project(id: $id) { requests { id right { name } } } }",
                        Map.of("id", buurt.project))
                .get("/project/requests");
    }

    @Test
    void a_platform_shows_what_holds_and_what_comes_and_what_may_be_done_already() {
        buurt.right("Afspraak", "AGREEMENT", BEFORE);
        buurt.right("Biedingsrecht", "LEGAL", LocalDate.of(2099, 1, 1));
        buurt.right("Buurtplatform", "LEGAL", BEFORE);
        buurt.right("Voorbij", "LEGAL", BEFORE);
        run("""
                MATCH (right:Right)-[:IN]->(:Municipality {id: $municipality})
                SET right.until = CASE right.name WHEN 'Voorbij' THEN date('2026-05-11') END,
                    right.shownAs = CASE right.name WHEN 'Buurtplatform' THEN 'artikel in de verordening' END
                """);
        run("""
                MATCH (platform:Platform {id: $platform})
                UNWIND [['Een bordje', '2026-05-01', null, null], ['Later', '2099-01-01', null, null],
                        ['Voorbij', '2026-01-01', '2026-05-11', null], ['Weg', '2026-01-01', null, '2026-05-02']] AS line
                CREATE (:Freedom {id: randomUUID(), kind: 'PERMISSION', sentence: line[0], words: ['bord'], source: 'Afspraken',
                                  agreedOn: date(line[1]), until: date(line[2]), removedOn: date(line[3])})-[:OF]->(platform)
                """);
        var fields = "rights { name ground shownAs state used } freedoms { kind sentence words source agreedOn until }";

        Answer seen = SERVER.asStranger()
                .ask(
                        "query ($platform: ID!, $project: ID!) { platform(id: $platform) { %s } project(id: $project) { %s } }"
                                .formatted(fields, fields),
                        Map.of("platform", buurt.platform, "project", buurt.project));

        assertThat(names(seen, "/platform/rights", "name"))
                .containsExactly("Biedingsrecht", "Uitdaagrecht", "Buurtplatform", "Afspraak");
        assertThat(names(seen, "/platform/rights", "state")).containsExactly("NOT_YET", "HOLDS", "HOLDS", "HOLDS");
        assertThat(names(seen, "/project/rights", "name")).containsExactly("Uitdaagrecht", "Buurtplatform", "Afspraak");
        assertThat(names(seen, "/platform/freedoms", "sentence")).containsExactly("Een bordje");
        assertThat(seen.get("/project/freedoms")).isEqualTo(seen.get("/platform/freedoms"));
    }

    private static List<String> names(Answer seen, String list, String field) {
        return seen.get(list).findValuesAsText(field);
    }
}
