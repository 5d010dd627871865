package nl.buurtdaad.friction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "Dit loopt niet lekker", by Amina, who did something, and by Sandra, the contact. One server, and a neighbourhood of
/// its own for each test.
class FrictionTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final RunningServer SERVER = start();

    private static final String CASE =
            "case { id kind state iMayMove pickUpBy request { id } project { id } friction { side words shared mine } }";

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);

    private static RunningServer start() {
        MAIL.start();
        return RunningServer.start(Neighbourhood.fresh(DATABASE), CLOCK, RunningServer.mailing(MAIL));
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
        MAIL.stop();
    }

    @BeforeEach
    void amina_and_ben_did_something_and_lotte_reads_her_mail() {
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
        buurt.deed(buurt.ben(), buurt.task("Stoep vegen", 1), CLOCK.instant());
        DATABASE.write(tx -> {
            tx.run(
                    "MATCH (lotte:Liaison {id: $lotte}) SET lotte.email = $lotte + '@stad.example'",
                    Map.of("lotte", buurt.lotte.id()));
            return true;
        });
    }

    private GraphqlClient as(String name) {
        return name.equals("nobody") ? SERVER.asStranger() : SERVER.as(buurt.person(name));
    }

    private Answer act(String who, String call, String declared, String members, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        all.putIfAbsent("key", UUID.randomUUID());
        return as(who).ask(
                        "mutation (%s, $key: ID!) { act: %s { __typename %s } }".formatted(declared, call, members),
                        all);
    }

    private Answer say(String who) {
        return act(
                who,
                "sayFriction(project: $project, key: $key)",
                "$project: ID!",
                "... on FrictionSaid { %s } ... on DoersDecide { openTasks { id } } ... on NothingLiesWithYou { platform }"
                        .formatted(CASE),
                Map.of("project", buurt.project));
    }

    private Answer add(String who, String id, String words, boolean share) {
        return act(
                who,
                "addToFriction(case: $case, words: $words, share: $share, key: $key)",
                "$case: ID!, $words: String!, $share: Boolean!",
                "... on WordsAdded { %s } ... on TextRefused { field }".formatted(CASE),
                Map.of("case", id, "words", words, "share", share));
    }

    private String of(String who, String mutation, String id) {
        return act(who, mutation + "(case: $case, key: $key)", "$case: ID!", "", Map.of("case", id))
                .text("/act/__typename");
    }

    private static String id(Answer said) {
        return said.text("/act/case/id");
    }

    private JsonNode rubs(String who) {
        return as(who).ask(
                        "query ($id: ID!) { checkin(platform: $id) { rubs { id kind state topOfHour friction { side words } } } }",
                        Map.of("id", buurt.platform))
                .get("/checkin/rubs");
    }

    private JsonNode project(String who) {
        return as(who).ask(
                        "query ($id: ID!) { project(id: $id) { iMaySayFriction friction { id friction { words mine } } } }",
                        Map.of("id", buurt.project))
                .get("/project");
    }

    /// What Lotte got, once there are so many.
    private List<String> letters(int atLeast) throws Exception {
        var letters = new ArrayList<String>();
        for (int tries = 0; tries < 100 && letters.size() < atLeast; tries++) {
            MAIL.waitForIncomingEmail(100, tries + 1);
            letters.clear();
            for (MimeMessage letter : MAIL.getReceivedMessages()) {
                if (letter.getAllRecipients()[0].toString().equals(buurt.lotte.id() + "@stad.example")) {
                    letters.add(letter.getContent().toString());
                }
            }
        }
        return letters;
    }

    @Test
    void one_tap_of_either_side_is_one_case_that_the_team_hears_of_at_once() throws Exception {
        assertThat(project("Amina").get("iMaySayFriction").asBoolean()).isTrue();
        Answer said = say("Amina");
        assertThat(said.text("/act/__typename")).isEqualTo("FrictionSaid");
        assertThat(said.get("/act/case").toString())
                .contains(
                        "\"kind\":\"FRICTION\"",
                        "\"state\":\"NEW\"",
                        "\"request\":null",
                        "\"side\":\"DOERS\"",
                        "\"mine\":true",
                        "\"pickUpBy\":\"2026-05-");
        assertThat(letters(1)).singleElement().asString().contains("De doeners van", "loopt niet lekker", "/project/");
        // Again, or by another doer, it is the same.
        assertThat(id(say("Amina"))).isEqualTo(id(said));
        assertThat(id(say("Ben"))).isEqualTo(id(said));
        assertThat(project("Ben").get("iMaySayFriction").asBoolean()).isFalse();
        assertThat(letters(1)).hasSize(1);

        assertThat(project("Sandra").get("iMaySayFriction").asBoolean()).isTrue();
        assertThat(say("Sandra").text("/act/case/friction/side")).isEqualTo("MUNICIPALITY");
        assertThat(letters(2)).hasSize(2);
        assertThat(rubs("nobody")).hasSize(2);
        assertThat(as("Lotte").ask("{ openCases { id } }", Map.of()).get("/openCases"))
                .hasSize(2);
        assertThat(letters(2).toString() + rubs("nobody") + project("nobody"))
                .doesNotContain(buurt.amina().id(), buurt.sandra.id(), "Sandra", "Amina");
    }

    @Test
    void who_has_nothing_to_do_with_it_is_told_what_they_can_do() throws Exception {
        assertThat(say("Fatima").text("/act/__typename")).isEqualTo("DoersDecide");
        assertThat(say("Fatima").get("/act/openTasks")).isNotEmpty();
        assertThat(say("nobody").code()).isEqualTo("SIGN_IN_NEEDED");
        for (String who : List.of("Lotte", "Hans", "Olga")) {
            assertThat(say(who).text("/act/platform")).as(who).isEqualTo(buurt.platform);
        }
        run("MATCH (:Official {id: $sandra})-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        assertThat(say("Sandra").text("/act/__typename")).isEqualTo("NothingLiesWithYou");
        run("""
                MATCH (sandra:Official {id: $sandra}), (project:Project {id: $project})
                CREATE (sandra)<-[:LIES_WITH]-(:Request {id: randomUUID(), sentence: 'Een sleutel', sentAt: datetime()})
                       -[:ASKS_FOR]->(project)
                """);
        assertThat(say("Sandra").text("/act/__typename")).isEqualTo("FrictionSaid");
        assertThat(letters(1)).hasSize(1);
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(statement, Map.of("sandra", buurt.sandra.id(), "project", buurt.project));
            return true;
        });
    }

    @Test
    void what_is_added_is_for_the_team_until_its_writer_shares_it() throws Exception {
        String id = id(say("Amina"));
        assertThat(add("Amina", id, " ", false).text("/act/field")).isEqualTo("words");
        assertThat(add("Ben", id, "Niks aan de hand", true).text("/act/__typename"))
                .isEqualTo("NotYourFriction");
        assertThat(of("Ben", "sayRunsAgain", id)).isEqualTo("NotYourFriction");
        assertThat(of("Sandra", "sayRunsAgain", id)).isEqualTo("NotYourFriction");
        add("Amina", id, "We bellen en niemand belt terug", false);
        assertThat(letters(2)).anyMatch(letter -> letter.contains("We bellen en niemand belt terug"));

        assertThat(readBy()).containsExactly("Amina", "Lotte");
        add("Amina", id, "We bellen en niemand belt terug", true);
        assertThat(readBy()).hasSize(7);
        assertThat(letters(2)).hasSize(2);
        add("Amina", id, "We bellen en niemand belt terug", false);
        assertThat(readBy()).containsExactly("Amina", "Lotte");
        assertThat(as(Neighbourhood.fresh(DATABASE))).doesNotContain("We bellen");

        as("Amina").ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()));
        assertThat(rubs("Lotte")).hasSize(1);
        assertThat(rubs("Lotte") + "" + project("Lotte")).doesNotContain("We bellen");
    }

    private List<String> readBy() {
        var readers = new ArrayList<String>();
        for (String who : List.of("Amina", "Ben", "Sandra", "Lotte", "Hans", "Olga", "nobody")) {
            if ((rubs(who) + "" + project(who)).contains("We bellen")) {
                readers.add(who);
            }
        }
        return readers;
    }

    /// What the team of another town reads.
    private String as(Neighbourhood elsewhere) {
        return SERVER.as(elsewhere.lotte)
                .ask(
                        "query ($id: ID!) { checkin(platform: $id) { rubs { friction { words } } } openCases { id } }",
                        Map.of("id", buurt.platform))
                .body()
                .toString();
    }

    @Test
    void it_is_over_when_its_writer_says_so_and_can_be_said_again_without_a_flood_of_letters() throws Exception {
        String id = id(say("Amina"));
        of("Lotte", "pickUpCase", id);
        assertThat(of("Amina", "sayRunsAgain", id)).isEqualTo("RunsAgain");
        assertThat(rubs("nobody")).isEmpty();
        assertThat(caseNow("Ben")).containsExactly("OVER");
        assertThat(of("Amina", "sayRunsAgain", id)).isEqualTo("CaseIsOver");
        assertThat(of("Lotte", "pickUpCase", id)).isEqualTo("CaseIsOver");

        String again = id(say("Amina"));
        assertThat(again).isNotEqualTo(id);
        assertThat(letters(1)).hasSize(1);
        assertThat(rubs("nobody")).hasSize(1);
        assertThat(caseNow("Ben")).isEmpty();

        assertThat(of("Lotte", "pickUpCase", again)).isEqualTo("CaseMoved");
        assertThat(of("Lotte", "solveCase", again)).isEqualTo("CaseMoved");
        assertThat(rubs("nobody")).isEmpty();
        CLOCK.forward(Duration.ofDays(2));
        assertThat(id(say("Ben"))).isNotEqualTo(again);
        assertThat(letters(2)).hasSize(2);
    }

    private List<String> caseNow(String who) {
        return as(who).ask("{ myNotices { notices { caseNow } } }", Map.of())
                .get("/myNotices/notices")
                .findValuesAsText("caseNow");
    }

    @Test
    void all_who_tap_at_once_make_one_case_with_one_letter() throws Exception {
        var calls = new ArrayList<Callable<String>>();
        for (int times = 0; times < 6; times++) {
            String who = times % 2 == 0 ? "Amina" : "Ben";
            calls.add(() -> id(say(who)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new ArrayList<String>();
            for (var said : threads.invokeAll(calls)) {
                ids.add(said.get());
            }
            assertThat(ids).hasSize(6).containsOnly(ids.getFirst());
        }
        assertThat(rubs("nobody")).hasSize(1);
        assertThat(letters(1)).hasSize(1);
    }
}
