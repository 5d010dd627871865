package nl.buurtdaad.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The link to the group's own chat: set by who has a say, seen by who does or did something there.
class ChatTest {
    private static final String GROUP = "https://chat.example/oppasmoeders";

    private final Settling here = new Settling();

    @BeforeEach
    void Amina_did_something_and_Joyce_does() {
        here.buurt.deed(here.buurt.amina(), here.buurt.soup, here.clock.instant());
        here.buurt.claim(here.buurt.joyce(), here.buurt.net, here.clock.instant());
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private JsonNode change(String who, String chat) {
        return here.server
                .as(who)
                .ask("""
                        mutation ($project: ID!, $chat: String, $key: ID!) {
                          changeProject(project: $project, chat: $chat, key: $key) {
                            __typename ... on LinkRefused { field } ... on ProjectChanged { project { chat } } } }
                        """, Map.of("project", here.buurt.project, "chat", chat, "key", UUID.randomUUID()))
                .get("/changeProject");
    }

    private JsonNode chatFor(GraphqlClient caller) {
        return caller.ask("query ($id: ID!) { project(id: $id) { chat } }", Map.of("id", here.buurt.project))
                .get("/project/chat");
    }

    @Test
    void who_does_or_did_something_sees_it_and_nobody_else() {
        assertThat(change("Amina", " " + GROUP + " ").at("/project/chat").asText())
                .isEqualTo(GROUP);

        assertThat(chatFor(here.server.as("Amina")).asText()).isEqualTo(GROUP);
        assertThat(chatFor(here.server.as("Joyce")).asText()).isEqualTo(GROUP);
        assertThat(chatFor(here.server.as("Ben")).isNull()).isTrue();
        assertThat(chatFor(here.server.as("Sandra")).isNull()).isTrue();
        assertThat(chatFor(here.server.asStranger()).isNull()).isTrue();
    }

    @Test
    void everybody_reads_that_it_changed_and_nobody_reads_it_there() {
        change("Amina", GROUP);

        JsonNode changed = here.decisions(here.server.asStranger(), "project", here.buurt.project)
                .at("/changes/0");

        assertThat(changed.get("aspect").asText()).isEqualTo("CHAT");
        assertThat(changed.get("became").isNull()).isTrue();
        assertThat(changed.toString()).doesNotContain("chat.example");
    }

    @Test
    void it_is_taken_away_by_leaving_it_empty_and_comes_back_by_putting_that_back() {
        change("Amina", GROUP);
        assertThat(change("Amina", "").at("/project/chat").isNull()).isTrue();
        String gone = here.seenBy("Amina", "project", here.buurt.project)
                .get("changes")
                .valueStream()
                .filter(change -> change.get("state").asText().equals("HOLDS"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();

        here.act("Amina", "putBack", Map.of("change", gone));

        assertThat(chatFor(here.server.as("Amina")).asText()).isEqualTo(GROUP);
    }

    /// Fatima, who did something too, changes the link, and Amina wants to talk first.
    private String talkedOver() {
        here.buurt.deed(here.buurt.fatima(), here.buurt.soup, here.clock.instant());
        change("Amina", GROUP);
        here.clock.forward(Duration.ofSeconds(1));
        change("Fatima", "https://chat.example/fatima");
        String changed = here.seenBy("Amina", "project", here.buurt.project)
                .at("/changes/0/id")
                .asText();
        return here.act("Amina", "talkFirst", Map.of("change", changed))
                .at("/proposal/id")
                .asText();
    }

    private JsonNode another(String proposal, String chat) {
        return here.act("Fatima", "changeProposal", Map.of("proposal", proposal, "to", Map.of("chat", chat)));
    }

    private void agreed(String proposal) {
        here.act("Amina", "agree", Map.of("proposal", proposal));
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");
    }

    @Test
    void who_proposed_it_gives_another_link_that_nobody_sees_before_it_stands() {
        String proposal = talkedOver();

        JsonNode changed = another(proposal, " https://chat.example/samen ");

        assertThat(changed.get("__typename").asText()).isEqualTo("ProposalChanged");
        assertThat(chatFor(here.server.as("Amina")).asText()).isEqualTo(GROUP);
        agreed(proposal);
        assertThat(chatFor(here.server.as("Amina")).asText()).isEqualTo("https://chat.example/samen");
        assertThat(chatFor(here.server.as("Joyce")).asText()).isEqualTo("https://chat.example/samen");
        assertThat(chatFor(here.server.as("Ben")).isNull()).isTrue();
    }

    @Test
    void a_proposal_tells_its_link_to_nobody() {
        String proposal = talkedOver();

        assertThat(another(proposal, "https://chat.example/samen").toString()).doesNotContain("chat.example");

        var callers = List.of(here.server.as("Fatima"), here.server.as("Amina"), here.server.asStranger());
        assertThat(callers).allSatisfy(caller -> {
            JsonNode open = here.decisions(caller, "project", here.buurt.project);
            assertThat(open.get("proposals")).hasSize(1);
            assertThat(open.toString()).doesNotContain("chat.example");
        });
        agreed(proposal);
        assertThat(callers).allSatisfy(caller -> {
            JsonNode settled = here.decisions(caller, "project", here.buurt.project);
            assertThat(settled.at("/agreed/proposals/0/aspect").asText()).isEqualTo("CHAT");
            assertThat(settled.toString()).doesNotContain("chat.example");
        });
    }

    @Test
    void who_proposed_it_wants_no_link_after_all() {
        String proposal = talkedOver();

        another(proposal, "");

        agreed(proposal);
        assertThat(chatFor(here.server.as("Amina")).isNull()).isTrue();
    }

    @Test
    void what_is_no_whole_link_changes_no_proposal() {
        String proposal = talkedOver();
        JsonNode before = here.proposal(proposal);
        here.clock.forward(Duration.ofHours(1));

        JsonNode answer = another(proposal, "http://chat.example/samen");

        assertThat(answer.get("__typename").asText()).isEqualTo("LinkRefused");
        assertThat(answer.get("field").asText()).isEqualTo("chat");
        assertThat(here.proposal(proposal)).isEqualTo(before);
        agreed(proposal);
        assertThat(chatFor(here.server.as("Amina")).asText()).isEqualTo("https://chat.example/fatima");
    }

    @Test
    void who_has_no_say_changes_nothing() {
        assertThat(change("Ben", GROUP).get("__typename").asText()).isEqualTo("DoersDecide");
        assertThat(chatFor(here.server.as("Amina")).isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat.example/oppasmoeders",
                "http://chat.example/oppasmoeders",
                "javascript:alert(1)",
                "https://",
                "https://buurtdaad@kwaad.example/x",
                "https://localhost/x",
                "de groepsapp",
                "https://chat.example/met spatie"
            })
    void what_is_no_whole_link_is_refused(String written) {
        JsonNode answer = change("Amina", written);

        assertThat(answer.get("__typename").asText()).isEqualTo("LinkRefused");
        assertThat(answer.get("field").asText()).isEqualTo("chat");
        assertThat(chatFor(here.server.as("Amina")).isNull()).isTrue();
    }
}
