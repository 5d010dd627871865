package nl.buurtdaad.say;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// Who has the say. Never stored, always worked out from what was done.
public final class Say {
    private final SayStore store = new SayStore();

    /// Who has the say at an instant, by the resident's id, each with the doing that gives it longest; the longest
    /// first. Nobody when there is no such thing.
    ///
    /// @param at may lie in the past: what was done or undone since does not count
    public Map<String, Doing> of(Tx tx, Thing thing, Instant at) {
        return find(tx, thing, at).map(Holders::doings).orElseGet(Map::of);
    }

    /// As [#of], of several things at once, by their ids.
    public Map<String, Map<String, Doing>> ofAll(Tx tx, List<Thing> things, Instant at) {
        var facts = store.find(tx, things, at);
        var says = new HashMap<String, Map<String, Doing>>();
        for (Thing thing : things) {
            Optional.ofNullable(facts.get(thing.id()))
                    .ifPresent(found -> says.put(thing.id(), decide(thing, found, at)));
        }
        return says;
    }

    public boolean has(Tx tx, Thing thing, String resident, Instant at) {
        return of(tx, thing, at).containsKey(resident);
    }

    /// @param projects in which a deed gives a say in the thing
    record Holders(Map<String, Doing> doings, List<String> projects) {}

    Optional<Holders> find(Tx tx, Thing thing, Instant at) {
        return Optional.ofNullable(store.find(tx, List.of(thing), at).get(thing.id()))
                .map(facts -> new Holders(
                        decide(thing, facts, at),
                        facts.stream().map(SayFacts::project).toList()));
    }

    private static Map<String, Doing> decide(Thing thing, List<SayFacts> facts, Instant at) {
        return switch (thing) {
            case Thing.Task _ -> SayRule.inTask(facts.getFirst(), at);
            case Thing.Project _, Thing.Place _, Thing.Platform _ -> SayRule.inAny(facts, at);
        };
    }
}
