package nl.buurtdaad.say;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.buurtdaad.database.Tx;

/// Who has the say, for other rooms. Never stored, always worked out from what was done.
public final class Say {
    private final SayStore store = new SayStore();
    private final Agreements agreements;

    public Say(Agreements agreements) {
        this.agreements = agreements;
    }

    public boolean inProject(Tx tx, String project, String resident, Instant now) {
        return whoInProject(tx, project, now).contains(resident);
    }

    /// The ids of the residents who have the say in a project.
    public List<String> doersOf(Tx tx, String project, Instant now) {
        return List.copyOf(whoInProject(tx, project, now));
    }

    private Set<String> whoInProject(Tx tx, String project, Instant now) {
        return SayRule.inProject(store.factsOfProject(tx, project, now, now.minus(agreements.sayWindow())));
    }

    /// The ids of the residents who have the say in a task.
    public Set<String> whoInTask(Tx tx, String task, Instant now) {
        return SayRule.inTask(store.factsOfTask(tx, task, now, now.minus(agreements.sayWindow())));
    }
}
