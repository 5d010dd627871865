package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import org.junit.jupiter.api.Test;

class AskForTest extends WithRequests {
    @Test
    void a_doer_asks_and_the_official_gets_one_letter_with_one_link() throws Exception {
        Answer asked = ask("Amina", "Een sleutel van de waterkraan", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("RequestSent");
        assertThat(asked.text("/askFor/request/department")).isEqualTo("Groen en spelen");
        assertThat(asked.text("/askFor/request/official")).isEqualTo("Sandra");
        assertThat(asked.text("/askFor/request/kind")).isEqualTo("MATERIAL");
        assertThat(asked.get("/askFor/request/promise").isNull()).isTrue();

        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Buurtplatform (test) vraagt: Een sleutel van de waterkraan");
        String text = part(letter, 0);
        assertThat(text)
                .contains(
                        "Hallo Sandra,",
                        "“Een sleutel van de waterkraan”",
                        "Vandaag gevraagd door Amina.",
                        "Het gaat om materiaal voor")
                .contains("Dit zijn wij", "Wij passen op de speeltuin.", "- Soep koken", "Bel Amina: 020 000 00 00");
        assertThat(LINK.matcher(text).results()).hasSize(1);
        String html = part(letter, 1);
        assertThat(html).contains("Een sleutel van de waterkraan", link(letter));
        assertThat(logbook()).contains("request-sent");
    }

    @Test
    void asking_twice_with_one_key_is_one_request_and_one_letter() throws Exception {
        UUID key = UUID.randomUUID();
        List<Answer> answers = together(() -> ask("Amina", "Een sleutel", key), 8);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("/askFor/__typename")).isEqualTo("RequestSent");
            assertThat(answer.text("/askFor/request/id")).isEqualTo(key.toString());
        });
        onlyLetter();
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isEqualTo(1);
        assertThat(count("MATCH (n:AnswerLink)-[:OPENS]->()-[:ASKS_FOR]->(:Project {id: $project})"
                        + " RETURN count(n) AS count"))
                .isEqualTo(1);
    }

    @Test
    void who_asks_a_lot_in_a_day_is_told_when_there_is_room_again_and_an_answer_makes_room_at_once() throws Exception {
        List<Answer> answers = together(() -> ask("Amina", "Een sleutel", UUID.randomUUID()), 12);
        assertThat(answers)
                .filteredOn(answer -> answer.text("/askFor/__typename").equals("RequestSent"))
                .hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.text("/askFor/__typename").equals("EnoughForToday"))
                .hasSize(7);
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isEqualTo(5);

        String sent = answers.stream()
                .filter(answer -> answer.text("/askFor/__typename").equals("RequestSent"))
                .findFirst()
                .orElseThrow()
                .text("/askFor/request/id");
        yes("Sandra", sent, "2026-05-20");
        assertThat(ask("Amina", "Nog een sleutel", UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("RequestSent");
        assertThat(ask("Amina", "Nog een sleutel", UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("EnoughForToday");
        clock.forward(Duration.ofDays(1));
        assertThat(ask("Amina", "Nog een sleutel", UUID.randomUUID()).text("/askFor/__typename"))
                .isEqualTo("RequestSent");
    }

    @Test
    void who_asked_takes_it_back_as_long_as_nobody_did_anything_with_it() throws Exception {
        UUID asking = UUID.randomUUID();
        String request = ask("Amina", "Een sleutl", asking).text("/askFor/request/id");
        String link = link(onlyLetter());
        buurt.deed(buurt.ben(), buurt.soup, clock.instant());
        assertThat(mayWithdraw("Amina", request)).isTrue();
        assertThat(mayWithdraw("Ben", request)).isFalse();
        assertThat(withdraw("Ben", request, UUID.randomUUID()).text("/withdrawRequest/__typename"))
                .isEqualTo("NotFound");

        UUID key = UUID.randomUUID();
        assertThat(together(() -> withdraw("Amina", request, key), 4))
                .allSatisfy(answer ->
                        assertThat(answer.text("/withdrawRequest/__typename")).isEqualTo("RequestWithdrawn"));
        assertThat(look("Amina", request).get("/request").isNull()).isTrue();
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("NotFound");
        var page = server.get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Dit is niet meer nodig").doesNotContain("Ja, dat regel ik");
        assertThat(lettersTo(email, 2))
                .anySatisfy(letter -> assertThat(letter.getSubject())
                        .isEqualTo("Niet meer nodig voor Buurtplatform (test): Een sleutl"))
                .hasSize(2);
        assertThat(ask("Amina", "Een sleutl", asking).text("/askFor/request/id"))
                .as("a phone without a network sends it once more")
                .isEqualTo(request);
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void taken_back_and_answered_in_the_same_second_is_one_of_the_two() throws Exception {
        for (int round = 0; round < 12; round++) {
            String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
            List<Answer> both = inParallel(List.of(
                    () -> withdraw("Amina", request, UUID.randomUUID()), () -> yes("Sandra", request, "2026-06-20")));
            boolean withdrawn =
                    both.getFirst().text("/withdrawRequest/__typename").equals("RequestWithdrawn");
            assertThat(both.getLast().text("/answerYes/__typename")).isEqualTo(withdrawn ? "NotFound" : "Answered");
            assertThat(look("Amina", request).get("/request").isNull()).isEqualTo(withdrawn);
            if (!withdrawn) {
                assertThat(both.getFirst().text("/withdrawRequest/__typename")).isEqualTo("RequestIsTouched");
                assertThat(mayWithdraw("Amina", request)).isFalse();
            }
            clock.forward(Duration.ofDays(1));
        }
    }

    private Answer withdraw(String name, String request, UUID key) {
        return server.as(name)
                .ask(
                        "mutation ($request: ID!, $key: ID!) { withdrawRequest(request: $request, key: $key) { __typename } }",
                        Map.of("request", request, "key", key));
    }

    private boolean mayWithdraw(String name, String request) {
        return server.as(name)
                .ask("query ($id: ID!) { request(id: $id) { iMayWithdraw } }", Map.of("id", request))
                .get("/request/iMayWithdraw")
                .asBoolean();
    }

    @Test
    void who_did_nothing_is_invited_to_do_something() {
        Answer asked = ask("Ben", "Een sleutel", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("DoersDecide");
        assertThat(asked.get("/askFor/openTasks").size()).isPositive();
        assertThat(count("MATCH (n:Request)-[:ASKS_FOR]->(:Project {id: $project}) RETURN count(n) AS count"))
                .isZero();
    }

    @Test
    void where_no_department_answers_it_goes_to_the_liaison_team() throws Exception {
        nobodyAnswersForIt();
        run("MATCH (lotte:Liaison {id: $lotte}) SET lotte.email = $email");
        run("MATCH (sandra:Official {id: $sandra}) SET sandra.email = 'elsewhere.' + $email");
        Answer asked = ask("Amina", "Een sleutel", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("RequestSent");
        assertThat(asked.get("/askFor/request/department").isNull()).isTrue();
        assertThat(asked.text("/askFor/request/official")).isEqualTo("Lotte");
        String page = server.get(link(onlyLetter())).body();
        assertThat(page)
                .contains("Voor Lotte, tussenteam", "Wie gaat hierover?", "Groen en spelen")
                .doesNotContain("Ja, dat regel ik", "Dit niet, dit wel");
    }

    @Test
    void the_liaison_team_passes_it_on_and_answers_nothing_else() throws Exception {
        nobodyAnswersForIt();
        run("MATCH (lotte:Liaison {id: $lotte}) SET lotte.email = 'lotte.' + $email");
        String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
        assertThat(yes("Lotte", request, "2026-05-20").code()).isEqualTo("ONLY_OFFICIALS");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("LiesElsewhere");
        assertThat(passOn("Lotte", request, buurt.department).text("/passOn/__typename"))
                .isEqualTo("Answered");
        assertThat(server.get(link(onlyLetter())).body())
                .contains("Voor Sandra, Groen en spelen", "Doorgegeven door Lotte van het tussenteam.");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("Answered");
    }

    @Test
    void without_a_department_and_without_a_liaison_team_nothing_is_sent() {
        nobodyAnswersForIt();
        run("MATCH (:Liaison {id: $lotte})-[helps:HELPS]->() DELETE helps");
        Answer asked = ask("Amina", "Een sleutel", UUID.randomUUID());
        assertThat(asked.text("/askFor/__typename")).isEqualTo("NobodyToAsk");
    }

    private void nobodyAnswersForIt() {
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        run("MATCH (:Department {id: $department})-[answers:ANSWERS_FOR]->(:Topic) DELETE answers");
    }

    @Test
    void without_a_contact_it_goes_to_the_department_that_answers_for_this() {
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        assertThat(ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/official"))
                .isEqualTo("Sandra");
    }

    @Test
    void what_is_asked_for_finds_its_own_department() {
        run("MATCH (:Official)-[contact:CONTACT_OF]->(:Project {id: $project}) DELETE contact");
        run("""
                MATCH (town:Municipality)-[:HAS]->(:Department {id: $department})
                CREATE (town)-[:HAS]->(money:Department {id: randomUUID(), name: 'Geld'}),
                       (:Official {id: randomUUID(), name: 'Piet', email: randomUUID() + '@geld.example'})
                       -[:WORKS_FOR]->(money)
                MERGE (topic:Topic {name: 'MONEY'})
                MERGE (money)-[:ANSWERS_FOR]->(topic)
                """);

        assertThat(askFor("MONEY").text("/askFor/request/department")).isEqualTo("Geld");
        assertThat(askFor("MATERIAL").text("/askFor/request/official")).isEqualTo("Sandra");
        assertThat(askFor("TAKE_OVER").text("/askFor/request/kind"))
                .as("nothing has to come before it")
                .isEqualTo("TAKE_OVER");
    }

    private Answer askFor(String kind) {
        return server.as("Amina")
                .ask(
                        ASK,
                        Map.of(
                                "project",
                                buurt.project,
                                "kind",
                                kind,
                                "sentence",
                                "Twintig euro",
                                "key",
                                UUID.randomUUID()));
    }

    @Test
    void who_does_a_task_asks_for_it_and_speaks_for_it_without_a_say_in_the_project() throws Exception {
        String net = buurt.task("Net spannen", 1);
        buurt.claim(buurt.ben(), net, clock.instant());
        UUID key = UUID.randomUUID();
        assertThat(askForTask("Ben", buurt.project, Optional.empty(), key).text("/askFor/__typename"))
                .isEqualTo("DoersDecide");
        assertThat(askForTask("Fatima", buurt.project, Optional.of(net), UUID.randomUUID())
                        .text("/askFor/__typename"))
                .isEqualTo("DoersDecide");

        key = UUID.randomUUID();
        Answer asked = askForTask("Ben", buurt.project, Optional.of(net), key);
        assertThat(asked.text("/askFor/request/task/title")).isEqualTo("Net spannen");
        assertThat(askForTask("Ben", buurt.project, Optional.of(net), key).text("/askFor/request/id"))
                .isEqualTo(key.toString());
        assertThat(askForTask("Ben", buurt.project, Optional.empty(), key).code())
                .as("the same key for something else")
                .isEqualTo("KEY_USED");
        MimeMessage letter = onlyLetter();
        assertThat(part(letter, 0)).contains("Voor de klus „Net spannen”.");
        assertThat(part(letter, 1)).contains("Voor de klus „Net spannen”.");
        assertThat(server.get(link(letter)).body()).contains("Voor de klus „Net spannen”.");
        assertThat(requestsFor(net)).containsExactly(key.toString());

        String request = key.toString();
        assertThat(look("Ben", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Fatima", request).get("/request/official").isNull()).isTrue();
        String promise = yes("Sandra", request, "2026-05-20").text("/answerYes/request/promise/id");
        assertThat(server.as("Ben")
                        .ask("{ myNotices { notices { kind request } } }")
                        .get("/myNotices/notices")
                        .findValuesAsText("request"))
                .contains(request);
        assertThat(received("Fatima", promise, true).text("/sayReceived/__typename"))
                .isEqualTo("DoersDecide");
        assertThat(received("Ben", promise, true).text("/sayReceived/__typename"))
                .isEqualTo("ReceivedSaid");
        assertThat(requestsFor(net)).as("it came").isEmpty();
    }

    @Test
    void a_request_is_for_a_task_of_its_own_project_and_names_it_no_more_once_it_was_taken_back() {
        var elsewhere = Neighbourhood.fresh(database);
        Answer other = askForTask("Amina", buurt.project, Optional.of(elsewhere.net), UUID.randomUUID());
        assertThat(other.text("/askFor/__typename")).isEqualTo("NotFound");
        assertThat(other.text("/askFor/what")).isEqualTo(elsewhere.net);

        String net = buurt.task("Net spannen", 1);
        String request = askForTask("Amina", buurt.project, Optional.of(net), UUID.randomUUID())
                .text("/askFor/request/id");
        assertThat(requestsFor(net)).containsExactly(request);
        run("MATCH (net:Task {title: 'Net spannen'})-[:PART_OF]->({id: $project}) SET net.state = 'WITHDRAWN'");
        assertThat(server.as("Amina")
                        .ask("query ($id: ID!) { request(id: $id) { task { id } } }", Map.of("id", request))
                        .get("/request/task")
                        .isNull())
                .isTrue();
        assertThat(requestsFor(net)).isEmpty();
        assertThat(askForTask("Amina", buurt.project, Optional.of(net), UUID.randomUUID())
                        .text("/askFor/__typename"))
                .isEqualTo("NotFound");
    }

    private Answer askForTask(String name, String project, Optional<String> task, UUID key) {
        var variables =
                new HashMap<String, Object>(Map.of("project", project, "sentence", "Een nieuwe spanband", "key", key));
        task.ifPresent(id -> variables.put("task", id));
        return server.as(name).ask(ASK, variables);
    }

    private List<String> requestsFor(String task) {
        return server.asStranger()
                .ask("query ($task: ID!) { requestsForTask(task: $task) { id } }", Map.of("task", task))
                .get("/requestsForTask")
                .findValuesAsText("id");
    }

    @Test
    void a_project_that_is_not_there_and_texts_that_do_not_fit_are_answers() {
        Answer unknown =
                server.as("Amina").ask(ASK, Map.of("project", "nergens", "sentence", "x", "key", UUID.randomUUID()));
        assertThat(unknown.text("/askFor/__typename")).isEqualTo("NotFound");
        for (String sentence : new String[] {"", "  ", "a".repeat(281), "x\u0007"}) {
            assertThat(ask("Amina", sentence, UUID.randomUUID()).text("/askFor/__typename"))
                    .isEqualTo("TextRefused");
        }
        assertThat(ask("Sandra", "Een sleutel", UUID.randomUUID()).code()).isEqualTo("ONLY_RESIDENTS");
        assertThat(server.asStranger()
                        .ask(ASK, Map.of("project", buurt.project, "sentence", "x", "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void everyone_sees_the_department_and_doers_and_the_liaison_also_the_person() {
        String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
        for (String name : new String[] {"Ben", "Hans"}) {
            Answer seen = look(name, request);
            assertThat(seen.text("/request/department")).isEqualTo("Groen en spelen");
            assertThat(seen.get("/request/official").isNull()).isTrue();
        }
        assertThat(look("Sandra", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Amina", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Lotte", request).text("/request/official")).isEqualTo("Sandra");

        run("MATCH (sandra:Official {id: $sandra}) SET sandra.phone = '020 000 00 01'");
        Answer yes = yes("Sandra", request, "2026-05-20");
        assertThat(yes.text("/answerYes/__typename")).isEqualTo("Answered");
        assertThat(look("Ben", request).text("/request/official")).isEqualTo("Sandra");
        assertThat(look("Ben", request).get("/request/promise/phone").isNull()).isTrue();
        assertThat(look("Ben", request).get("/request/iMaySayReceived").asBoolean())
                .isFalse();
        assertThat(look("Amina", request).text("/request/promise/phone")).isEqualTo("020 000 00 01");
    }

    @Test
    void only_the_official_whom_it_lies_with_answers() {
        String request = ask("Amina", "Een sleutel", UUID.randomUUID()).text("/askFor/request/id");
        assertThat(yes("Amina", request, "2026-05-20").code()).isEqualTo("ONLY_OFFICIALS");
        assertThat(yes("Lotte", request, "2026-05-20").code()).isEqualTo("ONLY_OFFICIALS");
        var elsewhere = Neighbourhood.fresh(database);
        Answer other = server.as(elsewhere.sandra)
                .ask(YES, Map.of("request", request, "by", "2026-05-20", "key", UUID.randomUUID()));
        assertThat(other.text("/answerYes/__typename")).isEqualTo("LiesElsewhere");

        Answer tooLate = yes("Sandra", request, "2026-05-11");
        assertThat(tooLate.text("/answerYes/__typename")).isEqualTo("DateRefused");
        assertThat(tooLate.text("/answerYes/earliest")).isEqualTo("2026-05-12");
        assertThat(yes("Sandra", request, "2026-05-20").text("/answerYes/__typename"))
                .isEqualTo("Answered");
        Answer again = yes("Sandra", request, "2026-06-20");
        assertThat(again.text("/answerYes/__typename")).isEqualTo("AlreadyAnswered");
        assertThat(again.text("/answerYes/request/promise/by")).isEqualTo("2026-05-20");
    }
}
