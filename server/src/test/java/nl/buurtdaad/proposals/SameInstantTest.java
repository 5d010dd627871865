package nl.buurtdaad.proposals;

import static nl.buurtdaad.testing.Settling.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The order in which two phones are heard within one instant decides nothing.
class SameInstantTest {
    private final Settling here = new Settling();

    private interface Act {
        void on(String task, String proposal);
    }

    private record Named(String who, String what, Act act) {}

    private final List<Named> acts = List.of(
            new Named("Amina", "agrees", (_, proposal) -> answer("Amina", "agree", proposal)),
            new Named("Fatima", "agrees", (_, proposal) -> answer("Fatima", "agree", proposal)),
            new Named("Fatima", "sees a problem", (_, proposal) -> object("Fatima", proposal)),
            new Named("Fatima", "lets go", (task, _) -> letGo("Fatima", task)),
            new Named("Ben", "lets go", (task, _) -> letGo("Ben", task)),
            new Named("Joyce", "claims", (task, _) -> claim("Joyce", task)));

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    /// What came of two acts in one order: right after them, and when the time was over.
    private List<String> outcome(Named first, Named second, Duration before) {
        String task = here.buurt.task("Hek verven", 6);
        for (String who : List.of("Amina", "Ben", "Fatima")) {
            here.buurt.claim(here.buurt.person(who), task, here.clock.instant());
        }
        String proposal = here.talkedOver(task, "Hek rood verven");
        here.clock.forward(before);
        if (!first.what.equals("agrees") || !first.who.equals("Amina")) {
            if (!second.what.equals("agrees") || !second.who.equals("Amina")) {
                answer("Amina", "agree", proposal);
            }
        }
        first.act.on(task, proposal);
        second.act.on(task, proposal);
        var came = new ArrayList<String>();
        here.clock.forward(Duration.ofMillis(1));
        came.add(told(here.proposal(proposal)));
        here.clock.forward(Duration.ofHours(73));
        came.add(told(here.proposal(proposal)));
        for (String who : List.of("Amina", "Ben", "Fatima", "Joyce")) {
            letGo(who, task);
        }
        return came;
    }

    private static String told(JsonNode proposal) {
        return proposal.get("state").asText()
                + names(proposal.get("deciders")).stream().sorted().toList()
                + names(proposal.get("hadASay")).stream().sorted().toList();
    }

    @Test
    void who_is_heard_first_decides_nothing() {
        for (Named one : acts) {
            for (Named other : acts) {
                if (one.who.compareTo(other.who) < 0) {
                    assertSame(one, other, Duration.ofHours(1));
                }
            }
        }
    }

    @Test
    void nor_does_it_at_the_last_instant_before_the_end_or_at_the_end() {
        var pairs = List.of(new int[] {1, 4}, new int[] {2, 4}, new int[] {3, 5}, new int[] {4, 5});
        for (int[] pair : pairs) {
            assertSame(
                    acts.get(pair[0]), acts.get(pair[1]), Duration.ofHours(72).minusNanos(1));
            assertSame(acts.get(pair[0]), acts.get(pair[1]), Duration.ofHours(72));
        }
    }

    private void assertSame(Named one, Named other, Duration before) {
        assertThat(outcome(one, other, before))
                .as("%s %s, %s %s, after %s", one.who, one.what, other.who, other.what, before)
                .isEqualTo(outcome(other, one, before));
    }

    private void answer(String who, String mutation, String proposal) {
        here.act(who, mutation, Map.of("proposal", proposal));
    }

    private void object(String who, String proposal) {
        here.act(who, "object", Map.of("proposal", proposal, "reason", "Rood is te fel.", "instead", "Groen."));
    }

    private void claim(String who, String task) {
        send(who, "claimTask(task: $id, key: $key)", task);
    }

    private void letGo(String who, String task) {
        for (JsonNode claim :
                here.server.as(who).ask("{ myClaims { id task { id } } }").get("/myClaims")) {
            if (claim.at("/task/id").asText().equals(task)) {
                send(who, "releaseClaim(claim: $id, key: $key)", claim.get("id").asText());
            }
        }
    }

    private void send(String who, String mutation, String id) {
        here.server
                .as(who)
                .ask(
                        "mutation ($id: ID!, $key: ID!) { act: " + mutation + " { __typename } }",
                        Map.of("id", id, "key", UUID.randomUUID()));
    }
}
