package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import org.junit.jupiter.api.Test;

/// "Ja, als…", "Later, op…", "Doorgegeven aan…" and "Dit niet, dit wel", by the page of the link and by the API.
class AnswersTest extends WithRequests {
    private static final String SEEN = """
            query ($id: ID!) { request(id: $id) {
              department official iMaySayReceived promise { by condition state } term { lastDay }
              answers { kind by sentence possible call passedTo nobodyCame official { name department } } } }
            """;

    private static final String YES_IF = """
            mutation ($request: ID!, $condition: String!, $by: Date!, $key: ID!) {
              answerYesIf(request: $request, condition: $condition, by: $by, key: $key) {
                __typename ... on TextRefused { field problem } } }
            """;

    private static final String LATER = """
            mutation ($request: ID!, $by: Date!, $key: ID!) {
              answerLater(request: $request, by: $by, key: $key) { __typename } }
            """;

    private static final String NO_BUT = """
            mutation ($request: ID!, $because: String!, $possible: String!, $call: String!, $key: ID!) {
              answerNoBut(request: $request, because: $because, possible: $possible, call: $call, key: $key) {
                __typename ... on TextRefused { field problem } } }
            """;

    private static final Map<String, String> NO = Map.of(
            "because", "De kraan is van het waterbedrijf.",
            "possible", "Een watertappunt bij de school.",
            "call", "Sandra, 020 000 00 01");

    private String asked() {
        return ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
    }

    private JsonNode seen(String who, String request) {
        return server.as(who).ask(SEEN, Map.of("id", request)).get("/request");
    }

    private String answer(String who, String mutation, String request, Map<String, ?> fields) {
        return answer(who, mutation, request, UUID.randomUUID(), fields);
    }

    private String answer(String who, String mutation, String request, UUID key, Map<String, ?> fields) {
        var all = new HashMap<String, Object>(fields);
        all.put("request", request);
        all.put("key", key);
        Answer answer = server.as(who).ask(mutation, all);
        return answer.get("/" + answer.get("").fieldNames().next())
                .get("__typename")
                .asText();
    }

    private HttpResponse<String> press(String link, String form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("key", UUID.randomUUID().toString());
        all.put("answer", form);
        return post(link, all);
    }

    private String otherDepartment() {
        String id = UUID.randomUUID().toString();
        database.write(tx -> {
            var parameters = parameters();
            parameters.put("id", id);
            tx.run("""
                    MATCH (town:Municipality)-[:HAS]->(:Department {id: $department})
                    CREATE (town)-[:HAS]->(water:Department {id: $id, name: 'Water'}),
                           (:Official {id: randomUUID(), name: 'Piet', email: 'piet.' + $email})-[:WORKS_FOR]->(water)
                    """, parameters);
            return true;
        });
        return id;
    }

