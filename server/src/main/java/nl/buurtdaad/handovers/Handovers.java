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

    /// What the residents do at this moment.
    ///
    /// @param lastDay as it is known now
    public record InForce(Terms terms, LocalDate since, LocalDate lastDay, Optional<Department> department) {}

    /// Of the projects at a place and at what it is a part of.
    ///
    /// @param now in the zone of the neighbourhood
    public List<InForce> inForceAt(Tx tx, String place, ZonedDateTime now) {
        Instant at = now.toInstant();
        return store.listAgreedAt(tx, place, now.toLocalDate(), at).stream()
                .filter(handover -> HandoverRule.state(handover, at, now.getZone()) == HandoverState.IN_FORCE)
                .map(handover -> new InForce(
                        handover.terms(),
                        HandoverRule.since(handover, now.getZone()).orElseThrow(),
                        HandoverRule.lastDay(handover, now.getZone()).orElseThrow(),
                        handover.department()))
                .toList();
    }
}
