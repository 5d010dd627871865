package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtdaad.cases.CasesRoom;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.visits.Invitations;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens by itself while the municipality is silent (scenario 3). Asked is on Tuesday 12 May 2026; the term runs
/// over Hemelvaart and Whit Monday to Thursday 28 May.
class ClocksTest extends WithRequests {
    private static final String CASE =
            "case { id kind state openedAt pickedUpAt calledAt closedAt solvedWithoutAnswer explained { at happening why } }";

    private static final URI PUBLIC_URL = URI.create("https://buurt.example");

    private WatchClocks clocks;
    private CasesRoom team;
    private String lotte;

    @BeforeEach
    void the_town_keeps_its_holidays_and_lotte_reads_her_mail() {
        run("""
                MATCH (:Platform {id: $platform})-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
                CREATE (town)-[:KEEPS]->(:Holiday {key: 'easter 39', easter: 39, name: 'Hemelvaartsdag', dayOff: true}),
                       (town)-[:KEEPS]->(:Holiday {key: 'easter 50', easter: 50, name: 'Tweede Pinksterdag', dayOff: true})
                """);
        lotte = "lotte." + email;
        run("MATCH (lotte:Liaison {id: $lotte}) SET lotte.email = 'lotte.' + $email");
        team = team();
        clocks = clocks();
    }

    /// As the server has it; of its own, so that a test can say when its jobs run.
    private CasesRoom team() {
        return new CasesRoom(
                database,
                new Once(database, clock),
                clock,
                new Logbook(),
                new Say(),
                new WorkdaysRoom(database),
                new Letters(database, clock, Optional.empty()),
                TestInbox.of(database, clock),
                PUBLIC_URL);
    }

    private WatchClocks clocks() {
        var letters = new Letters(database, clock, Optional.empty());
        var terms = new AnswerTerms(clock, new WorkdaysRoom(database));
        var letter = new RequestLetter(
                letters, new AnswerLinkStore(new Invitations(clock)), terms, clock, PUBLIC_URL.toString());
        return new WatchClocks(database, clock, new ClockStore(), terms, letter, team.cases());
    }

    private void watch() {
        clocks.watch();
        team.tellTeam().run();
    }

    private String asked() {
        return ask("Amina", "Een sleutel van de waterkraan", UUID.randomUUID()).text("/askFor/request/id");
    }

    private JsonNode caseOf(String request) {
        return server.asStranger()
                .ask("query ($id: ID!) { request(id: $id) { %s } }".formatted(CASE), Map.of("id", request))
                .get("/request/case");
    }

