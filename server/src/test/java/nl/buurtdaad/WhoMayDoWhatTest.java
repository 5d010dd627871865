package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Operations;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may do what: the table in `docs/who-may-do-what.md` against the running server, each kind of caller × each
/// operation of the schema. An operation that is added fails here until it has a row.
class WhoMayDoWhatTest {
    private static final Path TABLE = Path.of("../docs/who-may-do-what.md");
    private static final List<String> CALLERS =
            List.of("stranger", "resident", "official", "liaison", "backer", "operator");

    /// Refused for who one is; any other answer lets the caller in.
    private static final Set<String> REFUSED =
            Set.of("SIGN_IN_NEEDED", "ONLY_RESIDENTS", "ONLY_OFFICIALS", "ONLY_LIAISONS", "ONLY_BACKERS");

    private static final Set<String> CELLS =
            Stream.concat(REFUSED.stream(), Stream.of("yes", "nothing")).collect(Collectors.toSet());

    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood HERE = Neighbourhood.fresh(TestGraph.database());
    private static final RunningServer SERVER = RunningServer.start(HERE, CLOCK);

    /// By operation: what each caller is answered, in the order of [#CALLERS].
    private final Map<String, List<String>> table = table();

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    /// So that what is Amina's own is there to be read.
    @BeforeAll
    static void amina_has_something_of_her_own() {
        var now = CLOCK.instant();
        HERE.deed(HERE.amina(), HERE.soup, now);
        HERE.claim(HERE.amina(), HERE.net, now);
        // One is heard no more, the other still is.
        for (String neighbour : List.of("Fatima", "Ben")) {
            CLOCK.forward(Duration.ofSeconds(1));
            SERVER.as(neighbour)
                    .ask(
                            "mutation ($task: ID!, $key: ID!) { joinTask(task: $task, key: $key) { __typename } }",
                            Map.of("task", HERE.net, "key", UUID.randomUUID()));
        }
        String notice =
                SERVER.as("Amina").ask("{ myNotices { notices { id } } }").text("/myNotices/notices/0/id");
        SERVER.as("Amina")
                .ask(
                        "mutation ($notice: ID!, $key: ID!) { block(whom: {notice: $notice}, key: $key) { __typename } }",
                        Map.of("notice", notice, "key", UUID.randomUUID()));
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var operations = new TreeSet<String>();
        operations().forEach(operation -> operations.add(operation.getName()));
        assertThat(operations).hasSizeGreaterThan(60);
        assertThat(operations)
                .filteredOn(operation -> !table.containsKey(operation))
                .as("operations that have no row in %s: say there who may", TABLE)
                .isEmpty();
        assertThat(table.keySet())
                .filteredOn(row -> !operations.contains(row))
                .as("rows of %s whose operation is gone", TABLE)
                .isEmpty();
    }

    @Test
    void the_table_says_only_what_can_be_answered() {
        assertThat(table).allSatisfy((operation, cells) -> assertThat(CELLS).containsAll(cells));
    }

