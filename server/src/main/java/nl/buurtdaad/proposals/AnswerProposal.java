package nl.buurtdaad.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.proposals.Proposal.State;
import nl.buurtdaad.proposals.ProposalOutcome.Advised;
import nl.buurtdaad.proposals.ProposalOutcome.Agreed;
import nl.buurtdaad.proposals.ProposalOutcome.DoersDecide;
import nl.buurtdaad.proposals.ProposalOutcome.KeptForTheHour;
import nl.buurtdaad.proposals.ProposalOutcome.NoProblemSeen;
import nl.buurtdaad.proposals.ProposalOutcome.NotFound;
import nl.buurtdaad.proposals.ProposalOutcome.OwnProposal;
import nl.buurtdaad.proposals.ProposalOutcome.ProblemSeen;
import nl.buurtdaad.proposals.ProposalOutcome.ProblemSeenBefore;
import nl.buurtdaad.proposals.ProposalOutcome.ProposalIsOver;
import nl.buurtdaad.say.Doing;

/// "Prima", "Ik zie een probleem", to het uurtje, and anybody's advice (DOMAIN rules 3 and 5).
record AnswerProposal(Once once, Clock clock, Grounds grounds, Proposals proposals, ProposalStore store) {

    /// A proposal under its lock, with whoever has the say now.
    private record Heard(Ground ground, Proposal proposal, Map<String, Doing> say, Instant now) {
        boolean isProblemSeen() {
            return proposal.problems().stream()
                    .anyMatch(seen -> seen.isSeenAt(now) && say.containsKey(seen.resident()));
        }

        boolean isProblemOf(String resident) {
            return proposal.problems().stream()
                    .anyMatch(seen -> seen.isSeenAt(now) && seen.resident().equals(resident));
        }
    }

    private interface Answer {
        ProposalOutcome to(Tx tx, Heard heard);
    }

    ProposalOutcome agree(String resident, String id, UUID key) {
        return answer("agree", resident, id, List.of(id), key, (tx, heard) -> {
            if (heard.proposal().proposer().equals(resident)) {
                return new Agreed(id);
            }
            store.agree(tx, resident, id, heard.now());
            return new Agreed(id);
        });
    }

    ProposalOutcome object(String resident, String id, String reason, String instead, UUID key) {
        return answer("object", resident, id, List.of(id, reason, instead), key, (tx, heard) -> {
            if (!heard.now().isBefore(heard.proposal().endsAt())) {
                return new ProposalIsOver(id);
            }
            if (heard.proposal().proposer().equals(resident)) {
                return new OwnProposal(id);
            }
            if (heard.isProblemOf(resident)) {
                return new ProblemSeenBefore(id);
            }
            store.seeProblem(tx, key.toString(), resident, id, reason, instead, heard.now());
            grounds.tell(
                    tx,
                    heard.ground(),
                    Notice.Kind.PROBLEM_SEEN,
                    Optional.of(resident),
                    List.of(heard.proposal().proposer()),
                    heard.now());
            return new ProblemSeen(id);
        });
    }

    /// Without a problem that somebody sees, one doer alone could make the others wait.
    ProposalOutcome keepForTheHour(String resident, String id, UUID key) {
        return answer("keepForTheHour", resident, id, List.of(id), key, (tx, heard) -> {
            if (!heard.isProblemSeen() && !heard.proposal().proposer().equals(resident)) {
                return new NoProblemSeen(id);
            }
            proposals.end(tx, heard.ground(), heard.proposal(), State.FOR_THE_HOUR, heard.now());
            return new KeptForTheHour(id);
        });
    }

    /// @param adviser the id of anyone who is signed in
    ProposalOutcome advise(String adviser, String id, String sentence, UUID key) {
        return once.run(adviser, key, "advise", List.of(id, sentence), ProposalOutcome.class, tx -> {
            var ground = store.findThing(tx, id).flatMap(thing -> grounds.lock(tx, thing));
            if (ground.isEmpty()) {
                return new NotFound(id);
            }
            Instant now = clock.instant();
            return switch (proposals.lock(tx, ground.get(), id, now).state()) {
                case OPEN, FOR_THE_HOUR -> {
                    store.advise(tx, key.toString(), adviser, id, sentence, now);
                    yield new Advised(id);
                }
                case STANDS, FELL, OWN_TASKS, OVER -> new ProposalIsOver(id);
            };
        });
    }

    private ProposalOutcome answer(
            String operation, String resident, String id, List<String> arguments, UUID key, Answer answer) {
        return once.run(resident, key, operation, arguments, ProposalOutcome.class, tx -> {
            var ground = store.findThing(tx, id).flatMap(thing -> grounds.lock(tx, thing));
            if (ground.isEmpty()) {
                return new NotFound(id);
            }
            Instant now = clock.instant();
            Proposal proposal = proposals.lock(tx, ground.get(), id, now);
            if (!proposal.isOpen()) {
                return new ProposalIsOver(id);
            }
            var say = grounds.sayIn(tx, ground.get(), now);
            return say.containsKey(resident)
                    ? answer.to(tx, new Heard(ground.get(), proposal, say, now))
                    : new DoersDecide(ground.get().projects());
        });
    }
}
