package nl.buurtdaad.hiding;

import java.util.List;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer to "Dit hoort hier niet" and to showing it again.
sealed interface HidingOutcome {
    /// The first doer: the others are asked.
    record DoubtHeard(HouseRule rule) implements HidingOutcome {}

    /// Two doers said so, now or before.
    record WordsSetAside(HouseRule rule) implements HidingOutcome {}

    /// They can be read, now or since before.
    record WordsShown(boolean again) implements HidingOutcome {}

    /// Another doer shows it again.
    record OwnWords(HouseRule rule) implements HidingOutcome {}

    record DoersDecide(List<String> projects) implements HidingOutcome, DoersDecideIn {}

    /// There are no such words.
    record NotFound(String what) implements HidingOutcome {}
}
