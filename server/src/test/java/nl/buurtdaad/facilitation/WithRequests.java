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

/// What the tests of this room share: a running server, a mail server, and Amina, who did something.
abstract class WithRequests {
    static final String REQUEST = """
            request { id kind sentence department official iMaySayReceived
              project { id name kind } task { id title }
              promise { id by state phone saidAt official { name department } } }
            """;

    static final String ASK = """
            mutation ($project: ID!, $kind: RequestKind = MATERIAL, $sentence: String!, $task: ID, $key: ID!) {
              askFor(project: $project, kind: $kind, sentence: $sentence, task: $task, key: $key) {
                __typename
                ... on RequestSent { %s }
                ... on DoersDecide { openTasks { id } }
                ... on NobodyToAsk { project }
                ... on NotFound { what }
                ... on TextRefused { field problem atMost }
              }
            }
            """.formatted(REQUEST);

    static final String YES = """
            mutation ($request: ID!, $by: Date!, $key: ID!) {
              answerYes(request: $request, by: $by, key: $key) {
                __typename
                ... on Answered { %s }
                ... on AlreadyAnswered { %s }
                ... on DateRefused { earliest latest }
                ... on NotFound { what }
              }
            }
            """.formatted(REQUEST, REQUEST);

    static final String PASS_ON = """
            mutation ($request: ID!, $department: ID!, $key: ID!) {
              passOn(request: $request, department: $department, key: $key) {
                __typename
                ... on Answered { %s }
                ... on HadItBefore { department }
                ... on NotFound { what }
              }
            }
            """.formatted(REQUEST);

    static final String RECEIVED = """
            mutation ($promise: ID!, $received: Boolean!, $key: ID!) {
              sayReceived(promise: $promise, received: $received, key: $key) {
                __typename
                ... on ReceivedSaid { %s }
                ... on DoersDecide { openTasks { id } }
                ... on NotFound { what }
              }
            }
            """.formatted(REQUEST);

    static final Pattern LINK = Pattern.compile("https://buurt\\.example(/antwoord/[\\w-]{43})");
    static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    final Database database = TestGraph.database();
    final TestClock clock = new TestClock();
    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final String email = "sandra." + UUID.randomUUID() + "@gemeente.example";
    Neighbourhood buurt;
    RunningServer server;

    @BeforeEach
    void the_server_runs_and_amina_did_something() {
        mail.start();
        buurt = Neighbourhood.fresh(database);
        buurt.deed(buurt.amina(), buurt.soup, clock.instant());
        run("MATCH (sandra:Official {id: $sandra}) SET sandra.email = $email");
        server = start();
    }

    RunningServer start() {
        return RunningServer.start(buurt, clock, RunningServer.mailing(mail));
    }

    @AfterEach
    void the_server_stops() throws Exception {
        server.close();
        mail.stop();
    }

    Answer ask(String name, String sentence, UUID key) {
        return server.as(name).ask(ASK, Map.of("project", buurt.project, "sentence", sentence, "key", key));
    }

    Answer yes(String name, String request, String by) {
        return server.as(name).ask(YES, Map.of("request", request, "by", by, "key", UUID.randomUUID()));
    }

    Answer passOn(String name, String request, String department) {
        return server.as(name)
                .ask(PASS_ON, Map.of("request", request, "department", department, "key", UUID.randomUUID()));
    }

    Answer received(String name, String promise, boolean received) {
        return server.as(name)
                .ask(RECEIVED, Map.of("promise", promise, "received", received, "key", UUID.randomUUID()));
    }

    Answer look(String name, String request) {
        return server.as(name).ask("""
                query ($id: ID!) { request(id: $id) {
                  department official iMaySayReceived promise { phone } } }
                """, Map.of("id", request));
    }

    String askAndFindLink(String sentence) throws Exception {
        assertThat(ask("Amina", sentence, UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("RequestSent");
        return link(onlyLetter());
    }

    /// Letters of other tests may wait in the same graph, so only those to this test's Sandra count.
    MimeMessage onlyLetter() {
        return onlyLetterTo(email);
    }

    MimeMessage onlyLetterTo(String address) {
        List<MimeMessage> letters = lettersTo(address, 1);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    /// Waits until there are so many.
    List<MimeMessage> lettersTo(String address, int atLeast) {
        List<MimeMessage> letters = List.of();
        for (int tries = 0; tries < 100 && letters.size() < atLeast; tries++) {
            mail.waitForIncomingEmail(100, tries + 1);
            letters = Arrays.stream(mail.getReceivedMessages())
                    .filter(letter -> to(letter).equals(address))
                    .toList();
        }
        return letters;
    }

    static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String part(MimeMessage letter, int number) throws MessagingException, IOException {
        return ((MimeMultipart) letter.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    static String link(MimeMessage letter) throws MessagingException, IOException {
        Matcher link = LINK.matcher(part(letter, 0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.send(HttpRequest.newBuilder(server.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static <T> List<T> together(Callable<T> call, int times) throws Exception {
        return inParallel(java.util.Collections.nCopies(times, call));
    }

    static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    long count(String statement) {
        return database.read(tx -> tx.get(statement, parameters())).get("count").asLong();
    }

    List<String> logbook() {
        return database.read(
                tx -> tx
                        .list(
                                "MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform}) RETURN entry.what AS what",
                                parameters())
                        .stream()
                        .map(row -> row.get("what").asString())
                        .toList());
    }

    void run(String statement) {
        database.write(tx -> {
            tx.run(statement, parameters());
            return true;
        });
    }

    Map<String, Object> parameters() {
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
                "lotte",
                buurt.lotte.id(),
                "email",
                email));
    }
}
