package nl.buurtdaad.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

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

    /// The soonest that is still to come; empty when nobody invites.
    public Optional<Next> next(Tx tx, String project) {
        return store.listOpen(tx, project, NOBODY, clock.instant()).stream()
                .findFirst()
                .map(soonest -> new Next(soonest.times().getFirst(), soonest.by()));
    }
}
