package nl.buurtdaad.projects;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ChangeProject.Wanted;
import nl.buurtdaad.projects.ChangeProjectOutcome.ProjectChanged;
import nl.buurtdaad.projects.MakeProject.Beginning;
import nl.buurtdaad.projects.MakeProjectOutcome.ProjectMade;
import nl.buurtdaad.projects.WithdrawProjectOutcome.ProjectIsShared;
import nl.buurtdaad.rests.AboutProject;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.TaskLists;

/// The room's GraphQL fields.
record ProjectsApi(
        Database database,
        Clock clock,
        ProjectStore store,
        Say say,
        TaskLists tasks,
        DeedLists deeds,
        MakeProject makeProject,
        ChangeProject changeProject,
        WithdrawProject withdrawProject)
        implements Wiring.Api {
    private static final List<String> ABOUT_A_PROJECT = List.of(
            "ProjectRests", "ProjectRestsAlready", "ProjectWoke", "ProjectDoesNotRest", "IAmContact", "ContactIsThere");

    private static final int LONGEST_TITLE = 120;

    @Override
    public void wire(Wiring wiring) {
        wiring.query("project", asked -> find(asked.text("id")).orElse(null))
                .mutation("makeProject", this::makeProject)
                .mutation("changeProject", this::changeProject)
                .mutation(
                        "withdrawProject",
                        asked -> withdrawProject.withdraw(asked.resident(), asked.text("project"), asked.key()))
                .field(
                        "ProjectIsShared",
                        "project",
                        asked -> get(asked.parent(ProjectIsShared.class).project()))
                .field("Project", "mineAlone", this::mineAlone)
                .field(
                        "ProjectMade",
                        "project",
                        asked -> get(asked.parent(ProjectMade.class).project()))
                .field(
                        "ProjectChanged",
                        "project",
                        asked -> get(asked.parent(ProjectChanged.class).project()))
                .field("Project", "state", this::state)
                .field("Project", "chat", this::chatFor)
                .field("Project", "tasks", asked -> tasks.ofProject(asked, id(asked)))
                .field("Project", "deeds", asked -> deeds.ofProject(asked, id(asked)));
        ABOUT_A_PROJECT.forEach(outcome -> wiring.field(
                outcome,
                "project",
                asked -> get(asked.parent(AboutProject.class).project())));
    }

    private Optional<ProjectView> find(String project) {
        return database.read(tx -> store.find(tx, project));
    }

    private ProjectView get(String project) {
        return database.read(tx -> store.get(tx, project));
    }

    private static String id(Asked asked) {
        return asked.parent(ProjectView.class).id();
    }

    private boolean mineAlone(Asked asked) {
        return asked.residentIfAny()
                .map(me -> database.read(tx -> store.isOfMakerAlone(tx, id(asked), me)))
                .orElse(false);
    }

    private ProjectState state(Asked asked) {
        var project = asked.parent(ProjectView.class);
        if (project.ended().isPresent()) {
            return ProjectState.ENDED;
        }
        if (project.rest().isPresent() || project.platformRest().isPresent()) {
            return ProjectState.AT_REST;
        }
        var thing = new Thing.Project(project.id());
        return database.read(tx -> say.of(tx, thing, clock.instant())).isEmpty()
                ? ProjectState.WAITING_FOR_DOERS
                : ProjectState.RUNNING;
    }

    private Object makeProject(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "name",
                ProjectView.LONGEST_NAME,
                name -> asked.line("firstTask", LONGEST_TITLE, firstTask -> {
                    var kind = asked.choiceIfAny("kind", ProjectKind.class).orElse(ProjectKind.FREE);
                    var beginning = new Beginning(asked.text("platform"), name, firstTask, kind);
                    return makeProject.make(resident, beginning, asked.key());
                }));
    }

    private Object changeProject(Asked asked) {
        String resident = asked.resident();
        return asked.lineIfAny(
                "name",
                ProjectView.LONGEST_NAME,
                name -> asked.lineIfAny(
                        "forWhom",
                        ProjectView.LONGEST_FOR_WHOM,
                        forWhom -> ChatLink.read(
                                asked,
                                chat -> changeProject.change(
                                        resident,
                                        asked.text("project"),
                                        new Wanted(name, forWhom, chat),
                                        asked.key()))));
    }

    /// For who does or did something in it; nobody else is led into the group.
    private Optional<String> chatFor(Asked asked) {
        return asked.residentIfAny()
                .flatMap(me -> database.read(tx -> store.findChat(tx, id(asked), me, clock.instant())));
    }
}
