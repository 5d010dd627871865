package nl.buurtdaad.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.ProjectLink;

/// When doers of a project are there, for whoever writes to the municipality: "Kom eens kijken: dinsdag 15 uur is Amina
/// er."
public final class Invitations {
    private static final String NOBODY = "";

    private final Clock clock;
    private final InvitationStore store = new InvitationStore();

    public Invitations(Clock clock) {
        this.clock = clock;
    }

    /// @param by who is there then, when they want to be named
    public record Next(Instant at, Optional<String> by) {}

    /// An invitation as who may come sees it. Named like the schema's fields.
    ///
    /// @param by who is there then, when they want to be named
    /// @param times that are still to come, the soonest first
    /// @param visitToday that who looks logged
    public record ToOffice(
            String id,
            ProjectLink project,
            String platform,
            Optional<String> by,
            List<Instant> times,
            Optional<String> visitToday) {}

    /// To the projects whose contact an official is, or somebody of their department; the soonest first.
    public List<ToOffice> listForOffice(Tx tx, String official, int skip, int limit) {
        Instant now = clock.instant();
        return store.listForOffice(tx, official, now, LocalDate.ofInstant(now, clock.getZone()), skip, limit);
    }

    /// The soonest that is still to come; empty when nobody invites.
    public Optional<Next> next(Tx tx, String project) {
        return store.listOpen(tx, project, NOBODY, clock.instant()).stream()
                .findFirst()
                .map(soonest -> new Next(soonest.times().getFirst(), soonest.by()));
    }
}
