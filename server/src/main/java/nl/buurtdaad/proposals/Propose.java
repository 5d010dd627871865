package nl.buurtdaad.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.proposals.ProposalOutcome.DoersDecide;
import nl.buurtdaad.proposals.ProposalOutcome.NotFound;
import nl.buurtdaad.proposals.ProposalOutcome.Proposed;
import nl.buurtdaad.proposals.ProposalOutcome.UnderDiscussion;
import nl.buurtdaad.say.Thing;

/// The few things that begin as a proposal (DOMAIN rule 2), by who has a say in them.
record Propose(Once once, Clock clock, Grounds grounds, Changes changes, Proposals proposals) {
    ProposalOutcome propose(String resident, Thing thing, NewValue value, String sentence, UUID key) {
        var arguments = List.of(thing, value, sentence);
        return once.run(
                resident,
                key,
                "propose",
                arguments,
                ProposalOutcome.class,
                tx -> grounds.lock(tx, thing)
                        .map(ground -> decide(tx, resident, ground, value, sentence, key))
                        .orElseGet(() -> new NotFound(thing.id())));
    }

    private ProposalOutcome decide(Tx tx, String resident, Ground ground, NewValue value, String sentence, UUID key) {
        Instant now = clock.instant();
        if (!grounds.sayIn(tx, ground, now).containsKey(resident)) {
            return new DoersDecide(ground.projects());
        }
        var talk = changes.findTalk(tx, ground.thing().id(), List.of(value.aspect()));
        if (talk.isPresent()) {
            return new UnderDiscussion(talk.get());
        }
        var refused = grounds.refusal(ground, value);
        if (refused.isPresent()) {
            return refused.get();
        }
        String change = value.aspect().isOfTheThing() ? UUID.randomUUID().toString() : "";
        proposals.begin(tx, ground, resident, value, change, sentence, key.toString(), now);
        return new Proposed(key.toString());
    }
}
