package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import org.junit.jupiter.api.Test;

/// What lies with whom, and who got a letter of somebody else.
class DeskTest extends WithRequests {
    private static final String DESK = """
            { myOffice { name department }
              myDesk {
                waiting { request { id sentence official term { lastDay } } platform asker forWhom
                  standsStill { sentence by } mayPassTo { name } }
                atColleagues { request { id official } asker since mayPassTo { name } }
                promised { sentence by iMayMove state condition saidBy project { id } platform }
                thanked { sentence saidBy }
                invitations { by times visitToday project { id } }
                projects { mine visitToday project { id } } } }
            """;

    private final String karimsEmail = "karim." + UUID.randomUUID() + "@gemeente.example";
    private final String joostsEmail = "joost." + UUID.randomUUID() + "@gemeente.example";

    @Test
    void each_sees_what_lies_with_them_and_nobody_else_does() {
        colleagues();
        String key = send("Een sleutel van de waterkraan");
        run(
                "MATCH (project:Project {id: $project}), (amina:Resident {id: $amina}) CREATE (amina)-[:PUT_TO_REST]->(:Rest {id: randomUUID(), from: datetime('2026-05-12T23:00:00Z'),"
                        + " because: 'WAITING_FOR_MUNICIPALITY', sentence: 'Zonder sleutel is er geen water.'})-[:OF]->(project)");
        server.as("Amina")
                .ask(
                        "mutation ($project: ID!, $at: DateTime!, $key: ID!) { invite(project: $project, times: [$at], key: $key) { __typename } }",
                        Map.of(
                                "project",
                                buurt.project,
                                "at",
                                clock.instant().plus(Duration.ofDays(2)).toString(),
                                "key",
                                UUID.randomUUID()));

        Answer sandra = server.as("Sandra").ask(DESK, Map.of());
        assertThat(sandra.text("/myOffice/name")).isEqualTo("Sandra");
        assertThat(sandra.get("/myDesk/waiting")).hasSize(1);
        assertThat(sandra.text("/myDesk/waiting/0/request/id")).isEqualTo(key);
        assertThat(sandra.text("/myDesk/waiting/0/asker")).isEqualTo("Amina");
        assertThat(sandra.text("/myDesk/waiting/0/forWhom")).isEqualTo("voor de kinderen");
        assertThat(sandra.text("/myDesk/waiting/0/standsStill/sentence")).isEqualTo("Zonder sleutel is er geen water.");
        assertThat(sandra.text("/myDesk/waiting/0/standsStill/by")).isEqualTo("Amina");
        assertThat(sandra.text("/myDesk/waiting/0/request/term/lastDay")).isNotEmpty();
        assertThat(sandra.text("/myDesk/invitations/0/by")).isEqualTo("Amina");
        assertThat(sandra.get("/myDesk/invitations/0/visitToday").isNull()).isTrue();
        server.as("Sandra")
                .ask(
                        "mutation ($p: ID!, $key: ID!) { logVisit(project: $p, key: $key) { __typename } }",
                        Map.of("p", buurt.project, "key", UUID.randomUUID()));
        Answer came = server.as("Sandra").ask(DESK, Map.of());
        String visit = came.text("/myDesk/invitations/0/visitToday");
        assertThat(came.get("/myDesk").findValuesAsText("visitToday"))
                .isNotEmpty()
                .containsOnly(visit);
        assertThat(sandra.get("/myDesk/waiting/0/mayPassTo")).hasSize(1);
        assertThat(sandra.text("/myDesk/waiting/0/mayPassTo/0/name")).isEqualTo("Afval");
        assertThat(sandra.get("/myDesk/atColleagues")).isEmpty();

        for (String other : List.of("Amina", "Hans", "Olga")) {
            Answer nothing = server.as(other).ask(DESK, Map.of());
            assertThat(nothing.get("/myDesk").isNull()).as(other).isTrue();
            assertThat(nothing.get("/myOffice").isNull()).as(other).isTrue();
        }
        Answer lotte = server.as("Lotte").ask(DESK, Map.of());
        assertThat(lotte.get("/myOffice/department").isNull()).isTrue();
        assertThat(lotte.get("/myDesk/waiting")).isEmpty();
        assertThat(lotte.get("/myDesk/atColleagues")).isEmpty();

        assertThat(yes("Sandra", key, "2026-05-15").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        Answer promised = server.as("Sandra").ask(DESK, Map.of());
        assertThat(promised.get("/myDesk/waiting")).isEmpty();
        assertThat(promised.text("/myDesk/promised/0/by")).isEqualTo("2026-05-15");
        assertThat(promised.get("/myDesk/thanked")).isEmpty();

        String promise = server.as("Amina")
                .ask("query ($id: ID!) { request(id: $id) { promise { id } } }", Map.of("id", key))
                .text("/request/promise/id");
        received("Amina", promise, true);
        Answer thanked = server.as("Sandra").ask(DESK, Map.of());
        assertThat(thanked.get("/myDesk/promised")).isEmpty();
        assertThat(thanked.text("/myDesk/thanked/0/saidBy")).isEqualTo("Amina");
    }

    @Test
    void a_colleague_of_the_department_answers_for_who_is_ill_and_the_promise_is_theirs() {
        colleagues();
        String key = send("Een sleutel van de waterkraan");
        Answer karim = server.as("Karim").ask(DESK, Map.of());
        assertThat(karim.get("/myDesk/waiting")).isEmpty();
        assertThat(karim.get("/myDesk/atColleagues")).hasSize(1);
        assertThat(karim.text("/myDesk/atColleagues/0/request/official")).isEqualTo("Sandra");
        assertThat(karim.text("/myDesk/atColleagues/0/mayPassTo/0/name")).isEqualTo("Afval");
        assertThat(server.as("Joost").ask(DESK, Map.of()).get("/myDesk/atColleagues"))
                .isEmpty();
        assertThat(yes("Joost", key, "2026-05-15").text("/answerYes/__typename"))
                .isEqualTo("LiesElsewhere");

        assertThat(yes("Karim", key, "2026-05-15").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        assertThat(yes("Karim", key, "2026-05-15").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        Answer tooLate = yes("Sandra", key, "2026-05-15");
        assertThat(tooLate.text("/answerYes/__typename")).isEqualTo("AlreadyAnswered");
        assertThat(tooLate.text("/answerYes/request/promise/official/name")).isEqualTo("Karim");
        assertThat(look("Joyce", key).text("/request/official")).isEqualTo("Karim");
        assertThat(look("Amina", key).text("/request/official")).isEqualTo("Karim");
        assertThat(server.as("Sandra").ask(DESK, Map.of()).get("/myDesk/promised"))
                .isEmpty();
        Answer promised = server.as("Karim").ask(DESK, Map.of());
        assertThat(promised.get("/myDesk/atColleagues")).isEmpty();
        assertThat(promised.get("/myDesk/promised/0/iMayMove").asBoolean()).isTrue();
    }

    @Test
    void what_was_promised_can_be_moved_at_the_desk_until_it_came_also_after_its_day() {
        String key = send("Een bankje");
        yes("Sandra", key, "2026-05-15");
        String promise = server.as("Amina")
                .ask("query ($id: ID!) { request(id: $id) { promise { id } } }", Map.of("id", key))
                .text("/request/promise/id");
        clock.moveTo("2026-05-18T10:00");
        received("Amina", promise, false);
        assertThat(server.as("Sandra")
                        .ask(DESK, Map.of())
                        .get("/myDesk/promised/0/iMayMove")
                        .asBoolean())
                .isTrue();
        server.as("Sandra")
                .ask(
                        "mutation ($p: ID!, $key: ID!) { movePromise(promise: $p, by: \"2026-05-22\", because: \"De smid is ziek.\", key: $key) { __typename } }",
                        Map.of("p", promise, "key", UUID.randomUUID()));
        Answer moved = server.as("Sandra").ask(DESK, Map.of());
        assertThat(moved.text("/myDesk/promised/0/by")).isEqualTo("2026-05-22");
        assertThat(moved.get("/myDesk/promised/0/iMayMove").asBoolean()).isFalse();
        received("Amina", promise, true);
        Answer came = server.as("Sandra").ask(DESK, Map.of());
        assertThat(came.get("/myDesk/promised")).isEmpty();
        assertThat(came.get("/myDesk/thanked")).hasSize(1);
    }

    @Test
    void who_got_the_letter_forwarded_is_sent_a_link_of_their_own_and_a_colleague_answers_by_it() throws Exception {
        colleagues();
        String link = askAndFindLink("Een sleutel");
        String page = server.get(link).body();
        assertThat(page).contains("Ben jij niet Sandra? Vul je eigen adres in.", "Alles wat bij jou ligt", "/werk");
        long links = links();

        String known = ownLink(link, " " + joostsEmail.toUpperCase(java.util.Locale.ROOT));
        assertThat(links()).isEqualTo(links + 1);
        for (String nobody : List.of("niemand-" + UUID.randomUUID() + "@gemeente.example", "geen adres", "")) {
            assertThat(ownLink(link, nobody)).isEqualTo(known);
        }
        String elsewhere = "elders." + UUID.randomUUID() + "@gemeente.example";
        database.write(tx -> {
            tx.run(
                    "CREATE (:Municipality {id: randomUUID()})-[:HAS]->(:Department {id: randomUUID(), name: 'Elders'})"
                            + "<-[:WORKS_FOR]-(:Official {id: randomUUID(), name: 'Els', email: $email})",
                    Map.of("email", elsewhere));
            return true;
        });
        assertThat(ownLink(link, elsewhere)).isEqualTo(known);
        assertThat(links()).isEqualTo(links + 1);

        MimeMessage letter = onlyLetterTo(joostsEmail);
        assertThat(part(letter, 0)).contains("Hallo Joost", "Deze vraag ligt bij Groen en spelen");
        String own = link(letter);
        assertThat(own).isNotEqualTo(link);
        String his = server.get(own).body();
        assertThat(his)
                .contains("Een sleutel", "Deze vraag ligt bij Groen en spelen", "Ben jij niet Joost?")
                .doesNotContain("Ja, dat regel ik", "Sandra");
        post(own, Map.of("key", UUID.randomUUID().toString(), "by", "2026-05-15"));
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isZero();

        ownLink(link, karimsEmail);
        String karims = link(onlyLetterTo(karimsEmail));
        assertThat(server.get(karims).body())
                .contains("Deze vraag ligt bij een collega van je. Jij kunt ook antwoorden.", "Ja, dat regel ik")
                .doesNotContain("Sandra");
        post(karims, Map.of("key", UUID.randomUUID().toString(), "by", "2026-05-15"));
        assertThat(server.get(karims).body()).contains("Dank je wel, Karim!");
        assertThat(server.get(link).body()).contains("Karim gaf antwoord");
        assertThat(server.get("/antwoord/niets/eigen").statusCode()).isEqualTo(200);
        ownLink("/antwoord/niets", joostsEmail);
        assertThat(links()).isEqualTo(links + 2);

        // One mailbox is sent three in an hour, and nobody is told.
        for (int more = 0; more < 4; more++) {
            assertThat(ownLink(link, joostsEmail)).isEqualTo(known);
        }
        assertThat(links()).isEqualTo(links + 4);
    }

    private String ownLink(String link, String address) {
        var sent = post(link, Map.of("answer", "own-link", "email", address));
        assertThat(sent.statusCode()).isEqualTo(303);
        String said =
                server.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(said).contains("Kijk in je mail", "Kennen we dit adres bij deze gemeente?");
        return said;
    }

    private String send(String sentence) {
        UUID key = UUID.randomUUID();
        ask("Amina", sentence, key);
        return key.toString();
    }

    private long links() {
        return count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:OPENS]-(link) RETURN count(link) AS count");
    }

    /// Karim of Sandra's department, and Joost of another.
    private void colleagues() {
        buurt.official("Karim", buurt.department, karimsEmail);
        buurt.official("Joost", "afval-" + buurt.department, joostsEmail);
    }
}
