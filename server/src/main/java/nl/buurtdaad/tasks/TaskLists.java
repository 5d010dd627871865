package nl.buurtdaad.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.tasks.TaskStore.Narrowed;
import nl.buurtdaad.tasks.TaskView.TaskPage;

/// Pages of tasks, also for the page of a project. The cursor is the count of rows before it.
public final class TaskLists {
    private final Database database;
    private final Clock clock;
    private final TaskStore store;

    TaskLists(Database database, Clock clock, TaskStore store) {
        this.database = database;
        this.clock = clock;
        this.store = store;
    }

    /// What needs doing in a project, as the type TaskPage.
    public Object ofProject(Asked asked, String project) {
        return whatNeedsDoing(asked, new Narrowed(Optional.empty(), Optional.of(List.of(project)), Optional.empty()));
    }

    TaskPage whatNeedsDoing(Asked asked, Narrowed narrowed) {
        int first = asked.first();
        var look = new Look(asked.residentOrNobody(), clock.instant(), asked.wants("tasks/iDecide"));
        var rows = database.read(tx -> store.listWhatNeedsDoing(tx, narrowed, asked.skip(), first + 1, look));
        return new TaskPage(rows.stream().limit(first).toList(), asked.next(rows));
    }
}
