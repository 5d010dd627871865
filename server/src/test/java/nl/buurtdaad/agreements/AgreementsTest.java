package nl.buurtdaad.agreements;

import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_NUDGE_DAYS;
import static nl.buurtdaad.agreements.AgreementName.OPEN_CLAIMS;
import static nl.buurtdaad.agreements.AgreementName.SAY_DAYS;
import static nl.buurtdaad.agreements.AgreementName.UNDO_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.agreements.AgreementChange.Agreed;
import nl.buurtdaad.agreements.AgreementChange.NumberDoesNotFit;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// "Zo doen we het hier": each platform its own numbers.
class AgreementsTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(DATABASE), CLOCK);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private final AgreementsRoom agreements = new AgreementsRoom(CLOCK, new Logbook());

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @Test
    void everybody_reads_what_holds_where_nothing_else_was_agreed_on() {
        JsonNode all = read();
        assertThat(all).hasSize(AgreementName.values().length);
        assertThat(all.get(0).toString())
                .isEqualTo(
                        "{\"name\":\"SAY_DAYS\",\"number\":90,\"unit\":\"DAYS\",\"since\":null,\"lookAgainOn\":null}");
        for (JsonNode one : all) {
            var name = AgreementName.valueOf(one.get("name").asText());
            assertThat(one.get("number").asInt()).isEqualTo(name.usual());
        }
    }

    @Test
    void a_number_holds_from_now_on_is_looked_at_again_in_a_year_and_what_it_was_is_kept() {
        Instant first = CLOCK.instant();
        assertThat(agree(SAY_DAYS, 60))
                .isInstanceOfSatisfying(
                        Agreed.class, agreed -> assertThat(agreed.was()).isEqualTo(90));
        CLOCK.forward(Duration.ofDays(30));
        assertThat(agree(SAY_DAYS, 120))
                .isInstanceOfSatisfying(
                        Agreed.class, agreed -> assertThat(agreed.was()).isEqualTo(60));

        JsonNode say = read().get(0);
        assertThat(say.get("number").asInt()).isEqualTo(120);
        assertThat(Instant.parse(say.get("since").asText())).isEqualTo(CLOCK.instant());
        assertThat(say.get("lookAgainOn").asText())
                .isEqualTo(LocalDate.ofInstant(CLOCK.instant(), TestClock.AMSTERDAM)
                        .plusYears(1)
                        .toString());
        var history = DATABASE.read(tx -> tx.list("""
                MATCH (a:Agreement)-[:OF]->(:Platform {id: $platform})
                RETURN a.number AS number, a.since AS since, a.until AS until ORDER BY a.since
                """, Map.of("platform", buurt.platform)));
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().get("number").asInt()).isEqualTo(60);
        assertThat(history.getFirst().get("since").asZonedDateTime().toInstant())
                .isEqualTo(first);
        assertThat(history.getFirst().get("until").asZonedDateTime().toInstant())
                .isEqualTo(CLOCK.instant());
        assertThat(history.getLast().get("until").isNull()).isTrue();
    }

    @Test
    void a_number_that_does_not_fit_changes_nothing() {
        assertThat(agree(SAY_DAYS, 13)).isEqualTo(new NumberDoesNotFit(SAY_DAYS, 14, 730));
        assertThat(agree(CLAIM_DAYS, 7)).isEqualTo(new NumberDoesNotFit(CLAIM_DAYS, 8, 60));
        assertThat(read().get(0).get("since").isNull()).isTrue();
        var nowhere = DATABASE.write(tx -> agreements.change(tx, "nowhere", SAY_DAYS, 60, CLOCK.instant()));
        assertThat(nowhere.isEmpty()).isTrue();
    }

    @Test
    void of_two_changes_at_once_one_holds_and_the_other_is_what_it_was() throws Exception {
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = new ArrayList<Callable<AgreementChange>>();
            for (int days = 20; days < 32; days++) {
                int wanted = days;
                changes.add(() -> agree(SAY_DAYS, wanted));
            }
            assertThat(phones.invokeAll(changes))
                    .allSatisfy(change -> assertThat(change.get()).isInstanceOf(Agreed.class));
        }
        var holding = DATABASE.read(tx -> tx.list("""
                MATCH (a:Agreement {name: 'SAY_DAYS'})-[:OF]->(:Platform {id: $platform}) WHERE a.until IS NULL RETURN a
                """, Map.of("platform", buurt.platform)));
        assertThat(holding).hasSize(1);
    }

    @Test
    void a_deed_gives_a_say_for_as_many_days_as_were_agreed_on_when_it_was_done() {
        agree(SAY_DAYS, 30);
        Instant done = CLOCK.instant();
        String deed = done(buurt.joyce(), buurt.soup).text("/sayDone/sayUntil");
        assertThat(Instant.parse(deed)).isEqualTo(done.plus(Duration.ofDays(30)));
        assertThat(sayUntil("Joyce")).isEqualTo(done.plus(Duration.ofDays(30)));

        // Nobody gains or loses a say but by doing: not by another agreement either.
        agree(SAY_DAYS, 120);
        assertThat(sayUntil("Joyce")).isEqualTo(done.plus(Duration.ofDays(30)));
        CLOCK.forward(Duration.ofDays(30).minusSeconds(1));
        assertThat(sayUntil("Joyce")).isEqualTo(done.plus(Duration.ofDays(30)));
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(say().get("doers")).isEmpty();
    }

    @Test
    void an_older_deed_counts_on_beside_a_newer_one_that_gives_less() {
        Instant done = CLOCK.instant();
        done(buurt.joyce(), buurt.soup);
        agree(SAY_DAYS, 14);
        CLOCK.forward(Duration.ofDays(10));
        done(buurt.joyce(), buurt.net);
        assertThat(sayUntil("Joyce")).isEqualTo(done.plus(Duration.ofDays(90)));
        CLOCK.forward(Duration.ofDays(20));
        assertThat(sayUntil("Joyce")).isEqualTo(done.plus(Duration.ofDays(90)));
    }

    @Test
    void a_claim_is_asked_after_and_lapses_as_was_agreed_on_where_its_task_is() {
        agree(CLAIM_DAYS, 21);
        agree(CLAIM_NUDGE_DAYS, 14);
        Instant now = CLOCK.instant();
        Answer claimed = claim(buurt.ben(), buurt.soup);
        assertThat(Instant.parse(claimed.text("/claimTask/claim/nudgeAt"))).isEqualTo(now.plus(Duration.ofDays(14)));
        assertThat(Instant.parse(claimed.text("/claimTask/claim/lapsesAt"))).isEqualTo(now.plus(Duration.ofDays(21)));

        CLOCK.forward(Duration.ofDays(20));
        String kept = SERVER.as(buurt.ben())
                .ask("""
                        mutation ($id: ID!, $key: ID!) { stillBusy(claim: $id, key: $key) {
                          ... on ClaimKept { claim { nudgeAt } } } }
                        """, keyed(Map.of("id", claimed.text("/claimTask/claim/id"))))
                .text("/stillBusy/claim/nudgeAt");
        assertThat(Instant.parse(kept)).isEqualTo(CLOCK.instant().plus(Duration.ofDays(14)));
    }

    @Test
    void who_makes_a_task_or_a_project_has_it_for_as_many_days_too() {
        agree(CLAIM_DAYS, 21);
        SERVER.as(buurt.ben())
                .ask(
                        """
                mutation ($platform: ID!, $project: ID!, $one: ID!, $two: ID!) {
                  makeTask(project: $project, title: "Vegen", minutes: 10, slots: 1, key: $one) { __typename }
                  makeProject(platform: $platform, name: "Tuin", firstTask: "Spitten", key: $two) { __typename } }
                """,
                        Map.of(
                                "platform",
                                buurt.platform,
                                "project",
                                buurt.project,
                                "one",
                                UUID.randomUUID(),
                                "two",
                                UUID.randomUUID()));
        var claims = SERVER.as(buurt.ben()).ask("{ myClaims { lapsesAt } }").get("/myClaims");
        assertThat(claims)
                .hasSize(2)
                .allSatisfy(
                        claim -> assertThat(Instant.parse(claim.get("lapsesAt").asText()))
                                .isEqualTo(CLOCK.instant().plus(Duration.ofDays(21))));
    }

    @Test
    void all_open_claims_count_and_the_platform_of_the_next_one_says_how_many_there_may_be() {
        var elsewhere = Neighbourhood.fresh(DATABASE, CLOCK.instant());
        agree(OPEN_CLAIMS, 2);
        for (int i = 0; i < 2; i++) {
            assertThat(claim(buurt.ben(), elsewhere.task("Klus " + i, 1)).text("/claimTask/__typename"))
                    .isEqualTo("TaskClaimed");
        }
        Answer refused = claim(buurt.ben(), buurt.soup);
        assertThat(refused.text("/claimTask/__typename")).isEqualTo("TooManyClaims");
        assertThat(refused.get("/claimTask/atMost").asInt()).isEqualTo(2);
        assertThat(claim(buurt.ben(), elsewhere.soup).text("/claimTask/__typename"))
                .isEqualTo("TaskClaimed");
        Answer made = SERVER.as(buurt.ben()).ask("""
                mutation ($project: ID!, $key: ID!) {
                  makeTask(project: $project, title: "Vegen", minutes: 10, slots: 1, key: $key) {
                    __typename ... on TooManyClaims { atMost } } }
                """, keyed(Map.of("project", buurt.project)));
        assertThat(made.get("/makeTask/atMost").asInt()).isEqualTo(2);
    }

    @Test
    void a_deed_can_be_undone_for_as_many_hours_as_were_agreed_on() {
        agree(UNDO_HOURS, 48);
        Instant now = CLOCK.instant();
        Answer done = done(buurt.joyce(), buurt.soup);
        assertThat(Instant.parse(done.text("/sayDone/deed/undoUntil"))).isEqualTo(now.plus(Duration.ofHours(48)));
        assertThat(Instant.parse(SERVER.as(buurt.joyce())
                        .ask("query ($id: ID!) { task(id: $id) { myDeed { undoUntil } } }", Map.of("id", buurt.soup))
                        .text("/task/myDeed/undoUntil")))
                .isEqualTo(now.plus(Duration.ofHours(48)));
        CLOCK.forward(Duration.ofHours(48).minusSeconds(1));
        assertThat(undo(done)).isEqualTo("DeedUndone");

        Answer again = done(buurt.fatima(), buurt.net);
        CLOCK.forward(Duration.ofHours(48));
        assertThat(undo(again)).isEqualTo("TooLateToUndo");
    }

    private String undo(Answer done) {
        return SERVER.as(whose(done))
                .ask(
                        "mutation ($id: ID!, $key: ID!) { undoDone(deed: $id, key: $key) { __typename } }",
                        keyed(Map.of("id", done.text("/sayDone/deed/id"))))
                .text("/undoDone/__typename");
    }

    private Person whose(Answer done) {
        return buurt.person(done.text("/sayDone/deed/doer/name"));
    }

    private AgreementChange agree(AgreementName name, int number) {
        return DATABASE.write(tx -> agreements.change(tx, buurt.platform, name, number, CLOCK.instant()))
                .orElseThrow();
    }

    private JsonNode read() {
        return SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { platform(id: $id) { agreements { name number unit since lookAgainOn } } }",
                        Map.of("id", buurt.platform))
                .get("/platform/agreements");
    }

    private JsonNode say() {
        return SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { say(of: {project: $id}) { doers { name until } } }",
                        Map.of("id", buurt.project))
                .get("/say");
    }

    private Instant sayUntil(String name) {
        JsonNode doer = say().get("doers").get(0);
        assertThat(doer.get("name").asText()).isEqualTo(name);
        return Instant.parse(doer.get("until").asText());
    }

    private Answer claim(Person who, String task) {
        return SERVER.as(who).ask("""
                mutation ($id: ID!, $key: ID!) { claimTask(task: $id, key: $key) { __typename
                  ... on TaskClaimed { claim { id nudgeAt lapsesAt } } ... on TooManyClaims { atMost } } }
                """, keyed(Map.of("id", task)));
    }

    private Answer done(Person who, String task) {
        return SERVER.as(who).ask("""
                mutation ($id: ID!, $key: ID!) { sayDone(claim: $id, key: $key) {
                  ... on DeedDone { sayUntil deed { id undoUntil doer { name } } } } }
                """, keyed(Map.of("id", claim(who, task).text("/claimTask/claim/id"))));
    }

    private static Map<String, Object> keyed(Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("key", UUID.randomUUID());
        return all;
    }
}
