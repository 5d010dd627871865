package nl.buurtdaad.tasks;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.say.DoersDecideHere;
import nl.buurtdaad.say.OthersDecide;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.tasks.TaskStore.Narrowed;

/// Shows the tasks, claims and deeds that an outcome names by id, as they are now.
record TaskAnswers(Database database, Clock clock, TaskStore tasks, DeedStore deeds, TaskLists lists) {
    void wire(Wiring wiring) {
        wiring.field(
                        "TaskClaimed",
                        "claim",
                        asked -> claim(
                                asked,
                                asked.parent(ClaimOutcome.TaskClaimed.class).claim()))
                .field(
                        "TaskIsFull",
                        "task",
                        asked -> get(
                                asked,
                                asked.parent(ClaimOutcome.TaskIsFull.class).task()))
                .field(
                        "TaskIsDone",
                        "task",
                        asked -> get(asked, asked.parent(TaskIsDone.class).task()))
                .field("TooManyClaims", "claims", this::listClaims)
                .field(
                        "ClaimReleased",
                        "task",
                        asked -> get(
                                asked,
                                asked.parent(PartOutcome.ClaimReleased.class).task()))
                .field(
                        "ClaimIsOver",
                        "task",
                        asked -> get(asked, asked.parent(ClaimIsOver.class).task()))
                .field(
                        "ClaimKept",
                        "claim",
                        asked -> claim(
                                asked, asked.parent(PartOutcome.ClaimKept.class).claim()))
                .field(
                        "DeedDone",
                        "deed",
                        asked -> deed(
                                asked, asked.parent(DeedOutcome.DeedDone.class).deed()))
                .field(
                        "DeedDone",
                        "task",
                        asked -> get(
                                asked, asked.parent(DeedOutcome.DeedDone.class).task()))
                .field(
                        "DeedUndone",
                        "claim",
                        asked -> claim(
                                asked,
                                asked.parent(DeedOutcome.DeedUndone.class).claim()))
                .field(
                        "TooLateToUndo",
                        "deed",
                        asked -> deed(
                                asked,
                                asked.parent(DeedOutcome.TooLateToUndo.class).deed()))
                .field(
                        "Thanked",
                        "deed",
                        asked -> deed(
                                asked, asked.parent(DeedOutcome.Thanked.class).deed()))
                .field(
                        "OwnDeed",
                        "deed",
                        asked -> deed(
                                asked, asked.parent(DeedOutcome.OwnDeed.class).deed()))
                .field(
                        "TaskMade",
                        "task",
                        asked -> get(
                                asked, asked.parent(MakeOutcome.TaskMade.class).task()))
                .field(
                        "IdeaMade",
                        "task",
                        asked -> get(
                                asked, asked.parent(MakeOutcome.IdeaMade.class).task()))
                .field(
                        "TaskChanged",
                        "task",
                        asked -> get(
                                asked,
                                asked.parent(ChangeOutcome.TaskChanged.class).task()))
                .field(
                        "LeftAsIdea",
                        "task",
                        asked -> get(
                                asked,
                                asked.parent(MakerOutcome.LeftAsIdea.class).task()))
                .field(
                        "OthersAreIn",
                        "task",
                        asked -> get(
                                asked,
                                asked.parent(MakerOutcome.OthersAreIn.class).task()))
                .field(
                        "AskTheOthers",
                        "doers",
                        asked -> lists.doers(
                                asked, asked.parent(OthersDecide.class).residents()))
                .field(
                        "DoersDecide",
                        "openTasks",
                        asked -> openTasks(
                                asked, asked.parent(DoersDecideHere.class).project()));
    }

    Optional<TaskView> find(Asked asked, String task) {
        return database.read(tx -> tasks.find(tx, task, look(asked)));
    }

    List<ClaimView> listClaims(Asked asked) {
        return database.read(tx -> tasks.listMine(tx, Asked.PAGE, look(asked))).stream()
                .flatMap(task -> task.myClaim().stream())
                .toList();
    }

    private TaskView get(Asked asked, String task) {
        return database.read(tx -> tasks.get(tx, task, look(asked)));
    }

    private ClaimView claim(Asked asked, String claim) {
        return database.read(tx -> tasks.getClaim(tx, claim, look(asked)));
    }

    private DeedView deed(Asked asked, String deed) {
        return database.read(tx -> deeds.get(tx, deed, TaskLists.caller(asked)));
    }

    private List<TaskView> openTasks(Asked asked, String project) {
        var narrowed = new Narrowed(Optional.empty(), Optional.of(project), Optional.empty());
        return database.read(tx -> tasks.listWhatNeedsDoing(tx, narrowed, 0, 5, look(asked)));
    }

    private Look look(Asked asked) {
        return new Look(TaskLists.caller(asked), clock.instant(), true);
    }
}
