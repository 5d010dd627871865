package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.ChangeOutcome.AskTheOthers;
import nl.buurtdaad.tasks.ChangeOutcome.DoersDecide;
import nl.buurtdaad.tasks.ChangeOutcome.NumberRefused;
import nl.buurtdaad.tasks.ChangeOutcome.TaskChanged;
import nl.buurtdaad.tasks.ChangeOutcome.TaskIsDone;
import nl.buurtdaad.tasks.MakerOutcome.LeftAsIdea;
import nl.buurtdaad.tasks.MakerOutcome.OthersAreIn;
import nl.buurtdaad.tasks.MakerOutcome.TaskWithdrawn;

/// When, how and the name of a task, by who does it (DOMAIN rule 2); and what its maker may do while nobody else
/// touched it (rule 10).
record ChangeTask(Once once, MakeStore store, Claims claims, Say say, Logbook logbook) {
    /// Only what is present changes.
    record Wanted(
            Optional<String> title,
            Optional<String> how,
            Optional<Instant> startsAt,
            Optional<Integer> minutes,
            Optional<Integer> slots,
            Optional<Heaviness> heaviness) {}

    ChangeOutcome change(String resident, String id, Wanted wanted, UUID key) {
        return once.run(
                resident,
                key,
                "changeTask",
                List.of(id, wanted),
                ChangeOutcome.class,
                tx -> claims.lockTask(tx, resident, id)
                        .map(task -> decide(tx, task, resident, wanted))
                        .orElseGet(() -> new NotFound(id)));
    }

    private ChangeOutcome decide(Tx tx, Task task, String resident, Wanted wanted) {
        if (task.isDone()) {
            return new TaskIsDone(task.id());
        }
        boolean makersOwn = task.beganByCaller() && !task.touchedByOthers();
        Set<String> deciders = makersOwn
                ? Set.of(resident)
                : say.of(tx, new Thing.Task(task.id()), task.readAt()).keySet();
        if (!deciders.contains(resident)) {
            return new DoersDecide(task.project());
        }
        if (deciders.size() > 1) {
            return new AskTheOthers(deciders.stream()
                    .filter(decider -> !decider.equals(resident))
                    .sorted()
                    .toList());
        }
        if (wanted.slots().isPresent() && wanted.slots().get() < task.slotsTaken()) {
            return new NumberRefused("slots", task.slotsTaken(), MakeTask.MOST_SLOTS);
        }
        var refusedTime = wanted.startsAt().flatMap(start -> StartTimeRule.refusal(start, task.readAt()));
        if (refusedTime.isPresent()) {
            return refusedTime.get();
        }
        store.change(tx, task.id(), resident, wanted, task.readAt());
        wanted.startsAt().ifPresent(start -> claims.keepAll(tx, task, start));
        logbook.write(tx, task.platform(), "task-changed", task.readAt(), List.of(task.id()));
        return new TaskChanged(task.id());
    }

    /// "Ik kan het niet zelf": one tap, no reason.
    MakerOutcome leaveAsIdea(String resident, String id, UUID key) {
        return once.run(resident, key, "leaveAsIdea", List.of(id), MakerOutcome.class, tx -> {
            var found = claims.lockTask(tx, resident, id)
                    .filter(Task::beganByCaller)
                    .filter(task -> !task.isDone());
            if (found.isEmpty()) {
                return new NotFound(id);
            }
            Task task = found.get();
            var about = new ArrayList<>(List.of(id));
            task.activeClaimOf(resident).ifPresent(own -> {
                claims.release(tx, own.claim(), task);
                about.add(own.claim());
            });
            boolean othersDoIt =
                    task.claims().stream().anyMatch(part -> !part.resident().equals(resident));
            if (!othersDoIt) {
                store.leaveAsIdea(tx, id);
            }
            logbook.write(tx, task.platform(), "left-as-idea", task.readAt(), about);
            return new LeftAsIdea(id);
        });
    }

    MakerOutcome withdraw(String resident, String id, UUID key) {
        return once.run(resident, key, "withdrawTask", List.of(id), MakerOutcome.class, tx -> {
            var found = claims.lockTask(tx, resident, id).filter(Task::beganByCaller);
            if (found.isEmpty()) {
                return new NotFound(id);
            }
            Task task = found.get();
            if (task.touchedByOthers() || task.isDone()) {
                return new OthersAreIn(id);
            }
            task.activeClaimOf(resident).ifPresent(own -> claims.release(tx, own.claim(), task));
            store.withdraw(tx, id);
            logbook.write(tx, task.platform(), "task-withdrawn", task.readAt(), List.of(id));
            return new TaskWithdrawn(task.readAt());
        });
    }
}
