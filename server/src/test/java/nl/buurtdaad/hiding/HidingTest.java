package nl.buurtdaad.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Two doers hide what does not belong here, over HTTP.
class HidingTest extends WithHiding {
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(TestGraph.database()), CLOCK);

    private final Map<String, String> task = Map.of("task", net);

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @Override
    GraphqlClient as(String name) {
        return name.equals("nobody") ? SERVER.asStranger() : SERVER.as(here.person(name));
    }

    @Test
    void the_first_doer_asks_the_others_and_the_second_hides_it() {
        assertThat(outcome(doesNotBelong("Amina", task))).isEqualTo("DoubtHeard");
        assertThat(title(net)).isEqualTo("Jan is een dief");
        assertThat(doubts("Amina", task)).containsExactly("TASK mine");
        assertThat(doubts("Ben", task)).containsExactly("TASK");
        assertThat(doubts("Ben", Map.of("project", here.project))).containsExactly("TASK");
        assertThat(doubts("Ben", Map.of("platform", here.platform))).containsExactly("TASK");
        assertThat(doubts("Fatima", task)).isEmpty();
        assertThat(doubts("Sandra", task)).isEmpty();
        assertThat(doubts("nobody", task)).isEmpty();

        var hidden = doesNotBelong("Ben", task, "NO_SELLING");
        assertThat(hidden.text("/outcome/rule")).isEqualTo("NO_HURTING");
        assertThat(title(net)).isEqualTo("(verborgen door doeners)");
        assertThat(doubts("Ben", task)).containsExactly("TASK hidden");
        assertThat(doubts("Fatima", task)).isEmpty();
    }

    @Test
    void the_other_doers_hear_once_that_there_is_a_question_and_not_whose_it_is_or_of_which_name() {
        doesNotBelong("Amina", task);
        doesNotBelong("Amina", task);

        var told = doubted("Ben");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().get("by").isNull()).isTrue();
        assertThat(told.getFirst().get("task").isNull())
                .as("what is doubted is not repeated")
                .isTrue();
        assertThat(told.getFirst().at("/project/id").asText()).isEqualTo(here.project);
        assertThat(doubted("Amina")).isEmpty();
        assertThat(doubted("Fatima")).isEmpty();
    }

    private List<JsonNode> doubted(String who) {
        var notices = as(who).ask("{ myNotices { notices { kind by task { id } project { id } } } }", Map.of())
                .get("/myNotices/notices");
        return notices.valueStream()
                .filter(notice -> notice.get("kind").asText().equals("DOUBTED"))
                .toList();
    }

    @Test
    void the_mark_is_said_in_the_language_of_who_reads() {
        hide(task);
        assertThat(as("Fatima")
                        .with("Accept-Language", "en")
                        .ask("query ($task: ID!) { task(id: $task) { title } }", Map.of("task", net))
                        .text("/task/title"))
                .isEqualTo("(hidden by doers)");
        String warning = UUID.randomUUID().toString();
        act("Fatima", """
                mutation ($place: ID!, $key: ID!) {
                  warn(about: {place: $place}, kind: BROKEN, sentence: "Jan heeft het gedaan", key: $key) { __typename }
                }
                """, Map.of("place", here.court, "key", warning));
        hide(Map.of("warning", warning));
        assertThat(SERVER.get("/s/" + here.sign, "Accept-Language", "en").body())
                .contains("(hidden by doers)")
                .doesNotContain("Jan");
    }

    @Test
    void nobody_is_asked_to_do_what_they_cannot_read() {
        assertThat(offered()).contains(net);
        hide(task);
        assertThat(offered()).doesNotContain(net);
        assertThat(SERVER.get("/s/" + here.sign).body()).doesNotContain(net).contains("Soep koken");
        assertThat(as("Fatima")
                        .ask(
                                "query ($project: ID!) { whatNeedsDoing(project: $project) { tasks { id } } }",
                                Map.of("project", here.project))
                        .body()
                        .toString())
                .contains(net);
    }

    private String offered() {
        return as("Fatima")
                .ask(
                        "query ($platform: ID!) { whatNeedsDoing(platform: $platform) { tasks { id } } }",
                        Map.of("platform", here.platform))
                .body()
                .toString();
    }

    @Test
    void the_same_doer_twice_is_still_one() {
        doesNotBelong("Amina", task);
        assertThat(outcome(doesNotBelong("Amina", task))).isEqualTo("DoubtHeard");
        assertThat(title(net)).isEqualTo("Jan is een dief");
    }

    @Test
    void who_has_no_say_is_told_who_decides_and_so_is_whoever_holds_an_office() {
        doesNotBelong("Amina", task);
        for (String who : new String[] {"Fatima", "Sandra", "Lotte", "Hans", "Olga"}) {
            assertThat(outcome(doesNotBelong(who, task))).isEqualTo("DoersDecide");
            assertThat(outcome(showAgain(who, task))).isEqualTo("DoersDecide");
        }
        assertThat(doesNotBelong("nobody", task).code()).isEqualTo("SIGN_IN_NEEDED");
        assertThat(title(net)).isEqualTo("Jan is een dief");
    }

    @Test
    void a_first_doer_who_let_go_does_not_count_any_more() {
        doesNotBelong("Amina", task);
        release("Amina", aminasClaim);
        assertThat(doubts("Ben", task)).isEmpty();
        assertThat(outcome(doesNotBelong("Ben", task))).isEqualTo("DoubtHeard");
        assertThat(title(net)).isEqualTo("Jan is een dief");

        claim("Fatima", net);
        assertThat(outcome(doesNotBelong("Fatima", task))).isEqualTo("WordsSetAside");
        assertThat(log().get("/hidings/hidings/0/doers").asInt()).isEqualTo(2);
    }

    @Test
    void a_doubt_about_words_that_were_mended_since_does_not_count() {
        doesNotBelong("Amina", task);
        change("Ben", net, "Net spannen");
        assertThat(doubts("Ben", task)).isEmpty();
        assertThat(outcome(doesNotBelong("Ben", task))).isEqualTo("DoubtHeard");
    }

    @Test
    void nobody_begins_a_task_that_they_cannot_read_and_a_new_name_opens_it_again() {
        hide(task);
        assertThat(outcome(claim("Fatima", net))).isEqualTo("TaskWordsAside");
        assertThat(outcome(change("Amina", net, "Net spannen"))).isEqualTo("TaskChanged");
        assertThat(outcome(claim("Fatima", net))).isEqualTo("TaskClaimed");
        assertThat(title(net)).isEqualTo("Net spannen");
    }

    @Test
    void who_does_it_keeps_their_claim_their_deed_and_their_say() {
        hide(task);
        assertThat(act("Amina", """
                        mutation ($claim: ID!, $key: ID!) { outcome: sayDone(claim: $claim, key: $key) { __typename } }
                        """, Map.of("claim", aminasClaim)).text("/outcome/__typename"))
                .isEqualTo("DeedDone");
        assertThat(as("Ben")
                        .ask("query ($task: ID!) { task(id: $task) { iDecide myClaim { id } } }", Map.of("task", net))
                        .get("/task/iDecide")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_doer_shows_it_again_as_it_was() {
        hide(task);
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(showAgain("Ben", task).get("/outcome/again").asBoolean()).isTrue();
        assertThat(title(net)).isEqualTo("Jan is een dief");
        assertThat(showAgain("Ben", task).get("/outcome/again").asBoolean()).isFalse();
        assertThat(doubts("Ben", task)).isEmpty();

        assertThat(outcome(doesNotBelong("Ben", task))).isEqualTo("DoubtHeard");
    }

    @Test
    void who_wrote_it_does_not_show_it_again() {
        change("Amina", net, "Jan is een grote dief");
        hide(task);
        assertThat(outcome(showAgain("Amina", task))).isEqualTo("OwnWords");
        assertThat(outcome(showAgain("Ben", task))).isEqualTo("WordsShown");
        assertThat(title(net)).isEqualTo("Jan is een grote dief");
    }

    @Test
    void hidden_words_do_not_come_back_by_putting_a_change_back() {
        change("Amina", net, "Jan is een grote dief");
        hide(task);
        String change = as("Ben")
                .ask("query ($task: ID!) { decisions(of: {task: $task}) { changes { id was } } }", task)
                .text("/decisions/changes/0/id");
        assertThat(act("Ben", """
                        mutation ($change: ID!, $key: ID!) { outcome: putBack(change: $change, key: $key) { __typename } }
                        """, Map.of("change", change)).text("/outcome/__typename"))
                .isEqualTo("ChangeIsOver");
        assertThat(title(net)).isEqualTo("(verborgen door doeners)");
    }

    @Test
    void why_something_was_agreed_is_hidden_and_the_agreement_stays() {
        String proposal = UUID.randomUUID().toString();
        act("Amina", """
                mutation ($project: ID!, $key: ID!) {
                  propose(what: {spend: $project}, sentence: "Jan krijgt niets.", key: $key) { __typename }
                }
                """, Map.of("project", here.project, "key", proposal));
        CLOCK.forward(Duration.ofHours(73));
        String stood = "query ($id: ID!) { proposal(id: $id) { state sentence } }";
        assertThat(as("Ben").ask(stood, Map.of("id", proposal)).text("/proposal/state"))
                .isEqualTo("STANDS");

        assertThat(outcome(hide(Map.of("proposal", proposal)))).isEqualTo("WordsSetAside");
        var agreed = as("Ben").ask(stood, Map.of("id", proposal));
        assertThat(agreed.text("/proposal/state")).isEqualTo("STANDS");
        assertThat(agreed.text("/proposal/sentence")).isEqualTo("(verborgen door doeners)");
    }

    /// In the end it would write what nobody can read.
    @Test
    void a_proposal_whose_words_are_hidden_comes_to_nothing() {
        String proposal = UUID.randomUUID().toString();
        act("Amina", """
                mutation ($project: ID!, $key: ID!) {
                  propose(what: {rename: {project: $project, name: "Weg met Jan"}}, sentence: "Jan moet weg.", key: $key) {
                    __typename
                  }
                }
                """, Map.of("project", here.project, "key", proposal));
        assertThat(outcome(hide(Map.of("proposal", proposal)))).isEqualTo("WordsSetAside");

        CLOCK.forward(Duration.ofHours(73));
        var decisions = as("Ben")
                .ask(
                        "query ($p: ID!, $id: ID!) { decisions(of: {project: $p}) { proposals { id } } proposal(id: $id) { state } project(id: $p) { name } }",
                        Map.of("p", here.project, "id", proposal));
        assertThat(decisions.text("/proposal/state")).isEqualTo("OVER");
        assertThat(decisions.text("/project/name")).isEqualTo("Speeltuin open houden");
    }

    @Test
    void everybody_reads_when_what_kind_and_which_agreement_and_nothing_else() {
        hide(task);
        var log = log();
        assertThat(log.text("/hidings/hidings/0/kind")).isEqualTo("TASK");
        assertThat(log.text("/hidings/hidings/0/rule")).isEqualTo("NO_HURTING");
        assertThat(log.get("/hidings/hidings/0/doers").asInt()).isEqualTo(2);
        assertThat(log.get("/hidings/hidings/0/shownAgainAt").isNull()).isTrue();
        assertThat(log.body().toString()).doesNotContain("dief", "Amina", "Ben", net);

        showAgain("Ben", task);
        assertThat(log().get("/hidings/hidings/0/shownAgainAt").isNull()).isFalse();
    }

    @Test
    void a_doubt_of_one_doer_is_not_in_the_log() {
        doesNotBelong("Amina", task);
        assertThat(log().get("/hidings/hidings").size()).isZero();
    }

    @Test
    void each_of_the_two_keeps_what_gave_them_the_right() {
        hide(task);
        long kept = TestGraph.database()
                .read(tx -> tx.get("""
                        MATCH (:Task {id: $task})<-[:OF]-(:Hiding)-[:DECIDED_BY]->(claim:Claim) RETURN count(claim) AS n
                        """, Map.of("task", net)).get("n").asLong());
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void the_same_tap_sent_twice_is_one() {
        var key = Map.of(
                "what", task, "rule", "NO_HURTING", "key", UUID.randomUUID().toString());
        String mutation = """
                mutation ($what: Words!, $rule: HouseRule!, $key: ID!) {
                  outcome: doesNotBelong(what: $what, rule: $rule, key: $key) { __typename }
                }
                """;
        assertThat(outcome(act("Amina", mutation, key))).isEqualTo("DoubtHeard");
        assertThat(outcome(act("Amina", mutation, key))).isEqualTo("DoubtHeard");
        assertThat(outcome(doesNotBelong("Ben", task))).isEqualTo("WordsSetAside");
        assertThat(outcome(act("Amina", mutation, key))).isEqualTo("DoubtHeard");
        assertThat(title(net)).isEqualTo("(verborgen door doeners)");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(outcome(doesNotBelong("Amina", Map.of("line", here.project))))
                .isEqualTo("NotFound");
        assertThat(outcome(showAgain("Amina", Map.of("rest", here.project)))).isEqualTo("NotFound");
    }

    private void release(String who, String claim) {
        act(
                who,
                "mutation ($claim: ID!, $key: ID!) { outcome: releaseClaim(claim: $claim, key: $key) { __typename } }",
                Map.of("claim", claim));
    }
}
