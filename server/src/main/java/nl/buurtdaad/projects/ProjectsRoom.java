package nl.buurtdaad.projects;

import java.time.Clock;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.TasksRoom;

/// Puts the room together.
public final class ProjectsRoom {
    private final ProjectsApi api;

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
        var store = new ProjectStore();
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
}
