package nl.buurtdaad.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.decisions.DecisionPropertyTest.What;
import nl.buurtdaad.decisions.NaiveTalk.Came;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Neighbours;
import nl.buurtdaad.testing.Settling;
import nl.buurtdaad.testing.TestGraph;

/// Neighbours who decide over HTTP; each answer, and what it comes to, is what the naive computations say.
final class Deciders {
    private final Settling here;
    final Neighbours people;
    final List<NaiveTalk> talks = new ArrayList<>();
    /// Who said "prima" to a change, and when.
    private final Map<String, Map<String, Instant>> fine = new HashMap<>();

    private int said;

    Deciders(Settling here) {
        this.here = here;
        people = new Neighbours(here.server, Neighbourhood.fresh(TestGraph.database(), here.clock.instant()));
    }

    private String act(String who, String mutation, Map<String, ?> variables) {
        return whole(who, mutation, variables).get("__typename").asText();
    }

    private JsonNode whole(String who, String mutation, Map<String, ?> variables) {
        return here.act(people.as(who), mutation, UUID.randomUUID(), variables).get("/act");
    }

    // --- changes ----------------------------------------------------------------------------------------------------

    void change(String who, String task, Instant now) {
        if (isDone(task)) {
            return;
        }
        String expected = !sayIn(task, now).contains(who)
                ? "DoersDecide"
                : isTalkedOver(task) ? "UnderDiscussion" : "TaskChanged";
        String title = "Klus " + said++;
        assertThat(act(who, "changeTask", Map.of("task", task, "change", Map.of("title", title))))
                .isEqualTo(expected);
        if (expected.equals("TaskChanged")) {
            // Of two changes within one instant either can come first.
            JsonNode made = changesOf(task)
                    .filter(one -> one.get("became").asText().equals(title))
                    .findFirst()
                    .orElseThrow();
            assertThat(made.at("/by/name").asText()).isEqualTo(who);
            assertThat(wasDoing(who, made.get("through"), now)).isTrue();
        }
    }

    void answer(What what, String who, JsonNode change, Instant now) {
        String task = change.at("/about/id").asText();
        boolean own = who.equals(change.at("/by/name").asText());
        boolean holds = change.get("state").asText().equals("HOLDS");
        boolean late = !now.isBefore(Instant.parse(change.get("talkUntil").asText()));
        String expected = switch (what) {
            case FINE -> own ? "OwnChange" : holds ? "FineSaid" : "ChangeIsOver";
            case PUT_BACK -> holds ? back(task) : "ChangeIsOver";
            case TALK -> own ? "OwnChange" : holds && !isDone(task) ? talk(late) : "ChangeIsOver";
            default -> throw new IllegalArgumentException(what.name());
        };
        String mutation = what == What.FINE ? "sayFine" : what == What.TALK ? "talkFirst" : "putBack";
        JsonNode answer = whole(who, mutation, Map.of("change", change.get("id").asText()));
        assertThat(answer.get("__typename").asText())
                .isEqualTo(sayIn(task, now).contains(who) ? expected : "DoersDecide");
        String id = change.get("id").asText();
        if (answer.get("__typename").asText().equals("FineSaid")) {
            fine.computeIfAbsent(id, _ -> new HashMap<>()).putIfAbsent(who, now);
        }
        if (answer.get("__typename").asText().equals("TalkedOver")) {
            String proposal = answer.at("/proposal/id").asText();
            var talk = new NaiveTalk(proposal, task, change.at("/by/name").asText(), now);
            fine.getOrDefault(id, Map.of()).forEach((other, at) -> {
                if (!other.equals(who)) {
                    talk.agreedBefore(other, at);
                }
            });
            talks.add(talk);
        }
    }

    private static String talk(boolean late) {
        return late ? "TooLateToTalk" : "TalkedOver";
    }

    private String back(String task) {
        return isDone(task) ? "TaskIsDone" : isTalkedOver(task) ? "UnderDiscussion" : "PutBack";
    }

    Optional<JsonNode> newestChangeOf(String task) {
        return changesOf(task).findFirst();
    }

    private Stream<JsonNode> changesOf(String task) {
        return here.decisions(people.as(Neighbours.STAYS), "task", task)
                .get("changes")
                .valueStream();
    }

    boolean isDone(String task) {
        return people.as(Neighbours.STAYS)
                .ask("query ($id: ID!) { task(id: $id) { state } }", Map.of("id", task))
                .text("/task/state")
                .equals("DONE");
    }

    private boolean isTalkedOver(String thing) {
        return talks.stream().anyMatch(talk -> talk.task.equals(thing) && talk.came == Came.OPEN);
    }

    // --- proposals --------------------------------------------------------------------------------------------------

