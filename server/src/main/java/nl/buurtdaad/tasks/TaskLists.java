package nl.buurtdaad.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.tasks.DeedView.DeedPage;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.tasks.TaskStore.Narrowed;
import nl.buurtdaad.tasks.TaskView.TaskPage;

/// Pages of tasks and deeds, also for the pages of a project and a platform. The cursor is the count of rows before it.
public final class TaskLists {
    private static final String NOBODY = "";

    private final Database database;
    private final Clock clock;
    private final TaskStore tasks;
    private final DeedStore deeds;

    TaskLists(Database database, Clock clock, TaskStore tasks, DeedStore deeds) {
        this.database = database;
        this.clock = clock;
        this.tasks = tasks;
        this.deeds = deeds;
    }

    /// What needs doing in a project, as the type TaskPage.
    public Object tasksOfProject(Asked asked, String project) {
        return whatNeedsDoing(asked, new Narrowed(Optional.empty(), Optional.of(project), Optional.empty()));
    }

    /// What was done in a project, as the type DeedPage.
    public Object deedsOfProject(Asked asked, String project) {
        return deedPage(asked, (tx, limit) -> deeds.listOfProject(tx, project, asked.skip(), limit, caller(asked)));
    }

    /// What was done on a platform, as the type DeedPage.
    public Object deedsOfPlatform(Asked asked, String platform) {
        return deedPage(asked, (tx, limit) -> deeds.listOfPlatform(tx, platform, asked.skip(), limit, caller(asked)));
    }

    /// Residents by the name they chose, as the type Doer.
    public List<Doer> doers(Asked asked, List<String> residents) {
        return database.read(tx -> tasks.listDoers(tx, residents, caller(asked)));
    }

    TaskPage whatNeedsDoing(Asked asked, Narrowed narrowed) {
        int first = asked.first();
        int skip = asked.skip();
        var look = new Look(caller(asked), clock.instant(), asked.wants("tasks/iDecide"));
        var rows = database.read(tx -> tasks.listWhatNeedsDoing(tx, narrowed, skip, first + 1, look));
        return new TaskPage(rows.stream().limit(first).toList(), next(rows, skip, first));
    }

    DeedPage deedsOfResident(Asked asked, String resident) {
        return deedPage(asked, (tx, limit) -> deeds.listOfResident(tx, resident, asked.skip(), limit));
    }

    private DeedPage deedPage(Asked asked, BiFunction<Tx, Integer, List<DeedView>> list) {
        int first = asked.first();
        var rows = database.read(tx -> list.apply(tx, first + 1));
        return new DeedPage(rows.stream().limit(first).toList(), next(rows, asked.skip(), first));
    }

    /// One row more than the page was read: when it is there, there is a next page.
    private static Optional<String> next(List<?> rows, int skip, int first) {
        return rows.size() > first ? Optional.of(Integer.toString(skip + first)) : Optional.empty();
    }

    static String caller(Asked asked) {
        return asked.residentIfAny().orElse(NOBODY);
    }
}
