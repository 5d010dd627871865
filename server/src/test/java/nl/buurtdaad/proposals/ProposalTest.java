package nl.buurtdaad.proposals;

import static nl.buurtdaad.testing.Settling.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.Settling;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Consent among doers (DOMAIN rules 3 to 6).
class ProposalTest {
    private static final Map<String, String> PROBLEM =
            Map.of("reason", "Dan ben ik nog op mijn werk.", "instead", "Na vijven kan ik wel.");

    private final Settling here = new Settling();
    private final String net = here.buurt.net;
    private String proposal = "";

    @BeforeEach
    void Ben_wants_another_name_and_Amina_wants_to_talk_about_it() {
        here.buurt.claim(here.buurt.amina(), net, here.clock.instant());
        here.buurt.claim(here.buurt.ben(), net, here.clock.instant());
        proposal = here.talkedOver(net, "Net strak spannen");
        here.clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private JsonNode act(String who, String mutation) {
        return here.act(who, mutation, Map.of("proposal", proposal));
    }

    private JsonNode sees(String who) {
        return here.act(
                who,
                "object",
                Map.of(
                        "proposal", proposal,
                        "reason", "Dan ben ik nog op mijn werk.",
                        "instead", "Na vijven kan ik wel."));
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    private String state() {
        return here.proposal(proposal).get("state").asText();
    }

    private String title() {
        return here.task(net).get("title").asText();
    }

    @Test
    void silence_lets_it_stand_when_its_time_is_over() {
        here.clock.forward(Duration.ofHours(72));

        JsonNode stands = here.proposal(proposal);

        assertThat(stands.get("state").asText()).isEqualTo("STANDS");
        assertThat(Instant.parse(stands.get("settledAt").asText()))
                .isEqualTo(Instant.parse(stands.get("endsAt").asText()));
        assertThat(title()).isEqualTo("Net strak spannen");
        assertThat(names(stands.get("deciders"))).containsExactly("Ben");
        assertThat(stands.at("/deciders/0/proposed").asBoolean()).isTrue();
        assertThat(stands.at("/deciders/0/through/kind").asText()).isEqualTo("CLAIM");
        assertThat(names(stands.get("hadASay"))).containsExactly("Amina");
    }

    @Test
    void it_stands_at_once_when_all_who_have_a_say_said_prima() {
        assertThat(type(act("Amina", "agree"))).isEqualTo("Agreed");
        here.clock.forward(Duration.ofSeconds(1));

        JsonNode stands = here.proposal(proposal);

        assertThat(stands.get("state").asText()).isEqualTo("STANDS");
        assertThat(names(stands.get("deciders"))).containsExactly("Ben", "Amina");
        assertThat(title()).isEqualTo("Net strak spannen");
    }

    @Test
    void a_problem_that_a_doer_sees_makes_it_wait_also_after_its_time() {
        assertThat(type(sees("Amina"))).isEqualTo("ProblemSeen");
        assertThat(type(sees("Amina"))).isEqualTo("ProblemSeenBefore");

        here.clock.forward(Duration.ofDays(4));

        assertThat(state()).isEqualTo("OPEN");
        assertThat(title()).isEqualTo("Net spannen");
        JsonNode seen = here.proposal(proposal).at("/problems/0");
        assertThat(seen.at("/by/name").asText()).isEqualTo("Amina");
        assertThat(seen.get("instead").asText()).isEqualTo("Na vijven kan ik wel.");
        assertThat(type(sees("Amina"))).isEqualTo("ProposalIsOver");
    }

    @Test
    void prima_takes_a_problem_back_and_then_it_stands() {
        sees("Amina");
        here.clock.forward(Duration.ofDays(4));
        act("Amina", "agree");
        here.clock.forward(Duration.ofSeconds(1));

        assertThat(state()).isEqualTo("STANDS");
        assertThat(names(here.proposal(proposal).get("deciders"))).containsExactly("Ben", "Amina");
    }

    @Test
    void a_problem_lapses_when_its_maker_lets_go() {
        sees("Amina");
        letGo("Amina");
        here.clock.forward(Duration.ofHours(72));

        assertThat(state()).isEqualTo("STANDS");
    }

    @Test
    void a_problem_of_who_let_go_is_not_shown_among_those_that_it_waits_for() {
        here.buurt.claim(here.buurt.joyce(), net, here.clock.instant());
        sees("Amina");
        sees("Joyce");
        act("Joyce", "keepForTheHour");
        assertThat(here.proposal(proposal).get("problems")).hasSize(2);

        letGo("Amina");

        JsonNode left = here.proposal(proposal).get("problems");
        assertThat(left).hasSize(1);
        assertThat(left.at("/0/by/name").asText()).isEqualTo("Joyce");
        JsonNode waits = here.seenBy("Joyce", "task", net).at("/forTheHour/0");
        assertThat(waits.get("iDecide").asBoolean()).isTrue();
        assertThat(waits.get("iMayAnswer").asBoolean()).isFalse();
        assertThat(here.seenBy("Amina", "task", net).at("/forTheHour/0/iDecide").asBoolean())
                .isFalse();
    }

    @Test
    void it_falls_when_nobody_who_wanted_it_has_a_say_any_more() {
        letGo("Ben");
        here.clock.forward(Duration.ofHours(72));

        assertThat(state()).isEqualTo("FELL");
        assertThat(title()).isEqualTo("Net spannen");
    }

    @Test
    void it_stands_without_who_proposed_it_when_another_doer_wants_it() {
        act("Amina", "agree");
        letGo("Ben");
        here.clock.forward(Duration.ofSeconds(1));

        JsonNode stands = here.proposal(proposal);

        assertThat(stands.get("state").asText()).isEqualTo("STANDS");
        assertThat(names(stands.get("deciders"))).containsExactly("Amina");
    }

    @Test
    void a_newcomer_answers_too_and_makes_it_wait_for_them() {
        here.buurt.claim(here.buurt.joyce(), net, here.clock.instant());
        act("Amina", "agree");
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo("OPEN");

        act("Joyce", "agree");
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(state()).isEqualTo("STANDS");
    }

    @Test
    void who_proposed_it_changes_it_and_everybody_answers_again() {
        sees("Amina");
        here.clock.forward(Duration.ofHours(10));

        JsonNode changed = here.act(
                "Ben",
                "changeProposal",
                Map.of("proposal", proposal, "to", Map.of("title", "Net een beetje strakker spannen")));

        assertThat(type(changed)).isEqualTo("ProposalChanged");
        assertThat(changed.at("/proposal/problems")).isEmpty();
        assertThat(changed.at("/proposal/became").asText()).isEqualTo("Net een beetje strakker spannen");
        assertThat(Instant.parse(changed.at("/proposal/endsAt").asText()))
                .isEqualTo(here.clock.instant().plus(Duration.ofHours(72)));
        here.clock.forward(Duration.ofHours(72));
        assertThat(state()).isEqualTo("STANDS");
        assertThat(title()).isEqualTo("Net een beetje strakker spannen");
    }

    @Test
    void another_than_who_proposed_it_does_not_change_it() {
        var to = Map.of("proposal", proposal, "to", Map.of("title", "Iets anders"));
        assertThat(type(here.act("Amina", "changeProposal", to))).isEqualTo("NotTheProposer");
        assertThat(type(here.act("Fatima", "changeProposal", to))).isEqualTo("DoersDecide");
        assertThat(type(here.act("Ben", "changeProposal", Map.of("proposal", proposal, "to", Map.of("minutes", 5)))))
                .isEqualTo("OtherAspect");
    }

    @Test
    void each_can_have_a_task_of_their_own() {
        sees("Amina");
        JsonNode own = act("Ben", "makeOwnTask");

        assertThat(type(own)).isEqualTo("OwnTaskMade");
        assertThat(own.at("/task/title").asText()).isEqualTo("Net strak spannen");
        assertThat(own.at("/task/myClaim").isNull()).isFalse();
        assertThat(title()).isEqualTo("Net spannen");
        assertThat(state()).isEqualTo("OWN_TASKS");
        JsonNode first = here.server
                .asStranger()
                .ask("query ($id: ID!) { task(id: $id) { doers { name } } }", Map.of("id", net))
                .get("/task/doers");
        assertThat(names(first)).containsExactly("Amina");
        JsonNode told = here.server
                .as("Amina")
                .ask("{ myNotices { notices { kind by task { title } } } }", Map.of())
                .get("/myNotices/notices");
        assertThat(told.at("/0/kind").asText()).isEqualTo("OWN_TASK");
        assertThat(told.at("/0/by").asText()).isEqualTo("Ben");
        assertThat(told.at("/0/task/title").asText()).isEqualTo("Net strak spannen");
        assertThat(told.findValuesAsText("kind")).doesNotContain("LEFT");
    }

    @Test
    void it_goes_to_het_uurtje_when_somebody_sees_a_problem_and_from_there_it_can_begin_again() {
        assertThat(type(act("Amina", "keepForTheHour"))).isEqualTo("NoProblemSeen");
        sees("Amina");
        assertThat(type(act("Amina", "keepForTheHour"))).isEqualTo("KeptForTheHour");
        assertThat(here.seenBy("Fatima", "platform", here.buurt.platform).get("forTheHour"))
                .hasSize(1);
        here.clock.forward(Duration.ofDays(6));
        assertThat(state()).isEqualTo("FOR_THE_HOUR");
        assertThat(title()).isEqualTo("Net spannen");

        assertThat(type(act("Ben", "changeProposal"))).isEqualTo("ProposalChanged");
        here.clock.forward(Duration.ofHours(72));
        assertThat(state()).isEqualTo("STANDS");
    }

    @Test
    void advice_of_anyone_is_marked_with_what_they_are_and_moves_nothing() {
        Instant end = Instant.parse(here.proposal(proposal).get("endsAt").asText());
        for (String who : new String[] {"Fatima", "Sandra", "Lotte", "Hans", "Olga"}) {
            assertThat(type(here.act(who, "advise", Map.of("proposal", proposal, "sentence", "Liever niet."))))
                    .isEqualTo("Advised");
        }
        JsonNode seen = here.proposal(proposal);
        assertThat(seen.get("advice"))
                .extracting(one -> one.get("as").asText())
                .containsExactlyInAnyOrder("RESIDENT", "OFFICIAL", "LIAISON", "BACKER", "OPERATOR");
        assertThat(Instant.parse(seen.get("endsAt").asText())).isEqualTo(end);
        here.clock.moveTo("2026-05-15T14:50");
        assertThat(state()).isEqualTo("STANDS");
    }

    /// DOMAIN scenario 4.
    @Test
    void an_official_who_advises_every_hour_delays_nothing() {
        for (int hour = 1; hour <= 71; hour++) {
            here.clock.forward(Duration.ofHours(1));
            here.act("Sandra", "advise", Map.of("proposal", proposal, "sentence", "Wacht nog even, uur " + hour));
        }
        here.clock.moveTo("2026-05-15T14:50");
        JsonNode stands = here.proposal(proposal);
        assertThat(stands.get("state").asText()).isEqualTo("STANDS");
        assertThat(stands.get("settledAt").asText())
                .isEqualTo(stands.get("endsAt").asText());
    }

    @Test
    void who_does_not_do_it_answers_nothing_but_reads_everything() {
        for (String mutation : new String[] {"agree", "keepForTheHour", "makeOwnTask"}) {
            assertThat(type(act("Fatima", mutation))).isEqualTo("DoersDecide");
        }
        assertThat(type(sees("Fatima"))).isEqualTo("DoersDecide");
        assertThat(here.decisions(here.server.asStranger(), "task", net).get("proposals"))
                .hasSize(1);
    }

    @Test
    void after_its_time_an_answer_hears_how_it_came_out() {
        here.clock.forward(Duration.ofHours(72));
        JsonNode late = act("Amina", "agree");
        assertThat(type(late)).isEqualTo("ProposalIsOver");
        assertThat(late.at("/proposal/state").asText()).isEqualTo("STANDS");
        assertThat(type(sees("Amina"))).isEqualTo("ProposalIsOver");
        assertThat(type(act("Ben", "changeProposal"))).isEqualTo("ProposalIsOver");
    }

    @Test
    void why_it_stands_can_be_asked_for_years_later_also_when_a_deed_is_undone_and_a_doer_left() {
        here.clock.forward(Duration.ofHours(72));
        here.proposal(proposal);
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (ben:Resident {id: $ben}) DETACH DELETE ben",
                    Map.of("ben", here.buurt.ben().id()));
            return true;
        });
        here.clock.forward(Duration.ofDays(1_000));

