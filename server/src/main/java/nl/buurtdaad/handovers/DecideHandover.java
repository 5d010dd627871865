package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.handovers.Handover.Talk;
import nl.buurtdaad.handovers.HandoverOutcome.DoersDecide;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverNotInForce;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverNotOnOffer;
import nl.buurtdaad.handovers.HandoverOutcome.NotFound;
import nl.buurtdaad.handovers.HandoverOutcome.Proposed;
import nl.buurtdaad.handovers.HandoverOutcome.UnderDiscussion;
import nl.buurtdaad.proposals.Ground;
import nl.buurtdaad.proposals.Grounds;
import nl.buurtdaad.proposals.Proposal;
import nl.buurtdaad.proposals.Proposals;
import nl.buurtdaad.say.Thing;

/// "Leg het aan ons voor" and "Wij stoppen ermee": a handover begins and ends as a proposal among the doers (DOMAIN
/// rule
/// 2).
record DecideHandover(
        Once once, Clock clock, HandoverStore store, SettledHandovers handovers, Grounds grounds, Proposals proposals) {

    private interface Work {
        HandoverOutcome on(Ground ground, HandoverStore.Of of, Instant now);
    }

    HandoverOutcome putForward(String resident, String id, UUID key) {
        return once.run(
                resident,
                key,
                "putHandoverForward",
                List.of(id),
                HandoverOutcome.class,
                tx -> asDoer(
                        tx,
                        resident,
                        id,
                        (ground, of, now) -> putForward(tx, ground, of.request(), resident, id, key.toString(), now)));
    }

    private HandoverOutcome putForward(
            Tx tx, Ground ground, String request, String resident, String id, String fresh, Instant now) {
        var all = handovers.ofRequest(tx, ground, request, now);
        var handover =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        switch (HandoverRule.state(handover, now, clock.getZone())) {
            case PUT_FORWARD -> {
                return new UnderDiscussion(handover.begins().orElseThrow().proposal());
            }
            case DRAFT, PASSED_BY, AGREED, IN_FORCE, ENDED -> {
                return new HandoverNotOnOffer(id);
            }
            case OFFERED, NOT_AGREED -> {}
        }
        List<Proposal> older = all.stream()
                .flatMap(one -> one.begins().stream())
                .filter(Talk::isLive)
                .map(talk -> proposals.lock(tx, ground, talk.proposal(), now))
                .toList();
        // As with any proposal, only who proposed it changes it while it is open.
        var ofAnother = older.stream()
                .filter(proposal -> proposal.state() == Proposal.State.OPEN
                        && !proposal.proposer().equals(resident))
                .findFirst();
        if (ofAnother.isPresent()) {
            return new UnderDiscussion(ofAnother.get().id());
        }
        older.forEach(proposal -> proposals.passBy(tx, ground, proposal, now));
        proposals.begin(tx, ground, resident, new NewValue(Aspect.HANDOVER, null), "", "", fresh, now);
        store.putForward(tx, id, fresh);
        return new Proposed(fresh);
    }

    HandoverOutcome proposeEnd(String resident, String id, String sentence, UUID key) {
        return once.run(
                resident,
                key,
                "proposeHandoverEnd",
                List.of(id, sentence),
                HandoverOutcome.class,
                tx -> asDoer(
                        tx,
                        resident,
                        id,
                        (ground, _, now) -> proposeEnd(tx, ground, resident, id, sentence, key.toString(), now)));
    }

    private HandoverOutcome proposeEnd(
            Tx tx, Ground ground, String resident, String id, String sentence, String fresh, Instant now) {
        var handover = handovers.get(tx, ground, id, now);
        if (!HandoverRule.state(handover, now, clock.getZone()).stands()) {
            return new HandoverNotInForce(id);
        }
        Optional<Talk> live = handover.ends().filter(Talk::isLive);
        if (live.isPresent()) {
            return new UnderDiscussion(live.get().proposal());
        }
        proposals.begin(tx, ground, resident, new NewValue(Aspect.HANDOVER_ENDS, null), "", sentence, fresh, now);
        store.proposeEnd(tx, id, fresh);
        return new Proposed(fresh);
    }

    private HandoverOutcome asDoer(Tx tx, String resident, String id, Work work) {
        var of = store.findProjectOf(tx, id);
        var ground = of.flatMap(found -> grounds.lock(tx, new Thing.Project(found.project())));
        if (ground.isEmpty()) {
            return new NotFound(id);
        }
        Instant now = clock.instant();
        return grounds.sayIn(tx, ground.get(), now).containsKey(resident)
                ? work.on(ground.get(), of.get(), now)
                : new DoersDecide(ground.get().projects());
    }
}
