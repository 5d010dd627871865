package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.ContactOutcome.ContactIsThere;
import nl.buurtdaad.cases.ContactOutcome.IAmContact;
import nl.buurtdaad.cases.ContactOutcome.NotFound;
import nl.buurtdaad.cases.ContactStore.Seat;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Ik ben de contactpersoon": an official names themselves, and nobody has to approve it.
record SayIAmContact(Once once, Clock clock, ContactStore store, Cases cases, Logbook logbook, Say say, Inbox inbox) {
    ContactOutcome say(String official, String project, UUID key) {
        return once.run(
                official,
                key,
                "sayIAmContact",
                List.of(project),
                ContactOutcome.class,
                tx -> decide(tx, official, project));
    }

    private ContactOutcome decide(Tx tx, String official, String project) {
        var found = store.lockSeat(tx, project, official);
        if (found.isEmpty() || found.get().ended()) {
            return new NotFound(project);
        }
        Seat seat = found.get();
        if (!seat.mayTake()) {
            return new ContactIsThere(project);
        }
        if (!seat.mine()) {
            Instant now = clock.instant();
            store.name(tx, project, official, now);
            cases.solved(tx, project, Kind.NO_CONTACT, now);
            logbook.write(tx, seat.platform(), "contact-named", now, List.of(project, official));
            var doers = say.of(tx, new Thing.Project(project), now).keySet();
            inbox.tell(
                    tx, Notice.Kind.CONTACT_NAMED, doers, Optional.of(official), List.of(About.project(project)), now);
        }
        return new IAmContact(project);
    }
}
