package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The doers on whose behalf something is asked: who has the say in the project, and of what is asked for a task also
/// who has it there (DOMAIN rule 1).
record Askers(RequestStore store, Say say) {

    /// By the resident's id, of a request that is there.
    Set<String> of(Tx tx, String project, String request, Instant now) {
        return in(tx, project, store.findTask(tx, request), now);
    }

    Set<String> in(Tx tx, String project, Optional<String> task, Instant now) {
        return say.ofAll(tx, things(project, task).toList(), now).values().stream()
                .flatMap(doings -> doings.keySet().stream())
                .collect(Collectors.toSet());
    }

    /// The ids of those requests on whose behalf this resident speaks.
    Set<String> spokenForBy(Tx tx, String resident, List<RequestView> requests, Instant now) {
        var things = requests.stream().flatMap(Askers::things).distinct().toList();
        var says = say.ofAll(tx, things, now);
        return requests.stream()
                .filter(request -> things(request)
                        .anyMatch(
                                thing -> says.getOrDefault(thing.id(), Map.of()).containsKey(resident)))
                .map(RequestView::id)
                .collect(Collectors.toSet());
    }

    private static Stream<Thing> things(RequestView request) {
        return things(request.project().id(), request.task().map(RequestView.RequestTask::id));
    }

    private static Stream<Thing> things(String project, Optional<String> task) {
        return Stream.concat(
                Stream.of(new Thing.Project(project)), task.stream().map(Thing.Task::new));
    }
}
