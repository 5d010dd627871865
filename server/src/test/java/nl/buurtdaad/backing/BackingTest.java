package nl.buurtdaad.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Amina does something in the playground, Lotte is of the liaison team, and Hans is an alderman.
class BackingTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final GreenMail MAIL = started();
    private static final RunningServer SERVER =
            RunningServer.start(Neighbourhood.fresh(DATABASE), CLOCK, RunningServer.mailing(MAIL));

    private static final Pattern LINK = Pattern.compile("https://buurt\\.example(/rugdekking/[\\w-]{43})");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);

    private static GreenMail started() {
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        return mail;
    }

    @AfterAll
    static void the_server_ends() throws Exception {
        SERVER.close();
        MAIL.stop();
    }

    @BeforeEach
    void amina_did_something_and_hans_is_an_alderman() {
        CLOCK.moveTo("2026-05-12T14:50");
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
        run("MATCH (hans:Backer {id: $hans}) SET hans.role = 'wethouder'");
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(statement, parameters());
            return true;
        });
    }

    private long count(String statement) {
        return DATABASE.read(tx -> tx.get(statement, parameters())).get("count").asLong();
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "hans",
                buurt.hans.id(),
                "project",
                buurt.project,
                "amina",
                buurt.amina().id());
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private Answer act(GraphqlClient who, String mutation, Map<String, ?> more) {
        var arguments = new HashMap<String, Object>(Map.of("project", buurt.project, "key", UUID.randomUUID()));
        arguments.putAll(more);
        String sentence = more.containsKey("sentence") ? ", sentence: $sentence" : "";
        return who.ask(
                "mutation ($project: ID!, $key: ID!%s) { act: %s(project: $project, key: $key%s) { __typename } }"
                        .formatted(sentence.isEmpty() ? "" : ", $sentence: String", mutation, sentence),
                arguments);
    }

    private String act(String who, String mutation) {
        return act(as(who), mutation, Map.of()).text("/act/__typename");
    }

    private JsonNode seenBy(GraphqlClient who) {
        return who.ask("""
                query ($id: ID!) { project(id: $id) { backing { iMayAsk iMayBack
                  said { by role sentence saidAt until stands mine }
                  asking { sentence doersAsked doer liaison sentAt notNow }
                  takenBack { by because mine } } } }
                """, Map.of("id", buurt.project)).get("/project/backing");
    }

    private JsonNode seenBy(String who) {
        return seenBy(as(who));
    }

    private List<MimeMessage> lettersTo(Person person) throws Exception {
        String address = DATABASE.read(tx -> tx.get(
                        "MATCH (one:Backer|Liaison {id: $id}) RETURN one.email AS email", Map.of("id", person.id())))
                .get("email")
                .asString();
        // Letters are sent after the commit, so what was not sent yet is waited for.
        for (int tries = 0; tries < 200 && waits(address); tries++) {
            Thread.sleep(50);
        }
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    private static boolean waits(String address) {
        return DATABASE.read(tx ->
                        tx.get("RETURN EXISTS { MATCH (letter:Letter {to: $to}) } AS waits", Map.of("to", address)))
                .get("waits")
                .asBoolean();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent() instanceof MimeMultipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : letter.getContent().toString();
    }

    private JsonNode toAskAlong(String who) {
        return as(who).ask("{ backingToAskAlong { project { id } doer sentence } }")
                .get("/backingToAskAlong");
    }

    @Test
    void a_backer_who_asks_for_a_code_hears_that_they_need_none_and_gets_a_letter_with_a_new_link() throws Exception {
        String link = linkOfHans();
        String address = lettersTo(buurt.hans)
                .getLast()
                .getRecipients(Message.RecipientType.TO)[0]
                .toString();
        askedForACode(address);
        var letters = lettersTo(buurt.hans);
        assertThat(letters).hasSize(2);
        assertThat(textOf(letters.getLast()))
                .contains("die heb je niet nodig", "Hier vragen ze of jij erachter staat:", "Speeltuin open houden")
                .doesNotContain("Hier sta je achter");
        var links = letters.stream()
                .map(letter -> LINK.matcher(textOf(letter)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(links).hasSize(2).contains(link);
        for (String each : links) {
            assertThat(SERVER.get(each).body()).contains("Ik sta hier achter</button>");
        }
        // What he answered with a no is not asked anew; what he stands behind he can change.
        press(link, "not-now", "");
        assertThat(askedForACode(address)).contains("Er wacht nu niets op je.").doesNotContain("/rugdekking/");
        press(link, "back", "");
        assertThat(askedForACode(address))
                .contains("Hier sta je achter.", "Speeltuin open houden", "/rugdekking/")
                .doesNotContain("Hier vragen ze");
    }

    private String askedForACode(String address) throws Exception {
        CLOCK.forward(Duration.ofHours(1));
        SERVER.asStranger()
                .ask(
                        "mutation ($email: String!, $key: ID!) {"
                                + " askForOfficeCode(email: $email, key: $key) { __typename } }",
                        Map.of("email", address, "key", UUID.randomUUID()));
        return textOf(lettersTo(buurt.hans).getLast());
    }

    private static String textOf(MimeMessage letter) {
        try {
            return text(letter);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String linkOfHans() throws Exception {
        act(as("Amina"), "askForBacking", Map.of("sentence", "Zij kennen elk kind bij naam."));
        act("Lotte", "askAlongForBacking");
        var link = LINK.matcher(text(lettersTo(buurt.hans).getLast()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static HttpResponse<String> press(String link, String answer, String sentence) {
        var key = KEY.matcher(SERVER.get(link).body());
        String form = Map.of(
                        "key",
                        key.find() ? key.group(1) : UUID.randomUUID().toString(),
                        "answer",
                        answer,
                        "sentence",
                        sentence)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return SERVER.send(HttpRequest.newBuilder(SERVER.address(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void one_alone_sends_no_letter_and_the_two_together_send_one() throws Exception {
        assertThat(seenBy("Amina").get("iMayAsk").asBoolean()).isTrue();
        assertThat(seenBy("Lotte").get("iMayAsk").asBoolean()).isTrue();
        act(as("Amina"), "askForBacking", Map.of("sentence", "Zij kennen elk kind bij naam."));
        assertThat(act("Amina", "askForBacking")).isEqualTo("BackingAsked");
        assertThat(lettersTo(buurt.hans)).isEmpty();
        assertThat(text(lettersTo(buurt.lotte).getFirst()))
                .contains("Hallo Lotte", "Vraag je mee?", "/project/" + buurt.project);
        assertThat(seenBy("Amina").get("iMayAsk").asBoolean()).isFalse();
        assertThat(seenBy("Lotte").at("/asking/doer").asText()).isEqualTo("Amina");
        assertThat(toAskAlong("Lotte").findValuesAsText("id")).containsExactly(buurt.project);
        assertThat(toAskAlong("Lotte").get(0).get("sentence").asText()).isEqualTo("Zij kennen elk kind bij naam.");
        assertThat(toAskAlong("Amina")).isEmpty();

        assertThat(act("Lotte", "askAlongForBacking")).isEqualTo("BackingAsked");
        assertThat(act("Lotte", "askAlongForBacking")).isEqualTo("BackingAsked");
        assertThat(toAskAlong("Lotte")).isEmpty();
        assertThat(lettersTo(buurt.hans)).hasSize(1);
        assertThat(text(lettersTo(buurt.hans).getFirst()))
                .contains("Hallo Hans", "samen met Lotte van het tussenteam", "„Zij kennen elk kind bij naam.” – Amina")
                .contains("Sta jij achter Speeltuin open houden?", "je beslist er niets mee");
        assertThat(seenBy("Amina").at("/asking/liaison").asText()).isEqualTo("Lotte");
        assertThat(seenBy("Hans").get("iMayBack").asBoolean()).isTrue();
        for (GraphqlClient other : List.of(SERVER.asStranger(), as("Kofi"), as("Sandra"), as("Olga"))) {
            assertThat(seenBy(other).get("asking").isNull()).isTrue();
            assertThat(seenBy(other).get("iMayAsk").asBoolean()).isFalse();
            assertThat(seenBy(other).get("iMayBack").asBoolean()).isFalse();
        }
    }

    @Test
    void the_liaison_team_can_be_first_and_the_doers_hear_of_it() throws Exception {
        assertThat(act("Lotte", "askAlongForBacking")).isEqualTo("BackingAsked");
        assertThat(lettersTo(buurt.hans)).isEmpty();
        var news = as("Amina").ask("{ myNotices { notices { kind by project { id } } } }");
        assertThat(news.text("/myNotices/notices/0/kind")).isEqualTo("BACKING_ASKED");
        assertThat(news.text("/myNotices/notices/0/by")).isEqualTo("Lotte");
        assertThat(act("Kofi", "askForBacking")).isEqualTo("DoersDecide");
        assertThat(act("Amina", "askForBacking")).isEqualTo("BackingAsked");
        assertThat(lettersTo(buurt.hans)).hasSize(1);
        var elsewhere = Neighbourhood.fresh(DATABASE);
        assertThat(act(SERVER.as(elsewhere.lotte), "askAlongForBacking", Map.of())
                        .text("/act/__typename"))
                .isEqualTo("NotFound");
        run("MATCH (hans:Backer {id: $hans})-[backs:BACKS]->() DELETE backs");
        assertThat(act("Amina", "askForBacking")).isEqualTo("NobodyToBack");
    }

    @RepeatedTest(5)
    void who_ask_in_the_same_second_send_one_letter() throws Exception {
        var both = List.of(
                CompletableFuture.supplyAsync(() -> act("Amina", "askForBacking")),
                CompletableFuture.supplyAsync(() -> act("Lotte", "askAlongForBacking")),
                CompletableFuture.supplyAsync(() -> act("Amina", "askForBacking")),
                CompletableFuture.supplyAsync(() -> act("Lotte", "askAlongForBacking")));
        assertThat(both).extracting(CompletableFuture::join).containsOnly("BackingAsked");
        assertThat(count("MATCH (ask:BackingAsk)-[:FOR]->(:Project {id: $project}) RETURN count(ask) AS count"))
                .isEqualTo(1);
        assertThat(lettersTo(buurt.hans)).hasSize(1);
    }

    @Test
    void hans_says_it_by_the_link_and_everybody_reads_it_until_the_instant_at_which_it_ends() throws Exception {
        String link = linkOfHans();
        HttpResponse<String> page = SERVER.get(link);
        assertThat(page.body())
                .contains("Deze link is van Hans, wethouder.", "Laat het antwoord dan aan Hans.", "Nu niet")
                .contains("„Zij kennen elk kind bij naam.” – Amina")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(seenBy(SERVER.asStranger()).get("said")).isEmpty();

        assertThat(press(link, "back", "x".repeat(281)).statusCode()).isEqualTo(400);
        assertThat(press(link, "back", "Ik was er zelf.").statusCode()).isEqualTo(303);
        assertThat(SERVER.get(link).body())
                .contains("„Ik sta hier achter. Ik was er zelf.” – Hans, wethouder, 12 mei 2026, tot 12 november.");
        JsonNode said = seenBy(SERVER.asStranger()).at("/said/0");
        assertThat(said.get("by").asText() + ", " + said.get("role").asText()).isEqualTo("Hans, wethouder");
        assertThat(said.get("sentence").asText()).isEqualTo("Ik was er zelf.");
        assertThat(said.get("until").asText()).startsWith("2026-11-12T13:50:00");
        assertThat(as("Amina").ask("{ myNotices { notices { kind by } } }").text("/myNotices/notices/0/kind"))
                .isEqualTo("BACKED");
        assertThat(act("Amina", "askForBacking")).isEqualTo("BackingStands");

        CLOCK.moveTo("2026-11-12T14:49:59");
        assertThat(seenBy("Kofi").at("/said/0/stands").asBoolean()).isTrue();
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(seenBy("Kofi").at("/said/0/stands").asBoolean()).isFalse();
        assertThat(SERVER.get(link).body())
                .contains("12 mei 2026. Dat gold tot 12 november 2026.", "Ik sta hier achter</button>");
        assertThat(seenBy("Lotte").get("iMayAsk").asBoolean()).isTrue();
        CLOCK.forward(Duration.ofDays(31));
        assertThat(SERVER.get(link).statusCode()).isEqualTo(410);
        assertThat(press(link, "back", "").statusCode()).isEqualTo(410);
        assertThat(SERVER.get("/rugdekking/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void hans_takes_it_back_and_says_it_again() throws Exception {
        String link = linkOfHans();
        press(link, "back", "");
        CLOCK.forward(Duration.ofMinutes(1));
        takeBack(link, "Ik word burgemeester elders.");
        assertThat(seenBy(SERVER.asStranger()).get("said")).isEmpty();
        for (String asked : List.of("Amina", "Lotte")) {
            JsonNode seen = seenBy(asked);
            assertThat(seen.at("/takenBack/0/by").asText()).isEqualTo("Hans");
            assertThat(seen.at("/takenBack/0/because").asText()).isEqualTo("Ik word burgemeester elders.");
            assertThat(seen.get("iMayAsk").asBoolean()).isTrue();
        }
        for (GraphqlClient other : List.of(SERVER.asStranger(), as("Kofi"), as("Sandra"))) {
            assertThat(seenBy(other).toString()).doesNotContain("Hans");
        }
        assertThat(seenBy("Hans").at("/takenBack/0/mine").asBoolean()).isTrue();
        assertThat(as("Amina").ask("{ myNotices { notices { kind by } } }").text("/myNotices/notices/0/kind"))
                .isEqualTo("BACKING_TAKEN_BACK");
        assertThat(SERVER.get(link).body())
                .contains("Ik sta hier achter</button>", "Sta je er toch weer achter?")
                .contains("Je nam je rugdekking terug op 12 mei 2026.", "Je schreef: „Ik word burgemeester elders.”")
                .doesNotContain("Dat gold tot", "Nu niet");
        press(link, "back", "");
        assertThat(seenBy("Amina").get("takenBack")).isEmpty();
        CLOCK.forward(Duration.ofDays(60));
        assertThat(act(as("Hans"), "back", Map.of("sentence", "Nog steeds.")).text("/act/__typename"))
                .isEqualTo("Backed");
        JsonNode said = seenBy("Hans").get("said");
        assertThat(said).hasSize(1);
        assertThat(said.at("/0/sentence").asText()).isEqualTo("Nog steeds.");
        assertThat(said.at("/0/until").asText()).startsWith("2027-01-11");
        assertThat(said.at("/0/mine").asBoolean()).isTrue();
        run("MATCH (project:Project {id: $project}) SET project.ended = datetime('2026-08-01T00:00:00Z')");
        assertThat(act("Hans", "back")).isEqualTo("NotFound");
        assertThat(act("Hans", "takeBackingBack")).isEqualTo("BackingTakenBack");
        assertThat(act("Hans", "takeBackingBack")).isEqualTo("NotFound");
        run("MATCH (project:Project {id: $project}) REMOVE project.ended");
        assertThat(seenBy("Amina").get("said")).isEmpty();
        assertThat(seenBy("Amina").at("/takenBack/0/because").isNull()).isTrue();
        CLOCK.forward(Duration.ofDays(60));
        assertThat(seenBy("Amina").get("takenBack")).isEmpty();
    }

    private static void takeBack(String link, String because) {
        String form = "answer=take-back&key=" + UUID.randomUUID() + "&because="
                + URLEncoder.encode(because, StandardCharsets.UTF_8);
        SERVER.send(HttpRequest.newBuilder(SERVER.address(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void not_now_needs_no_reason_and_only_who_asked_reads_it() throws Exception {
        assertThat(act("Hans", "back")).isEqualTo("NotAsked");
        assertThat(act("Hans", "sayNotNow")).isEqualTo("NotAsked");
        String link = linkOfHans();
        assertThat(press(link, "not-now", "").statusCode()).isEqualTo(303);
        assertThat(SERVER.get(link).body()).contains("Je zei: nu niet.").doesNotContain("value=\"not-now\"");
        for (String asked : List.of("Amina", "Lotte")) {
            assertThat(seenBy(asked).at("/asking/notNow/0").asText()).isEqualTo("Hans");
        }
        for (GraphqlClient other : List.of(SERVER.asStranger(), as("Kofi"), as("Sandra"))) {
            assertThat(seenBy(other).toString()).doesNotContain("Hans");
        }
        // What anybody reads of the logbook says nothing of it.
        assertThat(logbook()).contains("backing-asked-together").noneMatch(what -> what.contains("now"));
        // Asked again, and signed in this time.
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(seenBy("Amina").get("iMayAsk").asBoolean()).isTrue();
        act("Amina", "askForBacking");
        assertThat(seenBy("Lotte").at("/asking/sentAt").isNull()).isTrue();
        act("Lotte", "askAlongForBacking");
        assertThat(seenBy("Lotte").at("/asking/sentAt").isNull()).isFalse();
        assertThat(lettersTo(buurt.hans)).hasSize(2);
        assertThat(act("Hans", "back")).isEqualTo("Backed");
        assertThat(act("Hans", "sayNotNow")).isEqualTo("BackingStands");
        run("MATCH (amina:Resident {id: $amina}) SET amina.named = false");
        assertThat(SERVER.get(link).body()).contains("– een buurtgenoot").doesNotContain("Amina");
    }

    private List<String> logbook() {
        return DATABASE.read(tx -> tx
                .list(
                        "MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform}) RETURN entry.what AS what",
                        Map.of("platform", buurt.platform))
                .stream()
                .map(row -> row.get("what").asString())
                .toList());
    }
}
