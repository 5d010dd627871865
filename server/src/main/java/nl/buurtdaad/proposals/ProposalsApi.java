package nl.buurtdaad.proposals;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.joining.Cap;
import nl.buurtdaad.projects.ChatLink;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.proposals.ProposalOutcome.NumberRefused;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.Heaviness;
import nl.buurtdaad.tasks.MakeTask;

/// The room's GraphQL mutations; what a proposal is now is told by the room `decisions`.
record ProposalsApi(Propose propose, AnswerProposal answerProposal, Reconsider reconsider) implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 240;

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("propose", this::propose)
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
        if (wish.has("agree")) {
            return new Thing.Platform(wish.input("agree").text("platform"));
        }
        if (wish.has("closePlace")) {
            return new Thing.Place(wish.text("closePlace"));
        }
        return new Thing.Project(wish.text(wish.has("endProject") ? "endProject" : "spend"));
    }

    private static NewValue value(Asked wish) {
        if (wish.has("agree")) {
            return agreement(wish.input("agree"));
        }
        if (wish.has("spend")) {
            return new NewValue(Aspect.MONEY, null);
        }
        return new NewValue(wish.has("closePlace") ? Aspect.CLOSED : Aspect.ENDED, true);
    }

    private static NewValue agreement(Asked agree) {
        var name = agree.choiceIfAny("name", AgreementName.class).orElseThrow();
        return new NewValue(Aspect.of(name), agree.number("number"));
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

    /// Reads the input NewValue; a text, link or number that does not fit is answered with what does.
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
        if (to.has("cap")) {
            return cap(to.input("cap"), then);
        }
        if (to.has("walkAlong")) {
            return then.apply(Optional.of(new NewValue(Aspect.WALK_ALONG, to.yes("walkAlong") ? true : null)));
        }
        if (to.has("chat")) {
            return ChatLink.read(to, then);
        }
        if (to.has("agreement")) {
            return then.apply(Optional.of(agreement(to.input("agreement"))));
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

    private static Object cap(Asked cap, Function<Optional<NewValue>, Object> then) {
        String wish = cap.text("wish");
        if (wish.equals("NONE")) {
            return then.apply(Optional.of(new NewValue(Aspect.CAP, null)));
        }
        return cap.lineIfAny("because", Cap.LONGEST_SENTENCE, because -> {
            var capped = new Cap(Cap.Reason.valueOf(wish), because);
            return then.apply(Optional.of(new NewValue(Aspect.CAP, capped.value())));
        });
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
