package nl.buurtdaad.danger;

import java.time.Instant;
import java.util.Optional;

/// Somebody's warning, named like the schema's fields. Who gave it is shown of people in office only: a neighbour who
/// warns need not stand up for it.
///
/// @param lapsesAt the pause ends, and a place reads "Nog niet nagekeken" from then on
/// @param place the name of the place it is about; empty when it is about a task
/// @param advice whose it is, when somebody in office gave it; then it pauses nothing
/// @param allGood "Weer goed", once somebody said so
public record Warning(
        String id,
        Instant at,
        Kind kind,
        String sentence,
        Instant lapsesAt,
        Optional<String> place,
        Optional<InOffice> advice,
        Optional<AllGood> allGood) {
    /// "Kapot" and "Gevaar".
    public enum Kind {
        BROKEN,
        DANGER
    }

    /// @param department empty for who has none, such as the liaison team
    public record InOffice(String name, Optional<String> department) {}

    public record AllGood(Instant at, String sentence) {}
}
