package nl.buurtdaad.checkin;

import static nl.buurtdaad.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amina and Ben did something, so they have the say in the platform; Joyce does something, Kofi does not.
class CheckinTest extends WithCheckin {
    private static final String KITCHEN = "Aan de keukentafel";

    @BeforeEach
    void Amina_and_Ben_did_something() {
        buurt.deed(buurt.amina(), buurt.soup, at("2026-05-04T12:00"));
        buurt.deed(buurt.ben(), buurt.task("Vegen", 1), at("2026-05-08T12:00"));
        buurt.claim(buurt.joyce(), buurt.net, clock.instant());
    }

    private JsonNode seen() {
        return checkin(server.asStranger());
    }

    @Test
    void a_doer_sets_the_hour_and_everybody_reads_it() {
        assertThat(seen().get("hour").isNull()).isTrue();
        assertThat(checkin(as("Amina")).get("iMaySet").asBoolean()).isTrue();
        assertThat(checkin(as("Joyce")).get("iMaySet").asBoolean()).isFalse();

        JsonNode answer = set("Amina", "WEDNESDAY", "17:00", "https://praten.example/k-buurt");

        assertThat(type(answer)).isEqualTo("HourSet");
        JsonNode hour = seen().get("hour");
        assertThat(hour.get("day").asText()).isEqualTo("WEDNESDAY");
        assertThat(hour.get("time").asText()).isEqualTo("17:00");
        assertThat(hour.get("link").asText()).isEqualTo("https://praten.example/k-buurt");
        assertThat(hour.get("address").isNull()).isTrue();
        assertThat(hour.get("by").asText()).isEqualTo("Amina");
        assertThat(Instant.parse(hour.get("startsAt").asText())).isEqualTo(at("2026-05-13T17:00"));
        assertThat(hour.get("now").asBoolean()).isFalse();
        clock.moveTo("2026-05-13T17:20");
        assertThat(seen().at("/hour/now").asBoolean()).isTrue();
    }

    @Test
    void another_doer_sets_it_again_and_what_it_was_is_kept() {
        set("Amina", "WEDNESDAY", "17:00", KITCHEN);
        clock.forward(Duration.ofMinutes(5));
        JsonNode answer = set("Ben", "THURSDAY", "9.30", "In de hub");

        JsonNode checkin = answer.get("checkin");
        assertThat(checkin.at("/hour/day").asText()).isEqualTo("THURSDAY");
        assertThat(checkin.at("/hour/time").asText()).isEqualTo("09:30");
        assertThat(checkin.at("/hour/by").asText()).isEqualTo("Ben");
        assertThat(checkin.get("earlier")).hasSize(1);
        assertThat(checkin.at("/earlier/0/address").asText()).isEqualTo(KITCHEN);
        assertThat(checkin.at("/earlier/0/startsAt").isNull()).isTrue();
        assertThat(entries("hour-set")).isEqualTo(2);
    }

    @Test
    void offices_of_the_municipality_find_its_hours_and_nobody_else_does() {
        set("Amina", "WEDNESDAY", "17:00", KITCHEN);
        String mine = "{ myCheckins { platform { name } hour { address } iMayPutAway iMaySet } }";

        JsonNode lotte = as("Lotte").ask(mine).get("/myCheckins");
        assertThat(lotte).hasSize(1);
        assertThat(lotte.at("/0/hour/address").asText()).isEqualTo(KITCHEN);
        assertThat(lotte.at("/0/iMayPutAway").asBoolean()).isTrue();
        JsonNode sandra = as("Sandra").ask(mine).get("/myCheckins");
        assertThat(sandra).hasSize(1);
        assertThat(sandra.at("/0/iMayPutAway").asBoolean()).isFalse();
        assertThat(as("Amina").ask(mine).get("/myCheckins")).isEmpty();
        assertThat(server.asStranger().ask(mine).get("/myCheckins")).isEmpty();
        lotteHelpsNobodyHere();
        assertThat(as("Lotte").ask(mine).get("/myCheckins")).isEmpty();
    }

    @Test
    void the_same_hour_once_more_is_no_change() {
        UUID key = UUID.randomUUID();
        set(as("Amina"), "WEDNESDAY", "17:00", KITCHEN, key);
        assertThat(type(set(as("Amina"), "WEDNESDAY", "17:00", KITCHEN, key).get("/act")))
                .isEqualTo("HourSet");
        assertThat(type(set("Ben", "WEDNESDAY", "17:00", KITCHEN))).isEqualTo("HourSet");

        assertThat(seen().get("earlier")).isEmpty();
        assertThat(seen().at("/hour/by").asText()).isEqualTo("Amina");
        assertThat(entries("hour-set")).isEqualTo(1);
    }