    private String move(String who, String mutation, String id) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $key: ID!) { move: %s(case: $id, key: $key) { __typename } }"
                                .formatted(mutation),
                        Map.of("id", id, "key", UUID.randomUUID()))
                .text("/move/__typename");
    }

    private Answer explain(String who, String id, String happening, String why) {
        return server.as(who)
                .ask(
                        """
                        mutation ($id: ID!, $happening: String!, $why: String!, $key: ID!) {
                          explainCase(case: $id, happening: $happening, why: $why, key: $key) {
                            __typename ... on TextRefused { field problem } } }
                        """,
                        new HashMap<>(Map.of("id", id, "happening", happening, "why", why, "key", UUID.randomUUID())));
    }

    private List<String> subjects(String to, int atLeast) throws MessagingException {
        // Any commit of the server makes it look for letters at once.
        move("Lotte", "pickUpCase", "nergens");
        List<MimeMessage> letters = List.of();
        for (int tries = 0; tries < 100 && letters.size() < atLeast; tries++) {
            mail.waitForIncomingEmail(100, tries + 1);
            letters = Arrays.stream(mail.getReceivedMessages())
                    .filter(letter -> to(letter).equals(to))
                    .toList();
        }
        var subjects = new ArrayList<String>();
        for (MimeMessage letter : letters) {
            subjects.add(letter.getSubject());
        }
        return subjects;
    }

    @Test
    void silence_becomes_one_case_at_five_past_midnight_and_one_letter_at_eight() throws Exception {
        String request = asked();
        clock.moveTo("2026-05-29T00:04");
        watch();
        assertThat(caseOf(request).isNull()).isTrue();

        clock.moveTo("2026-05-29T00:05");
        watch();
        assertThat(caseOf(request).get("kind").asText()).isEqualTo("NO_ANSWER");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
        assertThat(caseOf(request).get("openedAt").asText()).isEqualTo("2026-05-28T22:05:00.000Z");

        clock.moveTo("2026-05-29T07:59");
        watch();
        assertThat(caseNow("Amina")).isEmpty();
        clock.moveTo("2026-05-29T08:00");
        watch();
        assertThat(caseNow("Amina")).as("who asked hears that somebody knows").isEqualTo("NEW");
        server.close();
        server = start();
        clocks = clocks();
        clock.moveTo("2026-05-29T08:01");
        watch();
        clock.moveTo("2026-06-29T08:01");
        watch();
        assertThat(subjects(lotte, 1)).containsExactly("Voor het tussenteam: Een sleutel van de waterkraan");
        assertThat(count("MATCH (c:Case)-[:ABOUT]->(:Request)-[:ASKS_FOR]->({id: $project}) RETURN count(c) AS count"))
                .isEqualTo(1);
        assertThat(logbook().stream().filter("case-opened"::equals)).hasSize(1);
        assertThat(count("MATCH (n:Notice {kind: 'CASE_MOVED'})-[:ABOUT]->(:Request)-[:ASKS_FOR]->({id: $project})"
                        + " RETURN count(n) AS count"))
                .isEqualTo(1);
    }

    /// Asked back on Monday 18 May, answered on Wednesday 20: it lay with the residents at the end of two working days.
    @Test
    void one_question_to_the_residents_makes_the_clock_stand_still() throws Exception {
        String request = asked();
        clock.moveTo("2026-05-18T10:00");
        assertThat(askBack(request, "Welke kraan is het?")).isEqualTo("Answered");
        assertThat(askBack(request, "Welke kraan is het?")).isEqualTo("Answered");
        assertThat(askBack(request, "En hoe groot?")).isEqualTo("AskedBackBefore");
        assertThat(seen("Amina", request).get("iMayTellMore").asBoolean()).isTrue();
        assertThat(seen("Ben", request).get("iMayTellMore").asBoolean()).isFalse();
        assertThat(told("Ben", request, "De onze.")).isEqualTo("DoersDecide");

        clock.moveTo("2026-05-20T10:00");
        assertThat(told("Amina", request, " ")).isEqualTo("TextRefused");
        assertThat(told("Amina", request, "Die bij de tennisbaan.")).isEqualTo("MoreTold");
        assertThat(told("Amina", request, "Nog iets.")).isEqualTo("MoreTold");
        JsonNode term = seen("Ben", request).get("term");
        assertThat(term.get("lastDay").asText()).isEqualTo("2026-06-01");
        assertThat(term.get("days").findValuesAsText("kind").stream().filter("STOOD_STILL"::equals))
                .hasSize(2);
        assertThat(seen("Ben", request).at("/answers/0/told").asText()).isEqualTo("Die bij de tennisbaan.");
        assertThat(subjects(email, 2)).contains("Buurtplatform (test) antwoordt: Een sleutel van de waterkraan");

        clock.moveTo("2026-05-29T08:00");
        watch();
        assertThat(caseOf(request).isNull()).isTrue();
        clock.moveTo("2026-06-02T00:05");
        watch();
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
    }

    @Test
    void after_five_working_days_the_clock_runs_again_by_itself_and_enough_is_enough() {
        String silent = asked();
        String enough = asked();
        askBack(silent, "Welke kraan is het?");
        askBack(enough, "Welke kraan is het?");
        clock.moveTo("2026-05-15T10:00");
        assertThat(server.as("Amina")
                        .ask(
                                "mutation ($id: ID!, $key: ID!) { sayEnough(request: $id, key: $key) { __typename } }",
                                Map.of("id", enough, "key", UUID.randomUUID()))
                        .text("/sayEnough/__typename"))
                .isEqualTo("MoreTold");
        assertThat(seen("Ben", enough).at("/term/lastDay").asText()).isEqualTo("2026-05-29");
        assertThat(seen("Ben", silent).at("/term/lastDay").asText()).isEqualTo("2026-06-04");
        assertThat(told("Amina", asked(), "Iets.")).isEqualTo("NothingAsked");
    }

    private JsonNode seen(String who, String request) {
        return server.as(who)
                .ask(
                        "query ($id: ID!) { request(id: $id) { iMayTellMore term { lastDay days { kind } }"
                                + " answers { kind sentence told } } }",
                        Map.of("id", request))
                .get("/request");
    }

    private String askBack(String request, String question) {
        return server.as("Sandra")
                .ask(
                        "mutation ($id: ID!, $q: String!, $key: ID!) {"
                                + " askBack(request: $id, question: $q, key: $key) { __typename } }",
                        Map.of("id", request, "q", question, "key", UUID.randomUUID()))
                .text("/askBack/__typename");
    }

    private String told(String who, String request, String answer) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $a: String!, $key: ID!) {"
                                + " tellMore(request: $id, answer: $a, key: $key) { __typename } }",
                        Map.of("id", request, "a", answer, "key", UUID.randomUUID()))
                .text("/tellMore/__typename");
    }

    @Test
    void the_official_is_reminded_at_half_term_and_one_day_before() throws Exception {
        asked();
        clock.moveTo("2026-05-21T08:00");
        watch();
        watch();
        clock.moveTo("2026-05-27T08:00");
        watch();
        assertThat(subjects(email, 3))
                .containsExactlyInAnyOrder(
                        "Buurtplatform (test) vraagt: Een sleutel van de waterkraan",
                        "Nog geen antwoord voor Buurtplatform (test): Een sleutel van de waterkraan",
                        "Nog geen antwoord voor Buurtplatform (test): Een sleutel van de waterkraan");
    }

    @Test
    void after_two_days_without_a_server_nothing_comes_as_a_flood() throws Exception {
        String request = asked();
        clock.moveTo("2026-05-30T12:00");
        watch();
        assertThat(caseOf(request).get("openedAt").asText()).isEqualTo("2026-05-28T22:05:00.000Z");
        assertThat(subjects(lotte, 1)).hasSize(1);
        assertThat(subjects(email, 1)).hasSize(1);
    }

    @Test
    void of_many_who_watch_at_once_each_step_is_taken_once() throws Exception {
        String request = asked();
        clock.moveTo("2026-05-29T08:00");
        together(
                () -> {
                    clocks().watch();
                    team.tellTeam().run();
                    return true;
                },
                4);
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
        assertThat(subjects(lotte, 1)).hasSize(1);
        assertThat(logbook().stream().filter("case-opened"::equals)).hasSize(1);
    }

    @Test
    void an_answer_in_time_makes_no_case_and_a_late_one_closes_it() {
        String inTime = asked();
        yes("Sandra", inTime, "2026-05-20");
        String late = asked();
        clock.moveTo("2026-05-29T08:00");
        watch();
        assertThat(caseOf(inTime).isNull()).isTrue();
        assertThat(caseOf(late).get("closedAt").isNull()).isTrue();
        assertThat(yes("Sandra", late, "2026-06-05").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        assertThat(caseOf(late).get("closedAt").isNull()).isFalse();
        assertThat(caseOf(late).get("state").asText()).isEqualTo("EXPLAINED");
        assertThat(move("Lotte", "pickUpCase", caseOf(late).get("id").asText())).isEqualTo("CaseIsOver");
    }

    @Test
    void the_liaison_calls_explains_and_says_that_it_is_stuck_or_solved() {
        String request = asked();
        clock.moveTo("2026-05-29T08:00");
        watch();
        String id = caseOf(request).get("id").asText();
        assertThat(openCases().at("/0/request/id").asText()).isEqualTo(request);
        assertThat(openCases().at("/0/toCall").toString())
                .isEqualTo("{\"name\":\"Sandra\",\"department\":\"Groen en spelen\",\"phone\":\"020 111 11 11\"}");
        for (String who : List.of("Amina", "Sandra", "Hans", "Olga")) {
            assertThat(toCall(who, request).isNull()).as(who).isTrue();
        }
        assertThat(toCall("Lotte", request).isNull()).isFalse();

        assertThat(move("Lotte", "pickUpCase", id)).isEqualTo("CaseMoved");
        assertThat(move("Lotte", "pickUpCase", id)).isEqualTo("CaseMoved");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("PICKED_UP");

        assertThat(explain("Lotte", id, "Er komt donderdag iemand kijken.", " ").text("/explainCase/__typename"))
                .isEqualTo("TextRefused");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("PICKED_UP");
        explain("Lotte", id, "Er komt donderdag iemand kijken.", "De vraag lag bij de verkeerde afdeling. Sorry.");
        assertThat(caseOf(request).at("/explained/happening").asText()).isEqualTo("Er komt donderdag iemand kijken.");
        assertThat(caseOf(request).at("/explained/why").asText())
                .isEqualTo("De vraag lag bij de verkeerde afdeling. Sorry.");

        assertThat(move("Lotte", "sayCaseIsStuck", id)).isEqualTo("CaseMoved");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("STUCK");
        assertThat(caseNow("Amina")).isEqualTo("STUCK");
        assertThat(move("Lotte", "takeStuckBack", id)).isEqualTo("CaseMoved");
        assertThat(move("Lotte", "takeStuckBack", id)).isEqualTo("CaseMoved");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("EXPLAINED");
        move("Lotte", "sayCaseIsStuck", id);
        // What is open stands first.
        assertThat(move("Lotte", "solveCase", id)).isEqualTo("CaseMoved");
        say("Amina");
        assertThat(openCases().findValuesAsText("kind")).containsExactly("FRICTION", "NO_ANSWER");
        assertThat(openCases().at("/1/iMayTakeSolvedBack").asBoolean()).isTrue();
        assertThat(openCases().at("/0/toCall/name").asText()).isEqualTo("Sandra");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("SOLVED");
        assertThat(caseNow("Amina")).isEqualTo("SOLVED");
        assertThat(move("Lotte", "sayCaseIsStuck", id)).isEqualTo("CaseIsOver");
        assertThat(move("Lotte", "takeStuckBack", id)).isEqualTo("CaseIsOver");

        clock.moveTo("2026-05-30T07:59");
        assertThat(move("Lotte", "takeSolvedBack", id)).isEqualTo("CaseMoved");
        assertThat(move("Lotte", "takeSolvedBack", id)).isEqualTo("CaseMoved");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("STUCK");
        assertThat(caseOf(request).get("closedAt").isNull()).isTrue();
        assertThat(caseNow("Amina")).isEqualTo("STUCK");
        move("Lotte", "solveCase", id);
        clock.moveTo("2026-05-31T07:59");
        assertThat(move("Lotte", "takeSolvedBack", id)).isEqualTo("CaseIsOver");
        assertThat(openCases().findValuesAsText("kind")).containsExactly("FRICTION");
        assertThat(logbook()).contains("case-opened", "case-picked-up", "case-explained", "case-stuck", "case-solved");
    }

    private JsonNode openCases() {
        return server.as("Lotte")
                .ask(
                        "{ openCases { id kind iMayTakeSolvedBack request { id } toCall { name department phone } } }",
                        Map.of())
                .get("/openCases");
    }

    private JsonNode toCall(String who, String request) {
        return server.as(who)
                .ask("query ($id: ID!) { request(id: $id) { case { toCall { name } } } }", Map.of("id", request))
                .get("/request/case/toCall");
    }

    private void say(String who) {
        server.as(who)
                .ask(
                        "mutation ($id: ID!, $key: ID!) { sayFriction(project: $id, key: $key) { __typename } }",
                        Map.of("id", buurt.project, "key", UUID.randomUUID()));
    }

    /// All notices of the team's doing say the same: how far it is by now.
    private String caseNow(String who) {
        return server
                .as(who)
                .ask("{ myNotices { notices { kind caseNow } } }", Map.of())
                .get("/myNotices/notices")
                .findValuesAsText("caseNow")
                .stream()
                .filter(now -> !now.equals("null"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @Test
    void nobody_else_moves_a_case() {
        String request = asked();
        clock.moveTo("2026-05-29T08:00");
        watch();
        String id = caseOf(request).get("id").asText();
        for (String who : new String[] {"Amina", "Sandra", "Hans", "Olga"}) {
            assertThat(explain(who, id, "x", "y").code()).isEqualTo("ONLY_LIAISONS");
        }
        var elsewhere = Neighbourhood.fresh(database);
        Answer other = server.as(elsewhere.lotte)
                .ask(
                        "mutation ($id: ID!, $key: ID!) { pickUpCase(case: $id, key: $key) { __typename } }",
                        Map.of("id", id, "key", UUID.randomUUID()));
        assertThat(other.text("/pickUpCase/__typename")).isEqualTo("NotFound");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
    }

    @Test
    void what_was_promised_and_did_not_come_is_a_case_until_it_comes() throws Exception {
        String request = asked();
        String promise = yes("Sandra", request, "2026-05-20").text("/answerYes/request/promise/id");
        received("Amina", promise, false);
        assertThat(caseOf(request).isNull()).isTrue();
        clock.moveTo("2026-05-21T09:00");
        received("Amina", promise, false);
        received("Amina", promise, false);
        assertThat(caseOf(request).get("kind").asText()).isEqualTo("BROKEN_PROMISE");
        assertThat(subjects(lotte, 1)).hasSize(1);
        received("Amina", promise, true);
        assertThat(caseOf(request).get("state").asText()).isEqualTo("SOLVED");
        // It turns out otherwise: the case begins again, and the team hears of it again.
        clock.moveTo("2026-05-25T09:00");
        received("Amina", promise, false);
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
        assertThat(caseOf(request).get("closedAt").isNull()).isTrue();
        assertThat(subjects(lotte, 2)).hasSize(2);
    }

    @Test
    void what_the_team_called_solved_and_got_no_answer_is_opened_again_by_a_doer() throws Exception {
        String request = asked();
        clock.moveTo("2026-05-29T08:00");
        watch();
        String id = caseOf(request).get("id").asText();
        move("Lotte", "pickUpCase", id);
        explain("Lotte", id, "Er komt donderdag iemand kijken.", "De vraag lag verkeerd.");
        assertThat(caseOf(request).get("solvedWithoutAnswer").asBoolean()).isFalse();
        move("Lotte", "solveCase", id);
        assertThat(caseOf(request).get("solvedWithoutAnswer").asBoolean()).isTrue();
        assertThat(caseOf(request).at("/explained/why").asText()).isEqualTo("De vraag lag verkeerd.");
        assertThat(iMayReopen("Amina", request)).isTrue();
        assertThat(iMayReopen("Kofi", request)).isFalse();
        assertThat(move("Kofi", "reopenCase", id)).isEqualTo("DoersDecide");

        clock.moveTo("2026-06-02T08:00");
        assertThat(move("Amina", "reopenCase", id)).isEqualTo("CaseOpenAgain");
        assertThat(move("Amina", "reopenCase", id)).isEqualTo("CaseOpenAgain");
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
        assertThat(caseOf(request).get("pickedUpAt").isNull()).isTrue();
        assertThat(subjects(lotte, 2)).hasSize(2);
        // What the team said stays readable, as of that day.
        assertThat(caseOf(request).at("/explained/happening").asText()).isEqualTo("Er komt donderdag iemand kijken.");
        assertThat(caseOf(request).at("/explained/at").asText()).startsWith("2026-05-29");

        move("Lotte", "sayCaseIsStuck", id);
        move("Lotte", "takeStuckBack", id);
        assertThat(caseOf(request).get("state").asText()).isEqualTo("NEW");
        assertThat(caseOf(request).get("pickedUpAt").isNull()).isTrue();
        // They call on two days, and a second tap on one of them is no second call.
        for (String day : List.of("2026-06-02T09:00", "2026-06-03T09:00")) {
            clock.moveTo(day);
            move("Lotte", "pickUpCase", id);
            move("Lotte", "pickUpCase", id);
        }
        assertThat(caseOf(request).get("pickedUpAt").asText()).startsWith("2026-06-02");
        assertThat(caseOf(request).get("calledAt").asText()).startsWith("2026-06-03");
        assertThat(logbook().stream().filter("case-picked-up"::equals)).hasSize(3);
        move("Lotte", "sayCaseIsStuck", id);
        move("Lotte", "pickUpCase", id);
        assertThat(caseOf(request).get("state").asText()).isEqualTo("PICKED_UP");
        assertThat(caseNow("Amina")).isEqualTo("PICKED_UP");

        move("Lotte", "solveCase", id);
        yes("Sandra", request, "2026-06-10");
        // Of the answer they hear once.
        assertThat(caseNow("Amina")).isEmpty();
        assertThat(caseOf(request).get("state").asText()).isEqualTo("EXPLAINED");
        assertThat(iMayReopen("Amina", request)).isFalse();
        assertThat(move("Amina", "reopenCase", id)).isEqualTo("CaseIsOver");
    }

    private boolean iMayReopen(String who, String request) {
        return server.as(who)
                .ask("query ($id: ID!) { request(id: $id) { case { iMayReopen } } }", Map.of("id", request))
                .get("/request/case/iMayReopen")
                .asBoolean();
    }
}
