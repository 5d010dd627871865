package nl.buurtdaad.proposals;

import static nl.buurtdaad.agreements.AgreementName.PROPOSAL_HOURS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.proposals.Proposal.State;
import nl.buurtdaad.proposals.ProposalRule.Ending;
import nl.buurtdaad.proposals.ProposalStore.Begun;

/// How proposals begin and end. The caller holds the lock of the thing that one is about.
public record Proposals(Grounds grounds, Changes changes, ProposalStore store, Logbook logbook, WhenAgreed whenAgreed) {
    /// "Even overleggen": whoever made the change proposes it.
    ///
    /// @param asker who wants to talk first
    /// @param id of the proposal
    public void fromChange(
            Tx tx, Ground ground, Aspect aspect, String change, String changer, String asker, String id, Instant now) {
        begin(tx, ground, new Begun(id, ground.thing(), changer, aspect, change, ""), now);
        store.talkedFirst(tx, asker, id, change, now);
        logbook.write(
                tx,
                ground.platform(),
                "talked-first",
                now,
                List.of(ground.thing().id(), change, id));
        grounds.tell(tx, ground, Notice.Kind.TALKED_OVER, Optional.of(asker), List.of(changer), now);
    }

    /// What begins as a proposal; its id is the caller's key.
    public void begin(
            Tx tx,
            Ground ground,
            String proposer,
            NewValue value,
            String change,
            String sentence,
            String id,
            Instant now) {
        if (value.aspect().isOfTheThing()) {
            wish(tx, ground, change, proposer, value, now);
        }
        begin(tx, ground, new Begun(id, ground.thing(), proposer, value.aspect(), change, sentence), now);
        logbook.write(
                tx, ground.platform(), "proposed", now, List.of(ground.thing().id(), id));
        grounds.tell(tx, ground, Notice.Kind.PROPOSED, Optional.of(proposer), List.of(), now);
    }

    /// Writes down what is proposed.
    void wish(Tx tx, Ground ground, String change, String proposer, NewValue value, Instant now) {
        var number = value.aspect().agreement().map(ground.agreements()::number);
        changes.wish(tx, change, ground.thing().id(), proposer, value, number, now);
    }

    private void begin(Tx tx, Ground ground, Begun begun, Instant now) {
        store.propose(tx, begun, now, now.plus(ground.agreements().time(PROPOSAL_HOURS)));
    }

    /// The same in another way: a new window.
    void beginAgain(Tx tx, Ground ground, Proposal was, String change, Optional<String> sentence, Instant now) {
        store.beginAgain(
                tx,
                was.id(),
                change,
                sentence,
                now,
                now.plus(ground.agreements().time(PROPOSAL_HOURS)));
        logbook.write(
                tx,
                ground.platform(),
                "proposed-anew",
                now,
                List.of(ground.thing().id(), was.id()));
        grounds.tell(tx, ground, Notice.Kind.PROPOSED, Optional.of(was.proposer()), List.of(), now);
    }

    /// Locks a proposal and settles what is due, so that what follows sees it as it is now. About a task that is
    /// done it is over; it only ends at the end of its time, since who said "gedaan" by mistake takes that back.
    public Proposal lock(Tx tx, Ground ground, String id, Instant now) {
        Proposal proposal = store.lock(tx, id);
        for (Instant moment : ProposalRule.moments(proposal, now)) {
            if (ground.wasOver(moment)) {
                break;
            }
            switch (ProposalRule.at(moment, proposal, grounds.sayIn(tx, ground, moment))) {
                case Ending.StillOpen() -> {}
                case Ending.Fell(Instant at) -> {
                    end(tx, ground, proposal, State.FELL, at);
                    return store.lock(tx, id);
                }
                case Ending.Stands stands -> {
                    stand(tx, ground, proposal, stands);
                    return store.lock(tx, id);
                }
            }
        }
        if (proposal.agreedAt().filter(now::isAfter).isPresent()) {
            store.looked(tx, id);
        }
        if (!proposal.isOpen() || !ground.isOver()) {
            return proposal;
        }
        if (!now.isBefore(proposal.endsAt())) {
            end(tx, ground, proposal, State.OVER, ground.doneSince().orElseThrow());
        }
        return proposal.over();
    }

    private void stand(Tx tx, Ground ground, Proposal proposal, Ending.Stands stands) {
        boolean made = proposal.change()
                .map(change -> grounds.makeSo(tx, ground, proposal.aspect(), change, stands.at()))
                .orElse(true);
        if (!made) {
            end(tx, ground, proposal, State.OVER, stands.at());
            return;
        }
        store.keepWhy(tx, proposal, stands.deciders(), stands.silent());
        end(tx, ground, proposal, State.STANDS, stands.at());
        if (proposal.aspect() == Aspect.HANDOVER) {
            whenAgreed.handedOver(tx, proposal.id(), stands.at());
        }
        grounds.tell(tx, ground, Notice.Kind.STANDS, Optional.empty(), List.of(proposal.proposer()), stands.at());
    }

    /// Another took its place, or what it was about is gone: nobody answers it any more.
    public void passBy(Tx tx, Ground ground, Proposal proposal, Instant at) {
        end(tx, ground, proposal, State.OVER, at);
    }

    void end(Tx tx, Ground ground, Proposal proposal, State state, Instant at) {
        store.settle(tx, proposal.id(), state, at);
        String what = switch (state) {
            case OPEN -> throw new IllegalArgumentException("an open proposal has not ended");
            case STANDS -> "proposal-stands";
            case FELL -> "proposal-fell";
            case OWN_TASKS -> "own-tasks";
            case FOR_THE_HOUR -> "kept-for-the-hour";
            case OVER -> "proposal-over";
        };
        logbook.write(tx, ground.platform(), what, at, List.of(ground.thing().id(), proposal.id()));
    }

    /// A proposal about what is not there any more.
    void endWithoutGround(Tx tx, String proposal, Instant at) {
        store.settle(tx, proposal, State.OVER, at);
    }
}