    @Test
    void yes_if_promises_with_its_condition() throws Exception {
        String link = askAndFindLink("Een sleutel");
        HttpResponse<String> answered =
                press(link, "yes-if", Map.of("condition", "iemand hem elke avond afsluit", "by", "2026-05-20"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(server.get(link).body())
                .contains("Dank je wel, Sandra!", "Als dit kan: iemand hem elke avond afsluit", "woensdag 20 mei");
        String request = server.as("Amina")
                .ask("query ($id: ID!) { project(id: $id) { requests { id } } }", Map.of("id", buurt.project))
                .text("/project/requests/0/id");
        JsonNode seen = seen("Amina", request);
        assertThat(seen.at("/promise/condition").asText()).isEqualTo("iemand hem elke avond afsluit");
        assertThat(seen.at("/answers/0/kind").asText()).isEqualTo("YES_IF");
        assertThat(seen.get("term").isNull()).isTrue();
        assertThat(seen.get("iMaySayReceived").asBoolean()).isTrue();
    }

    @Test
    void a_no_without_what_is_possible_is_refused_and_nothing_is_written() throws Exception {
        String link = askAndFindLink("Een sleutel");
        for (String missing : NO.keySet()) {
            var fields = new HashMap<>(NO);
            fields.put(missing, "-");
            assertThat(press(link, "no-but", fields).body()).contains("Schrijf het in een paar woorden.");
            fields.put(missing, "  ");
            HttpResponse<String> refused = press(link, "no-but", fields);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("Vul alle drie in", missing.equals("because") ? "watertappunt" : "van het");
        }
        String request = asked();
        var fields = new HashMap<String, String>(NO);
        for (String nothing : List.of("", ".", "-?!")) {
            fields.put("possible", nothing);
            assertThat(answer("Sandra", NO_BUT, request, fields)).isEqualTo("TextRefused");
        }
        assertThat(seen("Ben", request).get("answers")).isEmpty();
    }

    @Test
    void a_no_with_a_reason_something_possible_and_a_person_is_read_by_everybody() throws Exception {
        String link = askAndFindLink("Een sleutel");
        assertThat(press(link, "no-but", NO).statusCode()).isEqualTo(303);
        assertThat(server.get(link).body())
                .contains("Dit niet: De kraan is van het waterbedrijf.", "Dit wel: Een watertappunt bij de school.")
                .doesNotContain("name=\"key\"");
        String request = server.asStranger()
                .ask("query ($id: ID!) { project(id: $id) { requests { id } } }", Map.of("id", buurt.project))
                .text("/project/requests/0/id");
        JsonNode answer = seen("Ben", request).at("/answers/0");
        assertThat(answer.get("kind").asText()).isEqualTo("NO_BUT");
        assertThat(answer.get("call").asText()).isEqualTo("Sandra, 020 000 00 01");
        assertThat(answer.at("/official/name").asText()).isEqualTo("Sandra");
        assertThat(answer.get("nobodyCame").asBoolean()).isTrue();
        assertThat(server.get(link).body()).contains("Er is nog niemand van de gemeente komen kijken.");
        server.as("Sandra")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { logVisit(project: $project, key: $key) { __typename } }",
                        Map.of("project", buurt.project, "key", UUID.randomUUID()));
        assertThat(seen("Ben", request).at("/answers/0/nobodyCame").asBoolean()).isFalse();
        assertThat(server.get(link).body()).doesNotContain("nog niemand van de gemeente");
        assertThat(seen("Ben", request).get("promise").isNull()).isTrue();
        assertThat(logbook()).contains("request-answered").doesNotContain("promise-made");
        clock.forward(Duration.ofDays(31));
        assertThat(server.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void who_is_asked_reads_when_somebody_is_there() throws Exception {
        server.as("Amina")
                .ask(
                        "mutation ($project: ID!, $times: [DateTime!]!, $key: ID!) {"
                                + " invite(project: $project, times: $times, key: $key) { __typename } }",
                        Map.of(
                                "project",
                                buurt.project,
                                "times",
                                List.of("2026-05-19T13:00:00Z"),
                                "key",
                                UUID.randomUUID()));
        String link = askAndFindLink("Een sleutel");
        String come = "Kom eens kijken: dinsdag 19 mei om 15.00 uur is Amina er.";
        assertThat(server.get(link).body()).contains(come);
        assertThat(part(onlyLetter(), 0)).contains(come);
        clock.moveTo("2026-05-19T15:01");
        assertThat(server.get(link).body())
                .contains("Kom eens kijken. Spreek iets af met")
                .doesNotContain(come);
    }

    @Test
    void later_is_said_once_and_the_term_runs_on() throws Exception {
        String link = askAndFindLink("Een sleutel");
        String request = server.asStranger()
                .ask("query ($id: ID!) { project(id: $id) { requests { id } } }", Map.of("id", buurt.project))
                .text("/project/requests/0/id");
        String lastDay = seen("Ben", request).at("/term/lastDay").asText();
        assertThat(answer("Sandra", LATER, request, Map.of("by", "2026-06-01"))).isEqualTo("Answered");
        assertThat(answer("Sandra", LATER, request, Map.of("by", "2026-06-01"))).isEqualTo("Answered");
        assertThat(answer("Sandra", LATER, request, Map.of("by", "2026-06-08"))).isEqualTo("SaidLaterBefore");
        assertThat(seen("Ben", request).at("/term/lastDay").asText()).isEqualTo(lastDay);
        assertThat(seen("Ben", request).get("promise").isNull()).isTrue();
        assertThat(server.get(link).body())
                .contains("Je zei: later.", "maandag 1 juni", "Ja, dat regel ik")
                .doesNotContain("Later, op…");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        assertThat(seen("Ben", request).get("answers")).hasSize(2);
    }

    @Test
    void passed_on_it_lies_with_the_other_department_and_the_term_runs_on() throws Exception {
        String water = otherDepartment();
        String link = askAndFindLink("Een sleutel");
        assertThat(server.get(link).body())
                .contains("Doorgeven aan…", "Water")
                .doesNotContain(">Groen en spelen</option>");
        String request = server.asStranger()
                .ask("query ($id: ID!) { project(id: $id) { requests { id } } }", Map.of("id", buurt.project))
                .text("/project/requests/0/id");
        String lastDay = seen("Ben", request).at("/term/lastDay").asText();
        assertThat(press(link, "pass-on", Map.of()).body()).contains("Kies eerst een afdeling.");
        assertThat(press(link, "pass-on", Map.of("department", water)).statusCode())
                .isEqualTo(303);
        JsonNode seen = seen("Ben", request);
        assertThat(seen.get("department").asText()).isEqualTo("Water");
        assertThat(seen.get("official").isNull()).isTrue();
        assertThat(seen.at("/answers/0/passedTo").asText()).isEqualTo("Water");
        assertThat(seen.at("/answers/0/official/name").asText()).isEqualTo("Sandra");
        assertThat(seen.at("/term/lastDay").asText()).isEqualTo(lastDay);
        assertThat(server.get(link).body())
                .contains("Deze vraag ligt nu bij Water", "Dank je wel")
                .doesNotContain("name=\"key\"");
        assertThat(press(link, "yes", Map.of("by", "2026-05-20")).statusCode()).isEqualTo(409);
        assertThat(seen("Ben", request).get("promise").isNull()).isTrue();
        assertThat(server.get(link(onlyLetterTo("piet." + email))).body())
                .contains("Voor Piet, Water", "Doorgegeven door Sandra, Groen en spelen.", "Ja, dat regel ik");
    }

    @Test
    void nothing_is_passed_on_in_a_circle_or_to_a_department_of_elsewhere() {
        String water = otherDepartment();
        String request = asked();
        assertThat(passOn("Sandra", request, buurt.department).text("/passOn/__typename"))
                .isEqualTo("HadItBefore");
        assertThat(passOn("Sandra", request, "nergens").text("/passOn/__typename"))
                .isEqualTo("NotFound");
        assertThat(passOn("Sandra", request, water).text("/passOn/__typename")).isEqualTo("Answered");
        assertThat(passOn("Sandra", request, water).text("/passOn/__typename")).isEqualTo("LiesElsewhere");
        assertThat(count("MATCH (r:Request)-[:ASKS_FOR]->({id: $project}) MATCH (r)-[:LIES_WITH]->(o)"
                        + " RETURN count(o) AS count"))
                .isEqualTo(1);
    }

    @Test
    void answering_twice_the_same_is_fine_and_otherwise_refused_with_the_first() {
        String request = asked();
        assertThat(answer("Sandra", NO_BUT, request, NO)).isEqualTo("Answered");
        assertThat(answer("Sandra", NO_BUT, request, NO)).isEqualTo("Answered");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("AlreadyAnswered");
        assertThat(answer("Sandra", LATER, request, Map.of("by", "2026-05-20"))).isEqualTo("AlreadyAnswered");
        assertThat(passOn("Sandra", request, otherDepartment()).text("/passOn/__typename"))
                .isEqualTo("AlreadyAnswered");
        assertThat(seen("Ben", request).get("answers")).hasSize(1);
    }

    @Test
    void who_chose_something_else_by_the_link_reads_that_it_was_not_sent() throws Exception {
        String link = askAndFindLink("Een sleutel");
        assertThat(press(link, "no-but", NO).statusCode()).isEqualTo(303);
        assertThat(press(link, "no-but", NO).statusCode()).isEqualTo(303);
        HttpResponse<String> other = press(link, "yes", Map.of("by", "2026-05-20"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body())
                .contains("Er was al geantwoord. Dat blijft zo. Wat je nu koos, is niet verstuurd.")
                .contains("Dit niet:");
    }

    @Test
    void words_of_offices_are_pointed_out_once_before_it_is_sent() throws Exception {
        String link = askAndFindLink("Een sleutel");
        var fields = new HashMap<String, String>(NO);
        fields.put("because", "Conform het beleid kan dit niet.");
        HttpResponse<String> pointedOut = press(link, "no-but", fields);
        assertThat(pointedOut.statusCode()).isEqualTo(200);
        assertThat(pointedOut.body())
                .contains("Snapt iedereen in de buurt dit?", "„beleid”", "„conform”", "zoals staat in")
                .contains("Conform het beleid kan dit niet.");
        assertThat(
                        count(
                                "MATCH (n:Answer)-[:ANSWERS]->(:Request)-[:ASKS_FOR]->({id: $project}) RETURN count(n) AS count"))
                .isZero();
        fields.put("looked", "1");
        assertThat(press(link, "no-but", fields).statusCode()).isEqualTo(303);
        assertThat(server.get(link).body()).contains("Conform het beleid kan dit niet.");
    }

    @Test
    void a_bad_day_or_text_is_refused_kindly_and_what_was_typed_stays() throws Exception {
        String link = askAndFindLink("Een sleutel");
        HttpResponse<String> past = press(link, "yes-if", Map.of("condition", "het niet vriest", "by", "2026-05-11"));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("Kies een dag vanaf vandaag", "het niet vriest");
        assertThat(press(link, "yes-if", Map.of("condition", "", "by", "2026-05-20"))
                        .body())
                .contains("Schrijf eerst wat ervoor nodig is.");
        assertThat(press(link, "yes-if", Map.of("condition", "a".repeat(281), "by", "2026-05-20"))
                        .body())
                .contains("Maak het korter");
        assertThat(press(link, "later", Map.of("by", "")).body()).contains("Kies eerst een dag.");
        assertThat(press(link, "maybe", Map.of()).statusCode()).isEqualTo(400);
        assertThat(count("MATCH (n)-[:ANSWERS]->(:Request)-[:ASKS_FOR]->({id: $project}) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void of_yes_a_colleagues_no_and_passing_on_at_once_one_holds() throws Exception {
        String water = otherDepartment();
        buurt.official("Karim", buurt.department, "karim." + email);
        String request = asked();
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(() -> yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"));
            calls.add(() -> answer("Karim", NO_BUT, request, NO));
            calls.add(() -> passOn("Sandra", request, water).text("/passOn/__typename"));
        }
        List<String> told = inParallel(calls);
        JsonNode answers = seen("Ben", request).get("answers");
        assertThat(answers).hasSize(1);
        String held = answers.get(0).get("kind").asText();
        long sayDone = told.stream().filter("Answered"::equals).count();
        assertThat(sayDone).isEqualTo(held.equals("PASSED_ON") ? 1 : 3);
        assertThat(told.stream()
                        .filter(held.equals("PASSED_ON") ? "LiesElsewhere"::equals : "AlreadyAnswered"::equals)
                        .count())
                .isEqualTo(told.size() - sayDone);
    }

    @Test
    void the_same_key_twice_is_one_answer() {
        String request = asked();
        UUID key = UUID.randomUUID();
        assertThat(answer("Sandra", NO_BUT, request, key, NO)).isEqualTo("Answered");
        assertThat(answer("Sandra", NO_BUT, request, key, NO)).isEqualTo("Answered");
        assertThat(answer("Sandra", YES_IF, request, Map.of("condition", "x", "by", "2026-05-20")))
                .isEqualTo("AlreadyAnswered");
        assertThat(seen("Ben", request).get("answers")).hasSize(1);
    }
}
