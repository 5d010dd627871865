package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// How the handover of a request stands, once the doers wanted it; told by the room that keeps handovers.
public interface StandingHandovers {
    /// Empty until the doers wanted it.
    Optional<Standing> find(Tx tx, String request);

    /// @param since the first day on which the residents do it
    /// @param lastDay as it is known now
    /// @param returnedBy who of the municipality ends it by its return clause, by name
    record Standing(LocalDate since, LocalDate lastDay, boolean ended, Optional<String> returnedBy) {}
}
