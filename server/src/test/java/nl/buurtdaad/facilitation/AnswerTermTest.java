package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Until when the municipality answers, as everybody sees it. Asked is on Tuesday 12 May 2026.
class AnswerTermTest extends WithRequests {
    private static final String OF_THE_TOWN =
            "MATCH (:Platform {id: $platform})-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality) ";

    @BeforeEach
    void the_town_keeps_hemelvaart_and_whit_monday() {
        run(OF_THE_TOWN + """
                CREATE (town)-[:KEEPS]->(:Holiday {key: 'easter 39', easter: 39, name: 'Hemelvaartsdag', dayOff: true}),
                       (town)-[:KEEPS]->(:Holiday {key: 'easter 50', easter: 50, name: 'Tweede Pinksterdag', dayOff: true})
                """);
    }

    private String askAmina() {
        return ask("Amina", "Een sleutel van de waterkraan", UUID.randomUUID()).text("/askFor/request/id");
    }

    private JsonNode term(String request) {
        return server.asStranger()
                .ask(
                        "query ($id: ID!) { request(id: $id) { term {"
                                + " receivedOn workdays lastDay late days { date kind why } } } }",
                        Map.of("id", request))
                .get("/request/term");
    }

    @Test
    void everybody_sees_the_last_day_and_how_it_was_counted() {
        JsonNode term = term(askAmina());

        assertThat(term.get("receivedOn").asText()).isEqualTo("2026-05-12");
        assertThat(term.get("workdays").asInt()).isEqualTo(10);
        assertThat(term.get("lastDay").asText()).isEqualTo("2026-05-28");
        assertThat(term.get("days")).hasSize(16);
        assertThat(term.at("/days/1/kind").asText()).isEqualTo("DAY_OFF");
        assertThat(term.at("/days/1/why").asText()).isEqualTo("Hemelvaartsdag");
        assertThat(term.at("/days/3/kind").asText()).isEqualTo("WEEKEND");
        assertThat(term.at("/days/12/why").asText()).isEqualTo("Tweede Pinksterdag");
    }

    @Test
    void it_is_late_from_five_past_midnight_on() {
        String request = askAmina();

        clock.moveTo("2026-05-29T00:04");
        assertThat(term(request).get("late").asBoolean()).isFalse();
        clock.moveTo("2026-05-29T00:05");
        assertThat(term(request).get("late").asBoolean()).isTrue();
    }

    /// Three terms of ten working days, over Hemelvaart and Whit Monday: to the end of Thursday 25 June.
    @Test
    void badly_late_is_said_with_how_many_times_as_long() {
        String request = askAmina();
        String times = "query ($id: ID!) { request(id: $id) { term { timesAsLong } } }";
        clock.moveTo("2026-06-26T00:04");
        assertThat(server.asStranger()
                        .ask(times, Map.of("id", request))
                        .get("/request/term/timesAsLong")
                        .isNull())
                .isTrue();
        clock.moveTo("2026-06-26T00:05");
        assertThat(server.asStranger()
                        .ask(times, Map.of("id", request))
                        .get("/request/term/timesAsLong")
                        .asInt())
                .isEqualTo(3);
        assertThat(server.asStranger()
                        .ask(
                                "query ($id: ID!) { checkin(platform: $id) { waiting { timesAsLong } } }",
                                Map.of("id", buurt.platform))
                        .get("/checkin/waiting/0/timesAsLong")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_municipality_may_need_less_and_what_was_asked_before_keeps_its_term() {
        String before = askAmina();
        run(OF_THE_TOWN + "SET town.answerWorkdays = 5");
        String after = askAmina();

        assertThat(term(before).get("lastDay").asText()).isEqualTo("2026-05-28");
        assertThat(term(after).get("lastDay").asText()).isEqualTo("2026-05-20");
    }

    @Test
    void the_letter_and_its_page_say_the_day_and_later_that_it_is_over() throws Exception {
        String link = askAndFindLink("Een sleutel van de waterkraan");

        assertThat(part(onlyLetter(), 0)).contains("Antwoord graag uiterlijk donderdag 28 mei.");
        assertThat(part(onlyLetter(), 1)).contains("Antwoord graag uiterlijk donderdag 28 mei.");
        assertThat(server.get(link).body()).contains("Antwoord graag uiterlijk donderdag 28 mei.");
        clock.moveTo("2026-05-29T09:00");
        assertThat(server.get(link).body())
                .contains("Afgesproken was een antwoord uiterlijk donderdag 28 mei.")
                .doesNotContain("bovenaan");
        run("""
                MATCH (request:Request)-[:ASKS_FOR]->({id: $project})
                CREATE (:Case {id: randomUUID(), kind: 'NO_ANSWER', openedAt: datetime(), state: 'NEW', steps: ['TOP_OF_HOUR']})
                       -[:ABOUT]->(request)
                """);
        assertThat(server.get(link).body()).contains("Dit staat bovenaan in het uurtje van de buurt.");
    }

    @Test
    void what_was_answered_has_no_term_any_more() {
        String request = askAmina();
        yes("Sandra", request, "2026-05-15");

        assertThat(term(request).isNull()).isTrue();
    }
}
