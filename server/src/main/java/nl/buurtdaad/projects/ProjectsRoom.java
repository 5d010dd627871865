package nl.buurtdaad.projects;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.TasksRoom;

/// Puts the room together.
public final class ProjectsRoom {
    private final ProjectsApi api;

    public ProjectsRoom(Database database, Once once, Clock clock, Logbook logbook, Say say, TasksRoom tasks) {
        var store = new ProjectStore();
        api = new ProjectsApi(
                database,
                clock,
                store,
                say,
                tasks.lists(),
                new MakeProject(once, clock, store, tasks.makeTask(), logbook),
                new ChangeProject(once, clock, store, say, logbook));
    }

    public Wiring.Api api() {
        return api;
    }
}
