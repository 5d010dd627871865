package nl.buurtdaad.projects;

import java.time.Clock;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.graphql.Rehearsal;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.TasksRoom;

/// Puts the room together.
public final class ProjectsRoom {
    private final ProjectsApi api;
    private final Database database;
    private final ProjectStore store = new ProjectStore();

    public ProjectsRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Claims claims,
            Changes changes,
            Inbox inbox,
            DeedLists deeds,
            TasksRoom tasks) {
        this.database = database;
        var agreements = new AgreementStore();
        api = new ProjectsApi(
                database,
                clock,
                store,
                say,
                tasks.lists(),
                deeds,
                new MakeProject(once, clock, store, agreements, claims, tasks.makeTask(), logbook),
                new ChangeProject(once, clock, store, agreements, say, changes, logbook, inbox),
                new WithdrawProject(once, clock, store, claims, tasks.withdrawTasks(), logbook));
    }

    public Wiring.Api api() {
        return api;
    }

    /// Shows a project to nobody, so that the first person after a start does not wait while the graph plans its
    /// statements.
    public void warmUp(Rehearsal rehearsal) {
        database.read(store::findAny).ifPresent(rehearsal::showProject);
    }
}
