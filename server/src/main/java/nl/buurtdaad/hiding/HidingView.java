package nl.buurtdaad.hiding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is and was hidden, as its caller sees it; named like the schema's fields.
final class HidingView {
    private HidingView() {}

    /// What everybody may know of it.
    record Hiding(String id, Instant at, Words.Kind kind, HouseRule rule, int doers, Optional<Instant> shownAgainAt) {}

    record HidingPage(List<Hiding> hidings, Optional<String> next) {}

    /// For doers: what one of them wants hidden, or what two hid.
    ///
    /// @param text the words, as everybody reads them now
    record Doubt(Words.Kind kind, String id, String text, HouseRule rule, boolean aside, boolean mine) {}
}
