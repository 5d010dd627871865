package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.handovers.Handover.Department;

/// What the residents carry out, for the rooms that show it.
public final class Handovers {
    private final HandoverStore store = new HandoverStore();

    /// What the residents do, or are going to.
    ///
    /// @param since the first day
    /// @param lastDay as it is known now
    public record Agreed(
            Terms terms, HandoverState state, LocalDate since, LocalDate lastDay, Optional<Department> department) {}

    /// Of the projects at a place and at what it is a part of, as long as it is not over.
    ///
    /// @param now in the zone of the neighbourhood
    public List<Agreed> agreedAt(Tx tx, String place, ZonedDateTime now) {
        Instant at = now.toInstant();
        return store.listAgreedAt(tx, place, now.toLocalDate(), at).stream()
                .map(handover -> new Agreed(
                        handover.terms(),
                        HandoverRule.state(handover, at, now.getZone()),
                        HandoverRule.since(handover, now.getZone()).orElseThrow(),
                        HandoverRule.lastDay(handover, now.getZone()).orElseThrow(),
                        handover.department()))
                .filter(handover -> handover.state().stands())
                .toList();
    }
}
