package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The glass box and its three questions, and "Dit zegt me nog niet genoeg". Asked is on Tuesday 12 May 2026.
class ClarificationTest extends WithRequests {
    private static final String SEEN = """
            query ($id: ID!) { request(id: $id) { official term { lastDay } glassBox {
              question facts { kind department day } plain { word plain } iMayAsk
              clarification { answerBy late answer official { name department } } } } }
            """;

    private String asked() {
        return ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
    }

    private JsonNode seen(String who, String request) {
        var client = who.isEmpty() ? server.asStranger() : server.as(who);
        return client.ask(SEEN, Map.of("id", request)).get("/request");
    }

    private String wonder(String who, String request, String question) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $q: GlassBoxQuestion!, $key: ID!) {"
                                + " askToClarify(request: $id, question: $q, key: $key) { __typename } }",
                        Map.of("id", request, "q", question, "key", UUID.randomUUID()))
                .text("/askToClarify/__typename");
    }

    private String clarify(String who, String request, String answer) {
        return server.as(who)
                .ask(
                        "mutation ($id: ID!, $a: String!, $key: ID!) {"
                                + " clarify(request: $id, question: NOW, answer: $a, key: $key) { __typename } }",
                        Map.of("id", request, "a", answer, "key", UUID.randomUUID()))
                .text("/clarify/__typename");
    }

    private int press(String link, String form, String explanation) {
        var fields = new HashMap<>(Map.of(
                "answer",
                form,
                "explanation",
                explanation,
                "key",
                UUID.randomUUID().toString()));
        return post(link, fields).statusCode();
    }

    /// The link in the newest letter, of so many.
    private String newestLink(int letters) throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            var mine = Arrays.stream(mail.getReceivedMessages())
                    .filter(letter -> to(letter).equals(email))
                    .toList();
            if (mine.size() == letters) {
                var letter = mine.stream()
                        .filter(one -> subject(one).startsWith("Wil je dit uitleggen aan"))
                        .toList()
                        .getLast();
                assertThat(part(letter, 0)).contains("Wat in de app staat, zegt hun nog niet genoeg.");
                return link(letter);
            }
            mail.waitForIncomingEmail(100, tries + 1_000);
        }
        throw new AssertionError("no letter");
    }

    private static String subject(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void everyone_reads_the_three_answers_and_the_liaison_sees_the_person_too() {
        String request = asked();
        for (String who : List.of("", "Ben", "Amina", "Sandra", "Lotte", "Hans")) {
            JsonNode seen = seen(who, request);
            assertThat(seen.get("glassBox").findValuesAsText("question")).containsExactly("NOW", "MEANING", "SILENCE");
            assertThat(seen.at("/glassBox/0/facts/0/kind").asText()).isEqualTo("AT_DEPARTMENT");
            assertThat(seen.at("/glassBox/0/facts/0/department").asText()).isEqualTo("Groen en spelen");
            assertThat(seen.at("/glassBox/0/facts/0/day").asText()).isEqualTo("2026-05-12");
            assertThat(seen.at("/glassBox/0/iMayAsk").asBoolean()).isEqualTo(who.equals("Amina"));
            assertThat(seen.get("official").asText(""))
                    .isEqualTo(List.of("Amina", "Sandra", "Lotte").contains(who) ? "Sandra" : "");
        }
    }

    @Test
    void who_has_it_explains_it_within_two_working_days_and_the_term_of_the_request_runs_on() throws Exception {
        String request = asked();
        assertThat(wonder("Ben", request, "NOW")).isEqualTo("DoersDecide");
        assertThat(wonder("Amina", UUID.randomUUID().toString(), "NOW")).isEqualTo("NotFound");
        assertThat(together(() -> wonder("Amina", request, "NOW"), 4)).containsOnly("ClarifyAsked");
        assertThat(count("MATCH (n:Clarification)-[:ABOUT]->()-[:ASKS_FOR]->(:Project {id: $project})"
                        + " RETURN count(n) AS count"))
                .isEqualTo(1);
        String link = newestLink(2);

        JsonNode open = seen("", request);
        assertThat(open.at("/glassBox/0/clarification/answerBy").asText()).isEqualTo("2026-05-14");
        assertThat(open.at("/glassBox/0/clarification/late").asBoolean()).isFalse();
        assertThat(seen("Amina", request).at("/glassBox/0/iMayAsk").asBoolean()).isFalse();
        assertThat(seen("Amina", request).at("/glassBox/1/iMayAsk").asBoolean()).isTrue();
        assertThat(open.at("/term/lastDay").asText()).isEqualTo("2026-05-26");
        clock.moveTo("2026-05-15T00:05");
        assertThat(seen("", request).at("/glassBox/0/clarification/late").asBoolean())
                .isTrue();

        assertThat(server.get(link).body()).contains("Wat gebeurt er nu?", "Jouw uitleg, in één of twee zinnen");
        assertThat(press(link, "clarify-NOW", " ")).isEqualTo(400);
        assertThat(press(link, "clarify-NOW", "a".repeat(281))).isEqualTo(400);
        assertThat(post(
                                link,
                                Map.of(
                                        "answer", "clarify-NOW",
                                        "explanation", "Conform beleid kijken we eerst.",
                                        "key", UUID.randomUUID().toString()))
                        .body())
                .contains("Snapt iedereen in de buurt dit?", "zoals staat in", "Conform beleid kijken we eerst.");
        assertThat(seen("", request).at("/glassBox/0/clarification/answer").isNull())
                .isTrue();
        assertThat(press(link, "clarify-NOW", "We kijken donderdag welke sleutel past."))
                .isEqualTo(303);
        assertThat(press(link, "clarify-NOW", "We kijken donderdag welke sleutel past."))
                .isEqualTo(303);
        assertThat(press(link, "clarify-NOW", "Nog iets.")).isEqualTo(409);
        assertThat(clarify("Sandra", request, "We kijken donderdag welke sleutel past."))
                .isEqualTo("Clarified");
        assertThat(clarify("Sandra", request, "Nog iets.")).isEqualTo("NothingToClarify");

        JsonNode said = seen("", request).at("/glassBox/0/clarification");
        assertThat(said.get("answer").asText()).isEqualTo("We kijken donderdag welke sleutel past.");
        assertThat(said.at("/official/name").asText()).isEqualTo("Sandra");
        assertThat(said.get("late").asBoolean()).isFalse();
        assertThat(seen("", request).at("/term/lastDay").asText()).isEqualTo("2026-05-26");
        assertThat(logbook()).containsOnlyOnce("clarification-asked", "clarified");
    }

    @Test
    void only_of_the_department_that_has_it_one_explains_also_long_after_the_answer_and_nobody_floods_them()
            throws Exception {
        String request = asked();
        assertThat(clarify("Sandra", request, "Zomaar.")).isEqualTo("NothingToClarify");
        yes("Sandra", request, "2026-05-15");
        clock.moveTo("2026-08-03T12:00");
        assertThat(wonder("Amina", request, "NOW")).isEqualTo("ClarifyAsked");
        String link = newestLink(2);
        assertThat(server.get(link).statusCode()).isEqualTo(200);
        assertThat(clarify("Lotte", request, "Ik weet het.")).isEqualTo("LiesElsewhere");
        buurt.official("Karim", buurt.department, "karim." + email);
        assertThat(clarify("Karim", request, " ")).isEqualTo("TextRefused");
        assertThat(clarify("Karim", request, "De dienst vorderde hem; het beleidskader is om."))
                .isEqualTo("Clarified");
        assertThat(seen("", request)
                        .at("/glassBox/0/clarification/official/name")
                        .asText())
                .isEqualTo("Karim");
        assertThat(server.get(link).statusCode()).isEqualTo(410);
        assertThat(seen("", request).at("/glassBox/1/plain/0/word").asText()).isEqualTo("beleidskader");

        String other = asked();
        var many = List.of(request, other, request, other, request, other);
        var questions = List.of("NOW", "NOW", "MEANING", "MEANING", "SILENCE", "SILENCE");
        for (int i = 0; i < 6; i++) {
            assertThat(wonder("Amina", many.get(i), questions.get(i)))
                    .isEqualTo(i < 5 ? "ClarifyAsked" : "EnoughForToday");
        }
    }
}
