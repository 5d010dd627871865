package nl.buurtdaad.say;

import java.util.List;

/// As [DoersDecideHere], of an outcome that can be about more projects at once.
public interface DoersDecideIn {
    List<String> projects();
}
