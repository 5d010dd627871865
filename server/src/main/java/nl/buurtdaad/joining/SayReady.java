package nl.buurtdaad.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.joining.JoiningStore.Learner;
import nl.buurtdaad.joining.ReadyOutcome.AnotherDoerSays;
import nl.buurtdaad.joining.ReadyOutcome.DoersDecide;
import nl.buurtdaad.joining.ReadyOutcome.NotFound;
import nl.buurtdaad.joining.ReadyOutcome.ReadySaid;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "Kan het nu zelf": another doer, who knows the work, says it of who walked along. From then on the learner takes the
/// slots of such tasks of the project.
record SayReady(Once once, Clock clock, Joining joining, Logbook logbook, Inbox inbox) {
    private static final JoiningStore STORE = new JoiningStore();

    ReadyOutcome say(String resident, String claim, UUID key) {
        return once.run(resident, key, "sayReady", List.of(claim), ReadyOutcome.class, tx -> {
            STORE.lock(tx, resident, claim);
            return STORE.findLearner(tx, claim)
                    .map(learner -> decide(tx, resident, claim, learner))
                    .orElseGet(() -> new NotFound(claim));
        });
    }

    private ReadyOutcome decide(Tx tx, String resident, String claim, Learner learner) {
        Instant now = clock.instant();
        WalkAlong walkAlong = joining.of(tx, learner.task(), now);
        return switch (walkAlong.sayReady(resident, learner.resident())) {
            case DOERS_SAY -> new DoersDecide(walkAlong.project());
            case ANOTHER_SAYS -> new AnotherDoerSays(learner.task());
            case READY_ALREADY -> new ReadySaid(learner.task());
            case READY -> {
                STORE.sayReady(tx, resident, claim, now);
                logbook.write(tx, learner.platform(), "said-ready", now, List.of(learner.task(), claim));
                inbox.tell(
                        tx,
                        Notice.Kind.READY,
                        List.of(learner.resident()),
                        Optional.of(resident),
                        List.of(About.task(learner.task())),
                        now);
                yield new ReadySaid(learner.task());
            }
        };
    }
}
