package nl.buurtdaad.tasks;

import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Tx;

/// All tasks of a project that its maker takes back. The caller holds the locks of the resident and the project.
public final class WithdrawTasks {
    private final MakeStore store;
    private final Claims claims;

    WithdrawTasks(MakeStore store, Claims claims) {
        this.store = store;
        this.claims = claims;
    }

    /// Before it is read whether anybody else is in.
    public void lockAllIn(Tx tx, String project) {
        store.lockAllIn(tx, project);
    }

    public void withdrawAllIn(Tx tx, String resident, String project) {
        for (String id : store.listIn(tx, project)) {
            claims.lockTask(tx, resident, id).ifPresent(task -> withdraw(tx, resident, task));
        }
    }

    private void withdraw(Tx tx, String resident, Task task) {
        task.activeClaimOf(resident).ifPresent(own -> claims.release(tx, own.claim(), task));
        store.withdraw(tx, task.id());
    }
}
