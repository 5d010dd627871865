package nl.buurtdaad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A project without a contact person, made on Tuesday 12 May 2026, without holidays: Tuesday 19 May is its last day.
/// One server, and a neighbourhood of its own for each test.
class ContactTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final RunningServer SERVER = start();

    private static final String REST = """
            MATCH (project:Project {id: $project}), (amina:Resident {id: $amina})
            CREATE (amina)-[:PUT_TO_REST]->(:Rest {id: randomUUID(), from: datetime()})-[:OF]->(project)
            """;

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
    void nobody_is_the_contact() {
        CLOCK.moveTo("2026-05-12T10:00");
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        run("MATCH (project:Project {id: $project}) SET project.madeAt = datetime('2026-05-12T08:00:00Z')");
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(
                    statement,
                    Map.of(
                            "project", buurt.project,
                            "platform", buurt.platform,
                            "lotte", buurt.lotte.id(),
                            "sandra", buurt.sandra.id(),
                            "amina", buurt.amina().id()));
            return true;
        });
    }

    private static void watch() {
        // As the two servers do it; which of them holds the lease is another matter.
        var room = new CasesRoom(
                DATABASE,
                new Once(DATABASE, CLOCK),
                CLOCK,
                new Logbook(),
                new Say(),
                new WorkdaysRoom(DATABASE),
                new Letters(DATABASE, CLOCK, Optional.empty()),
                TestInbox.of(DATABASE, CLOCK),
                URI.create("https://buurt.example"));
        ((WatchCases) room.watchCases()).watch();
        room.tellTeam().run();
    }

    private JsonNode open() {
        return SERVER.as(buurt.lotte)
                .ask(
                        "{ openCases { id kind state pickUpBy iMayMove request { id } friction { side } project { id } } }",
                        Map.of())
                .get("/openCases");
    }

    private List<String> letters() throws Exception {
        String lotte = buurt.lotte.id() + "@stad.example";
        // The server sends them when it comes to it.
        for (int tries = 0; tries < 200 && waits(lotte); tries++) {
            Thread.sleep(50);
        }
        var letters = new ArrayList<String>();
        for (MimeMessage letter : MAIL.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(lotte)) {
                letters.add(letter.getContent().toString());
            }
        }
        return letters;
    }

    private static boolean waits(String address) {
        return DATABASE.read(tx ->
                        tx.get("RETURN EXISTS { MATCH (letter:Letter {to: $to}) } AS waits", Map.of("to", address)))
                .get("waits")
                .asBoolean();
    }

    private long logged(String what) {
        return DATABASE.read(tx -> tx.list(
                        "MATCH (entry:Entry {what: $what})-[:IN]->(:Platform {id: $platform}) RETURN entry.what AS what",
                        Map.of("what", what, "platform", buurt.platform))
                .size());
    }

    @Test
    void from_five_past_midnight_it_is_a_case_until_somebody_is_the_contact() {
        CLOCK.moveTo("2026-05-20T00:04");
        watch();
        assertThat(open()).isEmpty();

        CLOCK.moveTo("2026-05-20T00:05");
        watch();
        watch();
        assertThat(open()).hasSize(1);
        JsonNode one = open().get(0);
        assertThat(one.get("kind").asText()).isEqualTo("NO_CONTACT");
        assertThat(one.get("state").asText()).isEqualTo("NEW");
        assertThat(one.get("pickUpBy").asText()).isEqualTo("2026-05-22");
        assertThat(one.get("iMayMove").asBoolean()).isTrue();
        assertThat(one.get("request").isNull()).isTrue();
        assertThat(one.get("friction").isNull()).isTrue();
        assertThat(one.get("project").get("id").asText()).isEqualTo(buurt.project);

        String moved = SERVER.as(buurt.lotte)
                .ask(
                        "mutation ($case: ID!, $key: ID!) { act: pickUpCase(case: $case, key: $key) { __typename } }",
                        Map.of("case", one.get("id").asText(), "key", UUID.randomUUID()))
                .text("/act/__typename");
        assertThat(moved).isEqualTo("CaseMoved");

        run("""
                MATCH (sandra:Official {id: $sandra}), (project:Project {id: $project})
                CREATE (sandra)-[:CONTACT_OF {since: datetime()}]->(project)
                """);
        watch();
        watch();
        assertThat(open()).isEmpty();
        assertThat(logged("case-opened")).isEqualTo(1);
        assertThat(logged("case-solved")).isEqualTo(1);

        nobody_is_the_contact();
        CLOCK.moveTo("2026-06-30T12:00");
        watch();
        assertThat(open()).as("once for a project").isEmpty();
    }

    @Test
    void a_town_may_have_other_days() {
        run("""
                MATCH (:Platform {id: $platform})-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
                SET town.contactWorkdays = 6
                """);
        CLOCK.moveTo("2026-05-20T23:59");
        watch();
        assertThat(open()).isEmpty();
        CLOCK.moveTo("2026-05-21T00:05");
        watch();
        assertThat(open()).hasSize(1);
    }

    @Test
    void what_rests_or_has_ended_or_has_no_team_is_no_case() throws Exception {
        CLOCK.moveTo("2026-06-30T12:00");
        run("MATCH (lotte:Liaison {id: $lotte}) SET lotte.email = $lotte + '@stad.example'");
        run(REST);
        watch();
        run("MATCH (rest:Rest)-[:OF]->(project:Project {id: $project}) DETACH DELETE rest SET project.ended = true");
        watch();
        run("MATCH (project:Project {id: $project}) REMOVE project.ended");
        run("""
                MATCH (lotte:Liaison {id: $lotte})-[helps:HELPS]->(town:Municipality)
                CREATE (lotte)-[:HELPED]->(town) DELETE helps
                """);
        watch();
        assertThat(logged("case-opened")).isZero();

        run("""
                MATCH (lotte:Liaison {id: $lotte})-[helped:HELPED]->(town:Municipality)
                CREATE (lotte)-[:HELPS]->(town) DELETE helped
                """);
        watch();
        assertThat(open()).hasSize(1);
        assertThat(letters()).isEmpty();
        CLOCK.moveTo("2026-07-01T08:00");
        watch();
        watch();
        assertThat(letters()).singleElement().asString().contains("Niemand van de gemeente is er nog");

        run(REST);
        watch();
        watch();
        assertThat(open()).isEmpty();
        assertThat(logged("case-rests")).isEqualTo(1);
        run("MATCH (rest:Rest)-[:OF]->(project:Project {id: $project}) DETACH DELETE rest");
        watch();
        assertThat(open()).hasSize(1);
        run("MATCH (project:Project {id: $project}) SET project.ended = true");
        watch();
        assertThat(open()).isEmpty();
    }

    @Test
    void from_four_servers_at_once_it_is_opened_and_closed_once() throws Exception {
        CLOCK.moveTo("2026-06-30T12:00");
        fourTimes();
        assertThat(open()).hasSize(1);
        run("""
                MATCH (sandra:Official {id: $sandra}), (project:Project {id: $project})
                CREATE (sandra)-[:CONTACT_OF {since: datetime()}]->(project)
                """);
        fourTimes();
        assertThat(open()).isEmpty();
        assertThat(logged("case-opened")).isEqualTo(1);
        assertThat(logged("case-solved")).isEqualTo(1);
    }

    @Test
    void an_official_says_i_am_and_the_case_is_over_at_once() {
        assertThat(seen().get("contactBy").asText()).isEqualTo("2026-05-19");
        assertThat(seen().get("iMayBeContact").asBoolean()).isTrue();
        CLOCK.moveTo("2026-05-20T00:05");
        watch();
        assertThat(seen().at("/contactCase/state").asText()).isEqualTo("NEW");

        buurt.claim(buurt.amina(), buurt.net, CLOCK.instant());
        assertThat(desk()).isEqualTo(buurt.project + " nobody");
        UUID key = UUID.randomUUID();
        JsonNode named = say("Sandra", key);
        assertThat(named.get("__typename").asText()).isEqualTo("IAmContact");
        assertThat(named.at("/project/contact/name").asText()).isEqualTo("Sandra");
        assertThat(say("Sandra", key)).isEqualTo(named);
        assertThat(say("Sandra", UUID.randomUUID())).isEqualTo(named);
        assertThat(open()).isEmpty();
        assertThat(seen().get("contactBy").isNull()).isTrue();
        assertThat(seen().get("contactCase").isNull()).isTrue();
        assertThat(seen().get("iMayBeContact").asBoolean()).isFalse();
        assertThat(logged("contact-named")).isEqualTo(1);
        assertThat(desk()).isEqualTo(buurt.project + " Sandra");
        assertThat(SERVER.as(buurt.amina())
                        .ask("{ myNotices { notices { kind by project { id } } } }", Map.of())
                        .get("/myNotices/notices")
                        .toString())
                .isEqualTo("[{\"kind\":\"CONTACT_NAMED\",\"by\":\"Sandra\",\"project\":{\"id\":\"" + buurt.project
                        + "\"}}]");
    }

    @Test
    void a_colleague_takes_it_over_and_another_department_does_not() {
        official("Karim", buurt.department);
        official("Joost", "afval-" + buurt.department);
        say("Sandra", UUID.randomUUID());

        assertThat(say("Joost", UUID.randomUUID()).get("__typename").asText()).isEqualTo("ContactIsThere");
        assertThat(seen().at("/contact/name").asText()).isEqualTo("Sandra");
        assertThat(say("Karim", UUID.randomUUID()).at("/project/contact/name").asText())
                .isEqualTo("Karim");
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void nobody_of_another_municipality_and_of_what_has_ended_is_the_contact() {
        run("MATCH (project:Project {id: $project}) SET project.ended = true");
        assertThat(say("Sandra", UUID.randomUUID()).get("__typename").asText()).isEqualTo("NotFound");
        run("MATCH (project:Project {id: $project}) REMOVE project.ended");
        run("MATCH (:Official {id: $sandra})-[works:WORKS_FOR]->() DELETE works");
        assertThat(say("Sandra", UUID.randomUUID()).get("__typename").asText()).isEqualTo("NotFound");
        assertThat(contacts()).isZero();
    }

    @RepeatedTest(5)
    void of_officials_who_say_it_in_the_same_second_one_is_the_contact() throws Exception {
        official("Joost", "afval-" + buurt.department);
        Callable<JsonNode> sandra = () -> say("Sandra", UUID.randomUUID());
        Callable<JsonNode> joost = () -> say("Joost", UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(sandra, joost, sandra, joost))) {
                done.get();
            }
        }
        assertThat(contacts()).isEqualTo(1);
    }

    private void official(String name, String department) {
        buurt.official(name, department, UUID.randomUUID() + "@gemeente.example");
    }

    private JsonNode say(String who, UUID key) {
        return SERVER.as(buurt.person(who))
                .ask(
                        "mutation ($project: ID!, $key: ID!) { act: sayIAmContact(project: $project, key: $key) {"
                                + " __typename ... on IAmContact { project { contact { name } } } } }",
                        Map.of("project", buurt.project, "key", key))
                .get("/act");
    }

    private JsonNode seen() {
        return SERVER.as(buurt.sandra)
                .ask(
                        "query ($id: ID!) { project(id: $id) {"
                                + " contact { name } contactBy contactCase { state } iMayBeContact } }",
                        Map.of("id", buurt.project))
                .get("/project");
    }

    /// The only project at Sandra's desk, and who is there for it.
    private String desk() {
        JsonNode projects = SERVER.as(buurt.sandra)
                .ask("{ myDesk { projects { mine project { id } } } }", Map.of())
                .get("/myDesk/projects");
        assertThat(projects).hasSize(1);
        JsonNode one = projects.get(0);
        return one.at("/project/id").asText() + (one.get("mine").asBoolean() ? " Sandra" : " nobody");
    }

    private long contacts() {
        return DATABASE.read(tx -> tx.get(
                        "RETURN COUNT { (:Official)-[:CONTACT_OF]->(:Project {id: $project}) } AS n",
                        Map.of("project", buurt.project))
                .get("n")
                .asLong());
    }

    private static void fourTimes() throws Exception {
        Callable<Boolean> one = () -> {
            watch();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(one, one, one, one))) {
                done.get();
            }
        }
    }
}
