package nl.buurtdaad.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.proposals.Proposal.State;
import nl.buurtdaad.proposals.ProposalOutcome.DoersDecide;
import nl.buurtdaad.proposals.ProposalOutcome.NoSecondTask;
import nl.buurtdaad.proposals.ProposalOutcome.NotFound;
import nl.buurtdaad.proposals.ProposalOutcome.NotTheProposer;
import nl.buurtdaad.proposals.ProposalOutcome.OtherAspect;
import nl.buurtdaad.proposals.ProposalOutcome.OwnTaskMade;
import nl.buurtdaad.proposals.ProposalOutcome.ProposalChanged;
import nl.buurtdaad.proposals.ProposalOutcome.ProposalIsOver;
import nl.buurtdaad.proposals.ProposalOutcome.TimeRefused;
import nl.buurtdaad.proposals.ProposalOutcome.TooManyClaims;
import nl.buurtdaad.tasks.MakeTask;
import nl.buurtdaad.tasks.StartTimeRule;

/// What whoever proposed it can do when another sees a problem: propose it in another way, or do it their own way
/// beside the others (DOMAIN rule 3).
record Reconsider(
        Once once,
        Clock clock,
        Grounds grounds,
        Claims claims,
        MakeTask makeTask,
        Proposals proposals,
        ProposalStore store) {

    ProposalOutcome change(String resident, String id, Optional<NewValue> to, Optional<String> sentence, UUID key) {
        var arguments = Arrays.asList(id, to.orElse(null), sentence.orElse(null));
        return once.run(resident, key, "changeProposal", arguments, ProposalOutcome.class, tx -> {
            var ground = lock(tx, id);
            if (ground.isEmpty()) {
                return new NotFound(id);
            }
            Instant now = clock.instant();
            Proposal proposal = proposals.lock(tx, ground.get(), id, now);
            if (!proposal.isOpen() && proposal.state() != State.FOR_THE_HOUR) {
                return new ProposalIsOver(id);
            }
            var refused = notTheirs(tx, ground.get(), proposal, resident, now);
            if (refused.isPresent()) {
                return refused.get();
            }
            // What was offered is as it was read; another offer is put forward in its place.
            if (proposal.aspect() == Aspect.HANDOVER
                    || to.filter(value -> value.aspect() != proposal.aspect()).isPresent()) {
                return new OtherAspect(id);
            }
            var number = to.flatMap(value -> grounds.refusal(ground.get(), value));
            if (number.isPresent()) {
                return number.get();
            }
            var fits = to.flatMap(NewValue::time).flatMap(start -> StartTimeRule.refusal(start, now));
            if (fits.isPresent()) {
                return new TimeRefused(fits.get().earliest(), fits.get().latest());
            }
            String change = to.map(value -> wish(tx, ground.get(), resident, value, now))
                    .or(proposal::change)
                    .orElse("");
            proposals.beginAgain(tx, ground.get(), proposal, change, sentence, now);
            return new ProposalChanged(id);
        });
    }

    private String wish(Tx tx, Ground ground, String resident, NewValue value, Instant now) {
        String change = UUID.randomUUID().toString();
        proposals.wish(tx, ground, change, resident, value, now);
        return change;
    }

    ProposalOutcome makeOwnTask(String resident, String id, UUID key) {
        return once.run(resident, key, "makeOwnTask", List.of(id), ProposalOutcome.class, tx -> {
            claims.lockResident(tx, resident);
            var ground = lock(tx, id);
            if (ground.isEmpty()) {
                return new NotFound(id);
            }
            Instant now = clock.instant();
            Proposal proposal = proposals.lock(tx, ground.get(), id, now);
            if (!proposal.isOpen()) {
                return new ProposalIsOver(id);
            }
            return notTheirs(tx, ground.get(), proposal, resident, now)
                    .orElseGet(() -> beside(tx, ground.get(), proposal, resident, key.toString(), now));
        });
    }

    private ProposalOutcome beside(Tx tx, Ground ground, Proposal proposal, String resident, String id, Instant now) {
        if (ground.task().isEmpty() || proposal.change().isEmpty()) {
            return new NoSecondTask(proposal.id());
        }
        Task first = ground.task().get();
        if (first.wordsAside() || grounds.isAside(tx, proposal.change().get())) {
            return new NoSecondTask(proposal.id());
        }
        var own = first.activeClaimOf(resident);
        int atMost = first.agreements().openClaims();
        int others = claims.lockAndCountOpen(tx, resident) - (own.isPresent() ? 1 : 0);
        if (others >= atMost) {
            return new TooManyClaims(atMost);
        }
        own.ifPresent(claim -> claims.releaseUntold(tx, claim.claim(), first));
        makeTask.beside(tx, resident, first, proposal.change().get(), id);
        proposals.end(tx, ground, proposal, State.OWN_TASKS, now);
        grounds.tellOfOwnTask(tx, ground, resident, id, now);
        return new OwnTaskMade(id);
    }

    private Optional<Ground> lock(Tx tx, String proposal) {
        return store.findThing(tx, proposal).flatMap(thing -> grounds.lock(tx, thing));
    }

    private Optional<ProposalOutcome> notTheirs(Tx tx, Ground ground, Proposal proposal, String resident, Instant now) {
        if (!grounds.sayIn(tx, ground, now).containsKey(resident)) {
            return Optional.of(new DoersDecide(ground.projects()));
        }
        return proposal.proposer().equals(resident) ? Optional.empty() : Optional.of(new NotTheProposer(proposal.id()));
    }
}
