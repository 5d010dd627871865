package nl.buurtdaad.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Thing;

/// Writes down what proposals came to. When it was and what it came to is settled by the say at that instant; whether
/// a job or a reader looks first, late or twice, changes nothing of it.
public final class SettleProposals implements Runnable {
    private final Database database;
    private final Clock clock;
    private final Grounds grounds;
    private final Proposals proposals;
    private final ProposalStore store;

    SettleProposals(Database database, Clock clock, Grounds grounds, Proposals proposals, ProposalStore store) {
        this.database = database;
        this.clock = clock;
        this.grounds = grounds;
        this.proposals = proposals;
        this.store = store;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<String> due = database.read(tx -> store.listDue(tx, now));
        due.forEach(this::settle);
    }

    /// What a proposal is about; empty when there is no such proposal.
    public Optional<Thing> findThing(Tx tx, String proposal) {
        return store.findThing(tx, proposal);
    }

    /// Settles one that is due, for who looks first.
    public void settle(String proposal) {
        database.write(tx -> {
            var ground = store.findThing(tx, proposal).flatMap(thing -> grounds.lock(tx, thing));
            Instant now = clock.instant();
            ground.ifPresentOrElse(
                    there -> proposals.lock(tx, there, proposal, now),
                    () -> proposals.endWithoutGround(tx, proposal, now));
            return true;
        });
    }
}
