package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.claims.ADay;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.tasks.MakeOutcome.EnoughForToday;
import nl.buurtdaad.tasks.MakeOutcome.IdeaMade;
import nl.buurtdaad.tasks.MakeOutcome.TaskMade;
import nl.buurtdaad.tasks.MakeOutcome.TooManyClaims;
import nl.buurtdaad.tasks.MakeStore.Runner;

/// Any resident may begin a task, and is its first doer (DOMAIN rule 10), or tell an idea.
public final class MakeTask {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_HOW = 600;
    public static final int MOST_MINUTES = 8 * 60;
    public static final int MOST_SLOTS = 50;

    /// Until somebody claims an idea and says better.
    private static final int MINUTES_OF_AN_IDEA = 30;

    private final Once once;
    private final Clock clock;
    private final MakeStore store;
    private final Claims claims;
    private final Logbook logbook;

    MakeTask(Once once, Clock clock, MakeStore store, Claims claims, Logbook logbook) {
        this.once = once;
        this.clock = clock;
        this.store = store;
        this.claims = claims;
        this.logbook = logbook;
    }

    /// What a task is made of.
    record Wish(
            String project,
            String title,
            int minutes,
            int slots,
            Optional<String> place,
            Heaviness heaviness,
            boolean idea) {}

    MakeOutcome task(String resident, Wish wish, UUID key) {
        return once.run(resident, key, "makeTask", List.of(wish), MakeOutcome.class, tx -> {
            int open = claims.lockAndCountOpen(tx, resident);
            var enough = enough(tx, resident);
            var found = store.lockProject(tx, wish.project());
            if (found.isEmpty()) {
                return new NotFound(wish.project());
            }
            Runner runner = found.get();
            if (wish.place().isPresent() && !store.isPlace(tx, wish.place().get())) {
                return new NotFound(wish.place().get());
            }
            int atMost = runner.agreements().openClaims();
            if (open >= atMost) {
                return new TooManyClaims(atMost);
            }
            return enough.orElseGet(() -> made(tx, resident, wish, runner, key.toString()));
        });
    }

    MakeOutcome idea(String resident, String project, String title, UUID key) {
        return once.run(resident, key, "makeIdea", List.of(project, title), MakeOutcome.class, tx -> {
            var enough = enough(tx, resident);
            var platform = store.lockProject(tx, project);
            if (platform.isEmpty()) {
                return new NotFound(project);
            }
            if (enough.isPresent()) {
                return enough.get();
            }
            Instant now = clock.instant();
            var wish = new Wish(project, title, MINUTES_OF_AN_IDEA, 1, Optional.empty(), Heaviness.LIGHT, true);
            store.make(tx, key.toString(), resident, wish, now);
            logbook.write(tx, platform.get().platform(), "idea-made", now, List.of(key.toString()));
            return new IdeaMade(key.toString());
        });
    }

    /// Locks the resident, so that what is begun at once counts each other.
    private Optional<MakeOutcome> enough(Tx tx, String resident) {
        return claims.mayBeginAgainAt(tx, resident).map(againAt -> new EnoughForToday(ADay.BEGIN.atMost(), againAt));
    }

    /// Makes the first task of a project that was made in the same transaction; its maker does it.
    public void first(Tx tx, String resident, String project, String platform, Agreements agreements, String title) {
        var wish = new Wish(project, title, MINUTES_OF_AN_IDEA, 2, Optional.empty(), Heaviness.LIGHT, false);
        made(
                tx,
                resident,
                wish,
                new Runner(platform, agreements),
                UUID.randomUUID().toString());
    }

    /// A second task beside the first, with one thing done otherwise; its maker does it ("Ieder een eigen klus", DOMAIN
    /// rule 3). The caller holds the locks of the resident and the first task.
    ///
    /// @param change id of what is otherwise
    public void beside(Tx tx, String resident, Task first, String change, String id) {
        Instant now = first.readAt();
        var startsAt = store.copy(tx, first.id(), change, id, resident, now);
        String claim = UUID.randomUUID().toString();
        claims.takeFirst(tx, claim, resident, id, now, first.agreements().claimTimes(now, startsAt));
        logbook.write(tx, first.platform(), "task-made", now, List.of(id, claim, first.id()));
    }

    private TaskMade made(Tx tx, String resident, Wish wish, Runner runner, String id) {
        Instant now = clock.instant();
        store.make(tx, id, resident, wish, now);
        String claim = UUID.randomUUID().toString();
        claims.takeFirst(tx, claim, resident, id, now, runner.agreements().claimTimes(now, Optional.empty()));
        logbook.write(tx, runner.platform(), "task-made", now, List.of(id, claim));
        return new TaskMade(id);
    }
}
