package nl.buurtdaad.decisions;

import java.util.List;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.decisions.DecisionOutcome.AboutChange;
import nl.buurtdaad.decisions.DecisionView.ProposalView;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.say.SayApi;

/// The room's GraphQL fields.
record DecisionsApi(Decisions decisions, AnswerChange answerChange) implements Wiring.Api {
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
                .mutation(
                        "putBack", asked -> answerChange.putBack(asked.resident(), asked.text("change"), asked.key()));
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
}
