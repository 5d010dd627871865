package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final String REQUEST = """
            request { id sentence department official iMaySayReceived
              project { id name kind }
              promise { id by state phone saidAt official { name department } } }
            """;

    private static final String ASK = """
            mutation ($project: ID!, $sentence: String!, $key: ID!) {
              askFor(project: $project, sentence: $sentence, key: $key) {
                __typename
                ... on RequestSent { %s }
                ... on DoersDecide { openTasks { id } }
                ... on NobodyToAsk { project }
                ... on NotFound { what }
                ... on TextRefused { field problem atMost }
              }
            }
            """.formatted(REQUEST);

    private static final String YES = """
            mutation ($request: ID!, $by: Date!, $key: ID!) {
              answerYes(request: $request, by: $by, key: $key) {
                __typename
                ... on AnsweredYes { %s }
                ... on AlreadyAnswered { %s }
                ... on DateRefused { earliest latest }
                ... on NotFound { what }
              }
            }
            """.formatted(REQUEST, REQUEST);

    private static final String RECEIVED = """
            mutation ($promise: ID!, $received: Boolean!, $key: ID!) {
              sayReceived(promise: $promise, received: $received, key: $key) {
                __typename
                ... on ReceivedSaid { %s }
                ... on DoersDecide { openTasks { id } }
                ... on NotFound { what }
              }
            }
            """.formatted(REQUEST);

    private static final Pattern LINK = Pattern.compile("https://buurt\\.example(/antwoord/[\\w-]{43})");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String email = "sandra." + UUID.randomUUID() + "@gemeente.example";
    private Neighbourhood buurt;
    private RunningServer server;

    @BeforeEach
    void the_server_runs_and_amina_did_something() {
        mail.start();
        buurt = Neighbourhood.fresh(database);
        buurt.deed(buurt.amina(), buurt.soup, clock.instant());
        run("MATCH (sandra:Official {id: $sandra}) SET sandra.email = $email");
        server = RunningServer.start(
                buurt,
                clock,
                Map.of(
                        "SMTP_HOST", "127.0.0.1",
                        "SMTP_PORT", String.valueOf(mail.getSmtp().getPort()),
                        "SMTP_FROM", "noreply@buurt.example",
                        "SMTP_SECURITY", "none",
                        "PUBLIC_URL", "https://buurt.example"));
    }

    @AfterEach
    void the_server_stops() throws Exception {
        server.close();
        mail.stop();
    }

    @Test
    void a_doer_asks_and_the_official_gets_one_letter_with_one_link() throws Exception {
        Answer asked = ask("Amina", "Een sleutel van de waterkraan", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("RequestSent");
        assertThat(asked.text("/askFor/request/department")).isEqualTo("Groen en spelen");
        assertThat(asked.text("/askFor/request/official")).isEqualTo("Sandra");
        assertThat(asked.get("/askFor/request/promise").isNull()).isTrue();

        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Buurtplatform (test) vraagt: Een sleutel van de waterkraan");
        String text = part(letter, 0);
        assertThat(text)
                .contains("Hallo Sandra,", "“Een sleutel van de waterkraan”", "Vandaag gevraagd door Amina.")
                .contains("Dit zijn wij", "Wij passen op de speeltuin.", "- Soep koken", "Bel Amina: 020 000 00 00");
        assertThat(LINK.matcher(text).results()).hasSize(1);
        String html = part(letter, 1);
        assertThat(html).contains("Een sleutel van de waterkraan", link(letter));
        assertThat(logbook()).contains("request-sent");
    }

    @Test
    void asking_twice_with_one_key_is_one_request_and_one_letter() throws Exception {
        UUID key = UUID.randomUUID();
        List<Answer> answers = together(() -> ask("Amina", "Een sleutel", key), 8);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("/askFor/__typename")).isEqualTo("RequestSent");
            assertThat(answer.text("/askFor/request/id")).isEqualTo(key.toString());
        });
        onlyLetter();
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isEqualTo(1);
        assertThat(count("MATCH (n:AnswerLink)-[:OPENS]->()-[:ASKS_FOR]->(:Project {id: $project})"
                        + " RETURN count(n) AS count"))
                .isEqualTo(1);
    }

    @Test
    void who_did_nothing_is_invited_to_do_something() {
        Answer asked = ask("Ben", "Een sleutel", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("DoersDecide");
        assertThat(asked.get("/askFor/openTasks").size()).isPositive();
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void where_no_department_answers_nothing_is_sent() {
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        run("MATCH (:Department {id: $department})-[answers:ANSWERS_FOR]->(:Topic) DELETE answers");
        Answer asked = ask("Amina", "Een sleutel", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("NobodyToAsk");
    }

    @Test
    void without_a_contact_it_goes_to_the_department_that_answers_for_this() {
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        assertThat(ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/official"))
                .isEqualTo("Sandra");
    }

    @Test
    void a_project_that_is_not_there_and_texts_that_do_not_fit_are_answers() {
        Answer unknown =
                server.as("Amina").ask(ASK, Map.of("project", "nergens", "sentence", "x", "key", UUID.randomUUID()));
        assertThat(unknown.text("/askFor/__typename")).isEqualTo("NotFound");
        for (String sentence : new String[] {"", "  ", "a".repeat(281), "x\u0007"}) {
            assertThat(ask("Amina", sentence, UUID.randomUUID()).text("/askFor/__typename"))
                    .isEqualTo("TextRefused");
        }
        assertThat(ask("Sandra", "Een sleutel", UUID.randomUUID()).code()).isEqualTo("ONLY_RESIDENTS");
        assertThat(server.asStranger()
                        .ask(ASK, Map.of("project", buurt.project, "sentence", "x", "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("SIGN_IN_NEEDED");
    }

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
            assertThat(server.send(HttpRequest.newBuilder(server.address(link)).HEAD())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(count("MATCH (:Project {id: $project})<-[:ASKS_FOR]-()<-[:ANSWERS]-(n) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void from_request_to_kept_promise() throws Exception {
        String link = askAndFindLink("Een sleutel");
        String page = server.get(link).body();
        HttpResponse<String> answered = post(link, Map.of("key", key(page), "by", "2026-05-15"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(answered.headers().firstValue("Location")).hasValue(link);
        assertThat(server.get(link).body())
                .contains("Dank je wel, Sandra!", "Je regelt het uiterlijk vrijdag 15 mei.")
                .doesNotContain("<form");

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
        assertThat(server.get(link).body()).contains("Amina zegt: we hebben het nog niet.");
        assertThat(received("Amina", promise, true).text("/sayReceived/request/promise/state"))
                .isEqualTo("KEPT");
        assertThat(server.get(link).body()).contains("Amina zegt: dank je wel, we hebben het.");
        run("MATCH (amina:Resident {id: $amina}) SET amina.named = false");
        assertThat(server.get(link).body())
                .contains("Een buurtgenoot zegt: dank je wel, we hebben het.", "Vandaag gevraagd door een buurtgenoot.")
                .doesNotContain("Amina zegt");
        assertThat(logbook()).contains("promise-made", "promise-not-yet", "promise-kept");
        assertThat(received("Amina", "nergens", true).text("/sayReceived/__typename"))
                .isEqualTo("NotFound");
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
        for (HttpResponse<String> answer : inParallel(answers)) {
            assertThat(answer.statusCode()).isEqualTo(303);
        }
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
    void everyone_sees_the_department_and_doers_also_the_person() {
        String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
        for (String name : new String[] {"Ben", "Lotte"}) {
            Answer seen = look(name, request);
            assertThat(seen.text("/request/department")).isEqualTo("Groen en spelen");
            assertThat(seen.get("/request/official").isNull()).isTrue();
        }
        assertThat(look("Sandra", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Amina", request).text("/request/official")).isEqualTo("Sandra");

        run("MATCH (sandra:Official {id: $sandra}) SET sandra.phone = '020 000 00 01'");
        Answer yes = yes("Sandra", request, "2026-05-20");
        assertThat(yes.text("/answerYes/__typename")).isEqualTo("AnsweredYes");
        assertThat(look("Ben", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Ben", request).get("/request/promise/phone").isNull()).isTrue();
        assertThat(look("Ben", request).get("/request/iMaySayReceived").asBoolean())
                .isFalse();
        assertThat(look("Amina", request).text("/request/promise/phone")).isEqualTo("020 000 00 01");
    }

    @Test
    void only_the_official_whom_it_lies_with_answers() {
        String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
        assertThat(yes("Amina", request, "2026-05-20").code()).isEqualTo("ONLY_OFFICIALS");
        assertThat(yes("Lotte", request, "2026-05-20").code()).isEqualTo("ONLY_OFFICIALS");
        var elsewhere = Neighbourhood.fresh(database);
        Answer other = server.as(elsewhere.sandra)
                .ask(YES, Map.of("request", request, "by", "2026-05-20", "key", UUID.randomUUID()));
        assertThat(other.text("/answerYes/__typename")).isEqualTo("NotFound");

        Answer tooLate = yes("Sandra", request, "2026-05-11");
        assertThat(tooLate.text("/answerYes/__typename")).isEqualTo("DateRefused");
        assertThat(tooLate.text("/answerYes/earliest")).isEqualTo("2026-05-12");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("AnsweredYes");
        Answer again = yes("Sandra", request, "2026-06-20");
        assertThat(again.text("/answerYes/__typename")).isEqualTo("AlreadyAnswered");
        assertThat(again.text("/answerYes/request/promise/by")).isEqualTo("2026-05-20");
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

    private Answer ask(String name, String sentence, UUID key) {
        return server.as(name).ask(ASK, Map.of("project", buurt.project, "sentence", sentence, "key", key));
    }

    private Answer yes(String name, String request, String by) {
        return server.as(name).ask(YES, Map.of("request", request, "by", by, "key", UUID.randomUUID()));
    }

    private Answer received(String name, String promise, boolean received) {
        return server.as(name)
                .ask(RECEIVED, Map.of("promise", promise, "received", received, "key", UUID.randomUUID()));
    }

    private Answer look(String name, String request) {
        return server.as(name).ask("""
                query ($id: ID!) { request(id: $id) {
                  department official iMaySayReceived promise { phone } } }
                """, Map.of("id", request));
    }

    private String askAndFindLink(String sentence) throws Exception {
        assertThat(ask("Amina", sentence, UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("RequestSent");
        return link(onlyLetter());
    }

    /// Letters of other tests may wait in the same graph, so only those to this test's Sandra count.
    private MimeMessage onlyLetter() {
        List<MimeMessage> letters = List.of();
        for (int tries = 0; tries < 100 && letters.isEmpty(); tries++) {
            mail.waitForIncomingEmail(100, tries + 1);
            letters = Arrays.stream(mail.getReceivedMessages())
                    .filter(letter -> to(letter).equals(email))
                    .toList();
        }
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String part(MimeMessage letter, int number) throws MessagingException, IOException {
        return ((MimeMultipart) letter.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    private static String link(MimeMessage letter) throws MessagingException, IOException {
        Matcher link = LINK.matcher(part(letter, 0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.send(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static <T> List<T> together(Callable<T> call, int times) throws Exception {
        return inParallel(java.util.Collections.nCopies(times, call));
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private long count(String statement) {
        return database.read(tx -> tx.get(statement, parameters())).get("count").asLong();
    }

    private List<String> logbook() {
        return database.read(
                tx -> tx
                        .list(
                                "MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform}) RETURN entry.what AS what",
                                parameters())
                        .stream()
                        .map(row -> row.get("what").asString())
                        .toList());
    }

    private void run(String statement) {
        database.write(tx -> {
            tx.run(statement, parameters());
            return true;
        });
    }

    private Map<String, Object> parameters() {
        return new HashMap<>(Map.of(
                "project",
                buurt.project,
                "platform",
                buurt.platform,
                "department",
                buurt.department,
                "amina",
                buurt.amina().id(),
                "sandra",
                buurt.sandra.id(),
                "email",
                email));
    }
}
