package nl.buurtdaad.proposals;

import java.time.Clock;
import nl.buurtdaad.agreements.AgreementsRoom;
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
public final class ProposalsRoom {
    private final ProposalsApi api;
    private final Grounds grounds;
    private final Proposals proposals;
    private final SettleProposals settle;

    public ProposalsRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Claims claims,
            Changes changes,
            AgreementsRoom agreements,
            Inbox inbox,
            MakeTask makeTask,
            WhenAgreed whenAgreed) {
        var store = new ProposalStore();
        grounds = new Grounds(claims, changes, agreements, say, store, inbox);
        proposals = new Proposals(grounds, changes, store, logbook, whenAgreed);
        settle = new SettleProposals(database, clock, grounds, proposals, store);
        api = new ProposalsApi(
                new Propose(once, clock, grounds, changes, proposals),
                new AnswerProposal(once, clock, grounds, proposals, store),
                new Reconsider(once, clock, grounds, claims, makeTask, proposals, store));
    }

    public Wiring.Api api() {
        return api;
    }

    public Grounds grounds() {
        return grounds;
    }

    public Proposals proposals() {
        return proposals;
    }

    /// To be run every few seconds.
    public SettleProposals settleProposals() {
        return settle;
    }
}
