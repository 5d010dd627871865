package nl.buurtdaad.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.visits.Invitations.Next;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Sandra of Groen en spelen comes to look at the playground, where Amina did something and so has the say.
class VisitsTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood ANYWHERE = Neighbourhood.fresh(DATABASE);
    private static final RunningServer SERVER = RunningServer.start(ANYWHERE, CLOCK);
    private static final RunningServer OTHER = RunningServer.start(ANYWHERE, CLOCK);

    private static final String TUESDAY = "2026-05-19T15:00+02:00";
    private static final String WEDNESDAY = "2026-05-20T15:00+02:00";

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);

    @AfterAll
    static void the_servers_end() throws Exception {
        SERVER.close();
        OTHER.close();
    }

    @BeforeEach
    void Amina_did_something_on_12_May() {
        CLOCK.moveTo("2026-05-12T14:50");
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private JsonNode seenBy(GraphqlClient caller) {
        return caller.ask("""
                query ($id: ID!) { project(id: $id) { iMayLogVisit
                  visits { visits { id day by department place { name } iMayTakeBack } next }
                  invitations { id by mine times } } }
                """, Map.of("id", buurt.project)).get("/project");
    }

    private JsonNode seenBy(String name) {
        return seenBy(as(name));
    }

    private Answer log(GraphqlClient caller, UUID key) {
        return caller.ask(
                "mutation ($id: ID!, $key: ID!) { act: logVisit(project: $id, key: $key) { __typename ... on VisitLogged { visit { id iMayTakeBack } } } }",
                Map.of("id", buurt.project, "key", key));
    }

    private String log(String name) {
        return log(as(name), UUID.randomUUID()).text("/act/visit/id");
    }

    private Answer takeBack(String name, String visit) {
        return as(name).ask(
                        "mutation ($id: ID!, $key: ID!) { act: takeVisitBack(visit: $id, key: $key) { __typename ... on VisitStays { visit { iMayTakeBack } } } }",
                        Map.of("id", visit, "key", UUID.randomUUID()));
    }

    private Answer invite(String name, UUID key, String... times) {
        return as(name).ask("""
                        mutation ($id: ID!, $times: [DateTime!]!, $key: ID!) {
                          act: invite(project: $id, times: $times, key: $key) { __typename
                            ... on Invited { invitation { id by mine times } } ... on TimesRefused { atMost latest }
                            ... on DoersDecide { openTasks { id } } } }
                        """, Map.of("id", buurt.project, "times", List.of(times), "key", key));
    }

    private JsonNode invite(String name, String... times) {
        return invite(name, UUID.randomUUID(), times).get("/act");
    }

    private String takeInvitationBack(String name, String invitation) {
        return as(name).ask(
                        "mutation ($id: ID!, $key: ID!) { act: takeInvitationBack(invitation: $id, key: $key) { __typename } }",
                        Map.of("id", invitation, "key", UUID.randomUUID()))
                .text("/act/__typename");
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    @Test
    void everybody_reads_that_Sandra_came_to_look_on_12_May() {
        assertThat(seenBy("Sandra").get("iMayLogVisit").asBoolean()).isTrue();
        log("Sandra");

        for (GraphqlClient looker : List.of(SERVER.asStranger(), as("Amina"), as("Kofi"), as("Lotte"))) {
            JsonNode seen = seenBy(looker);
            assertThat(seen.at("/visits/visits/0/day").asText()).isEqualTo("2026-05-12");
            assertThat(seen.at("/visits/visits/0/by").asText()).isEqualTo("Sandra");
            assertThat(seen.at("/visits/visits/0/department").asText()).isEqualTo("Groen en spelen");
            assertThat(seen.at("/visits/visits/0/place/name").asText()).isEqualTo("Speeltuin");
            assertThat(seen.at("/visits/visits/0/iMayTakeBack").asBoolean()).isFalse();
            assertThat(seen.get("iMayLogVisit").asBoolean()).isFalse();
        }
        assertThat(seenBy("Sandra").get("iMayLogVisit").asBoolean()).isFalse();
    }

    @Test
    void twice_on_one_day_is_the_same_visit_and_the_next_day_is_another() {
        UUID key = UUID.randomUUID();
        String first = log(as("Sandra"), key).text("/act/visit/id");
        assertThat(first).isEqualTo(key.toString());
        assertThat(log(as("Sandra"), key).text("/act/visit/id")).isEqualTo(first);
        CLOCK.moveTo("2026-05-12T23:59");
        assertThat(log("Sandra")).isEqualTo(first);
        // A day ends at midnight by the neighbourhood's clock, two hours before it does in UTC.
        CLOCK.moveTo("2026-05-13T00:00");
        String second = log("Sandra");

        assertThat(seenBy("Amina").at("/visits/visits").findValuesAsText("id")).containsExactly(second, first);
    }

    @Test
    void nobody_but_an_official_comes_to_look() {
        for (String name : List.of("Amina", "Lotte", "Hans", "Olga")) {
            assertThat(log(as(name), UUID.randomUUID()).code()).as(name).isEqualTo("ONLY_OFFICIALS");
        }
        assertThat(log(SERVER.asStranger(), UUID.randomUUID()).code()).isEqualTo("SIGN_IN_NEEDED");
        assertThat(seenBy("Amina").at("/visits/visits")).isEmpty();
    }

    @Test
    void what_is_not_there_was_not_visited() {
        Answer answer = as("Sandra")
                .ask(
                        "mutation ($id: ID!, $key: ID!) { act: logVisit(project: $id, key: $key) { __typename } }",
                        Map.of("id", UUID.randomUUID(), "key", UUID.randomUUID()));
        assertThat(answer.text("/act/__typename")).isEqualTo("NotFound");
    }

    @Test
    void a_visit_logged_by_mistake_is_taken_back_on_the_same_day_and_can_be_logged_again() {
        String mistake = log("Sandra");
        assertThat(seenBy("Sandra").at("/visits/visits/0/iMayTakeBack").asBoolean())
                .isTrue();
        assertThat(takeBack("Sandra", mistake).text("/act/__typename")).isEqualTo("VisitTakenBack");
        assertThat(takeBack("Sandra", mistake).text("/act/__typename")).isEqualTo("VisitTakenBack");
        assertThat(seenBy("Amina").at("/visits/visits")).isEmpty();

        assertThat(log("Sandra")).isNotEqualTo(mistake);
        assertThat(seenBy("Amina").at("/visits/visits")).hasSize(1);
    }

    @Test
    void on_the_next_day_a_visit_stays() {
        String visit = log("Sandra");
        CLOCK.moveTo("2026-05-13T00:00");

        assertThat(takeBack("Sandra", visit).text("/act/__typename")).isEqualTo("VisitStays");
        assertThat(seenBy("Sandra").at("/visits/visits/0/iMayTakeBack").asBoolean())
                .isFalse();
    }

    @Test
    void nobody_takes_back_the_visit_of_another() {
        String visit = log("Sandra");
        var elsewhere = Neighbourhood.fresh(DATABASE);

        assertThat(takeBack("Amina", visit).code()).isEqualTo("ONLY_OFFICIALS");
        assertThat(SERVER.as(elsewhere.sandra)
                        .ask(
                                "mutation ($id: ID!, $key: ID!) { act: takeVisitBack(visit: $id, key: $key) { __typename } }",
                                Map.of("id", visit, "key", UUID.randomUUID()))
                        .text("/act/__typename"))
                .isEqualTo("NotFound");
        assertThat(seenBy("Amina").at("/visits/visits")).hasSize(1);
    }

    @Test
    void few_are_shown_first_and_then_more() {
        for (int day = 12; day < 15; day++) {
            CLOCK.moveTo("2026-05-%dT15:00".formatted(day));
            log("Sandra");
        }
        String document =
                "query ($id: ID!, $after: String) { project(id: $id) { visits(first: 2, after: $after) { visits { day } next } } }";

        JsonNode first =
                SERVER.asStranger().ask(document, Map.of("id", buurt.project)).get("/project/visits");
        assertThat(first.get("visits").findValuesAsText("day")).containsExactly("2026-05-14", "2026-05-13");
        JsonNode then = SERVER.asStranger()
                .ask(
                        document,
                        Map.of("id", buurt.project, "after", first.get("next").asText()))
                .get("/project/visits");
        assertThat(then.get("visits").findValuesAsText("day")).containsExactly("2026-05-12");
        assertThat(then.get("next").isNull()).isTrue();
    }

    @RepeatedTest(10)
    void the_same_official_twice_at_once_was_there_once() {
        var callers = List.of(SERVER.as(buurt.sandra), OTHER.as(buurt.sandra));
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> log(callers.get(i % 2), UUID.randomUUID()).text("/act/visit/id")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(seenBy("Amina").at("/visits/visits")).hasSize(1);
    }

    @Test
    void a_doer_says_when_they_are_there_and_everybody_reads_the_first_time() {
        JsonNode answer = invite("Amina", WEDNESDAY, TUESDAY);
        assertThat(type(answer)).isEqualTo("Invited");
        assertThat(answer.at("/invitation/mine").asBoolean()).isTrue();

        // Sandra is of the department of the project's contact.
        for (String all : List.of("Amina", "Sandra")) {
            assertThat(seenBy(all).at("/invitations/0/times")).as(all).hasSize(2);
        }
        var elsewhere = Neighbourhood.fresh(DATABASE);
        for (GraphqlClient looker :
                List.of(SERVER.asStranger(), as("Kofi"), as("Lotte"), SERVER.as(elsewhere.sandra))) {
            JsonNode seen = seenBy(looker).get("invitations");
            assertThat(seen).hasSize(1);
            assertThat(seen.at("/0/by").asText()).isEqualTo("Amina");
            assertThat(seen.at("/0/times")).hasSize(1);
            assertThat(seen.at("/0/times/0").asText()).isEqualTo("2026-05-19T13:00:00.000Z");
        }
    }

    @Test
    void who_has_no_say_invites_nobody() {
        JsonNode answer = invite("Kofi", TUESDAY);

        assertThat(type(answer)).isEqualTo("DoersDecide");
        assertThat(answer.get("openTasks")).isNotEmpty();
        assertThat(invite("Sandra", UUID.randomUUID(), TUESDAY).code()).isEqualTo("ONLY_RESIDENTS");
        assertThat(seenBy("Amina").get("invitations")).isEmpty();
    }

    @Test
    void a_time_that_is_past_or_too_far_is_not_taken_and_nor_are_four() {
        assertThat(type(invite("Amina", "2026-05-12T14:49+02:00"))).isEqualTo("TimesRefused");
        assertThat(type(invite("Amina", "2026-09-01T15:00+02:00"))).isEqualTo("TimesRefused");
        JsonNode four = invite("Amina", TUESDAY, WEDNESDAY, "2026-05-21T15:00+02:00", "2026-05-22T15:00+02:00");
        assertThat(type(four)).isEqualTo("TimesRefused");
        assertThat(four.get("atMost").asInt()).isEqualTo(3);
        assertThat(type(invite("Amina"))).isEqualTo("TimesRefused");
    }

    @Test
    void times_go_by_themselves_when_they_are_past() {
        invite("Amina", TUESDAY, WEDNESDAY);
        CLOCK.moveTo("2026-05-19T15:00");
        assertThat(seenBy("Amina").at("/invitations/0/times")).hasSize(1);
        assertThat(seenBy(SERVER.asStranger()).at("/invitations/0/times/0").asText())
                .startsWith("2026-05-20");
        CLOCK.moveTo("2026-05-20T15:00");
        assertThat(seenBy("Amina").get("invitations")).isEmpty();
    }

    @Test
    void what_a_doer_says_takes_the_place_of_what_they_said_before() {
        UUID key = UUID.randomUUID();
        invite("Amina", key, TUESDAY);
        assertThat(invite("Amina", key, TUESDAY).text("/act/__typename")).isEqualTo("Invited");
        invite("Amina", WEDNESDAY);

        JsonNode seen = seenBy("Amina").get("invitations");
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/times/0").asText()).startsWith("2026-05-20");
    }

    @Test
    void who_invited_or_another_doer_takes_it_back_and_nobody_else() {
        buurt.deed(buurt.fatima(), buurt.task("Vegen", 1), CLOCK.instant());
        String first = invite("Amina", TUESDAY).at("/invitation/id").asText();
        assertThat(takeInvitationBack("Kofi", first)).isEqualTo("DoersDecide");
        assertThat(takeInvitationBack("Fatima", first)).isEqualTo("InvitationTakenBack");
        assertThat(seenBy("Amina").get("invitations")).isEmpty();

        String second = invite("Amina", TUESDAY).at("/invitation/id").asText();
        // After her say lapsed it is still hers to take back.
        CLOCK.forward(Duration.ofDays(91));
        assertThat(takeInvitationBack("Amina", second)).isEqualTo("InvitationTakenBack");
        assertThat(takeInvitationBack("Amina", UUID.randomUUID().toString())).isEqualTo("NotFound");
    }

    @Test
    void of_who_left_nobody_is_there_and_who_is_not_named_is_a_neighbour() {
        String fatimas = buurt.task("Vegen", 1);
        buurt.deed(buurt.fatima(), fatimas, CLOCK.instant());
        invite("Fatima", WEDNESDAY);
        as("Fatima")
                .ask(
                        "mutation ($key: ID!) { showMyName(show: false, key: $key) { __typename } }",
                        Map.of("key", UUID.randomUUID()));
        invite("Amina", TUESDAY);
        as("Amina").ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()));

        JsonNode seen = seenBy(SERVER.asStranger()).get("invitations");

        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/by").isNull()).isTrue();
        assertThat(seen.at("/0/times/0").asText()).startsWith("2026-05-20");
    }

    @Test
    void who_writes_to_the_municipality_can_say_when_Amina_is_there() {
        var invitations = new Invitations(CLOCK);
        Optional<Next> before = DATABASE.read(tx -> invitations.next(tx, buurt.project));
        assertThat(before).isEmpty();
        invite("Amina", WEDNESDAY, TUESDAY);

        var next = DATABASE.read(tx -> invitations.next(tx, buurt.project)).orElseThrow();

        assertThat(next.at()).isEqualTo(TestClock.at("2026-05-19T15:00"));
        assertThat(next.by()).contains("Amina");
        CLOCK.moveTo("2026-05-20T15:00");
        Optional<Next> after = DATABASE.read(tx -> invitations.next(tx, buurt.project));
        assertThat(after).isEmpty();
    }

    private JsonNode atSign(GraphqlClient caller) {
        return caller.ask(
                        "query ($sign: ID!) { visitAt(sign: $sign) { iMayLogVisit projects { name kind } } }",
                        Map.of("sign", buurt.sign))
                .get("/visitAt");
    }

    private static String logAt(GraphqlClient caller, String sign, UUID key) {
        return caller.ask(
                        "mutation ($sign: ID!, $key: ID!) { act: logVisitAt(sign: $sign, key: $key) { __typename } }",
                        Map.of("sign", sign, "key", key))
                .text("/act/__typename");
    }

    /// The court's sign: nothing runs at the court itself, so it is what runs at the playground around it.
    @Test
    void at_a_sign_an_official_says_it_once_a_day_for_all_that_runs_there() {
        var other = new HashMap<String, Object>(Map.of("id", UUID.randomUUID().toString()));
        other.put("platform", buurt.platform);
        other.put("playground", buurt.playground);
        DATABASE.write(tx -> {
            tx.run("""
                    MATCH (platform:Platform {id: $platform}), (playground:Place {id: $playground})
                    CREATE (platform)-[:RUNS]->(:Project {id: $id, name: 'Oppassen', kind: 'FREE',
                        madeAt: datetime('2026-05-12T12:00:00Z')})-[:AT]->(playground)
                    """, other);
            return true;
        });
        for (GraphqlClient nobody : List.of(SERVER.asStranger(), as("Amina"), as("Lotte"), as("Hans"), as("Olga"))) {
            assertThat(atSign(nobody).isNull()).isTrue();
        }
        assertThat(atSign(as("Sandra")).at("/projects").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Speeltuin open houden", "Oppassen");
        log("Sandra");
        assertThat(atSign(as("Sandra")).get("iMayLogVisit").asBoolean()).isTrue();

        UUID key = UUID.randomUUID();
        IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> logAt(
                        (i % 2 == 0 ? SERVER : OTHER).as(buurt.sandra), buurt.sign, i < 3 ? key : UUID.randomUUID())))
                .toList()
                .forEach(said -> assertThat(said.join()).isEqualTo("VisitsLogged"));
        assertThat(atSign(as("Sandra")).get("iMayLogVisit").asBoolean()).isFalse();
        assertThat(visits()).isEqualTo(2);

        CLOCK.forward(Duration.ofDays(1));
        assertThat(logAt(as("Sandra"), buurt.sign, UUID.randomUUID())).isEqualTo("VisitsLogged");
        assertThat(visits()).isEqualTo(4);
        assertThat(logAt(as("Sandra"), "NERGENS", UUID.randomUUID())).isEqualTo("NotFound");
    }

    private long visits() {
        return DATABASE.read(tx -> tx.get("""
                        MATCH (:Official {id: $sandra})-[:CAME]->(visit:Visit) RETURN count(visit) AS visits
                        """, Map.of("sandra", buurt.sandra.id())))
                .get("visits")
                .asLong();
    }
}
