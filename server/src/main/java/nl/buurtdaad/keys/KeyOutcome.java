package nl.buurtdaad.keys;

import java.util.List;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer to giving a key and to taking it back.
sealed interface KeyOutcome {
    /// Names the place whose keys the answer shows as they are now.
    interface AboutKeys {
        String place();
    }

    record KeyGiven(String place) implements KeyOutcome, AboutKeys {}

    record KeepsKeyAlready(String place) implements KeyOutcome, AboutKeys {}

    record NotToOneself(String place) implements KeyOutcome, AboutKeys {}

    record KeyTakenBack(String place) implements KeyOutcome, AboutKeys {}

    /// Somebody took it back before.
    record KeyWasBack(String place) implements KeyOutcome, AboutKeys {}

    record DoersDecide(List<String> projects) implements KeyOutcome, DoersDecideIn {}

    /// There is no such place, no such key, or nobody does or did that there.
    record NotFound(String what) implements KeyOutcome {}
}
