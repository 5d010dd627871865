package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import org.junit.jupiter.api.Test;

class AnswerPageTest extends WithRequests {
    @Test
    void opening_the_link_answers_nothing_however_often() throws Exception {
        String link = askAndFindLink("Een sleutel");
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> page = server.get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Buurtplatform (test) vraagt", "Een sleutel", "Hoe kun je helpen?", "Dit zijn wij")
                    .contains("Ja, dat regel ik deze week", "uiterlijk vrijdag 15 mei")
                    .doesNotContain("<script");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(server.send(HttpRequest.newBuilder(server.address(link)).HEAD())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void while_it_waits_the_letter_says_that_the_work_lies_still_and_who_said_so() throws Exception {
        String link = askAndFindLink("Een sleutel");
        run("MATCH (project:Project {id: $project}), (amina:Resident {id: $amina}) CREATE (amina)-[:PUT_TO_REST]->"
                + "(:Rest {id: randomUUID(), from: datetime('2026-05-12T23:00:00Z'), because: 'WAITING_FOR_MUNICIPALITY',"
                + " sentence: 'Zonder sleutel is er geen water.'})-[:OF]->(project)");
        String page = server.get(link).body();
        assertThat(page)
                .contains("Sinds woensdag 13 mei ligt het werk stil: de buurt wacht op de gemeente.")
                .contains("Amina zegt: „Zonder sleutel is er geen water.”");
        post(link, Map.of("key", key(page), "by", "2026-05-15"));
        assertThat(server.get(link).body()).doesNotContain("ligt het werk stil", "geen water");
    }

    @Test
    void from_request_to_kept_promise() throws Exception {
        String link = askAndFindLink("Een sleutel");
        String page = server.get(link).body();
        HttpResponse<String> answered = post(link, Map.of("key", key(page), "by", "2026-05-15"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(answered.headers().firstValue("Location")).hasValue(link);
        assertThat(server.get(link).body())
                .contains("Dank je wel, Sandra!", "Je regelt het uiterlijk vrijdag 15 mei.", "Verzet het één keer")
                .doesNotContain("Ja, dat regel ik");

        Answer seen = server.as("Amina").ask("""
                query ($project: ID!) { project(id: $project) { requests {
                  id official iMaySayReceived promise { id by state official { name department } } } } }
                """, Map.of("project", buurt.project));
        assertThat(seen.text("/project/requests/0/promise/by")).isEqualTo("2026-05-15");
        assertThat(seen.text("/project/requests/0/promise/official/name")).isEqualTo("Sandra");
        assertThat(seen.get("/project/requests/0/iMaySayReceived").asBoolean()).isTrue();

        String promise = seen.text("/project/requests/0/promise/id");
        assertThat(received("Ben", promise, true).text("/sayReceived/__typename"))
                .isEqualTo("DoersDecide");
        assertThat(received("Amina", promise, false).text("/sayReceived/request/promise/state"))
                .isEqualTo("NOT_YET");
        assertThat(server.get(link).body())
                .contains("Dank je wel, Sandra!", "Je regelt het uiterlijk", "Amina zegt: we hebben het nog niet.")
                .doesNotContain("status closed");
        assertThat(received("Amina", promise, true).text("/sayReceived/request/promise/state"))
                .isEqualTo("KEPT");
        assertThat(server.get(link).body())
                .contains("Amina zegt: dank je wel!", "Het is gelukt.")
                .doesNotContain("Je regelt het", "nog niet", "name=\"key\"");
        run("MATCH (amina:Resident {id: $amina}) SET amina.named = false");
        assertThat(server.get(link).body())
                .contains("Een buurtgenoot zegt: dank je wel!", "Vandaag gevraagd door een buurtgenoot.")
                .doesNotContain("Amina zegt");
        assertThat(logbook()).contains("promise-made", "promise-not-yet", "promise-kept");
        assertThat(received("Amina", "nergens", true).text("/sayReceived/__typename"))
                .isEqualTo("NotFound");
    }

    @Test
    void not_yet_is_red_only_when_the_day_has_passed_and_says_whom_to_call() throws Exception {
        run(
                "MATCH (platform:Platform {id: $platform}) SET platform.callName = 'Amina', platform.callPhone = '020 123'");
        String link = askAndFindLink("Een sleutel");
        String page = server.get(link).body();
        assertThat(page).contains("Lukt het niet?", "Bel Amina: 020 123", "Je antwoordt pas als je op een knop drukt.");
        post(link, Map.of("key", key(page), "by", "2026-05-15"));
        Answer seen = server.as("Amina").ask("""
                query ($project: ID!) { project(id: $project) { requests { promise { id } } } }
                """, Map.of("project", buurt.project));
        received("Amina", seen.text("/project/requests/0/promise/id"), false);
        clock.forward(Duration.ofDays(3));
        assertThat(server.get(link).body()).contains("status calm").doesNotContain("status closed");
        clock.forward(Duration.ofDays(1));
        assertThat(server.get(link).body())
                .contains("status closed", "Amina zegt: we hebben het nog niet.", "Je beloofde het uiterlijk")
                .contains("Lukt het niet?")
                .doesNotContain("Dank je wel, Sandra!");
    }

    @Test
    void the_link_stays_open_until_it_is_answered_and_thirty_days_after_the_promised_day() throws Exception {
        run(
                "MATCH (platform:Platform {id: $platform}) SET platform.callName = 'Amina', platform.callPhone = '020 123'");
        String link = askAndFindLink("Een sleutel");
        clock.forward(Duration.ofDays(200));
        String page = server.get(link).body();
        String by = LocalDate.now(clock).plusDays(3).toString();
        assertThat(post(link, Map.of("key", key(page), "by", by)).statusCode()).isEqualTo(303);
        clock.forward(Duration.ofDays(33));
        assertThat(server.get(link).body()).contains("Dank je wel, Sandra!", "Een sleutel");
        clock.forward(Duration.ofDays(1));
        for (var over : List.of(server.get(link), post(link, Map.of("key", key(page), "by", "2026-05-15")))) {
            assertThat(over.statusCode()).isEqualTo(410);
            assertThat(over.body())
                    .contains("Deze link is niet meer open", "Bel Amina: 020 123", "tel:020123")
                    .doesNotContain("Een sleutel", "name=\"key\"");
            assertThat(over.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isEqualTo(1);
    }

    @Test
    void two_answers_at_once_make_one_promise() throws Exception {
        String link = askAndFindLink("Een sleutel");
        var days = List.of("2026-05-13", "2026-05-14", "2026-05-15", "2026-05-20");
        List<Callable<HttpResponse<String>>> answers = new ArrayList<>();
        for (String day : days) {
            answers.add(() -> post(link, Map.of("key", UUID.randomUUID().toString(), "by", day)));
            answers.add(() -> post(link, Map.of("key", UUID.randomUUID().toString(), "by", day)));
        }
        // The day that was first holds, for both who chose it; the others read that theirs was not sent.
        assertThat(inParallel(answers).stream().map(HttpResponse::statusCode))
                .containsOnly(303, 409)
                .filteredOn(status -> status == 303)
                .hasSize(2);
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isEqualTo(1);
    }

    @Test
    void a_second_yes_shows_the_first() throws Exception {
        String link = askAndFindLink("Een sleutel");
        String page = server.get(link).body();
        post(link, Map.of("key", key(page), "by", "2026-05-15"));
        post(link, Map.of("key", key(page), "by", "2026-05-15"));
        post(link, Map.of("key", UUID.randomUUID().toString(), "by", "2026-06-01"));
        assertThat(post(link, Map.of("key", key(page), "by", "2026-06-02")).body())
                .contains("uiterlijk vrijdag 15 mei");
        assertThat(server.get(link).body()).contains("uiterlijk vrijdag 15 mei").doesNotContain("juni");
    }

    @Test
    void a_bad_day_is_refused_kindly_and_the_page_stays() throws Exception {
        String link = askAndFindLink("Een sleutel");
        for (String by : new String[] {"2026-05-11", "2027-05-13", "morgen", "2026-02-30", "15-05-2026", "<b>", "🎾"}) {
            HttpResponse<String> refused =
                    post(link, Map.of("key", UUID.randomUUID().toString(), "by", by));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("Kies een dag vanaf vandaag", "Een sleutel", "<form");
        }
        assertThat(post(link, Map.of("key", UUID.randomUUID().toString())).body())
                .contains("Kies eerst een dag.");
        assertThat(post(link, Map.of("by", "2026-05-15")).statusCode()).isEqualTo(400);
        assertThat(post(link, Map.of("key", "x", "by", "2026-05-15")).body()).contains("Druk nog één keer op de knop.");
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void a_link_opens_its_own_request_only() throws Exception {
        String first = askAndFindLink("Een sleutel");
        assertThat(server.get(first).body()).doesNotContain("Een slang");
        for (String wrong : new String[] {"/antwoord/x", first + "x", first.substring(0, first.length() - 1)}) {
            HttpResponse<String> unknown = server.get(wrong);
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body()).contains("Deze link kennen we niet");
            assertThat(post(wrong, Map.of("key", UUID.randomUUID().toString(), "by", "2026-05-15"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_residents_wrote_stays_text_on_the_page_and_in_the_letter() throws Exception {
        String written = "<script>alert('x')</script> ' }) DETACH DELETE n // 🎾 مرحبا";
        ask("Amina", written, UUID.randomUUID());
        MimeMessage letter = onlyLetter();
        assertThat(part(letter, 1)).contains("&lt;script&gt;", "🎾 مرحبا").doesNotContain("<script");
        assertThat(part(letter, 0)).contains(written);
        assertThat(server.get(link(letter)).body())
                .contains("&lt;script&gt;", "🎾 مرحبا")
                .doesNotContain("<script");
    }
}