        JsonNode why = here.proposal(proposal).at("/deciders/0");

        assertThat(why.get("name").isNull()).isTrue();
        assertThat(why.at("/through/taskTitle").asText()).isEqualTo("Net strak spannen");
        assertThat(why.at("/through/at").asText()).startsWith("2026-05-12");
    }

    @Test
    void what_was_agreed_about_a_task_is_kept_with_its_project() {
        here.clock.forward(Duration.ofHours(72));
        JsonNode agreed = here.seenBy("Amina", "project", here.buurt.project).at("/agreed/proposals");
        assertThat(agreed).hasSize(1);
        assertThat(agreed.at("/0/about/kind").asText()).isEqualTo("TASK");
    }

    @Test
    void bad_input_is_answered_and_writes_nothing() {
        var empty = here.act(
                here.server.as("Amina"),
                "object",
                UUID.randomUUID(),
                Map.of("proposal", proposal, "reason", "  ", "instead", PROBLEM.get("instead")));
        assertThat(empty.get("/act/__typename").asText()).isEqualTo("TextRefused");
        var nowhere = here.act("Amina", "agree", Map.of("proposal", UUID.randomUUID()));
        assertThat(type(nowhere)).isEqualTo("NotFound");
        assertThat(here.proposal(proposal).get("problems")).isEmpty();
        var official = here.act(here.server.as("Sandra"), "agree", UUID.randomUUID(), Map.of("proposal", proposal));
        assertThat(official.code()).isEqualTo("ONLY_RESIDENTS");
        var stranger = here.act(
                here.server.asStranger(), "advise", UUID.randomUUID(), Map.of("proposal", proposal, "sentence", "x"));
        assertThat(stranger.code()).isEqualTo("SIGN_IN_NEEDED");
    }

    private void letGo(String who) {
        String claim = here.server.as(who).ask("{ myClaims { id } }").text("/myClaims/0/id");
        here.server
                .as(who)
                .ask(
                        "mutation ($claim: ID!, $key: ID!) { releaseClaim(claim: $claim, key: $key) { __typename } }",
                        Map.of("claim", claim, "key", UUID.randomUUID()));
    }
}
