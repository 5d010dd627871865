package nl.buurtdaad.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.Changer;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.joining.Cap;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.ChangeOutcome.DoersDecide;
import nl.buurtdaad.tasks.ChangeOutcome.NumberRefused;
import nl.buurtdaad.tasks.ChangeOutcome.TaskChanged;
import nl.buurtdaad.tasks.ChangeOutcome.TaskIsDone;
import nl.buurtdaad.tasks.ChangeOutcome.TimeRefused;
import nl.buurtdaad.tasks.ChangeOutcome.UnderDiscussion;
import nl.buurtdaad.tasks.MakerOutcome.LeftAsIdea;
import nl.buurtdaad.tasks.MakerOutcome.OthersAreIn;
import nl.buurtdaad.tasks.MakerOutcome.TaskWithdrawn;

/// When, how and the name of a task, by who does it (DOMAIN rule 2); and what its maker may do while nobody else
/// touched it (rule 10).
record ChangeTask(Once once, MakeStore store, Claims claims, Say say, Changes changes, Logbook logbook, Inbox inbox) {
    /// @param becomes empty when everybody may come beside the slots again
    record NewCap(Optional<Cap> becomes) {}

    /// Only what is present changes.
    record Wanted(
            Optional<String> title,
            Optional<String> how,
            Optional<Instant> startsAt,
            Optional<Integer> minutes,
            Optional<Integer> slots,
            Optional<Heaviness> heaviness,
            Optional<NewCap> cap,
            Optional<Boolean> walkAlong) {
        List<NewValue> values() {
            var values = new ArrayList<NewValue>();
            title.ifPresent(text -> values.add(new NewValue(Aspect.TITLE, text)));
            how.ifPresent(text -> values.add(new NewValue(Aspect.HOW, text)));
            startsAt.ifPresent(start -> values.add(new NewValue(Aspect.STARTS_AT, start.atZone(ZoneOffset.UTC))));
            minutes.ifPresent(number -> values.add(new NewValue(Aspect.MINUTES, number)));
            slots.ifPresent(number -> values.add(new NewValue(Aspect.SLOTS, number)));
            heaviness.ifPresent(heavy -> values.add(new NewValue(Aspect.HEAVINESS, heavy.name())));
            cap.ifPresent(wish -> values.add(
                    new NewValue(Aspect.CAP, wish.becomes().map(Cap::value).orElse(null))));
            walkAlong.ifPresent(yes -> values.add(new NewValue(Aspect.WALK_ALONG, yes ? true : null)));
            return values;
        }
    }

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
        var holders = say.of(tx, new Thing.Task(task.id()), task.readAt());
        var through = Optional.ofNullable(holders.get(resident));
        if (through.isEmpty() && !makersOwn) {
            return new DoersDecide(task.project());
        }
        var values = wanted.values();
        var talk = changes.findTalk(
                tx, task.id(), values.stream().map(NewValue::aspect).toList());
        if (talk.isPresent()) {
            return new UnderDiscussion(talk.get());
        }
        if (wanted.slots().isPresent() && wanted.slots().get() < task.slotsTaken()) {
            return new NumberRefused("slots", task.slotsTaken(), MakeTask.MOST_SLOTS);
        }
        var fits = wanted.startsAt().flatMap(start -> StartTimeRule.refusal(start, task.readAt()));
        if (fits.isPresent()) {
            return new TimeRefused(fits.get().earliest(), fits.get().latest());
        }
        var made = changes.make(
                tx,
                task.id(),
                new Changer(resident, through, task.agreements().time(AgreementName.TALK_HOURS)),
                values,
                task.readAt());
        wanted.startsAt().ifPresent(start -> claims.keepAll(tx, task, Optional.of(start)));
        if (!made.isEmpty()) {
            var about = new ArrayList<>(List.of(task.id()));
            about.addAll(made);
            logbook.write(tx, task.platform(), "task-changed", task.readAt(), about);
            inbox.tell(
                    tx,
                    Notice.Kind.CHANGED,
                    holders.keySet(),
                    Optional.of(resident),
                    List.of(About.task(task.id())),
                    task.readAt());
        }
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
