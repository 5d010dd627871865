package nl.buurtdaad.decisions;

import java.time.Clock;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.MakeTask;

/// Puts the room together.
public final class DecisionsRoom {
    private final DecisionsApi api;
    private final SettleProposals settle;

    public DecisionsRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Claims claims,
            Changes changes,
            Inbox inbox,
            MakeTask makeTask) {
        var store = new ProposalStore();
        var answers = new ChangeAnswerStore();
        var grounds = new Grounds(claims, changes, say, store, inbox);
        var proposals = new Proposals(grounds, changes, store, logbook, Times.DEFAULT);
        settle = new SettleProposals(database, clock, grounds, proposals, store);
        api = new DecisionsApi(
                new Decisions(database, clock, new DecisionStore(), store, answers, settle, say, Times.DEFAULT),
                new AnswerChange(once, clock, grounds, changes, proposals, answers, logbook),
                new Propose(once, clock, grounds, changes, proposals),
                new AnswerProposal(once, clock, grounds, proposals, store),
                new Reconsider(once, clock, grounds, changes, claims, makeTask, proposals, store));
    }

    public Wiring.Api api() {
        return api;
    }

    /// To be run every few seconds.
    public Runnable settleProposals() {
        return settle;
    }
}
