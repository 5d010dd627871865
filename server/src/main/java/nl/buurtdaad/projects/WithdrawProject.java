package nl.buurtdaad.projects;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.projects.WithdrawProjectOutcome.ProjectIsShared;
import nl.buurtdaad.projects.WithdrawProjectOutcome.ProjectWithdrawn;
import nl.buurtdaad.tasks.WithdrawTasks;

/// The maker takes a project back, as long as it is theirs alone (DOMAIN rule 10). Who claims a task in it at the same
/// instant waits for its lock, and then either is in the project or finds it gone.
record WithdrawProject(
        Once once, Clock clock, ProjectStore store, Claims claims, WithdrawTasks tasks, Logbook logbook) {
    WithdrawProjectOutcome withdraw(String resident, String project, UUID key) {
        return once.run(resident, key, "withdrawProject", List.of(project), WithdrawProjectOutcome.class, tx -> {
            claims.lockResident(tx, resident);
            store.lock(tx, project);
            tasks.lockAllIn(tx, project);
            var platform = store.findPlatformOf(tx, project);
            if (platform.isEmpty() || !store.isBegunBy(tx, project, resident)) {
                return new NotFound(project);
            }
            if (!store.isOfMakerAlone(tx, project, resident)) {
                return new ProjectIsShared(project);
            }
            Instant now = clock.instant();
            tasks.withdrawAllIn(tx, resident, project);
            store.withdraw(tx, project, now);
            logbook.write(tx, platform.get(), "project-withdrawn", now, List.of(project));
            return new ProjectWithdrawn(now);
        });
    }
}
