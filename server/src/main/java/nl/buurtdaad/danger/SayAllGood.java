package nl.buurtdaad.danger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.danger.AllGoodOutcome.SaidAllGood;
import nl.buurtdaad.danger.AllGoodOutcome.WarningIsOver;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "Weer goed", in one sentence of somebody who was there.
record SayAllGood(Once once, Clock clock, DangerStore store, Logbook logbook, Inbox inbox) {
    private static final String STRANGER = "stranger";

    /// @param resident empty for a stranger
    AllGoodOutcome say(Optional<String> resident, String warning, String sentence, UUID key) {
        return once.run(
                resident.orElse(STRANGER),
                key,
                "sayAllGood",
                List.of(warning, sentence),
                AllGoodOutcome.class,
                tx -> decide(tx, resident, warning, sentence));
    }

    private AllGoodOutcome decide(Tx tx, Optional<String> resident, String id, String sentence) {
        store.lockWarning(tx, id);
        Optional<Warning> warning = store.findWarning(tx, id);
        if (warning.isEmpty()) {
            return new NotFound(id);
        }
        Instant now = clock.instant();
        if (DangerRule.isOver(warning.get(), now)) {
            return new WarningIsOver(id);
        }
        var about = store.sayAllGood(tx, id, resident, sentence, now);
        about.platform()
                .ifPresent(platform -> logbook.write(tx, platform, "said-all-good", now, List.of(about.about(), id)));
        tell(tx, resident, warning.get(), about.about(), now);
        return new SaidAllGood(id);
    }

    /// Whoever read the warning reads that it is over; as with the warning, without a name.
    private void tell(Tx tx, Optional<String> resident, Warning warning, String id, Instant now) {
        var warned = inbox.listWarned(tx, warning.id());
        resident.ifPresent(warned::remove);
        About about = warning.place().isPresent() ? About.place(id) : About.task(id);
        inbox.tell(
                tx, Notice.Kind.ALL_GOOD, warned, Optional.empty(), List.of(about, About.warning(warning.id())), now);
    }
}
