package nl.buurtdaad.tasks;

import java.time.Clock;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class TasksRoom {
    private final TasksApi api;
    private final TaskLists lists;
    private final MakeTask makeTask;
    private final WithdrawTasks withdrawTasks;

    public TasksRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Joining joining,
            Claims claims,
            Changes changes,
            Inbox inbox) {
        var making = new MakeStore();
        var tasks = new TaskStore(say, joining);
        lists = new TaskLists(database, clock, tasks);
        makeTask = new MakeTask(once, clock, making, claims, logbook);
        withdrawTasks = new WithdrawTasks(making, claims);
        api = new TasksApi(
                new TaskAnswers(database, clock, tasks),
                lists,
                makeTask,
                new ChangeTask(once, making, claims, say, changes, logbook, inbox));
    }

    public Wiring.Api api() {
        return api;
    }

    public TaskLists lists() {
        return lists;
    }

    public MakeTask makeTask() {
        return makeTask;
    }

    public WithdrawTasks withdrawTasks() {
        return withdrawTasks;
    }
}
