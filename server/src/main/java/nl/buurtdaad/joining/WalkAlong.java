package nl.buurtdaad.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// "Eerst meelopen" on one task at one instant. Who knows the work is no newcomer: who made the task, who did such a
/// task of the project in a slot, and of whom another said "Kan het nu zelf".
///
/// @param knowing ids of those who know it
/// @param deciding who has the say in the task or else in its project, by id, with the name that others see
public record WalkAlong(String project, Set<String> knowing, Map<String, Optional<String>> deciding) {
    /// With whom one walks along: who knows it and has the say now. Nobody who stopped long ago keeps others waiting.
    public Map<String, Optional<String>> guides() {
        var guides = new LinkedHashMap<>(deciding);
        guides.keySet().retainAll(knowing);
        return guides;
    }

    /// Whether somebody would take the learner's place. Where nobody is there to walk along with, nobody has to.
    public boolean isNewcomer(String resident) {
        return !knowing.contains(resident) && !guides().isEmpty();
    }

    /// There is one learner's place. It is free again once its learner can do it alone, is done or lets go.
    ///
    /// @param learning who walks along now, in order
    public Optional<String> whoHasThePlace(Collection<String> learning) {
        return learning.stream().filter(resident -> !knowing.contains(resident)).findFirst();
    }

    /// What comes of "Kan het nu zelf".
    enum Decision {
        READY,
        /// It was said before.
        READY_ALREADY,
        /// Said by the learner, or by a doer who walks along too.
        ANOTHER_SAYS,
        /// Said by somebody who has no say here.
        DOERS_SAY
    }

    Decision sayReady(String sayer, String learner) {
        if (sayer.equals(learner)) {
            return Decision.ANOTHER_SAYS;
        }
        if (!deciding.containsKey(sayer)) {
            return Decision.DOERS_SAY;
        }
        if (!knowing.contains(sayer)) {
            return Decision.ANOTHER_SAYS;
        }
        return knowing.contains(learner) ? Decision.READY_ALREADY : Decision.READY;
    }

    /// Whether "Kan het nu zelf" of this learner would be heard from somebody.
    public boolean maySayReady(String sayer, String learner) {
        return sayReady(sayer, learner) == Decision.READY;
    }
}
