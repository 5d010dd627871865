package nl.buurtdaad.decisions;

import java.time.Clock;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.proposals.ProposalsRoom;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class DecisionsRoom {
    private final DecisionsApi api;

    public DecisionsRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Changes changes,
            ProposalsRoom proposals) {
        var answers = new ChangeAnswerStore();
        api = new DecisionsApi(
                new Decisions(database, clock, new DecisionStore(), answers, proposals.settleProposals(), say),
                new AnswerChange(once, clock, proposals.grounds(), changes, proposals.proposals(), answers, logbook));
    }

    public Wiring.Api api() {
        return api;
    }
}
