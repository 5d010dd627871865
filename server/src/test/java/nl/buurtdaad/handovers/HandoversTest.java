package nl.buurtdaad.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.facilitation.AnswerLinks;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Amina and Ben did something at the playground; they want to keep it clean themselves. Sandra writes down what is
/// agreed. By two servers on one graph.
class HandoversTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood ANYWHERE = Neighbourhood.fresh(DATABASE);
    private static final RunningServer SERVER = RunningServer.start(ANYWHERE, CLOCK);
    private static final RunningServer OTHER = RunningServer.start(ANYWHERE, CLOCK);

    private static final String WHOLE = """
            fragment whole on Handover { id request state what from until means municipalityKeeps beheerder returns
              noticeWorkdays missing department official inTheHour agreedAt since lastDay returnedBecause returnedBy
              endedBy proposal endProposal endBecause
              iMayPutForward iMayProposeEnd }
            """;

    private static final Map<String, Object> TERMS = Map.of(
            "what", "De speeltuin schoonhouden.",
            "from", "2026-06-01",
            "until", "2026-12-31",
            "means", "Bezems en 200 euro.",
            "municipalityKeeps", "De toestellen nakijken.",
            "beheerder", "Gemeente Amsterdam");

    private final Neighbourhood buurt;
    private final String request = UUID.randomUUID().toString();

    HandoversTest() {
        CLOCK.moveTo("2026-05-12T14:50");
        buurt = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    }

    @AfterAll
    static void the_servers_end() throws Exception {
        SERVER.close();
        OTHER.close();
    }

    @BeforeEach
    void they_ask_to_do_it_themselves() {
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
        buurt.deed(buurt.ben(), buurt.task("Vegen", 1), CLOCK.instant());
        as("Amina")
                .ask(
                        "mutation ($project: ID!, $key: ID!) { askFor(project: $project, kind: HANDOVER, sentence: \"De speeltuin schoonhouden.\", key: $key) { __typename } }",
                        Map.of("project", buurt.project, "key", request));
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private JsonNode act(GraphqlClient caller, String mutation, Map<String, ?> variables, String answers) {
        var all = new HashMap<String, Object>(variables);
        all.putIfAbsent("key", UUID.randomUUID().toString());
        String types = switch (mutation) {
            case "draftHandover" -> "request: ID! terms: HandoverTerms!";
            case "proposeHandoverEnd" -> "handover: ID! sentence: String!";
            case "returnHandover" -> "handover: ID! because: String!";
            default -> "handover: ID!";
        };
        var declared = new StringBuilder();
        var passed = new StringBuilder();
        for (String part : types.replace(": ", ":").split(" ")) {
            declared.append('$').append(part).append(' ');
            String name = part.substring(0, part.indexOf(':'));
            passed.append(name).append(": $").append(name).append(' ');
        }
        return caller.ask(
                        "mutation (" + declared + "$key: ID!) { act: " + mutation + "(" + passed
                                + "key: $key) { __typename " + answers + " } }"
                                + (answers.contains("...whole") ? WHOLE : ""),
                        all)
                .get("/act");
    }

    private JsonNode draft(String official, Map<String, ?> terms) {
        return act(
                as(official),
                "draftHandover",
                Map.of("request", request, "terms", terms),
                "... on HandoverDrafted { handover { ...whole } } ... on HandoverStands { handover { ...whole } }");
    }

    private JsonNode offer(String official, String handover) {
        return act(
                as(official),
                "offerHandover",
                Map.of("handover", handover),
                "... on HandoverOffered { handover { ...whole } } ... on HandoverLacks { handover { ...whole } }");
    }

    private JsonNode putForward(GraphqlClient caller, String handover) {
        return act(
                caller,
                "putHandoverForward",
                Map.of("handover", handover),
                "... on Proposed { proposal { id } } ... on UnderDiscussion { proposal { id } } "
                        + "... on HandoverNotOnOffer { handover { ...whole } }");
    }

    private JsonNode giveBack(GraphqlClient caller, String handover) {
        return act(
                caller,
                "returnHandover",
                Map.of("handover", handover, "because", "Er is geen geld meer."),
                "... on HandoverReturned { handover { ...whole } } ... on OutsideTheClause { handover { ...whole } }");
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    private JsonNode seenBy(GraphqlClient caller) {
        return caller.ask(
                        "query ($id: ID!) { project(id: $id) { handovers { ...whole } } } " + WHOLE,
                        Map.of("id", buurt.project))
                .get("/project/handovers");
    }

    private String state(String handover) {
        for (JsonNode one : seenBy(SERVER.asStranger())) {
            if (one.get("id").asText().equals(handover)) {
                return one.get("state").asText();
            }
        }
        return "gone";
    }

    private static Map<String, Object> with(String field, Object value) {
        var terms = new HashMap<String, Object>(TERMS);
        terms.put(field, value);
        return terms;
    }

    private String offered(Map<String, ?> clause) {
        var terms = new HashMap<String, Object>(TERMS);
        terms.putAll(clause);
        String handover = draft("Sandra", terms).at("/handover/id").asText();
        assertThat(type(offer("Sandra", handover))).isEqualTo("HandoverOffered");
        return handover;
    }

    /// Put forward by Amina; Ben says "prima".
    private String inForce(Map<String, ?> clause) {
        String handover = offered(clause);
        String proposal = putForward(as("Amina"), handover).at("/proposal/id").asText();
        agree("Ben", proposal);
        CLOCK.moveTo("2026-06-01T09:00");
        assertThat(state(handover)).isEqualTo("IN_FORCE");
        return handover;
    }

    private void agree(String who, String proposal) {
        as(who).ask(
                        "mutation ($proposal: ID!, $key: ID!) { agree(proposal: $proposal, key: $key) { __typename } }",
                        Map.of("proposal", proposal, "key", UUID.randomUUID()));
        CLOCK.forward(Duration.ofSeconds(1));
    }

    private static final Map<String, Object> NOTICE = Map.of("returns", "WITH_NOTICE", "noticeWorkdays", 10);
    private static final Map<String, Object> TOGETHER = Map.of("returns", "TOGETHER");

    @Test
    void it_is_offered_only_when_nothing_is_missing_and_then_stays_as_it_is() {
        JsonNode draft = draft("Sandra", Map.of("what", "Vegen."));
        assertThat(draft.at("/handover/state").asText()).isEqualTo("DRAFT");
        assertThat(draft.at("/handover/official").isNull()).isTrue();
        String handover = draft.at("/handover/id").asText();

        assertThat(toWrite("Sandra").at("/handovers/0/what").asText()).isEqualTo("Vegen.");
        assertThat(toWrite("Amina").isNull()).isTrue();
        draft("Sandra", TERMS);
        JsonNode lacks = offer("Sandra", handover);
        assertThat(type(lacks)).isEqualTo("HandoverLacks");
        assertThat(lacks.at("/handover/missing")).hasSize(1);
        assertThat(lacks.at("/handover/missing/0").asText()).isEqualTo("RETURNS");
        assertThat(type(putForward(as("Amina"), handover))).isEqualTo("HandoverNotOnOffer");

        draft("Sandra", NOTICE);
        JsonNode offered = offer("Sandra", handover);
        assertThat(type(offered)).isEqualTo("HandoverOffered");
        assertThat(offered.at("/handover/official").asText()).isEqualTo("Sandra");
        assertThat(offered.at("/handover/what").asText()).isEqualTo("De speeltuin schoonhouden.");

        // From then on it is up to the doers: no term runs, and no silence is counted.
        JsonNode answered = SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { request(id: $id) { term { late } answers { kind by official { name } } } }",
                        Map.of("id", request))
                .get("/request");
        assertThat(answered.get("term").isNull()).isTrue();
        assertThat(answered.get("answers")).hasSize(1);
        assertThat(answered.at("/answers/0/kind").asText()).isEqualTo("YES_IF");
        assertThat(answered.at("/answers/0/by").asText()).isEqualTo("2026-06-01");
        // What was offered is no promise to wait for: it lies with the doers.
        assertThat(promise().get("offer").asText()).isEqualTo("WAITS");
        assertThat(promise().get("iMaySayReceived").asBoolean()).isFalse();
        assertThat(factsNow()).containsExactly("HANDOVER_OFFERED");
        assertThat(desk().get("promised")).isEmpty();
        assertThat(desk().at("/handovers/0/handover/state").asText()).isEqualTo("OFFERED");
        assertThat(desk().at("/handovers/0/sentence").asText()).isEqualTo("De speeltuin schoonhouden.");

        // What is written after that is another one.
        JsonNode next = draft("Sandra", with("what", "Alles doen."));
        assertThat(next.at("/handover/id").asText()).isNotEqualTo(handover);
        assertThat(seenBy(SERVER.asStranger()).findValuesAsText("what"))
                .containsExactly("Alles doen.", "De speeltuin schoonhouden.");
    }

    @Test
    void what_is_emptied_is_not_offered_as_it_was() {
        var terms = new HashMap<String, Object>(TERMS);
        terms.putAll(NOTICE);
        String handover = draft("Sandra", terms).at("/handover/id").asText();
        var emptied = new HashMap<String, Object>();
        emptied.put("from", null);
        emptied.put("means", null);
        var again = Map.of("request", request, "terms", emptied, "key", UUID.randomUUID());
        String missing = "... on HandoverDrafted { handover { ...whole } }";
        JsonNode kept = act(as("Sandra"), "draftHandover", again, missing).get("handover");

        assertThat(kept.get("means").isNull()).isTrue();
        assertThat(kept.get("beheerder").asText()).isEqualTo("Gemeente Amsterdam");
        assertThat(kept.get("missing")).extracting(JsonNode::asText).containsExactly("FROM", "MEANS");
        assertThat(type(offer("Sandra", handover))).isEqualTo("HandoverLacks");

        // Sent twice, what was written in between stays.
        draft("Sandra", Map.of("from", "2026-06-02", "means", "Bezems."));
        assertThat(act(as("Sandra"), "draftHandover", again, missing)
                        .at("/handover/means")
                        .asText())
                .isEqualTo("Bezems.");
        assertThat(type(offer("Sandra", handover))).isEqualTo("HandoverOffered");
    }

    @Test
    void only_an_official_of_the_department_it_lies_with_writes_it_and_only_where_the_doers_asked() {
        assertThat(as("Amina")
                        .ask(
                                "mutation ($r: ID!, $key: ID!) { draftHandover(request: $r, terms: {}, key: $key) { __typename } }",
                                Map.of("r", request, "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("ONLY_OFFICIALS");
        buurt.official("Karim", buurt.department, UUID.randomUUID() + "@gemeente.example");
        JsonNode karims = draft("Karim", with("returns", "TOGETHER"));
        assertThat(type(karims)).isEqualTo("HandoverDrafted");
        assertThat(type(offer("Karim", karims.at("/handover/id").asText()))).isEqualTo("HandoverOffered");
        DATABASE.write(tx -> {
            tx.run("MATCH (r:Request {id: $id}) SET r.kind = 'MATERIAL'", Map.of("id", request));
            return true;
        });
        assertThat(type(draft("Sandra", TERMS))).isEqualTo("NotAskedToHandOver");
        DATABASE.write(tx -> {
            tx.run("""
                    MATCH (r:Request {id: $id})-[lies:LIES_WITH]->() SET r.kind = 'HANDOVER' DELETE lies
                    CREATE (r)-[:LIES_WITH]->(:Official {id: randomUUID(), name: 'Joost', email: 'j@gemeente.example'})
                    """, Map.of("id", request));
            return true;
        });
        assertThat(type(draft("Sandra", TERMS))).isEqualTo("LiesElsewhere");
        assertThat(toWrite("Sandra").isNull()).isTrue();
    }

    private JsonNode toWrite(String who) {
        return as(who).ask(
                        "query ($r: ID!) { handoverToWrite(request: $r) { sentence platform handovers { what missing } } }",
                        Map.of("r", request))
                .get("/handoverToWrite");
    }

    @Test
    void an_official_can_neither_put_it_forward_nor_answer_it() {
        String handover = offered(NOTICE);
        assertThat(as("Sandra")
                        .ask(
                                "mutation ($h: ID!, $key: ID!) { putHandoverForward(handover: $h, key: $key) { __typename } }",
                                Map.of("h", handover, "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("ONLY_RESIDENTS");
        assertThat(type(putForward(as("Kofi"), handover))).isEqualTo("DoersDecide");
        String proposal = putForward(as("Amina"), handover).at("/proposal/id").asText();
        assertThat(as("Sandra")
                        .ask(
                                "mutation ($p: ID!, $key: ID!) { agree(proposal: $p, key: $key) { __typename } }",
                                Map.of("p", proposal, "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("ONLY_RESIDENTS");
        assertThat(type(giveBack(as("Sandra"), handover))).isEqualTo("HandoverNotInForce");
        assertThat(state(handover)).isEqualTo("PUT_FORWARD");
    }

    @Test
    void the_doers_decide_and_from_its_first_day_the_sign_says_so_until_its_last() {
        String handover = offered(NOTICE);
        JsonNode notices = as("Ben").ask("{ myNotices { notices { kind } } }").get("/myNotices/notices");
        assertThat(notices.findValuesAsText("kind")).contains("HANDOVER_OFFERED");
        assertThat(seenBy(as("Ben")).at("/0/iMayPutForward").asBoolean()).isTrue();
        assertThat(seenBy(as("Kofi")).at("/0/iMayPutForward").asBoolean()).isFalse();
        String proposal = putForward(as("Amina"), handover).at("/proposal/id").asText();
        JsonNode shown = SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { proposal(id: $id) { aspect state by { name } handover { ...whole } } } "
                                + WHOLE,
                        Map.of("id", proposal))
                .get("/proposal");
        assertThat(shown.get("aspect").asText()).isEqualTo("HANDOVER");
        assertThat(shown.at("/by/name").asText()).isEqualTo("Amina");
        assertThat(shown.at("/handover/beheerder").asText()).isEqualTo("Gemeente Amsterdam");
        // Nobody sees a problem go away by saying the same again.
        assertThat(as("Amina")
                        .ask(
                                "mutation ($p: ID!, $key: ID!) { changeProposal(proposal: $p, sentence: \"Toch.\", key: $key) { __typename } }",
                                Map.of("p", proposal, "key", UUID.randomUUID()))
                        .text("/changeProposal/__typename"))
                .isEqualTo("OtherAspect");
        assertThat(sign()).doesNotContain("Dit doet de buurt");
        String begun =
                draft("Sandra", with("what", "Alles doen.")).at("/handover/id").asText();
        assertThat(state(begun)).isEqualTo("DRAFT");

        CLOCK.forward(Duration.ofHours(73));
        assertThat(state(handover)).isEqualTo("AGREED");
        // What was begun beside it is written no further.
        assertThat(state(begun)).isEqualTo("PASSED_BY");
        the_promise_is_kept_by(handover);
        assertThat(type(draft("Sandra", TERMS))).isEqualTo("HandoverStands");
        // The letter of the question, and one of what they came to.
        tellOffice();
        tellOffice();
        assertThat(letters()).isEqualTo(2);
        assertThat(sign()).contains("Dit doet de buurt vanaf 1 juni 2026").doesNotContain("dit gaan wij zelf doen");

        CLOCK.moveTo("2026-06-01T00:00");
        assertThat(sign())
                .contains("Dit doet de buurt sinds 1 juni 2026")
                .contains("De speeltuin schoonhouden.")
                .contains("Van de gemeente: Bezems en 200 euro.")
                .contains("De gemeente blijft doen: De toestellen nakijken.")
                .contains("Beheerder: Gemeente Amsterdam")
                .contains("Tot en met 31 december 2026.")
                .contains("10 werkdagen vooraf");
        CLOCK.moveTo("2026-12-31T23:59");
        assertThat(sign()).contains("Dit doet de buurt sinds 1 juni 2026");
        CLOCK.moveTo("2027-01-01T00:00");
        assertThat(sign()).doesNotContain("Dit doet de buurt");
        assertThat(state(handover)).isEqualTo("ENDED");
    }

    /// What was promised is there: nobody waits for it or is asked about it.
    private void the_promise_is_kept_by(String handover) {
        JsonNode kept = promise();
        assertThat(kept.at("/promise/state").asText()).isEqualTo("KEPT");
        assertThat(kept.at("/promise/saidAt").asText()).startsWith("2026-05-15T12:50");
        assertThat(kept.get("offer").asText()).isEqualTo("WANTED");
        assertThat(kept.get("iMaySayReceived").asBoolean()).isFalse();
        assertThat(factsNow()).containsExactly("HANDED_OVER", "HANDOVER_BEGINS");
        assertThat(count("MATCH (:Promise)-[by:KEPT_BY]->(:Handover {id: $id}) RETURN count(by) AS n", handover))
                .isEqualTo(1);
        assertThat(count(
                        "MATCH (entry:Entry {what: 'promise-kept'}) WHERE $id IN entry.about RETURN count(entry) AS n",
                        request))
                .isEqualTo(1);
        as("Ben")
                .ask(
                        "mutation ($p: ID!, $key: ID!) { sayReceived(promise: $p, received: false, key: $key) { __typename } }",
                        Map.of("p", kept.at("/promise/id").asText(), "key", UUID.randomUUID()));
        assertThat(promise().at("/promise/state").asText()).isEqualTo("KEPT");
        JsonNode desk = desk();
        assertThat(desk.get("promised")).isEmpty();
        assertThat(desk.get("thanked")).isEmpty();
        assertThat(desk.at("/handovers/0/handover/id").asText()).isEqualTo(handover);
        assertThat(desk.at("/handovers/0/handover/agreedAt").asText()).startsWith("2026-05-15T12:50");
        JsonNode listed = SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { promises(platform: $id) { promises { request state offer } } }",
                        Map.of("id", buurt.platform))
                .get("/promises/promises/0");
        assertThat(listed.get("state").asText() + listed.get("offer").asText()).isEqualTo("KEPTWANTED");
    }

    private JsonNode promise() {
        return as("Ben")
                .ask(
                        "query ($id: ID!) { request(id: $id) { offer iMaySayReceived promise { id state saidAt } } }",
                        Map.of("id", request))
                .get("/request");
    }

    private List<String> factsNow() {
        return SERVER.asStranger()
                .ask("query ($id: ID!) { request(id: $id) { glassBox { facts { kind } } } }", Map.of("id", request))
                .get("/request/glassBox/0/facts")
                .findValuesAsText("kind");
    }

    private JsonNode desk() {
        return as("Sandra")
                .ask("{ myDesk { promised { id } thanked { id } handovers { sentence handover { ...whole } } } } "
                        + WHOLE)
                .get("/myDesk");
    }

    /// As the job of each server does.
    private static void tellOffice() {
        new TellOffice(
                        DATABASE,
                        CLOCK,
                        new HandoverStore(),
                        new AnswerLinks(CLOCK),
                        new Letters(DATABASE, CLOCK, Optional.empty()),
                        "http://localhost")
                .run();
    }

    /// By their links: what was sent is kept no longer.
    private long letters() {
        return count("MATCH (link:AnswerLink)-[:OPENS]->(:Request {id: $id}) RETURN count(link) AS n", request);
    }

    private String sign() {
        return SERVER.get("/s/" + buurt.sign).body();
    }

    /// A secret that stands for Sandra, as in the letter that she got.
    private String link() throws Exception {
        String secret = "geheim-" + UUID.randomUUID();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        DATABASE.write(tx -> {
            tx.run(
                    """
                    MATCH (request:Request {id: $request}), (sandra:Official {id: $sandra})
                    CREATE (link:AnswerLink {hash: $hash})-[:OPENS]->(request), (link)-[:FOR]->(sandra)
                    """,
                    Map.of(
                            "request", request,
                            "sandra", buurt.sandra.id(),
                            "hash", HexFormat.of().formatHex(hash)));
            return true;
        });
        return "/antwoord/" + secret + "/overdracht";
    }

    private static HttpResponse<String> post(String path, Map<String, ?> form) {
        var fields = new HashMap<String, Object>(form);
        fields.put("key", UUID.randomUUID());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(String.valueOf(field.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return SERVER.send(HttpRequest.newBuilder(SERVER.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void in_the_letter_and_at_the_desk_who_says_yes_is_led_to_write_down_what_is_agreed() throws Exception {
        String path = link();
        String letter = path.replace("/overdracht", "");
        String write = "<a class=\"sun\" href=\"" + path + "\">Schrijf het op</a>";
        assertThat(SERVER.get(letter).body())
                .contains("Wil je dat de buurt dit gaat doen?", write, "Mag ik iets vragen?", "Dit niet, dit wel")
                .doesNotContain("Ja, dat regel ik", "Ja, als…", "Hoe kun je helpen?");

        as("Sandra")
                .ask(
                        "mutation ($request: ID!, $key: ID!) { answerYes(request: $request, by: \"2026-05-15\", key: $key) { __typename } }",
                        Map.of("request", request, "key", UUID.randomUUID()));

        assertThat(SERVER.get(letter).body())
                .contains("Dank je wel, Sandra!", "Schrijf op wat jullie afspreken", write)
                .doesNotContain("Wil je dat de buurt dit gaat doen?");
        var promised = as("Sandra").ask("{ myDesk { promised { kind request } } }", Map.of());
        assertThat(promised.text("/myDesk/promised/0/kind")).isEqualTo("HANDOVER");
        assertThat(promised.text("/myDesk/promised/0/request")).isEqualTo(request);
    }

    @Test
    void by_the_link_of_the_letter_it_is_written_offered_and_ended_without_an_account() throws Exception {
        String path = link();
        assertThat(SERVER.get(path.replace("/overdracht", "")).body()).contains("href=\"" + path + "\"");
        assertThat(SERVER.get(path).body()).contains("Wie is beheerder?", "kan de buurt meteen meelezen.");

        assertThat(post(path, Map.of("what", "Vegen.", "doe", "bewaar")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> lacks = post(path, with("doe", "bied-aan"));
        assertThat(lacks.statusCode()).isEqualTo(400);
        assertThat(lacks.body()).contains("er ontbreekt nog: hoe de gemeente eerder kan stoppen.");
        assertThat(post(path, Map.of("from", "2020-01-01")).body()).contains("Kies een eerste dag vanaf vandaag.");
        assertThat(post(path, Map.of("noticeWorkdays", "veel")).body()).contains("Kies 1 tot 260 werkdagen.");

        HttpResponse<String> toLookAt = post(path, Map.of("means", "Volgens ons beleid.", "doe", "bied-aan"));
        assertThat(toLookAt.body()).contains("Snapt iedereen in de buurt dit?", "Bied het toch zo aan");

        assertThat(post(path, Map.of("returns", "WITH_NOTICE", "noticeWorkdays", "10", "doe", "bied-aan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(SERVER.get(path).body()).contains("Aangeboden. Nu is het aan de doeners.", "10 werkdagen vooraf");
        assertThat(SERVER.get(path.replace("/overdracht", "")).body())
                .contains("Aangeboden. Nu is het aan de doeners.", "Bekijk wat je aanbood")
                .doesNotContain("Verzet het", "Schrijf het op", "Je regelt het");
        String handover = seenBy(SERVER.asStranger()).at("/0/id").asText();
        agree("Ben", putForward(as("Amina"), handover).at("/proposal/id").asText());
        assertThat(SERVER.get(path).body())
                .contains("Dit spraken jullie af", "De doeners zeiden ja op 12 mei 2026.")
                .contains("Dit doet de buurt vanaf 1 juni 2026")
                .doesNotContain("Schrijf op wat jullie afspreken");
        assertThat(SERVER.get(path.replace("/overdracht", "")).body())
                .contains("De doeners willen het zo", "Dat was op dinsdag 12 mei.", "Bekijk wat jullie afspraken")
                .doesNotContain("Verzet het", "Schrijf het op", "zegt: dank je wel");
        CLOCK.moveTo("2026-06-01T09:00");
        assertThat(SERVER.get(path).body()).contains("Dit doet de buurt sinds 1 juni 2026", "Stop ermee, zoals");
        assertThat(post(path, Map.of("doe", "stop", "because", " ")).body()).contains("Schrijf eerst waarom.");

        var because = new HashMap<String, Object>(Map.of("doe", "stop", "because", "Conform het beleid kan het niet."));
        assertThat(post(path, because).body())
                .contains("Snapt iedereen in de buurt dit?", "Conform het beleid kan het niet.</textarea>")
                .contains("Verstuur het toch zo");
        assertThat(seenBy(SERVER.asStranger()).at("/0/returnedBecause").isNull())
                .isTrue();
        because.put("looked", 1);
        assertThat(post(path, because).statusCode()).isEqualTo(303);

        assertThat(seenBy(SERVER.asStranger()).at("/0/lastDay").asText()).isEqualTo("2026-06-15");
        assertThat(SERVER.get(path).body())
                .contains("Sandra stopt ermee. De laatste dag is 15 juni 2026. De buurt weet het.")
                .contains("De reden: „Conform het beleid kan het niet.”")
                .doesNotContain("10 werkdagen vooraf");
        CLOCK.moveTo("2026-06-16T00:00");
        assertThat(SERVER.get(path).body())
                .contains("Sandra stopte ermee. De laatste dag was 15 juni 2026.", "Zo was het afgesproken:");
        assertThat(SERVER.get(path.replace("geheim-", "anders-")).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_emptied_behind_the_link_is_asked_for_again() throws Exception {
        String path = link();
        post(path, with("doe", "bewaar"));
        // The page shows every field, so one that was emptied is empty.
        HttpResponse<String> emptied = post(path, Map.of("means", "", "from", "", "doe", "bied-aan"));
        assertThat(emptied.body()).contains("er ontbreekt nog: de eerste dag, wat de buurt krijgt, hoe de gemeente");
        post(path, Map.of("beheerder", " ", "doe", "bewaar"));
        JsonNode kept = seenBy(SERVER.asStranger()).get(0);
        assertThat(kept.get("beheerder").isNull()).isTrue();
        assertThat(kept.get("what").asText()).isEqualTo("De speeltuin schoonhouden.");
    }

    @Test
    void behind_the_link_a_new_offer_is_written_beside_the_one_that_stands() throws Exception {
        String path = link();
        String handover = offered(NOTICE);
        post(path, Map.of("what", "Ook de bladeren.", "doe", "bewaar"));
        assertThat(SERVER.get(path).body())
                .contains("Aangeboden. Nu is het aan de doeners.", "De speeltuin schoonhouden.</h2>")
                .contains("Ook de bladeren.</textarea>", "Het vorige aanbod geldt tot je dit nieuwe aanbiedt.");
        putForward(as("Amina"), handover);
        assertThat(SERVER.get(path).body())
                .contains("De doeners bepalen nu of het zo gaat.", "De doeners bepalen nog over het vorige aanbod.");
    }

    @Test
    void the_municipality_ends_it_by_its_clause_after_so_many_working_days() {
        String handover = inForce(NOTICE);
        JsonNode returned = giveBack(as("Sandra"), handover);

        assertThat(type(returned)).isEqualTo("HandoverReturned");
        // From Tuesday 2 June, ten working days.
        assertThat(returned.at("/handover/lastDay").asText()).isEqualTo("2026-06-15");
        assertThat(returned.at("/handover/state").asText()).isEqualTo("IN_FORCE");
        assertThat(factsNow()).containsExactly("HANDED_OVER", "HANDOVER_IN_FORCE", "HANDOVER_RETURNED");
        assertThat(returned.at("/handover/returnedBecause").asText()).isEqualTo("Er is geen geld meer.");
        CLOCK.moveTo("2026-06-03T10:00");
        assertThat(giveBack(as("Sandra"), handover).at("/handover/lastDay").asText())
                .isEqualTo("2026-06-15");
        assertThat(returned.at("/handover/endedBy").isNull()).isTrue();
        CLOCK.moveTo("2026-06-16T00:00");
        assertThat(state(handover)).isEqualTo("ENDED");
        JsonNode ended = desk().at("/handovers/0/handover");
        assertThat(ended.get("returnedBy").asText()).isEqualTo("Sandra");
        assertThat(ended.get("endedBy").asText()).isEqualTo("MUNICIPALITY");
        JsonNode shown = SERVER.asStranger()
                .ask("query ($id: ID!) { handover(request: $id) { ...whole } } " + WHOLE, Map.of("id", request))
                .get("/handover");
        assertThat(shown.get("lastDay").asText()).isEqualTo("2026-06-15");
        assertThat(shown.get("endedBy").asText()).isEqualTo("MUNICIPALITY");
        // What was promised came, also after it ended.
        assertThat(promise().at("/promise/state").asText()).isEqualTo("KEPT");
        assertThat(factsNow()).containsExactly("HANDED_OVER", "HANDOVER_ENDED");
        assertThat(sign()).doesNotContain("Dit doet de buurt", "dit gaan wij zelf doen");
    }

    @Test
    void outside_the_clause_only_the_doers_end_it_and_the_official_reads_why() throws Exception {
        String handover = inForce(TOGETHER);
        assertThat(type(giveBack(as("Sandra"), handover))).isEqualTo("OutsideTheClause");
        assertThat(state(handover)).isEqualTo("IN_FORCE");

        JsonNode ending = act(
                as("Ben"),
                "proposeHandoverEnd",
                Map.of("handover", handover, "sentence", "We zijn met te weinig."),
                "... on Proposed { proposal { id aspect } }");
        assertThat(ending.at("/proposal/aspect").asText()).isEqualTo("HANDOVER_ENDS");
        assertThat(state(handover)).isEqualTo("IN_FORCE");
        assertThat(desk().at("/handovers/0/handover/endBecause").asText()).isEqualTo("We zijn met te weinig.");
        String path = link();
        assertThat(SERVER.get(path).body()).contains("De doeners praten over stoppen: „We zijn met te weinig.”");
        tellOffice();
        assertThat(letters()).isEqualTo(3);
        agree("Amina", ending.at("/proposal/id").asText());

        assertThat(state(handover)).isEqualTo("ENDED");
        assertThat(desk().at("/handovers/0/handover/endBecause").asText()).isEqualTo("We zijn met te weinig.");
        assertThat(SERVER.get(path).body())
                .contains("De doeners stopten ermee.", "De reden: „We zijn met te weinig.”")
                .doesNotContain("praten over stoppen");
        hide(ending.at("/proposal/id").asText());
        assertThat(SERVER.get(path).body() + desk())
                .contains("De reden: „(verborgen door doeners)”")
                .doesNotContain("We zijn met te weinig.");
        tellOffice();
        tellOffice();
        assertThat(letters()).isEqualTo(4);
        assertThat(sign()).doesNotContain("Dit doet de buurt sinds");
    }

    private void hide(String proposal) {
        for (String who : List.of("Amina", "Ben")) {
            as(who).ask(
                            "mutation ($p: ID!, $key: ID!) { doesNotBelong(what: {proposal: $p}, rule: NO_HURTING, key: $key) { __typename } }",
                            Map.of("p", proposal, "key", UUID.randomUUID()));
        }
    }

    @Test
    void a_newer_offer_takes_the_place_of_one_only_through_who_put_that_forward() {
        String first = offered(NOTICE);
        String proposal = putForward(as("Amina"), first).at("/proposal/id").asText();
        String second = offered(TOGETHER);
        assertThat(state(first)).isEqualTo("PUT_FORWARD");

        assertThat(putForward(as("Ben"), second).at("/proposal/id").asText()).isEqualTo(proposal);
        assertThat(type(putForward(as("Amina"), second))).isEqualTo("Proposed");

        assertThat(state(first)).isEqualTo("PASSED_BY");
        assertThat(state(second)).isEqualTo("PUT_FORWARD");
        CLOCK.forward(Duration.ofHours(73));
        assertThat(state(second)).isEqualTo("AGREED");
        assertThat(state(first)).isEqualTo("PASSED_BY");
    }

    @RepeatedTest(5)
    void written_anew_while_it_is_put_forward_the_text_is_the_one_that_was_offered() throws Exception {
        String handover = offered(NOTICE);

        atOnce(
                () -> putForward(as("Amina"), handover),
                () -> act(
                        OTHER.as(buurt.person("Sandra")),
                        "draftHandover",
                        Map.of("request", request, "terms", with("what", "Iets heel anders.")),
                        ""),
                () -> putForward(OTHER.as(buurt.person("Ben")), handover));

        JsonNode all = seenBy(SERVER.asStranger());
        JsonNode decided = all.get(0).get("id").asText().equals(handover) ? all.get(0) : all.get(1);
        assertThat(decided.get("what").asText()).isEqualTo("De speeltuin schoonhouden.");
        assertThat(decided.get("state").asText()).isEqualTo("PUT_FORWARD");
        assertThat(count("MATCH (p:Proposal)-[:HANDS_OVER]->(:Handover {id: $id}) RETURN count(p) AS n", handover))
                .isEqualTo(1);
    }

    /// Whoever is first: a handover that the doers ended is not returned after that, and one that was returned still
    /// ends when the doers said.
    @RepeatedTest(5)
    void ended_by_the_clause_and_by_the_doers_at_once_it_ends_once() throws Exception {
        String handover = inForce(NOTICE);
        String ending = act(
                        as("Ben"),
                        "proposeHandoverEnd",
                        Map.of("handover", handover, "sentence", "Klaar."),
                        "... on Proposed { proposal { id } }")
                .at("/proposal/id")
                .asText();
        CLOCK.forward(Duration.ofHours(72));

        var answers = atOnce(
                () -> giveBack(as("Sandra"), handover),
                () -> OTHER.asStranger()
                        .ask("query ($id: ID!) { proposal(id: $id) { state } }", Map.of("id", ending))
                        .get("/proposal"),
                () -> giveBack(OTHER.as(buurt.person("Sandra")), handover));

        // Its time was over before anybody looked, so the doers had ended it already.
        assertThat(type(answers.get(0))).isEqualTo("HandoverNotInForce");
        assertThat(answers.get(1).get("state").asText()).isEqualTo("STANDS");
        assertThat(type(answers.get(2))).isEqualTo("HandoverNotInForce");
        assertThat(state(handover)).isEqualTo("ENDED");
        assertThat(count("MATCH (h:Handover {id: $id}) WHERE h.returnedAt IS NOT NULL RETURN count(h) AS n", handover))
                .isZero();
    }

    @RepeatedTest(5)
    void returned_twice_at_once_it_is_returned_once() throws Exception {
        String handover = inForce(NOTICE);

        var answers = atOnce(
                () -> giveBack(as("Sandra"), handover), () -> giveBack(OTHER.as(buurt.person("Sandra")), handover));

        assertThat(answers).extracting(HandoversTest::type).containsOnly("HandoverReturned");
        assertThat(count("MATCH (:Official)-[r:RETURNED]->(:Handover {id: $id}) RETURN count(r) AS n", handover))
                .isEqualTo(1);
    }

    private static long count(String statement, String id) {
        return DATABASE.read(tx -> tx.get(statement, Map.of("id", id))).get("n").asLong();
    }

    @SafeVarargs
    private static List<JsonNode> atOnce(Callable<JsonNode>... calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<JsonNode>();
            for (var answer : threads.invokeAll(List.of(calls))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
