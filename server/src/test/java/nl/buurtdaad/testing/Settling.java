package nl.buurtdaad.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.buurtdaad.testing.GraphqlClient.Answer;

/// Neighbours who settle things over HTTP.
public final class Settling implements AutoCloseable {
    public static final String WHOLE = """
            fragment change on Change {
              id at aspect was became state talkUntil iMayTalk iSaidFine iMayPutBack proposal
              about { kind id name } by { name me } through { kind task taskTitle at } fine { name }
            }
            fragment proposal on Proposal {
              id proposedAt aspect was became sentence endsAt state settledAt iDecide iMayAnswer iMayChange iAgreed change iMayPutBack
              about { kind id name } project { id } by { name me } agreed { name }
              problems { by { name } reason instead } advice { name as department sentence }
              deciders { name me proposed through { kind task taskTitle at } } hadASay { name through { kind task at } }
            }
            """;

    public final TestClock clock = new TestClock();
    public final Neighbourhood buurt = Neighbourhood.fresh(TestGraph.database());
    public final RunningServer server = RunningServer.start(buurt, clock);

    /// What a mutation answers: `__typename`, and the change, proposal or task it is about.
    public JsonNode act(String who, String mutation, Map<String, ?> variables) {
        return act(server.as(who), mutation, UUID.randomUUID(), variables).get("/act");
    }

    public Answer act(GraphqlClient caller, String mutation, UUID key, Map<String, ?> variables) {
        var all = new HashMap<String, Object>(variables);
        all.put("key", key);
        return caller.ask(Objects.requireNonNull(DOCUMENTS.get(mutation), mutation), all);
    }

    public String change(String who, String task, Map<String, ?> change) {
        return act(who, "changeTask", Map.of("task", task, "change", change))
                .get("__typename")
                .asText();
    }

    /// What a doer sees of a thing; `what` is task, project, place or platform.
    public JsonNode seenBy(String who, String what, String id) {
        return decisions(server.as(who), what, id);
    }

    public JsonNode decisions(GraphqlClient caller, String what, String id) {
        return caller.ask("""
                        query ($of: Thing!) {
                          decisions(of: $of) {
                            changes { ...change } proposals { ...proposal } forTheHour { ...proposal }
                            agreed { proposals { ...proposal } next }
                          }
                        }
                        """ + WHOLE, Map.of("of", Map.of(what, id))).get("/decisions");
    }

    public JsonNode newestChange(String who, String task) {
        return seenBy(who, "task", task).at("/changes/0");
    }

    public JsonNode proposal(String id) {
        return server.asStranger()
                .ask("query ($id: ID!) { proposal(id: $id) { ...proposal } }" + fragments("p"), Map.of("id", id))
                .get("/proposal");
    }

    public JsonNode task(String id) {
        return server.asStranger()
                .ask("query ($id: ID!) { task(id: $id) { title how startsAt minutes slots } }", Map.of("id", id))
                .get("/task");
    }

    /// Ben changes the time of a task that Amina does too, and she wants to talk about it.
    public String talkedOver(String task, String title) {
        change("Ben", task, Map.of("title", title));
        String change = newestChange("Amina", task).get("id").asText();
        return act("Amina", "talkFirst", Map.of("change", change))
                .at("/proposal/id")
                .asText();
    }

    public static List<String> names(JsonNode people) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(one -> one.get("name").asText())
                .toList();
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    private static final Map<String, String> DOCUMENTS = new HashMap<>();

    static {
        put("changeTask", "task: ID! change: TaskChange!", "... on TaskChanged { task { id } }");
        put(
                "sayFine",
                "change: ID!",
                "... on FineSaid { change { ...change } } ... on OwnChange { change { ...change } }");
        put(
                "talkFirst",
                "change: ID!",
                "... on TalkedOver { proposal { ...proposal } } ... on TooLateToTalk { change { ...change } } "
                        + "... on ChangeIsOver { change { ...change } }");
        put(
                "putBack",
                "change: ID!",
                "... on PutBack { change { ...change } } ... on UnderDiscussion { proposal { id } } "
                        + "... on Proposed { proposal { id } }");
        put(
                "propose",
                "what: Wish! sentence: String!",
                "... on Proposed { proposal { ...proposal } } ... on UnderDiscussion { proposal { ...proposal } } "
                        + "... on DoersDecide { openTasks { id } } ... on TextRefused { field problem } "
                        + "... on NumberRefused { field atLeast atMost }");
        put(
                "agree",
                "proposal: ID!",
                "... on Agreed { proposal { ...proposal } } ... on ProposalIsOver { proposal { ...proposal } }");
        put(
                "object",
                "proposal: ID! reason: String! instead: String!",
                "... on ProblemSeen { proposal { ...proposal } } ... on ProposalIsOver { proposal { ...proposal } } "
                        + "... on ProblemSeenBefore { proposal { ...proposal } } ... on DoersDecide { openTasks { id } }");
        put(
                "changeProposal",
                "proposal: ID! to: NewValue sentence: String",
                "... on ProposalChanged { proposal { ...proposal } } ... on NumberRefused { field atLeast atMost } "
                        + "... on LinkRefused { field }");
        put("makeOwnTask", "proposal: ID!", "... on OwnTaskMade { task { id title myClaim { id } } }");
        put("keepForTheHour", "proposal: ID!", "... on KeptForTheHour { proposal { ...proposal } }");
        put("advise", "proposal: ID! sentence: String!", "... on Advised { proposal { ...proposal } }");
    }

    private static void put(String mutation, String arguments, String answers) {
        var declared = new StringBuilder();
        var passed = new StringBuilder();
        for (String part : arguments.replace(": ", ":").split(" ")) {
            String name = part.substring(0, part.indexOf(':'));
            declared.append('$').append(part).append(' ');
            passed.append(name).append(": $").append(name).append(' ');
        }
        String used = (answers.contains("...change") ? "c" : "") + (answers.contains("...proposal") ? "p" : "");
        DOCUMENTS.put(
                mutation,
                "mutation (" + declared + "$key: ID!) { act: " + mutation + "(" + passed + "key: $key) { __typename "
                        + answers + " } }" + fragments(used));
    }

    /// A document may not carry a fragment that it does not use.
    private static String fragments(String used) {
        int second = WHOLE.indexOf("fragment proposal");
        return (used.contains("c") ? WHOLE.substring(0, second) : "")
                + (used.contains("p") ? WHOLE.substring(second) : "");
    }
}
