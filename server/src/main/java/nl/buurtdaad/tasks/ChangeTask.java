package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.ChangeOutcome.AskTheOthers;
import nl.buurtdaad.tasks.ChangeOutcome.DoersDecide;
import nl.buurtdaad.tasks.ChangeOutcome.TaskChanged;
import nl.buurtdaad.tasks.MakerOutcome.LeftAsIdea;
import nl.buurtdaad.tasks.MakerOutcome.OthersAreIn;
import nl.buurtdaad.tasks.MakerOutcome.TaskWithdrawn;

/// When, how and the name of a task, by who does it (DOMAIN rule 2); and what its maker may do while nobody else
/// touched it (rule 10).
record ChangeTask(
        Once once,
        Clock clock,
        ClaimStore store,
        MakeStore makeStore,
        Say say,
        Logbook logbook,
        Agreements agreements) {
    /// Only what is present changes.
    record Wanted(
            Optional<String> title,
            Optional<String> how,
            Optional<Instant> startsAt,
            Optional<Integer> minutes,
            Optional<Integer> slots,
            Optional<Heaviness> heaviness) {}

    ChangeOutcome change(String resident, String id, Wanted wanted, UUID key) {
        return once.run(resident, key, "changeTask", List.of(id, wanted), ChangeOutcome.class, tx -> {
            store.lock(tx, resident, id);
            Instant now = clock.instant();
            return store.findTask(tx, id, resident, now)
                    .map(task -> decide(tx, task, resident, wanted, now))
                    .orElseGet(() -> new NotFound(id));
        });
    }

    private ChangeOutcome decide(Tx tx, Task task, String resident, Wanted wanted, Instant now) {
        if (task.isDone()) {
            return new TaskIsDone(task.id());
        }
        boolean makersOwn = task.beganByCaller() && !task.touchedByOthers();
        Set<String> deciders = makersOwn ? Set.of(resident) : say.whoInTask(tx, task.id(), now);
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
        makeStore.change(tx, task.id(), resident, wanted, now);
        wanted.startsAt()
                .ifPresent(start -> store.keepAll(tx, task.id(), agreements.lapsesAt(now, Optional.of(start)), now));
        logbook.write(tx, task.platform(), "task-changed", now, List.of(task.id()));
        return new TaskChanged(task.id());
    }

    /// "Ik kan het niet zelf": one tap, no reason.
    MakerOutcome leaveAsIdea(String resident, String id, UUID key) {
        return once.run(resident, key, "leaveAsIdea", List.of(id), MakerOutcome.class, tx -> {
            store.lock(tx, resident, id);
            Instant now = clock.instant();
            var found = store.findTask(tx, id, resident, now)
                    .filter(Task::beganByCaller)
                    .filter(task -> !task.isDone());
            if (found.isEmpty()) {
                return new NotFound(id);
            }
            Task task = found.get();
            var about = new ArrayList<>(List.of(id));
            task.activeClaimOf(resident).ifPresent(own -> {
                store.end(tx, own.claim(), "RELEASED", now);
                about.add(own.claim());
            });
            boolean othersDoIt =
                    task.claims().stream().anyMatch(part -> !part.resident().equals(resident));
            if (!othersDoIt) {
                makeStore.leaveAsIdea(tx, id);
            }
            logbook.write(tx, task.platform(), "left-as-idea", now, about);
            return new LeftAsIdea(id);
        });
    }

    MakerOutcome withdraw(String resident, String id, UUID key) {
        return once.run(resident, key, "withdrawTask", List.of(id), MakerOutcome.class, tx -> {
            store.lock(tx, resident, id);
            Instant now = clock.instant();
            var found = store.findTask(tx, id, resident, now).filter(Task::beganByCaller);
            if (found.isEmpty()) {
                return new NotFound(id);
            }
            Task task = found.get();
            if (task.touchedByOthers() || task.isDone()) {
                return new OthersAreIn(id);
            }
            task.activeClaimOf(resident).ifPresent(own -> store.end(tx, own.claim(), "RELEASED", now));
            makeStore.withdraw(tx, id);
            logbook.write(tx, task.platform(), "task-withdrawn", now, List.of(id));
            return new TaskWithdrawn(now);
        });
    }
}
