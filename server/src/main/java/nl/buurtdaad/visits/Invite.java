package nl.buurtdaad.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.visits.InvitationStore.Made;
import nl.buurtdaad.visits.VisitOutcome.DoersDecide;
import nl.buurtdaad.visits.VisitOutcome.InvitationTakenBack;
import nl.buurtdaad.visits.VisitOutcome.Invited;
import nl.buurtdaad.visits.VisitOutcome.NotFound;
import nl.buurtdaad.visits.VisitOutcome.TimesRefused;

/// "Kom eens kijken": a doer says when they are there, and takes it back when they are not.
record Invite(Once once, Clock clock, InvitationStore store, Say say, Logbook logbook) {
    VisitOutcome invite(String resident, String project, List<Instant> times, UUID key) {
        var asked = times.stream().map(Instant::toString).toList();
        return once.run(
                resident,
                key,
                "invite",
                List.of(project, asked),
                VisitOutcome.class,
                tx -> invite(tx, resident, project, InvitationRule.inOrder(times), key.toString()));
    }

    private VisitOutcome invite(Tx tx, String resident, String project, List<Instant> times, String invitation) {
        store.lockResident(tx, resident);
        Instant now = clock.instant();
        var platform = store.findPlatformOf(tx, project);
        if (platform.isEmpty()) {
            return new NotFound(project);
        }
        if (!say.has(tx, new Thing.Project(project), resident, now)) {
            return new DoersDecide(List.of(project));
        }
        var fits = InvitationRule.refusal(times, now);
        if (fits.isPresent()) {
            return new TimesRefused(
                    fits.get().atMost(), fits.get().earliest(), fits.get().latest());
        }
        store.replace(tx, resident, project, now);
        store.invite(tx, invitation, resident, project, times, now);
        logbook.write(tx, platform.get(), "invited-to-look", now, List.of(project, invitation));
        return new Invited(invitation);
    }

    VisitOutcome takeBack(String resident, String invitation, UUID key) {
        return once.run(
                resident,
                key,
                "takeInvitationBack",
                List.of(invitation),
                VisitOutcome.class,
                tx -> store.findMade(tx, invitation)
                        .map(made -> takeBack(tx, made, resident, invitation))
                        .orElseGet(() -> new NotFound(invitation)));
    }

    private VisitOutcome takeBack(Tx tx, Made made, String resident, String invitation) {
        Instant now = clock.instant();
        if (!made.by().equals(resident) && !say.has(tx, new Thing.Project(made.project()), resident, now)) {
            return new DoersDecide(List.of(made.project()));
        }
        store.takeBack(tx, invitation, now);
        return new InvitationTakenBack(invitation);
    }
}
