package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.visits.Invitations;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.Test;

/// A promise from its day on: reminded, moved once, broken and repaired (DOMAIN part 3). Asked is on 12 May 2026.
class PromisesTest extends WithRequests {
    private static final String MOVE = """
            mutation ($promise: ID!, $by: Date!, $because: String!, $key: ID!) {
              movePromise(promise: $promise, by: $by, because: $because, key: $key) {
                __typename
                ... on PromiseMoved { request { promise { by moved { from because } } } }
                ... on MovedBefore { request { promise { by moved { from because } } } }
                ... on DateRefused { earliest latest }
                ... on TextRefused { field problem } } }
            """;

    private static final String SEEN = """
            query ($id: ID!) { request(id: $id) {
              promise { id by state moved { at from because } } answers { by } case { kind closedAt } } }
            """;

    private Answer move(String who, String promise, String by, String because) {
        return server.as(who)
                .ask(MOVE, Map.of("promise", promise, "by", by, "because", because, "key", UUID.randomUUID()));
    }

    private String moved(String who, String promise, String by, String because) {
        return move(who, promise, by, because).text("/movePromise/__typename");
    }

    private JsonNode seen(String request) {
        return server.as("Amina").ask(SEEN, Map.of("id", request)).get("/request");
    }

    private String promised(String sentence, String by) {
        String request = ask("Amina", sentence, UUID.randomUUID()).text("/askFor/request/id");
        yes("Sandra", request, by);
        return request;
    }

    private String promiseOf(String request) {
        return seen(request).at("/promise/id").asText();
    }

    @Test
    void it_is_moved_once_by_who_gave_it_with_a_reason_that_everybody_reads() throws Exception {
        String request = promised("Een sleutel", "2026-05-20");
        String promise = promiseOf(request);
        var elsewhere = Neighbourhood.fresh(database);
        assertThat(server.as(elsewhere.sandra)
                        .ask(
                                MOVE,
                                Map.of(
                                        "promise",
                                        promise,
                                        "by",
                                        "2026-06-12",
                                        "because",
                                        "Zo.",
                                        "key",
                                        UUID.randomUUID()))
                        .text("/movePromise/__typename"))
                .isEqualTo("SomebodyElsePromised");
        assertThat(move("Amina", promise, "2026-06-12", "Zo.").code()).isEqualTo("ONLY_OFFICIALS");
        assertThat(moved("Sandra", promise, "2026-06-12", " ")).isEqualTo("TextRefused");
        assertThat(moved("Sandra", promise, "2026-06-12", "x".repeat(281))).isEqualTo("TextRefused");
        assertThat(move("Sandra", promise, "2026-05-20", "Zo.").text("/movePromise/earliest"))
                .isEqualTo("2026-05-21");

        // Of many at once one wins, and the others are told which.
        List<Callable<Answer>> many = Stream.of("2026-06-11", "2026-06-12", "2026-06-13", "2026-06-14")
                .<Callable<Answer>>map(day -> () -> move("Sandra", promise, day, "De smid is ziek."))
                .toList();
        var answers = inParallel(many);
        assertThat(answers)
                .extracting(answer -> answer.text("/movePromise/__typename"))
                .containsExactlyInAnyOrder("PromiseMoved", "MovedBefore", "MovedBefore", "MovedBefore");
        assertThat(answers)
                .extracting(answer -> answer.text("/movePromise/request/promise/by"))
                .containsOnly(seen(request).at("/promise/by").asText());
        assertThat(seen(request).at("/promise/moved/from").asText()).isEqualTo("2026-05-20");
        assertThat(seen(request).at("/promise/moved/because").asText()).isEqualTo("De smid is ziek.");
        assertThat(seen(request).at("/answers/0/by").asText()).isEqualTo("2026-05-20");
        assertThat(logbook().stream().filter("promise-moved"::equals)).hasSize(1);
        assertThat(server
                        .as("Amina")
                        .ask("{ myNotices { notices { kind project { id } } } }")
                        .get("/myNotices/notices")
                        .findValuesAsText("kind")
                        .stream()
                        .filter("PROMISE_MOVED"::equals))
                .hasSize(1);

        String kept = promised("Een bank", "2026-05-20");
        received("Amina", promiseOf(kept), true);
        assertThat(moved("Sandra", promiseOf(kept), "2026-06-12", "Zo.")).isEqualTo("CameAlready");
        assertThat(moved("Sandra", UUID.randomUUID().toString(), "2026-06-12", "Zo."))
                .isEqualTo("NotFound");
    }

