package nl.buurtdaad.tasks;

import java.util.List;
import java.util.Optional;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.joining.Cap;
import nl.buurtdaad.tasks.ChangeOutcome.NumberRefused;
import nl.buurtdaad.tasks.ChangeTask.NewCap;
import nl.buurtdaad.tasks.ChangeTask.Wanted;
import nl.buurtdaad.tasks.MakeTask.Wish;
import nl.buurtdaad.tasks.TaskStore.Narrowed;

/// The room's questions and mutations; what their answers show is in [TaskAnswers].
record TasksApi(TaskAnswers answers, TaskLists lists, MakeTask makeTask, ChangeTask changeTask) implements Wiring.Api {
    /// The schema's CapWish.
    private enum CapWish {
        ROOM,
        SAFETY,
        NONE;

        Optional<Cap.Reason> reason() {
            return this == NONE ? Optional.empty() : Optional.of(Cap.Reason.valueOf(name()));
        }
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("whatNeedsDoing", this::whatNeedsDoing)
                .query("task", asked -> answers.find(asked, asked.text("id")).orElse(null))
                .query(
                        "myClaims",
                        asked -> asked.residentIfAny()
                                .map(_ -> answers.listClaims(asked))
                                .orElseGet(List::of))
                .mutation("makeTask", this::makeTask)
                .mutation("makeIdea", this::makeIdea)
                .mutation("changeTask", this::changeTask)
                .mutation(
                        "leaveAsIdea",
                        asked -> changeTask.leaveAsIdea(asked.resident(), asked.text("task"), asked.key()))
                .mutation(
                        "withdrawTask",
                        asked -> changeTask.withdraw(asked.resident(), asked.text("task"), asked.key()));
        answers.wire(wiring);
    }

    private Object whatNeedsDoing(Asked asked) {
        return lists.whatNeedsDoing(
                asked,
                new Narrowed(
                        Optional.ofNullable(asked.textIfAny("platform")),
                        Optional.ofNullable(asked.textIfAny("project")).map(List::of),
                        asked.numberIfAny("atMostMinutes")));
    }

    private Object makeTask(Asked asked) {
        String resident = asked.resident();
        var refused = outside("minutes", asked.number("minutes"), MakeTask.MOST_MINUTES)
                .or(() -> outside("slots", asked.number("slots"), MakeTask.MOST_SLOTS));
        if (refused.isPresent()) {
            return refused.get();
        }
        return asked.line("title", MakeTask.LONGEST_TITLE, title -> {
            var wish = new Wish(
                    asked.text("project"),
                    title,
                    asked.number("minutes"),
                    asked.number("slots"),
                    Optional.ofNullable(asked.textIfAny("place")),
                    asked.choiceIfAny("heaviness", Heaviness.class).orElse(Heaviness.LIGHT),
                    false);
            return makeTask.task(resident, wish, asked.key());
        });
    }

    private Object makeIdea(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "title",
                MakeTask.LONGEST_TITLE,
                title -> makeTask.idea(resident, asked.text("project"), title, asked.key()));
    }

    private Object changeTask(Asked asked) {
        String resident = asked.resident();
        Asked change = asked.input("change");
        var refused = change.numberIfAny("minutes")
                .flatMap(minutes -> outside("minutes", minutes, MakeTask.MOST_MINUTES))
                .or(() -> change.numberIfAny("slots").flatMap(slots -> outside("slots", slots, MakeTask.MOST_SLOTS)));
        if (refused.isPresent()) {
            return refused.get();
        }
        return change.lineIfAny(
                "capBecause",
                Cap.LONGEST_SENTENCE,
                because -> changeTask(asked, change, resident, newCap(change, because)));
    }

    private Object changeTask(Asked asked, Asked change, String resident, Optional<NewCap> cap) {
        return change.lineIfAny(
                "title",
                MakeTask.LONGEST_TITLE,
                title -> change.lineIfAny("how", MakeTask.LONGEST_HOW, how -> {
                    var wanted = new Wanted(
                            title,
                            how,
                            change.timeIfAny("startsAt"),
                            change.numberIfAny("minutes"),
                            change.numberIfAny("slots"),
                            change.choiceIfAny("heaviness", Heaviness.class),
                            cap,
                            change.yesIfAny("walkAlong"));
                    return changeTask.change(resident, asked.text("task"), wanted, asked.key());
                }));
    }

    private static Optional<NewCap> newCap(Asked change, Optional<String> because) {
        return change.choiceIfAny("cap", CapWish.class)
                .map(wish -> new NewCap(wish.reason().map(reason -> new Cap(reason, because))));
    }

    private static Optional<NumberRefused> outside(String field, int number, int atMost) {
        return number >= 1 && number <= atMost ? Optional.empty() : Optional.of(new NumberRefused(field, 1, atMost));
    }
}
