package nl.buurtdaad.tasks;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class TasksRoom {
    private final TasksApi api;
    private final TaskLists lists;
    private final MakeTask makeTask;
    private final LapseClaims lapseClaims;

    public TasksRoom(Database database, Once once, Clock clock, Logbook logbook, Say say, Agreements agreements) {
        var claims = new ClaimStore();
        var making = new MakeStore();
        var tasks = new TaskStore(agreements);
        var deeds = new DeedStore(agreements);
        lists = new TaskLists(database, clock, tasks, deeds);
        makeTask = new MakeTask(once, clock, making, claims, logbook, agreements);
        lapseClaims = new LapseClaims(database, clock, logbook);
        api = new TasksApi(
                new TaskAnswers(database, clock, tasks, deeds, lists),
                lists,
                new ClaimTask(once, clock, claims, logbook, agreements),
                new LetGo(once, clock, claims, logbook, agreements),
                new SayDone(once, clock, claims, logbook, agreements),
                makeTask,
                new ChangeTask(once, clock, claims, making, say, logbook, agreements));
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

    /// To be run every minute or so.
    public Runnable lapseClaims() {
        return lapseClaims;
    }
}
