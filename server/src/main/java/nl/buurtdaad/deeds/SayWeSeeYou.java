package nl.buurtdaad.deeds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedOutcome.NotFound;
import nl.buurtdaad.deeds.DeedOutcome.WeSeeYouSaid;
import nl.buurtdaad.deeds.DeedOutcome.WeSeeYouTakenBack;
import nl.buurtdaad.deeds.DeedStore.MadeDeed;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "We zien je": somebody in office thanks for a deed by name (DOMAIN rule 19). The doer hears it once, also when it is
/// taken back and said again.
record SayWeSeeYou(Once once, Clock clock, DeedStore store, Logbook logbook, Inbox inbox) {
    DeedOutcome say(String inOffice, String deed, UUID key) {
        return once.run(inOffice, key, "sayWeSeeYou", List.of(deed), DeedOutcome.class, tx -> {
            Optional<MadeDeed> made = lockAndFind(tx, deed);
            if (made.isEmpty()) {
                return new NotFound(deed);
            }
            Instant now = clock.instant();
            boolean saidBefore = store.wasSeenBy(tx, inOffice, deed);
            store.see(tx, inOffice, deed, now);
            if (!saidBefore) {
                store.findPlatformOf(tx, deed)
                        .ifPresent(platform -> logbook.write(tx, platform, "deed-seen", now, List.of(deed)));
                var about = List.of(About.task(made.get().task()), About.deed(deed));
                inbox.tell(tx, Notice.Kind.WE_SEE_YOU, List.of(made.get().doer()), Optional.of(inOffice), about, now);
            }
            return new WeSeeYouSaid(deed);
        });
    }

    DeedOutcome takeBack(String inOffice, String deed, UUID key) {
        return once.run(inOffice, key, "takeWeSeeYouBack", List.of(deed), DeedOutcome.class, tx -> {
            if (lockAndFind(tx, deed).isEmpty()) {
                return new NotFound(deed);
            }
            store.unsee(tx, inOffice, deed, clock.instant());
            return new WeSeeYouTakenBack(deed);
        });
    }

    private Optional<MadeDeed> lockAndFind(Tx tx, String deed) {
        store.lockTask(tx, deed);
        return store.find(tx, deed);
    }
}
