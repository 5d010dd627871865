package nl.buurtdaad.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementName.Unit;

/// An agreement as everybody reads it; named like the schema's fields.
///
/// @param since empty where nothing else was agreed on yet
/// @param lookAgainOn the day on which the doers look at it again
public record AgreementView(
        AgreementName name, int number, Unit unit, Optional<Instant> since, Optional<LocalDate> lookAgainOn) {}
