package nl.buurtdaad.say;

import java.util.Set;

/// Who does the work decides (DOMAIN rule 1): a claim gives a say in its task, a deed in its project; where nobody has
/// such a deed, the active claims have the say; an unclaimed task is decided by those with a say in its project.
public final class SayRule {
    private SayRule() {}

    public static Set<String> inTask(SayFacts facts) {
        return facts.onTask().isEmpty() ? inProject(facts) : facts.onTask();
    }

    public static Set<String> inProject(SayFacts facts) {
        return facts.didInProject().isEmpty() ? facts.claimInProject() : facts.didInProject();
    }
}
