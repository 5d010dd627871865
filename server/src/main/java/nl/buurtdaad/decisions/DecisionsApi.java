package nl.buurtdaad.decisions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.decisions.DecisionOutcome.AboutChange;
import nl.buurtdaad.decisions.DecisionOutcome.NumberRefused;
import nl.buurtdaad.decisions.DecisionView.ProposalView;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.say.SayApi;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.Heaviness;
import nl.buurtdaad.tasks.MakeTask;

/// The room's GraphQL fields.
record DecisionsApi(
        Decisions decisions,
        AnswerChange answerChange,
        Propose propose,
        AnswerProposal answerProposal,
        Reconsider reconsider)
        implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 240;

    static final List<String> ABOUT_A_CHANGE =
            List.of("FineSaid", "ChangeIsOver", "OwnChange", "TooLateToTalk", "PutBack");

    static final List<String> ABOUT_A_PROPOSAL = List.of(
            "TalkedOver",
            "UnderDiscussion",
            "Proposed",
            "Agreed",
            "ProposalIsOver",
            "ProblemSeen",
            "ProblemSeenBefore",
            "OwnProposal",
            "ProposalChanged",
            "NotTheProposer",
            "OtherAspect",
            "NoSecondTask",
            "KeptForTheHour",
            "NoProblemSeen",
            "Advised");

    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "decisions",
                        asked -> decisions
                                .find(asked, SayApi.thing(asked.input("of")))
                                .orElse(null))
                .query(
                        "proposal",
                        asked -> decisions.findProposal(asked, asked.text("id")).orElse(null))
                .field(
                        "Decisions",
                        "agreed",
                        asked -> decisions.agreed(
                                asked, asked.parent(DecisionView.class).of()))
                .mutation("sayFine", asked -> answerChange.fine(asked.resident(), asked.text("change"), asked.key()))
                .mutation(
                        "talkFirst",
                        asked -> answerChange.talkFirst(asked.resident(), asked.text("change"), asked.key()))
                .mutation("putBack", asked -> answerChange.putBack(asked.resident(), asked.text("change"), asked.key()))
                .mutation("propose", this::propose)
                .mutation("agree", asked -> answerProposal.agree(asked.resident(), asked.text("proposal"), asked.key()))
                .mutation("object", this::object)
                .mutation("changeProposal", this::changeProposal)
                .mutation(
                        "makeOwnTask",
                        asked -> reconsider.makeOwnTask(asked.resident(), asked.text("proposal"), asked.key()))
                .mutation(
                        "keepForTheHour",
                        asked -> answerProposal.keepForTheHour(asked.resident(), asked.text("proposal"), asked.key()))
                .mutation("advise", this::advise);
        ABOUT_A_CHANGE.forEach(outcome -> wiring.field(
                outcome,
                "change",
                asked -> decisions.change(asked, asked.parent(AboutChange.class).change())));
        ABOUT_A_PROPOSAL.forEach(outcome -> wiring.field(outcome, "proposal", this::proposal));
    }

    private ProposalView proposal(Asked asked) {
        return decisions
                .findProposal(asked, asked.parent(AboutProposal.class).proposal())
                .orElseThrow();
    }

    private Object propose(Asked asked) {
        String resident = asked.resident();
        Asked wish = asked.input("what");
        return asked.line("sentence", LONGEST_SENTENCE, sentence -> {
            if (wish.has("rename")) {
                Asked rename = wish.input("rename");
                return rename.line(
                        "name",
                        ProjectView.LONGEST_NAME,
                        name -> propose.propose(
                                resident,
                                new Thing.Project(rename.text("project")),
                                new NewValue(Aspect.NAME, name),
                                sentence,
                                asked.key()));
            }
            return propose.propose(resident, about(wish), value(wish), sentence, asked.key());
        });
    }

    private static Thing about(Asked wish) {
        if (wish.has("closePlace")) {
            return new Thing.Place(wish.text("closePlace"));
        }
        return new Thing.Project(wish.text(wish.has("endProject") ? "endProject" : "spend"));
    }

    private static NewValue value(Asked wish) {
        if (wish.has("spend")) {
            return new NewValue(Aspect.MONEY, null);
        }
        return new NewValue(wish.has("closePlace") ? Aspect.CLOSED : Aspect.ENDED, true);
    }

    private Object object(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "reason",
                LONGEST_SENTENCE,
                reason -> asked.line(
                        "instead",
                        LONGEST_SENTENCE,
                        instead ->
                                answerProposal.object(resident, asked.text("proposal"), reason, instead, asked.key())));
    }

    private Object changeProposal(Asked asked) {
        String resident = asked.resident();
        return asked.lineIfAny(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> newValue(
                        asked, to -> reconsider.change(resident, asked.text("proposal"), to, sentence, asked.key())));
    }

    /// Reads the input NewValue; a text or number that does not fit is answered with what does.
    private static Object newValue(Asked asked, Function<Optional<NewValue>, Object> then) {
        if (!asked.has("to")) {
            return then.apply(Optional.empty());
        }
        Asked to = asked.input("to");
        if (to.has("startsAt")) {
            var start = to.timeIfAny("startsAt").orElseThrow().atZone(ZoneOffset.UTC);
            return then.apply(Optional.of(new NewValue(Aspect.STARTS_AT, start)));
        }
        if (to.has("heaviness")) {
            var heaviness = to.choiceIfAny("heaviness", Heaviness.class).orElseThrow();
            return then.apply(Optional.of(new NewValue(Aspect.HEAVINESS, heaviness.name())));
        }
        if (to.has("minutes")) {
            return number(to, "minutes", Aspect.MINUTES, MakeTask.MOST_MINUTES, then);
        }
        if (to.has("slots")) {
            return number(to, "slots", Aspect.SLOTS, MakeTask.MOST_SLOTS, then);
        }
        if (to.has("title")) {
            return text(to, "title", Aspect.TITLE, MakeTask.LONGEST_TITLE, then);
        }
        if (to.has("how")) {
            return text(to, "how", Aspect.HOW, MakeTask.LONGEST_HOW, then);
        }
        return to.has("name")
                ? text(to, "name", Aspect.NAME, ProjectView.LONGEST_NAME, then)
                : text(to, "forWhom", Aspect.FOR_WHOM, ProjectView.LONGEST_FOR_WHOM, then);
    }

    private static Object text(
            Asked to, String field, Aspect aspect, int atMost, Function<Optional<NewValue>, Object> then) {
        return to.line(field, atMost, text -> then.apply(Optional.of(new NewValue(aspect, text))));
    }

    private static Object number(
            Asked to, String field, Aspect aspect, int atMost, Function<Optional<NewValue>, Object> then) {
        int number = to.number(field);
        return number >= 1 && number <= atMost
                ? then.apply(Optional.of(new NewValue(aspect, number)))
                : new NumberRefused(field, 1, atMost);
    }

    private Object advise(Asked asked) {
        String adviser = asked.signedIn();
        return asked.line(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> answerProposal.advise(adviser, asked.text("proposal"), sentence, asked.key()));
    }
}
