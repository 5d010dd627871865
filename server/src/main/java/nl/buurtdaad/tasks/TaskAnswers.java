package nl.buurtdaad.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.claims.AboutClaim;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.joining.ReadyOutcome.AboutWalkingAlong;
import nl.buurtdaad.joining.SomethingElse;
import nl.buurtdaad.say.DoersDecideIn;
import nl.buurtdaad.say.SayApi.SayView;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.tasks.TaskStore.Narrowed;
import nl.buurtdaad.tasks.TaskView.ClaimView;

/// Shows the tasks and claims that an outcome of any room names by id, as they are now.
record TaskAnswers(Database database, Clock clock, TaskStore tasks) {
    private static final int SHORT = 5;

    static final List<String> ABOUT_A_TASK = List.of(
            "TaskIsFull",
            "TaskIsCapped",
            "LearnerPlaceIsTaken",
            "TaskIsDone",
            "TaskIsPaused",
            "ProjectIsEnded",
            "TaskWordsAside",
            "ClaimReleased",
            "ClaimIsOver",
            "LineTold",
            "AloneInTask",
            "DeedDone",
            "TaskMade",
            "IdeaMade",
            "TaskChanged",
            "LeftAsIdea",
            "OthersAreIn",
            "OwnTaskMade");

    static final List<String> ABOUT_WALKING_ALONG = List.of("ReadySaid", "AnotherDoerSays");

    static final List<String> ABOUT_A_CLAIM = List.of("TaskClaimed", "ClaimKept", "DeedUndone");

    void wire(Wiring wiring) {
        ABOUT_A_TASK.forEach(outcome -> wiring.field(outcome, "task", this::task));
        ABOUT_WALKING_ALONG.forEach(outcome -> wiring.field(
                outcome,
                "task",
                asked -> get(asked, asked.parent(AboutWalkingAlong.class).task())));
        ABOUT_A_CLAIM.forEach(outcome -> wiring.field(outcome, "claim", this::claim));
        wiring.field("TooManyClaims", "claims", this::listClaims)
                .field(
                        "Task",
                        "doers",
                        asked -> asked.part(asked.parent(TaskView.class).doers()))
                .field("TaskIsCapped", "openTasks", this::somethingElse)
                .field("LearnerPlaceIsTaken", "openTasks", this::somethingElse)
                .field("DoersDecide", "openTasks", this::openTasks)
                .field("Say", "openTasks", this::thatGiveASay);
    }

    Optional<TaskView> find(Asked asked, String task) {
        return database.read(tx -> tasks.find(tx, task, look(asked)));
    }

    List<ClaimView> listClaims(Asked asked) {
        return database.read(tx -> tasks.listMine(tx, Asked.PAGE, look(asked))).stream()
                .flatMap(task -> task.myClaim().stream())
                .toList();
    }

    private TaskView task(Asked asked) {
        return get(asked, asked.parent(AboutTask.class).task());
    }

    private TaskView get(Asked asked, String task) {
        return database.read(tx -> tasks.get(tx, task, look(asked)));
    }

    private ClaimView claim(Asked asked) {
        return database.read(
                tx -> tasks.getClaim(tx, asked.parent(AboutClaim.class).claim(), look(asked)));
    }

    private List<TaskView> openTasks(Asked asked) {
        return openTasks(asked, asked.parent(DoersDecideIn.class).projects());
    }

    private List<TaskView> somethingElse(Asked asked) {
        var answer = asked.parent(SomethingElse.class);
        return list(asked, List.of(answer.project()), Asked.PAGE).stream()
                .filter(task -> !task.id().equals(answer.task()) && task.hasRoom())
                .limit(SHORT)
                .toList();
    }

    private List<TaskView> thatGiveASay(Asked asked) {
        var say = asked.parent(SayView.class);
        return say.mine().isPresent() ? List.of() : openTasks(asked, say.projects());
    }

    private List<TaskView> openTasks(Asked asked, List<String> projects) {
        return list(asked, projects, SHORT);
    }

    private List<TaskView> list(Asked asked, List<String> projects, int atMost) {
        var narrowed = new Narrowed(Optional.empty(), Optional.of(projects), Optional.empty());
        return database.read(tx -> tasks.listWhatNeedsDoing(tx, narrowed, 0, atMost, look(asked)));
    }

    private Look look(Asked asked) {
        return new Look(asked.residentOrNobody(), clock.instant(), true);
    }
}
