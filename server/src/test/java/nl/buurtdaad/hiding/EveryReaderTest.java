package nl.buurtdaad.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words of every kind, and everybody who could read them: each question of the schema with all its fields, each page
/// and each mail. A question that is added is asked too.
class EveryReaderTest extends WithHiding {
    private static final Pattern LINK = Pattern.compile("/antwoord/[\\w-]+");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<Words.Kind, Map<String, String>> what = new LinkedHashMap<>();
    private RunningServer server;
    private Questions questions = new Questions(Map.of());
    private String answerPage = "";

    @BeforeEach
    void a_server_with_mail() {
        mail.start();
        server = RunningServer.start(here, CLOCK, RunningServer.mailing(mail));
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (ben:Resident {id: $id}) SET ben.email = $email",
                    Map.of("id", here.ben().id(), "email", "ben-" + here.ben().id() + "@buurt.example"));
            return true;
        });
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        mail.stop();
    }

    @Override
    GraphqlClient as(String name) {
        return name.equals("nobody") ? server.asStranger() : server.as(name);
    }

    @Test
    void what_two_doers_hid_is_read_by_nobody_until_it_is_shown_again() {
        everybody_writes_something();
        assertThat(secretsRead()).isEqualTo(kinds(Words.Kind.values()));

        what.values().forEach(words -> {
            doesNotBelong("Amina", words);
            assertThat(outcome(doesNotBelong("Ben", words)))
                    .as(words.toString())
                    .isEqualTo("WordsSetAside");
        });
        assertThat(secretsRead()).isEmpty();
        assertThat(mailAboutTheTask()).contains("(verborgen door doeners)").doesNotContain("geheim");

        what.forEach((kind, words) -> assertThat(
                        outcome(showAgain(kind == Words.Kind.PROBLEM ? "Amina" : "Ben", words)))
                .as(words.toString())
                .isEqualTo("WordsShown"));
        assertThat(secretsRead()).isEqualTo(kinds(Words.Kind.values()));
    }

    @Test
    void what_is_said_to_the_liaison_team_alone_is_read_by_nobody_else() {
        everybody_writes_something();
        String friction = act(
                        "Sandra",
                        "mutation ($id: ID!, $key: ID!) { outcome: sayFriction(project: $id, key: $key) {"
                                + " ... on FrictionSaid { case { id } } } }",
                        Map.of("id", here.project))
                .text("/outcome/case/id");
        act(
                "Sandra",
                "mutation ($id: ID!, $key: ID!) { outcome: addToFriction(case: $id, words: \"onder ons\", share: false, key: $key) {"
                        + " __typename } }",
                Map.of("id", friction));
        for (String who : List.of("Amina", "Hans", "nobody", "Sandra", "Lotte")) {
            boolean reads = questions.all().stream()
                    .anyMatch(question -> as(who).ask(question.document(), question.variables())
                            .body()
                            .toString()
                            .contains("onder ons"));
            assertThat(reads).as(who).isEqualTo(List.of("Sandra", "Lotte").contains(who));
        }
    }

    private void everybody_writes_something() {
        make(
                Words.Kind.TASK,
                net,
                "Amina",
                "changeTask(task: $id, change: {title: $text, how: $text, cap: ROOM, capBecause: $text}, key: $key)");
        make(Words.Kind.PROJECT, here.project, "Amina", "changeProject(project: $id, forWhom: $text, key: $key)");
        make(Words.Kind.LINE, aminasClaim, "Amina", "tellDoers(claim: $id, line: $text, key: $key)");
        make(
                Words.Kind.PROPOSAL,
                here.project,
                "Amina",
                "propose(what: {rename: {project: $id, name: $text}}, sentence: $text, key: $key)");
        String proposal = id(Words.Kind.PROPOSAL);
        make(Words.Kind.PROBLEM, proposal, "Ben", "object(proposal: $id, reason: $text, instead: $text, key: $key)");
        make(Words.Kind.ADVICE, proposal, "Fatima", "advise(proposal: $id, sentence: $text, key: $key)");
        make(
                Words.Kind.WARNING,
                here.court,
                "Fatima",
                "warn(about: {place: $id}, kind: BROKEN, sentence: $text, key: $key)");
        make(Words.Kind.HOUR_LINE, here.platform, "Fatima", "addHourLine(platform: $id, text: $text, key: $key)");
        make(
                Words.Kind.REST,
                here.project,
                "Amina",
                "restProject(project: $id, because: OTHER, sentence: $text, key: $key)");
        make(
                Words.Kind.REQUEST,
                here.project,
                "Amina",
                "askFor(project: $id, kind: MATERIAL, sentence: $text, task: \"" + net + "\", key: $key)");
        String friction = act(
                        "Amina",
                        "mutation ($id: ID!, $key: ID!) { outcome: sayFriction(project: $id, key: $key) {"
                                + " ... on FrictionSaid { case { id friction { id } } } } }",
                        Map.of("id", here.project))
                .text("/outcome/case/id");
        make(Words.Kind.FRICTION, friction, "Amina", "addToFriction(case: $id, words: $text, share: true, key: $key)");
        what.put(Words.Kind.FRICTION, Map.of("friction", friction.split(":")[0]));
        what.put(Words.Kind.TASK, Map.of("task", net));
        what.put(Words.Kind.PROJECT, Map.of("project", here.project));
        what.put(Words.Kind.REST, Map.of("rest", here.project));
        String right = here.right("Uitdaagrecht", "LEGAL", LocalDate.of(2024, 9, 15));
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (request:Request {id: $request}), (right:Right {id: $right}) CREATE (request)-[:NAMES]->(right)",
                    Map.of("request", id(Words.Kind.REQUEST), "right", right));
            return true;
        });
        questions = new Questions(Map.ofEntries(
                Map.entry("task", net),
                Map.entry("project", here.project),
                Map.entry("place", here.court),
                Map.entry("platform", here.platform),
                Map.entry("department", here.department),
                Map.entry("proposal", proposal),
                Map.entry("request", id(Words.Kind.REQUEST)),
                Map.entry("sign", here.sign),
                Map.entry("right", right)));
        mail.waitForIncomingEmail(10_000, 2);
        var link = LINK.matcher(String.join("\n", mails()));
        assertThat(link.find()).isTrue();
        answerPage = link.group();
    }

    /// What is made has the key as its id.
    private void make(Words.Kind kind, String of, String who, String mutation) {
        String id = UUID.randomUUID().toString();
        var answer = act(
                who,
                "mutation ($id: ID!, $text: String!, $key: ID!) { outcome: %s { __typename } }".formatted(mutation),
                Map.of("id", of, "text", secret(kind), "key", id));
        assertThat(outcome(answer)).as(kind + "").doesNotContain("Decide", "Refused", "NotFound");
        what.put(kind, Map.of(kind.member(), id));
    }

    private String id(Words.Kind kind) {
        return what.getOrDefault(kind, Map.of()).getOrDefault(kind.member(), "");
    }

    private static String secret(Words.Kind kind) {
        return "geheim-" + kind;
    }

    private static TreeSet<String> kinds(Words.Kind... kinds) {
        return Arrays.stream(kinds).map(EveryReaderTest::secret).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The secrets that anybody finds anywhere.
    private TreeSet<String> secretsRead() {
        var read = new ArrayList<String>();
        for (String who : List.of("Amina", "Ben", "Fatima", "Sandra", "nobody")) {
            for (Questions.Question question : questions.all()) {
                var answer = as(who).ask(question.document(), question.variables());
                assertThat(answer.body().has("errors"))
                        .as(question + " " + answer.body())
                        .isFalse();
                read.add(answer.body().toString());
            }
        }
        for (String page : List.of("/s/" + here.sign, "/s/" + here.sign + "/print", answerPage)) {
            var answer = server.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            read.add(answer.body());
        }
        return kinds(Arrays.stream(Words.Kind.values())
                .filter(kind -> read.stream().anyMatch(text -> text.contains(secret(kind))))
                .toArray(Words.Kind[]::new));
    }

    /// Ben has looked, so that he gets a letter again.
    private String mailAboutTheTask() {
        act(
                "Ben",
                "mutation ($upTo: DateTime!, $key: ID!) { seeNotices(upTo: $upTo, key: $key) { __typename } }",
                Map.of("upTo", CLOCK.instant().toString()));
        forgetMail();
        act(
                "Amina",
                "mutation ($task: ID!, $key: ID!) { changeTask(task: $task, change: {minutes: 25}, key: $key) { __typename } }",
                Map.of("task", net));
        mail.waitForIncomingEmail(10_000, 1);
        return String.join("\n", mails());
    }

    private void forgetMail() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (FolderException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private List<String> mails() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(letter -> GreenMailUtil.getBody(letter).replace("=\r\n", ""))
                .toList();
    }
}