    void rename(String who, Instant now) {
        String expected =
                !sayIn("", now).contains(who) ? "DoersDecide" : isTalkedOver("") ? "UnderDiscussion" : "Proposed";
        Map<String, ?> wish = Map.of("rename", Map.of("project", people.buurt.project, "name", "Speeltuin " + said++));
        JsonNode answer = whole(who, "propose", Map.of("what", wish, "sentence", "Dat is korter."));
        assertThat(answer.get("__typename").asText()).isEqualTo(expected);
        if (expected.equals("Proposed")) {
            talks.add(new NaiveTalk(answer.at("/proposal/id").asText(), "", who, now));
        }
    }

    /// One that is open, or else one that is not any more.
    Optional<NaiveTalk> talkOf(int which) {
        var open = talks.stream().filter(talk -> talk.came == Came.OPEN).toList();
        var among = open.isEmpty() ? talks : open;
        return among.isEmpty() ? Optional.empty() : Optional.of(among.get(which % among.size()));
    }

    void answer(What what, String who, NaiveTalk talk, Instant now) {
        String heard = what == What.AGREE
                ? "Agreed"
                : !now.isBefore(talk.endsAt)
                        ? "ProposalIsOver"
                        : who.equals(talk.proposer)
                                ? "OwnProposal"
                                : talk.isProblemOf(who) ? "ProblemSeenBefore" : "ProblemSeen";
        String expected = talk.came != Came.OPEN
                ? "ProposalIsOver"
                : sayIn(talk.task, now).contains(who) ? heard : "DoersDecide";
        String answer = what == What.AGREE
                ? act(who, "agree", Map.of("proposal", talk.id))
                : act(who, "object", Map.of("proposal", talk.id, "reason", "Te ver.", "instead", "Dichterbij."));
        assertThat(answer).isEqualTo(expected);
        if (answer.equals("Agreed") && !who.equals(talk.proposer)) {
            talk.agreed(who, now);
        }
        if (answer.equals("ProblemSeen")) {
            talk.objected(who, now);
        }
    }

    // --- what it comes to -------------------------------------------------------------------------------------------

    /// @param thing a task's id; empty for the project
    Set<String> sayIn(String thing, Instant at) {
        return thing.isEmpty()
                ? people.history.sayInProject(at).keySet()
                : people.history.sayInTask(thing, at).keySet();
    }

    /// Everybody looks: what came of each proposal is what the naive computation says.
    void look() {
        Instant now = here.clock.instant();
        talks.stream().filter(NaiveTalk::canChange).forEach(talk -> lookAt(talk, now));
    }

    private void lookAt(NaiveTalk talk, Instant now) {
        talk.settle(now, at -> sayIn(talk.task, at), people.history.doneSince(talk.task, now));
        JsonNode told = here.proposal(talk.id);
        assertThat(Came.valueOf(told.get("state").asText())).isEqualTo(talk.came);
        if (talk.came != Came.OPEN) {
            assertThat(Instant.parse(told.get("settledAt").asText())).isEqualTo(talk.cameAt);
        }
        assertDoings(told.get("deciders"), talk.deciders, talk.decidedBy);
        assertDoings(told.get("hadASay"), talk.silent, talk.decidedBy);
        talk.why = why(told);
    }

    /// Without the names of people and tasks, which change.
    private static String why(JsonNode told) {
        return Stream.of("deciders", "hadASay")
                .map(list -> told.get(list).findValues("through").stream()
                        .map(through -> through.get("kind") + " " + through.get("task") + " " + through.get("at"))
                        .toList())
                .toList()
                .toString();
    }

    void whyIsKeptWhenTheyAreGone(List<String> all) {
        all.stream().filter(who -> !people.isGone(who)).forEach(who -> people.leave(who, here.clock.instant()));
        here.clock.forward(Duration.ofDays(4 * 365));
        // What was still open can come to something until then.
        for (NaiveTalk talk : talks.stream().filter(talk -> !talk.canChange()).toList()) {
            JsonNode told = here.proposal(talk.id);
            assertThat(why(told)).isEqualTo(talk.why);
            assertThat(Settling.names(told.get("deciders")))
                    .allMatch(name -> name.equals("null") || name.equals(Neighbours.STAYS));
        }
    }

    /// Each of them was doing something at that time, and it is told; their names as long as they are there.
    private void assertDoings(JsonNode told, Set<String> expected, Instant at) {
        var names = new ArrayList<>(Settling.names(told));
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(who -> people.isGone(who) ? "null" : who)
                        .toList());
        for (JsonNode one : told) {
            String name = one.get("name").asText();
            var could = name.equals("null") ? expected : Set.of(name);
            assertThat(could).anyMatch(who -> wasDoing(who, one.get("through"), at));
        }
    }

    private boolean wasDoing(String who, JsonNode through, Instant at) {
        Instant since = Instant.parse(through.get("at").asText());
        return people.history.wasDoing(who, through.get("task").asText(), since, at);
    }
}
