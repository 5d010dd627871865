package nl.buurtdaad.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.buurtdaad.testing.History;
import nl.buurtdaad.testing.Settling;
import org.jspecify.annotations.Nullable;

/// Random histories of doing, deciding, resting and leaving over the API, against the naive say of [History]: who does
/// not do the work decides nothing, who does is never turned away for it, and each decision names the doing of each who
/// decided, at that time and for ever.
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class DecisionPropertyTest {
    private static final List<String> PEOPLE = List.of("Amina", "Ben", "Fatima", "Joyce");
    private static final int ACTS = "on".equals(System.getenv("BUURTDAAD_LONG_TESTS")) ? 500 : 60;
    /// Told to everybody, whoever they are.
    private static final Set<String> IS_OVER = Set.of("TaskIsDone", "ProposalIsOver");

    private static final Settling FIRST = new Settling();

    enum What {
        CLAIM,
        DONE,
        UNDO,
        RELEASE,
        REST,
        WAKE,
        LEAVE,
        CHANGE,
        PROPOSE,
        FINE,
        TALK_FIRST,
        AGREE,
        OBJECT,
        PUT_BACK,
        ADVISE
    }

    /// @param minutes to wait before it
    record Act(What what, int person, int task, int minutes) {}

    /// What the test saw said about one round of a proposal.
    private static final class Said {
        final String proposer;
        final Map<String, Instant> agreed = new HashMap<>();
        final Map<String, Instant> problems = new HashMap<>();

        Said(String proposer) {
            this.proposer = proposer;
        }

        Set<String> wantedBy() {
            var all = new HashSet<>(agreed.keySet());
            all.add(proposer);
            return all;
        }
    }

    private Settling here = FIRST;
    private History history = new History();
    private final Map<String, Said> said = new HashMap<>();
    private final Map<String, JsonNode> settled = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private int titles;
    private static int stood;

    @AfterContainer
    static void stop() throws Exception {
        FIRST.close();
        assertThat(stood).as("proposals that stood in any of the histories").isPositive();
    }

    @Property(tries = 5)
    void nobody_decides_but_by_doing_and_every_decision_keeps_it(@ForAll("acts") List<Act> acts) {
        here = FIRST.elsewhere();
        history = new History();
        said.clear();
        settled.clear();
        gone.clear();
        var tasks = Stream.of("Hek verven", "Net spannen", "Zand harken")
                .map(title -> here.buurt.task(title, 4))
                .toList();
        for (String who : PEOPLE) {
            here.clock.forward(Duration.ofMinutes(1));
            act(What.CLAIM, who, tasks.getFirst(), here.clock.instant());
        }
        for (Act act : acts) {
            here.clock.forward(Duration.ofMinutes(act.minutes()));
            look();
            String who = PEOPLE.get(act.person());
            if (!gone.contains(who)) {
                act(act.what(), who, tasks.get(act.task()), here.clock.instant());
            }
        }
        here.clock.forward(Duration.ofDays(5));
        look();
        settled.forEach(this::assertKept);
        stood += settled.size();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(What.CLAIM)),
                                Tuple.of(4, Arbitraries.of(What.DONE, What.UNDO, What.RELEASE)),
                                Tuple.of(1, Arbitraries.of(What.REST, What.WAKE, What.LEAVE)),
                                Tuple.of(8, Arbitraries.of(What.CHANGE, What.PROPOSE)),
                                Tuple.of(8, Arbitraries.of(What.FINE, What.TALK_FIRST)),
                                Tuple.of(8, Arbitraries.of(What.AGREE, What.OBJECT)),
                                Tuple.of(1, Arbitraries.of(What.PUT_BACK, What.ADVISE))),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, 2),
                        // A minute, an hour, the day to talk, the days of a proposal; seldom the lapse of a claim or
                        // most
                        // of a window.
                        Arbitraries.frequencyOf(
                                Tuple.of(40, Arbitraries.of(1, 1, 60)),
                                Tuple.of(10, Arbitraries.of(23 * 60, 24 * 60, 72 * 60)),
                                Tuple.of(1, Arbitraries.of(10 * 24 * 60, 60 * 24 * 60))))
                .as(Act::new);
        return act.list().ofSize(ACTS);
    }

    private void act(What what, String who, String task, Instant now) {
        var last = history.lastOf(who, task);
        switch (what) {
            case CLAIM -> claim(who, task, now);
            case DONE ->
                last.filter(one -> one.isOn(now))
                        .ifPresent(one ->
                                history.done(one, send(who, "sayDone(claim: $id, key: $key)", one.claim, "deed"), now));
            case UNDO ->
                last.filter(one -> one.did != null && now.isBefore(one.did.at.plus(Duration.ofHours(24))))
                        .ifPresent(one -> {
                            send(who, "undoDone(deed: $id, key: $key)", Objects.requireNonNull(one.did).deed, "claim");
                            history.undone(one, now);
                        });
            case RELEASE ->
                last.filter(one -> one.isOn(now)).ifPresent(one -> {
                    send(who, "releaseClaim(claim: $id, key: $key)", one.claim, "task");
                    history.released(one, now);
                });
            case REST -> rest(who, now);
            case WAKE -> wake(who, now);
            case LEAVE -> leave(who, now);
            case CHANGE -> change(who, task, now);
            case PROPOSE -> propose(who, now);
            case FINE -> onChange(who, task, "sayFine", now);
            case TALK_FIRST -> onChange(who, task, "talkFirst", now);
            case PUT_BACK -> onChange(who, task, "putBack", now);
            case AGREE -> answer(who, "agree", Map.of(), now);
            case OBJECT -> answer(who, "object", Map.of("reason", "Dat kan niet.", "instead", "Anders."), now);
            case ADVISE -> advise();
        }
    }

    private void claim(String who, String task, Instant now) {
        if (history.lastOf(who, task)
                .filter(one -> one.isOn(now) || one.did != null)
                .isEmpty()) {
            history.claimed(who, task, send(who, "joinTask(task: $id, key: $key)", task, "claim"), now);
        }
    }

    private void rest(String who, Instant now) {
        if (history.sayInProject(now).containsKey(who) && !history.rests("project")) {
            send(who, "restProject(project: $id, because: SEASON, key: $key)", here.buurt.project, "project");
            history.put("project", now);
        }
    }

    private void wake(String who, Instant now) {
        if (history.sayInProject(now).containsKey(who) && history.rests("project")) {
            send(who, "wakeProject(project: $id, key: $key)", here.buurt.project, "project");
            history.woke("project", now);
        }
    }

    private void leave(String who, Instant now) {
        if (gone.size() < 2) {
            here.server
                    .as(here.buurt.person(who))
                    .ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()))
                    .text("/eraseMe/__typename");
            history.erased(who, now);
            gone.add(who);
        }
    }

    private void change(String who, String task, Instant now) {
        titles += 1;
        String answer = here.change(who, task, Map.of("title", "Klus " + titles));
        assertSay(answer, history.sayInTask(task, now), who);
    }

    private void propose(String who, Instant now) {
        titles += 1;
        var rename = Map.of("rename", Map.of("project", here.buurt.project, "name", "Project " + titles));
        JsonNode answer = here.act(who, "propose", Map.of("what", rename, "sentence", "Dat past beter."));
        assertSay(type(answer), history.sayInProject(now), who);
        if (type(answer).equals("Proposed")) {
            said.put(answer.at("/proposal/id").asText(), new Said(who));
        }
    }

    private void onChange(String who, String task, String mutation, Instant now) {
        JsonNode newest = here.seenBy(who, "task", task).at("/changes/0");
        if (newest.isMissingNode()) {
            return;
        }
        JsonNode answer =
                here.act(who, mutation, Map.of("change", newest.get("id").asText()));
        assertSay(type(answer), history.sayInTask(task, now), who);
        if (type(answer).equals("TalkedOver")) {
            assertThat(now).isBefore(Instant.parse(newest.get("talkUntil").asText()));
            var one = new Said(nameOf(newest.at("/by/name")));
            newest.get("fine").forEach(fine -> one.agreed.put(nameOf(fine.get("name")), now));
            said.put(answer.at("/proposal/id").asText(), one);
        }
    }

    private static String nameOf(JsonNode name) {
        return name.isNull() ? "somebody who left" : name.asText();
    }

    private void answer(String who, String mutation, Map<String, String> words, Instant now) {
        JsonNode open = decisions().at("/proposals/0");
        if (open.isMissingNode()) {
            return;
        }
        String id = open.get("id").asText();
        var variables = new HashMap<>(words);
        variables.put("proposal", id);
        String answer = type(here.act(who, mutation, variables));
        assertSay(answer, sayIn(open, now), who);
        Said one = Objects.requireNonNull(said.get(id));
        switch (answer) {
            case "Agreed" -> {
                one.agreed.put(who, now);
                one.problems.remove(who);
            }
            case "ProblemSeen" -> {
                one.problems.put(who, now);
                one.agreed.remove(who);
            }
            default -> {}
        }
    }

    /// An official may say what they like: nothing moves.
    private void advise() {
        JsonNode open = decisions().at("/proposals/0");
        if (!open.isMissingNode()) {
            var advice =
                    Map.of("proposal", open.get("id").asText(), "sentence", "Liever niet.", "key", UUID.randomUUID());
            here.server
                    .as(here.buurt.sandra)
                    .ask(
                            "mutation ($proposal: ID! $sentence: String! $key: ID!) {"
                                    + " advise(proposal: $proposal, sentence: $sentence, key: $key) { __typename } }",
                            advice)
                    .text("/advise/__typename");
            assertThat(decisions().at("/proposals/0/endsAt")).isEqualTo(open.get("endsAt"));
        }
    }

    /// Who does the work is heard, and nobody else.
    private void assertSay(String answer, Map<String, Instant> say, String who) {
        if (!IS_OVER.contains(answer)) {
            assertThat(answer.equals("DoersDecide"))
                    .as("%s by %s of %s", answer, who, say)
                    .isEqualTo(!say.containsKey(who));
        }
    }

    private Map<String, Instant> sayIn(JsonNode proposal, Instant at) {
        return proposal.at("/about/kind").asText().equals("TASK")
                ? history.sayInTask(proposal.at("/about/id").asText(), at)
                : history.sayInProject(at);
    }

    private JsonNode decisions() {
        return here.decisions(here.server.asStranger(), "project", here.buurt.project);
    }

    /// What was settled since the last look is what the naive say and what was said come to.
    private void look() {
        JsonNode all = decisions();
        for (JsonNode proposal : all.at("/agreed/proposals")) {
            String id = proposal.get("id").asText();
            if (!settled.containsKey(id) && said.containsKey(id)) {
                assertStands(proposal, Objects.requireNonNull(said.get(id)));
                settled.put(id, proposal.deepCopy());
            }
        }
    }

    private void assertStands(JsonNode proposal, Said one) {
        Instant endsAt = Instant.parse(proposal.get("endsAt").asText());
        Instant at = Instant.parse(proposal.get("settledAt").asText());
        var say = sayIn(proposal, at.equals(endsAt) ? endsAt.minusNanos(1) : at).keySet();
        var wanted = new TreeSet<>(one.wantedBy());
        wanted.retainAll(say);
        var silent = new TreeSet<>(say);
        silent.removeAll(wanted);

        assertThat(wanted).as("somebody who does the work wants it").isNotEmpty();
        assertThat(one.problems.keySet()).as("nobody with a say sees a problem").noneMatch(say::contains);
        assertThat(at.isBefore(endsAt) && !silent.isEmpty())
                .as("early only when all want it")
                .isFalse();
        assertThat(names(proposal.get("deciders"))).containsExactlyInAnyOrderElementsOf(seen(wanted));
        assertThat(names(proposal.get("hadASay"))).containsExactlyInAnyOrderElementsOf(seen(silent));
        for (JsonNode decider : proposal.get("deciders")) {
            assertThat(Instant.parse(decider.at("/through/at").asText())).isBeforeOrEqualTo(at);
        }
    }

    /// Kept for ever: the same doing, and the same people as far as they are still here.
    private void assertKept(String id, JsonNode then) {
        JsonNode now = here.proposal(id);
        assertThat(now.get("state").asText()).isEqualTo("STANDS");
        assertThat(now.get("settledAt")).isEqualTo(then.get("settledAt"));
        for (String list : List.of("deciders", "hadASay")) {
            assertThat(now.get(list)).hasSameSizeAs(then.get(list));
            assertThat(now.get(list).findValues("kind"))
                    .containsExactlyInAnyOrderElementsOf(then.get(list).findValues("kind"));
            var still = new ArrayList<@Nullable String>();
            names(then.get(list)).forEach(name -> still.add(name != null && gone.contains(name) ? null : name));
            assertThat(names(now.get(list))).containsExactlyInAnyOrderElementsOf(still);
        }
    }

    private List<@Nullable String> seen(Set<String> people) {
        var seen = new ArrayList<@Nullable String>();
        people.forEach(name -> seen.add(gone.contains(name) ? null : name));
        return seen;
    }

    private static List<@Nullable String> names(JsonNode people) {
        var names = new ArrayList<@Nullable String>();
        people.forEach(one ->
                names.add(one.get("name").isNull() ? null : one.get("name").asText()));
        return names;
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    /// @return the id of what came of it, which is its `made`
    private String send(String who, String mutation, String id, String made) {
        String document = "mutation ($id: ID!, $key: ID!) { act: " + mutation + " { __typename ... on "
                + MADE.get(made + mutation.substring(0, mutation.indexOf('('))) + " { " + made + " { id } } } }";
        return here.server
                .as(here.buurt.person(who))
                .ask(document, Map.of("id", id, "key", UUID.randomUUID()))
                .text("/act/" + made + "/id");
    }

    private static final Map<String, String> MADE = Map.of(
            "claimjoinTask", "TaskClaimed",
            "deedsayDone", "DeedDone",
            "claimundoDone", "DeedUndone",
            "taskreleaseClaim", "ClaimReleased",
            "projectrestProject", "ProjectRests",
            "projectwakeProject", "ProjectWoke");
}
