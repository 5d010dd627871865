package nl.buurtdaad.offices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one asking brought: a code for each office that has the address, or none.
///
/// @param triesLeft of all of them together
record OfficeCode(String id, Instant validUntil, int triesLeft, List<Door> doors) {
    /// @param hash of the asking's id and the code
    record Door(String hash, String holder, boolean used) {}

    boolean isOver(Instant now) {
        boolean allUsed = !doors.isEmpty() && doors.stream().allMatch(Door::used);
        return triesLeft <= 0 || allUsed || !now.isBefore(validUntil);
    }

    Optional<Door> opens(String hash) {
        return doors.stream()
                .filter(door -> !door.used() && door.hash().equals(hash))
                .findFirst();
    }
}
