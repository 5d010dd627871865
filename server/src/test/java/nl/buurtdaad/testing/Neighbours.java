package nl.buurtdaad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.History.Busy;

/// Neighbours who claim, do and rest over HTTP; what came of it is written down in a [History].
public final class Neighbours {
    /// Somebody stays, or there would be nobody to ask.
    public static final String STAYS = "Joyce";

    public final Neighbourhood buurt;
    public final History history = new History();
    private final RunningServer server;
    private final Set<String> gone = new HashSet<>();

    public Neighbours(RunningServer server, Neighbourhood buurt) {
        this.server = server;
        this.buurt = buurt;
    }

    public GraphqlClient as(String who) {
        return server.as(buurt.person(who));
    }

    public boolean isGone(String who) {
        return gone.contains(who);
    }

    public void claim(String who, String task, Instant now) {
        Answer answer = as(who).ask("""
                mutation ($id: ID!, $key: ID!) { act: joinTask(task: $id, key: $key) {
                  __typename ... on TaskClaimed { claim { id claimedAt } } } }
                """, Map.of("id", task, "key", UUID.randomUUID()));
        boolean isNew = answer.text("/act/__typename").equals("TaskClaimed")
                && history.lastOf(who, task)
                        .filter(one -> one.claim.equals(answer.text("/act/claim/id")))
                        .isEmpty();
        if (isNew) {
            history.claimed(who, task, answer.text("/act/claim/id"), now);
        }
    }

    /// @return whether the server took it as a deed
    public boolean done(Busy one, Instant now) {
        Answer answer = as(one.who).ask("""
                mutation ($id: ID!, $key: ID!) { act: sayDone(claim: $id, key: $key) {
                  __typename ... on DeedDone { deed { id } } } }
                """, Map.of("id", one.claim, "key", UUID.randomUUID()));
        boolean isDeed = answer.text("/act/__typename").equals("DeedDone");
        if (isDeed) {
            history.done(one, answer.text("/act/deed/id"), now);
        }
        return isDeed;
    }

    public void undo(Busy one, Instant now) {
        var deed = one.did;
        if (deed != null
                && send(one.who, "undoDone(deed: $id, key: $key)", deed.deed).equals("DeedUndone")) {
            history.undone(one, now);
        }
    }

    public void release(Busy one, Instant now) {
        if (send(one.who, "releaseClaim(claim: $id, key: $key)", one.claim).equals("ClaimReleased")) {
            history.released(one, now);
        }
    }

    public void stillBusy(Busy one, Instant now) {
        if (send(one.who, "stillBusy(claim: $id, key: $key)", one.claim).equals("ClaimKept")) {
            history.stillBusy(one, now);
        }
    }

    /// Who may is what the naive computation says.
    ///
    /// @param what project or platform
    public void rest(String who, String what, Instant now) {
        String expected = !history.sayInProject(now).containsKey(who)
                ? "DoersDecide"
                : history.rests(what) ? upper(what) + "RestsAlready" : upper(what) + "Rests";
        String mutation = what.equals("project")
                ? "restProject(project: $id, because: SEASON, key: $key)"
                : "restPlatform(platform: $id, because: \"we zijn moe\", key: $key)";
        assertThat(send(who, mutation, idOf(what))).isEqualTo(expected);
        if (expected.endsWith("Rests")) {
            history.put(what, now);
        }
    }

    /// @param what project or platform
    public void wake(String who, String what, Instant now) {
        String sleeping =
                what.equals("project") && history.rests("platform") ? "AllOfUsRest" : upper(what) + "DoesNotRest";
        String expected = !history.sayInProject(now).containsKey(who)
                ? "DoersDecide"
                : history.rests(what) ? upper(what) + "Woke" : sleeping;
        String mutation = "wake" + upper(what) + "(" + what + ": $id, key: $key)";
        assertThat(send(who, mutation, idOf(what))).isEqualTo(expected);
        if (expected.endsWith("Woke")) {
            history.woke(what, now);
        }
    }

    public void leave(String who, Instant now) {
        if (!who.equals(STAYS)) {
            String leave = "mutation ($key: ID!) { eraseMe(key: $key) { __typename } }";
            assertThat(as(who).ask(leave, Map.of("key", UUID.randomUUID())).text("/eraseMe/__typename"))
                    .isEqualTo("Erased");
            history.erased(who, now);
            gone.add(who);
        }
    }

    private String idOf(String what) {
        return what.equals("project") ? buurt.project : buurt.platform;
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String send(String who, String mutation, String id) {
        String document = "mutation ($id: ID!, $key: ID!) { act: " + mutation + " { __typename } }";
        return as(who).ask(document, Map.of("id", id, "key", UUID.randomUUID())).text("/act/__typename");
    }
}
