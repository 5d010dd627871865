package nl.buurtdaad.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// Who walks along first and with whom, for every room whose tasks can be joined. Never stored, always worked out from
/// what was done and said.
public final class Joining {
    private final Say say;
    private final JoiningStore store = new JoiningStore();

    public Joining(Say say) {
        this.say = say;
    }

    /// Of tasks on which "eerst meelopen" is set, by their ids.
    public Map<String, WalkAlong> ofAll(Tx tx, List<String> tasks, Instant now) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var known = store.listWhoKnows(tx, tasks);
        var things = known.stream()
                .<Thing>flatMap(one -> Stream.of(new Thing.Task(one.task()), new Thing.Project(one.project())))
                .distinct()
                .toList();
        var says = say.ofAll(tx, things, now);
        var walkAlongs = new HashMap<String, WalkAlong>();
        for (var one : known) {
            var deciding = new LinkedHashMap<String, Optional<String>>();
            Stream.of(one.task(), one.project())
                    .flatMap(thing -> says.getOrDefault(thing, Map.of()).values().stream())
                    .forEach(doing -> deciding.put(doing.resident(), doing.name()));
            walkAlongs.put(one.task(), new WalkAlong(one.project(), one.knowing(), deciding));
        }
        return walkAlongs;
    }

    public WalkAlong of(Tx tx, String task, Instant now) {
        return Objects.requireNonNull(ofAll(tx, List.of(task), now).get(task), task);
    }
}