    /// DOMAIN rule 4. What an office is let in to besides its own is no say: nothing of the doers is different after
    /// it,
    /// as `NoOfficeDecidesTest` shows.
    @Test
    void an_office_is_let_in_to_few_changes() {
        var changes = Operations.mutations().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        var theirs = table.entrySet().stream()
                .filter(row -> changes.contains(row.getKey()))
                .filter(row -> row.getValue().subList(2, CALLERS.size()).contains("yes"))
                .map(Map.Entry::getKey)
                .toList();
        var ownHelp = List.of(
                "answerYes",
                "answerYesIf",
                "answerLater",
                "answerNoBut",
                "movePromise",
                "passOn",
                "askBack",
                "clarify");
        var offering = List.of("draftHandover", "offerHandover", "returnHandover");
        var explaining =
                List.of("pickUpCase", "explainCase", "solveCase", "takeSolvedBack", "sayCaseIsStuck", "takeStuckBack");
        var beingThere = List.of("sayIAmContact");
        var comingAndThanking = List.of("logVisit", "logVisitAt", "takeVisitBack", "sayWeSeeYou", "takeWeSeeYouBack");
        var encouraging = List.of("askAlongForBacking", "back", "sayNotNow", "takeBackingBack");
        var besideTheDoers = List.of(
                "warn", "advise", "addHourLine", "takeHourLineBack", "sayFriction", "addToFriction", "sayRunsAgain");
        var answeredByTheDoers = List.of("doesNotBelong", "showAgain", "sayDiscussed", "sayNotDiscussed");
        var ofTheirPhone = List.of("introduce", "askForOfficeCode", "signInToOffice", "forgetThisPhone");
        assertThat(theirs)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                ownHelp,
                                offering,
                                explaining,
                                beingThere,
                                comingAndThanking,
                                encouraging,
                                besideTheDoers,
                                answeredByTheDoers,
                                ofTheirPhone)
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "resident", "official", "liaison", "backer", "operator"})
    void each_caller_is_answered_as_the_table_says(String caller) {
        var otherwise = new ArrayList<String>();
        for (GraphQLFieldDefinition operation : operations()) {
            var cells = table.get(operation.getName());
            // One without a row fails above, once.
            if (cells == null) {
                continue;
            }
            String said = cells.get(CALLERS.indexOf(caller));
            var answered = answers(caller, operation);
            if (!answered.equals(Set.of(said))) {
                otherwise.add("%s as %s: the table says %s, the server %s"
                        .formatted(operation.getName(), caller, said, String.join(" or ", answered)));
            }
        }
        assertThat(otherwise).isEmpty();
    }

    /// What is answered, over all ways to call it: one, when who calls is all that counts.
    private static Set<String> answers(String caller, GraphQLFieldDefinition operation) {
        GraphqlClient client = client(caller, operation);
        String document = isQuery(operation) ? Operations.query(operation) : Operations.mutation(operation);
        var answers = new TreeSet<String>();
        for (Map<String, Object> way :
                Operations.waysToCall(operation, _ -> UUID.randomUUID().toString())) {
            CLOCK.forward(Duration.ofSeconds(1));
            answers.add(answer(operation, client.ask(document, way)));
        }
        return answers;
    }

    private static String answer(GraphQLFieldDefinition operation, Answer answer) {
        if (!answer.code().isEmpty()) {
            return answer.code();
        }
        JsonNode data = answer.get("/" + operation.getName());
        return isOfTheCaller(operation) && isEmpty(data) ? "nothing" : "yes";
    }

    private static boolean isEmpty(JsonNode data) {
        return data.isNull()
                || Stream.of(
                                data,
                                data.path(0),
                                data.elements().hasNext() ? data.elements().next() : data)
                        .anyMatch(part -> part.isArray() && part.isEmpty());
    }

    private static boolean isOfTheCaller(GraphQLFieldDefinition operation) {
        return operation.getName().matches("me|my[A-Z].*");
    }

    private static boolean isQuery(GraphQLFieldDefinition operation) {
        return Operations.queries().contains(operation);
    }

    /// A resident of their own for each change: one of them leaves, and another forgets their phone.
    private static GraphqlClient client(String caller, GraphQLFieldDefinition operation) {
        return switch (caller) {
            case "stranger" -> SERVER.asStranger();
            case "resident" ->
                isQuery(operation) ? SERVER.as("Amina") : SERVER.as(HERE.resident("Buur " + operation.getName()));
            case "official" -> SERVER.as("Sandra");
            case "liaison" -> SERVER.as("Lotte");
            case "backer" -> SERVER.as("Hans");
            case "operator" -> SERVER.as("Olga");
            default -> throw new IllegalArgumentException(caller);
        };
    }

    /// Signing out comes last: an office has one phone here.
    private static List<GraphQLFieldDefinition> operations() {
        return Stream.concat(Operations.queries().stream(), Operations.mutations().stream())
                .sorted(Comparator.comparing(operation -> operation.getName().equals("forgetThisPhone")))
                .toList();
    }

    private static Map<String, List<String>> table() {
        var rows = new LinkedHashMap<String, List<String>>();
        for (String line : lines()) {
            var cells = Arrays.stream(line.split("\\|"))
                    .map(cell -> cell.strip().replace("`", ""))
                    .skip(1)
                    .toList();
            if (!line.startsWith("|") || cells.getFirst().matches("operation|:?-+:?")) {
                continue;
            }
            assertThat(cells).as(line).hasSize(1 + CALLERS.size());
            assertThat(rows.put(cells.getFirst(), cells.subList(1, cells.size())))
                    .as("%s stands twice in %s", cells.getFirst(), TABLE)
                    .isNull();
        }
        return rows;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