    @Test
    void who_has_no_say_hears_what_there_is_to_do() {
        JsonNode answer = set("Kofi", "WEDNESDAY", "17:00", KITCHEN);

        assertThat(type(answer)).isEqualTo("DoersDecide");
        assertThat(answer.get("openTasks")).isNotEmpty();
        assertThat(seen().get("hour").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sandra", "Lotte", "Hans", "Olga"})
    void no_office_sets_the_hour(String office) {
        assertThat(set(as(office), "WEDNESDAY", "17:00", KITCHEN, UUID.randomUUID())
                        .code())
                .isEqualTo("ONLY_RESIDENTS");
        assertThat(seen().get("hour").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, In de hub, HourTimeRefused",
        "17:00, javascript:alert(1), LinkRefused",
        "17:00, ftp://praten.example/x, LinkRefused",
        "17:00, '  ', TextRefused",
    })
    void what_does_not_fit_is_answered_in_words(String time, String where, String outcome) {
        assertThat(type(set("Amina", "WEDNESDAY", time, where))).isEqualTo(outcome);
        assertThat(seen().get("hour").isNull()).isTrue();
    }

    @Test
    void anyone_signed_in_adds_a_line_marked_with_what_they_are() {
        add("Kofi", "De bakken zijn vol.");
        clock.forward(Duration.ofMinutes(1));
        add("Sandra", "Ik kom graag kijken.");
        clock.forward(Duration.ofMinutes(1));
        add("Lotte", "Ik belde met Afval.");

        JsonNode lines = seen().get("lines");
        assertThat(lines.findValuesAsText("as")).containsExactly("RESIDENT", "OFFICIAL", "LIAISON");
        assertThat(lines.findValuesAsText("name")).containsExactly("Kofi", "Sandra", "Lotte");
        assertThat(lines.at("/1/department").isNull()).isFalse();
        assertThat(checkin(as("Kofi")).at("/lines/0/mine").asBoolean()).isTrue();
        assertThat(lines.at("/0/mine").asBoolean()).isFalse();
        assertThat(add(server.asStranger(), "Ik ook.", UUID.randomUUID()).code())
                .isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void a_line_is_one_line() {
        var kofi = as("Kofi");
        JsonNode empty = add(kofi, " ", UUID.randomUUID()).get("/act");
        JsonNode tooLong = add(kofi, "x".repeat(161), UUID.randomUUID()).get("/act");

        assertThat(empty.get("problem").asText()).isEqualTo("EMPTY");
        assertThat(tooLong.get("problem").asText()).isEqualTo("TOO_LONG");
        assertThat(tooLong.get("atMost").asInt()).isEqualTo(160);
        assertThat(seen().get("lines")).isEmpty();
    }

    @Test
    void one_person_does_not_fill_the_hour_alone() {
        for (int i = 1; i <= 5; i++) {
            add("Kofi", "Nummer " + i);
        }
        JsonNode answer = add(as("Kofi"), "Nummer 6", UUID.randomUUID()).get("/act");

        assertThat(type(answer)).isEqualTo("EnoughHourLines");
        assertThat(answer.get("atMost").asInt()).isEqualTo(5);
        assertThat(seen().get("lines")).hasSize(5);
        about("Kofi", "takeHourLineBack", seen().at("/lines/0/id").asText());
        add("Kofi", "Nummer 6");
        add("Joyce", "Ik ook");
    }

    @Test
    void who_wrote_a_line_takes_it_back_and_nobody_else() {
        String line = add("Kofi", "De bakken zijn vol.");

        assertThat(type(about("Amina", "takeHourLineBack", line))).isEqualTo("NotYourHourLine");
        assertThat(seen().get("lines")).hasSize(1);
        assertThat(type(about("Kofi", "takeHourLineBack", line))).isEqualTo("HourLineTakenBack");
        assertThat(type(about("Kofi", "takeHourLineBack", line))).isEqualTo("HourLineTakenBack");
        assertThat(seen().get("lines")).isEmpty();
        assertThat(type(about("Amina", "sayDiscussed", line))).isEqualTo("NotFound");
        assertThat(count(
                        "MATCH (n:HourLine {id: $id}) WHERE n.text IS NOT NULL RETURN count(n) AS n",
                        Map.of("id", line)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "Lotte"})
    void a_doer_or_the_liaison_puts_a_line_away_and_it_comes_back(String who) {
        String line = add("Kofi", "De bakken zijn vol.");

        assertThat(checkin(as(who)).get("iMayPutAway").asBoolean()).isTrue();
        assertThat(type(about(who, "sayDiscussed", line))).isEqualTo("HourLineDiscussed");
        assertThat(type(about("Ben", "sayDiscussed", line))).isEqualTo("HourLineDiscussed");
        assertThat(seen().get("lines")).isEmpty();
        assertThat(seen().at("/discussed/0/text").asText()).isEqualTo("De bakken zijn vol.");
        assertThat(entries("hour-line-discussed")).isEqualTo(1);

        assertThat(type(about(who, "sayNotDiscussed", line))).isEqualTo("HourLineBack");
        assertThat(seen().get("discussed")).isEmpty();
        assertThat(seen().get("lines")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kofi", "Sandra", "Hans", "Olga"})
    void nobody_else_puts_a_line_away(String who) {
        String line = add("Kofi", "De bakken zijn vol.");

        assertThat(checkin(as(who)).get("iMayPutAway").asBoolean()).isFalse();
        JsonNode answer = about(who, "sayDiscussed", line);
        assertThat(type(answer)).isEqualTo("DoersDecide");
        assertThat(answer.get("openTasks")).isNotEmpty();
        assertThat(seen().get("lines")).hasSize(1);
    }

    @Test
    void a_liaison_of_another_town_puts_nothing_away() {
        String line = add("Kofi", "De bakken zijn vol.");
        lotteHelpsNobodyHere();

        assertThat(type(about("Lotte", "sayDiscussed", line))).isEqualTo("DoersDecide");
    }

    @Test
    void a_line_goes_after_six_weeks_without_a_job_and_what_was_put_away_after_one() {
        String kept = add("Kofi", "De bakken zijn vol.");
        String away = add("Kofi", "Wie heeft de bladblazer?");
        about("Amina", "sayDiscussed", away);

        clock.forward(Duration.ofDays(8));
        assertThat(seen().get("discussed")).isEmpty();
        clock.forward(Duration.ofDays(34).minusSeconds(1));
        assertThat(seen().at("/lines/0/id").asText()).isEqualTo(kept);
        clock.forward(Duration.ofSeconds(1));

        assertThat(seen().get("lines")).isEmpty();
        assertThat(type(about("Kofi", "takeHourLineBack", kept))).isEqualTo("NotFound");
        assertThat(type(about("Amina", "sayDiscussed", kept))).isEqualTo("NotFound");
    }

    @Test
    void the_job_forgets_the_words() {
        String line = add("Kofi", "De bakken zijn vol.");
        clock.forward(Duration.ofDays(42));

        DATABASE.write(tx -> new HourLineStore().forget(tx, HourLines.keptFrom(clock.instant())));

        assertThat(count("MATCH (n:HourLine {id: $id}) RETURN count(n) AS n", Map.of("id", line)))
                .isZero();
    }

    @Test
    void lines_of_who_leaves_are_gone() {
        add("Kofi", "De bakken zijn vol.");

        as("Kofi").ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()));

        assertThat(seen().get("lines")).isEmpty();
    }

    @Test
    void made_is_what_was_done_since_the_last_one() {
        set("Amina", "WEDNESDAY", "17:00", KITCHEN);
        // The last one was on the 6th.
        assertThat(seen().at("/made/deeds").findValuesAsText("taskTitle")).containsExactly("Vegen");

        clock.moveTo("2026-05-13T17:30");
        assertThat(seen().at("/made/deeds").findValuesAsText("taskTitle")).containsExactly("Vegen");
        clock.moveTo("2026-05-13T18:00");
        assertThat(seen().at("/made/deeds")).isEmpty();
    }

    @Test
    void what_waits_at_the_municipality_shows_where_and_how_long_and_not_with_whom() {
        UUID request = UUID.randomUUID();
        as("Amina").ask("""
                mutation ($project: ID!, $key: ID!) {
                  askFor(project: $project, kind: MATERIAL, sentence: "Een sleutel van de kraan.", key: $key) { __typename } }
                """, Map.of("project", buurt.project, "key", request));
        // Asked on Tuesday 12 May.
        clock.moveTo("2026-05-15T10:00");
        JsonNode waiting = seen().get("waiting");
        assertThat(waiting).hasSize(1);
        assertThat(waiting.at("/0/sentence").asText()).isEqualTo("Een sleutel van de kraan.");
        assertThat(waiting.at("/0/kind").asText()).isEqualTo("MATERIAL");
        assertThat(waiting.at("/0/department").asText()).isEqualTo("Groen en spelen");
        assertThat(waiting.at("/0/workdays").asInt()).isEqualTo(2);
        assertThat(waiting.at("/0/late").asBoolean()).isFalse();
        assertThat(waiting.at("/0/answerBy").asText()).isEqualTo("2026-05-26");
        assertThat(waiting.toString()).doesNotContain("Sandra");

        // What is late stands before what was asked longer ago with more time.
        clock.moveTo("2026-06-02T10:00");
        assertThat(seen().at("/waiting/0/late").asBoolean()).isTrue();
        DATABASE.write(tx -> {
            tx.run("""
                    MATCH (late:Request {id: $request})-[:ASKS_FOR]->(project), (late)-[:LIES_WITH]->(sandra)
                    CREATE (sandra)<-[:LIES_WITH]-(:Request {id: randomUUID(), sentence: 'Een bankje', answerWorkdays: 60,
                      sentAt: late.sentAt - duration('P1D')})-[:ASKS_FOR]->(project)
                    """, Map.of("request", request.toString()));
            return true;
        });
        assertThat(seen().get("waiting").findValuesAsText("late")).containsExactly("true", "false");

        as("Sandra").ask("""
                mutation ($request: ID!, $key: ID!) { answerYes(request: $request, by: "2026-06-05", key: $key) { __typename } }
                """, Map.of("request", request, "key", UUID.randomUUID()));
        assertThat(seen().get("waiting").findValuesAsText("sentence")).containsExactly("Een bankje");
    }

    @Test
    void two_doers_hide_a_line() {
        String line = add("Kofi", "Jan is een dief.");
        for (String doer : new String[] {"Amina", "Ben"}) {
            assertThat(as(doer).ask("""
                            mutation ($line: ID!, $key: ID!) {
                              act: doesNotBelong(what: {hourLine: $line}, rule: NO_HURTING, key: $key) { __typename } }
                            """, Map.of("line", line, "key", UUID.randomUUID()))
                            .text("/act/__typename"))
                    .isIn("DoubtHeard", "WordsSetAside");
        }

        assertThat(seen().at("/lines/0/text").asText()).isEqualTo("(verborgen door doeners)");
        assertThat(as("Ben")
                        .ask("""
                        mutation ($line: ID!, $key: ID!) { act: showAgain(what: {hourLine: $line}, key: $key) { __typename } }
                        """, Map.of("line", line, "key", UUID.randomUUID()))
                        .text("/act/__typename"))
                .isEqualTo("WordsShown");
        assertThat(seen().at("/lines/0/text").asText()).isEqualTo("Jan is een dief.");
    }

    @Test
    void a_calendar_reads_it_without_an_account() throws Exception {
        String address = "/buurt/" + buurt.platform + "/uurtje.ics";
        assertThat(server.get(address).statusCode()).isEqualTo(404);
        assertThat(server.get("/buurt/nergens/uurtje.ics").statusCode()).isEqualTo(404);
        set("Amina", "WEDNESDAY", "17:00", KITCHEN);
        VEvent first = calendar(address);
        set("Ben", "SUNDAY", "9:30", "https://praten.example/k-buurt");
        VEvent changed = calendar(address);

        assertThat(first.getSummary().getValue()).isEqualTo("Het uurtje · Buurtplatform (test)");
        assertThat(first.getLocation().getValue()).isEqualTo(KITCHEN);
        assertThat(changed.getUid()).isEqualTo(first.getUid());
        assertThat(changed.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(changed.getUrl().getValue()).isEqualTo("https://praten.example/k-buurt");
    }

    private VEvent calendar(String address) throws Exception {
        var response = server.get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        return new CalendarBuilder()
                .build(new StringReader(response.body()))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
    }

    private long entries(String what) {
        return count(
                "MATCH (entry:Entry {what: $what})-[:IN]->(:Platform {id: $platform}) RETURN count(entry) AS n",
                Map.of("what", what, "platform", buurt.platform));
    }

    private void lotteHelpsNobodyHere() {
        DATABASE.write(tx -> {
            tx.run("MATCH (:Liaison {id: $id})-[helps:HELPS]->() DELETE helps", Map.of("id", buurt.lotte.id()));
            return true;
        });
    }
}
