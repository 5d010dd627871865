package nl.buurtdaad.projects;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.projects.ChangeProjectOutcome.AskTheOthers;
import nl.buurtdaad.projects.ChangeProjectOutcome.DoersDecide;
import nl.buurtdaad.projects.ChangeProjectOutcome.ProjectChanged;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// Another name for a project, or for whom it is, by who alone has the say in it, or made it and has it alone still.
record ChangeProject(Once once, Clock clock, ProjectStore store, Say say, Logbook logbook) {
    /// Only what is present changes.
    record Wanted(Optional<String> name, Optional<String> forWhom) {}

    ChangeProjectOutcome change(String resident, String project, Wanted wanted, UUID key) {
        return once.run(resident, key, "changeProject", List.of(project, wanted), ChangeProjectOutcome.class, tx -> {
            var platform = store.findPlatformOf(tx, project);
            if (platform.isEmpty()) {
                return new NotFound(project);
            }
            Instant now = clock.instant();
            store.lock(tx, project);
            var deciders = store.isOfMakerAlone(tx, project, resident)
                    ? Set.of(resident)
                    : say.of(tx, new Thing.Project(project), now).keySet();
            if (!deciders.contains(resident)) {
                return new DoersDecide(project);
            }
            if (deciders.size() > 1) {
                return new AskTheOthers(deciders.stream()
                        .filter(decider -> !decider.equals(resident))
                        .sorted()
                        .toList());
            }
            store.change(tx, project, resident, wanted, now);
            logbook.write(tx, platform.get(), "project-changed", now, List.of(project));
            return new ProjectChanged(project);
        });
    }
}
