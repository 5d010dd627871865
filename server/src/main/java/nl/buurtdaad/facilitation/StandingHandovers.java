package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// How the handovers of requests stand, once the doers wanted them; told by the room that keeps handovers.
public interface StandingHandovers {
    /// By request; without those whose handover the doers did not want.
    Map<String, Standing> of(Tx tx, List<String> requests);

    /// @param since the first day on which the residents do it
    /// @param lastDay as it is known now
    /// @param returnedBy who of the municipality ends it by its return clause, by name
    record Standing(LocalDate since, LocalDate lastDay, boolean ended, Optional<String> returnedBy) {}
}
