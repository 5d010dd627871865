package nl.buurtdaad.claims;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.claims.PartOutcome.AloneInTask;
import nl.buurtdaad.claims.PartOutcome.LineTold;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "Zeg iets tegen de anderen": one line on a claim, to whoever else claimed the task or did it.
record TellDoers(Database database, Once once, Clock clock, Claims claims, Inbox inbox) {
    static final int LONGEST_LINE = 200;

    /// What neighbours said to each other is not kept for ever.
    private static final Duration KEPT = Duration.ofDays(90);

    private static final ClaimStore STORE = new ClaimStore();

    /// A line as a doer of the task sees it; named like the schema's fields.
    record DoersLine(String id, Instant at, String text, Optional<String> by, boolean mine) {}

    PartOutcome tell(String resident, String claim, String line, UUID key) {
        return once.run(
                resident,
                key,
                "tellDoers",
                List.of(claim, line),
                PartOutcome.class,
                tx -> LetGo.whenHeld(
                        tx, claims, resident, claim, held -> told(tx, held, resident, line, key.toString())));
    }

    private PartOutcome told(Tx tx, HeldClaim held, String resident, String line, String id) {
        Task task = held.task();
        var others = task.claims().stream()
                .map(Task.Part::resident)
                .filter(doer -> !doer.equals(resident))
                .toList();
        if (others.isEmpty()) {
            return new AloneInTask(task.id());
        }
        STORE.tell(tx, held.id(), id, line, task.readAt());
        var about = List.of(About.task(task.id()), About.line(id));
        inbox.tell(tx, Notice.Kind.LINE, others, Optional.of(resident), about, task.readAt());
        return new LineTold(task.id());
    }

    List<DoersLine> list(String task, String caller) {
        return database.read(tx -> STORE.listLines(tx, task, caller, clock.instant()));
    }

    /// Forgets lines of more than 90 days ago; a job calls it now and then.
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        while (database.write(tx -> STORE.forgetLines(tx, before)) > 0) {
            // Few at a time: whoever is doing something meanwhile does not wait.
        }
    }
}
