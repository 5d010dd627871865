package nl.buurtdaad.danger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// The warnings that rooms show beside a task or a place; at most 5 of each, what pauses longest first.
public final class Warnings {
    /// Whether doing of `task` is paused, to order a list by in a statement; as [DangerRule#pauses]. Needs `$now`.
    public static final String IS_PAUSED = DangerStore.IS_PAUSED;

    private final DangerStore store = new DangerStore();

    /// About each task, about its place and what that is part of, by the task's id; none for a task without any.
    public Map<String, List<Warning>> ofTasks(Tx tx, Collection<String> tasks, Instant now) {
        return tasks.isEmpty() ? Map.of() : store.listOfTasks(tx, tasks, now);
    }

    /// About each place and what it is part of, by the place's id; none for a place without any.
    public Map<String, List<Warning>> ofPlaces(Tx tx, Collection<String> places) {
        return places.isEmpty() ? Map.of() : store.listOfPlaces(tx, places);
    }

    /// As [#ofPlaces], and about the parts of the place too: for who stands there.
    public List<Warning> aroundPlace(Tx tx, String place) {
        return store.listAroundPlace(tx, place);
    }

    /// What was said to be all good at a place last, if that was after `since`.
    public Optional<Warning> justGood(Tx tx, String place, Instant since) {
        return store.findJustGood(tx, place, since);
    }
}