    @Test
    void late_it_is_moved_by_the_link_stays_broken_and_comes_after_all() throws Exception {
        String link = askAndFindLink("Een sleutel");
        assertThat(post(link, Map.of("key", key(server.get(link).body()), "by", "2026-05-20"))
                        .statusCode())
                .isEqualTo(303);
        String request = server.as("Amina")
                .ask("query ($id: ID!) { project(id: $id) { requests { id } } }", Map.of("id", buurt.project))
                .text("/project/requests/0/id");
        clock.moveTo("2026-05-21T10:00");
        received("Amina", promiseOf(request), false);
        assertThat(seen(request).at("/case/kind").asText()).isEqualTo("BROKEN_PROMISE");

        String page = server.get(link).body();
        assertThat(page).contains("Lukt het niet op tijd? Verzet het één keer", "min=\"2026-05-21\"");
        var form = new HashMap<>(Map.of("answer", "move", "key", key(page), "by", "2026-06-12"));
        assertThat(post(link, form).body()).contains("Schrijf eerst waarom.");
        form.put("because", "De smid is ziek.");
        form.put("by", "2026-05-19");
        assertThat(post(link, form).body()).contains("Kies een latere dag", "De smid is ziek.");
        form.put("by", "2026-06-12");
        form.put("key", UUID.randomUUID().toString());
        assertThat(post(link, form).statusCode()).isEqualTo(303);
        form.put("by", "2026-06-30");
        form.put("key", UUID.randomUUID().toString());
        assertThat(post(link, form).statusCode()).isEqualTo(409);
        assertThat(server.get(link).body())
                .contains("vrijdag 12 juni", "Eerst beloofde je het voor woensdag 20 mei", "De smid is ziek.")
                .doesNotContain("name=\"key\"");
        assertThat(seen(request).at("/promise/by").asText()).isEqualTo("2026-06-12");
        assertThat(seen(request).at("/promise/state").asText()).isEqualTo("NOT_YET");
        assertThat(seen(request).at("/case/closedAt").isNull()).isTrue();

        clock.moveTo("2026-06-12T10:00");
        received("Amina", promiseOf(request), true);
        assertThat(seen(request).at("/promise/state").asText()).isEqualTo("REPAIRED");
        assertThat(seen(request).at("/case/closedAt").isNull()).isFalse();
        assertThat(server.get(link).body()).contains("Het is alsnog gekomen.");
        assertThat(logbook()).contains("promise-not-yet", "promise-moved", "promise-repaired");
    }

    /// As the server has it; of its own, so that a test can say when it runs.
    private WatchPromises clocks() {
        var terms = new AnswerTerms(clock, new WorkdaysRoom(database));
        var letter = new RequestLetter(
                new Letters(database, clock, Optional.empty()),
                new AnswerLinkStore(new Invitations(clock)),
                terms,
                clock,
                "https://buurt.example");
        return new WatchPromises(database, clock, new PromiseStore(), new WorkdaysRoom(database), letter);
    }

    private List<MimeMessage> reminders(int atLeast) throws Exception {
        // Any commit of the server makes it look for letters at once.
        moved("Sandra", "nergens", "2026-06-12", "Zo.");
        List<MimeMessage> letters = List.of();
        for (int tries = 0; tries < 100 && letters.size() < atLeast; tries++) {
            mail.waitForIncomingEmail(100, tries + 1);
            letters = Arrays.stream(mail.getReceivedMessages())
                    .filter(letter ->
                            to(letter).equals(email) && subject(letter).startsWith("Beloofd aan"))
                    .toList();
        }
        return letters;
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void its_official_is_reminded_once_for_each_promised_day_also_by_many_clocks() throws Exception {
        String request = promised("Een sleutel", "2026-05-20");
        received("Amina", promiseOf(promised("Een bank", "2026-05-20")), true);
        clock.moveTo("2026-05-19T07:59");
        clocks().watch();
        assertThat(count("MATCH (p:Promise)-[:ANSWERS]->()-[:ASKS_FOR]->({id: $project}) WHERE p.remindedOf IS NOT NULL"
                        + " RETURN count(p) AS count"))
                .isZero();
        clock.moveTo("2026-05-19T08:00");
        together(
                () -> {
                    clocks().watch();
                    return true;
                },
                4);
        clocks().watch();
        var first = reminders(1);
        assertThat(first).hasSize(1);
        assertThat(part(first.getFirst(), 0))
                .contains("Je beloofde Buurtplatform (test) dit, uiterlijk woensdag 20 mei:", "“Een sleutel”");
        assertThat(server.get(link(first.getFirst())).body()).contains("Verzet het één keer");

        // What comes while the server was off stands in one letter, the soonest first.
        moved("Sandra", promiseOf(request), "2026-06-12", "De smid is ziek.");
        promised("Een hek", "2026-06-11");
        promised("Een pad", "2026-06-10");
        clock.moveTo("2026-06-11T08:00");
        together(
                () -> {
                    clocks().watch();
                    return true;
                },
                4);
        clocks().watch();
        var both = reminders(2);
        assertThat(both).hasSize(2);
        assertThat(subject(both.getLast())).isEqualTo("Beloofd aan de buurt: 2 dingen");
        String letter = part(both.getLast(), 0);
        assertThat(letter).containsSubsequence("“Een hek”", "/antwoord/", "“Een sleutel”", "/antwoord/");
        // Its day is over, and the doers say what became of it.
        assertThat(letter).doesNotContain("Een pad");
    }
}
