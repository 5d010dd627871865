package nl.buurtdaad.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.tasks.MakeOutcome.IdeaMade;
import nl.buurtdaad.tasks.MakeOutcome.TaskMade;

/// Any resident may begin a task, and is its first doer (DOMAIN rule 10), or tell an idea.
public final class MakeTask {
    static final int LONGEST_TITLE = 120;
    static final int MOST_MINUTES = 8 * 60;
    static final int MOST_SLOTS = 50;
    /// Until somebody claims an idea and says better.
    private static final int MINUTES_OF_AN_IDEA = 30;

    private final Once once;
    private final Clock clock;
    private final MakeStore makeStore;
    private final ClaimStore claimStore;
    private final Logbook logbook;
    private final Agreements agreements;

    MakeTask(
            Once once,
            Clock clock,
            MakeStore makeStore,
            ClaimStore claimStore,
            Logbook logbook,
            Agreements agreements) {
        this.once = once;
        this.clock = clock;
        this.makeStore = makeStore;
        this.claimStore = claimStore;
        this.logbook = logbook;
        this.agreements = agreements;
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
            claimStore.lockResident(tx, resident);
            var platform = makeStore.findPlatform(tx, wish.project());
            if (platform.isEmpty()) {
                return new NotFound(wish.project());
            }
            if (wish.place().isPresent() && !makeStore.isPlace(tx, wish.place().get())) {
                return new NotFound(wish.place().get());
            }
            var refused = tooManyClaims(tx, resident);
            return refused.isPresent() ? refused.get() : made(tx, resident, wish, platform.get(), key.toString());
        });
    }

    MakeOutcome idea(String resident, String project, String title, UUID key) {
        return once.run(resident, key, "makeIdea", List.of(project, title), MakeOutcome.class, tx -> {
            var platform = makeStore.findPlatform(tx, project);
            if (platform.isEmpty()) {
                return new NotFound(project);
            }
            Instant now = clock.instant();
            var wish = new Wish(project, title, MINUTES_OF_AN_IDEA, 1, Optional.empty(), Heaviness.LIGHT, true);
            makeStore.make(tx, key.toString(), resident, wish, now);
            logbook.write(tx, platform.get(), "idea-made", now, List.of(key.toString()));
            return new IdeaMade(key.toString());
        });
    }

    /// The refusal for who has as many open claims as the platform agreed on.
    /// The caller holds the resident's lock, see [#lock].
    public Optional<TooManyClaims> tooManyClaims(Tx tx, String resident) {
        return claimStore.countOpenClaims(tx, resident, clock.instant()) >= agreements.openClaims()
                ? Optional.of(new TooManyClaims(agreements.openClaims()))
                : Optional.empty();
    }

    /// Locks a resident, before claims are counted.
    public void lock(Tx tx, String resident) {
        claimStore.lockResident(tx, resident);
    }

    /// Makes the first task of a project that was made in the same transaction; its maker does it.
    public void first(Tx tx, String resident, String project, String platform, String title) {
        var wish = new Wish(project, title, MINUTES_OF_AN_IDEA, 2, Optional.empty(), Heaviness.LIGHT, false);
        made(tx, resident, wish, platform, UUID.randomUUID().toString());
    }

    private TaskMade made(Tx tx, String resident, Wish wish, String platform, String id) {
        Instant now = clock.instant();
        makeStore.make(tx, id, resident, wish, now);
        String claim = UUID.randomUUID().toString();
        claimStore.claim(tx, claim, resident, id, false, now, agreements.lapsesAt(now, Optional.empty()));
        logbook.write(tx, platform, "task-made", now, List.of(id, claim));
        return new TaskMade(id);
    }
}
