package nl.buurtdaad.hiding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two doers hide words (DOMAIN rule 23): whoever said so first counts as long as they have the say, and as long as it
/// is still these words.
final class HidingRule {
    private HidingRule() {}

    /// @param of the hash of the words that somebody was looking at
    record Doubt(String resident, HouseRule rule, String of) {}

    /// Those that count, in their order.
    static List<Doubt> counting(List<Doubt> doubts, Set<String> doers, String words) {
        return doubts.stream()
                .filter(doubt -> doers.contains(doubt.resident()) && doubt.of().equals(words))
                .toList();
    }

    /// The other doer, with whom `resident` hides the words.
    static Optional<Doubt> findOther(List<Doubt> doubts, Set<String> doers, String words, String resident) {
        return counting(doubts, doers, words).stream()
                .filter(doubt -> !doubt.resident().equals(resident))
                .findFirst();
    }
}
