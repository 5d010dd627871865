package nl.buurtdaad.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.decisions.DecisionOutcome.Advised;
import nl.buurtdaad.decisions.DecisionOutcome.Agreed;
import nl.buurtdaad.decisions.DecisionOutcome.DoersDecide;
import nl.buurtdaad.decisions.DecisionOutcome.KeptForTheHour;
import nl.buurtdaad.decisions.DecisionOutcome.NoProblemSeen;
import nl.buurtdaad.decisions.DecisionOutcome.NotFound;
import nl.buurtdaad.decisions.DecisionOutcome.OwnProposal;
import nl.buurtdaad.decisions.DecisionOutcome.ProblemSeen;
import nl.buurtdaad.decisions.DecisionOutcome.ProblemSeenBefore;
import nl.buurtdaad.decisions.DecisionOutcome.ProposalIsOver;
import nl.buurtdaad.decisions.Proposal.State;
import nl.buurtdaad.notices.Notice;
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
        DecisionOutcome to(Tx tx, Heard heard);
    }

    DecisionOutcome agree(String resident, String id, UUID key) {
        return answer("agree", resident, id, List.of(id), key, (tx, heard) -> {
            if (heard.proposal().proposer().equals(resident)) {
                return new Agreed(id);
            }
            store.agree(tx, resident, id, heard.now());
            return new Agreed(id);
        });
    }

    DecisionOutcome object(String resident, String id, String reason, String instead, UUID key) {
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
    DecisionOutcome keepForTheHour(String resident, String id, UUID key) {
        return answer("keepForTheHour", resident, id, List.of(id), key, (tx, heard) -> {
            if (!heard.isProblemSeen() && !heard.proposal().proposer().equals(resident)) {
                return new NoProblemSeen(id);
            }
            proposals.end(tx, heard.ground(), heard.proposal(), State.FOR_THE_HOUR, heard.now());
            return new KeptForTheHour(id);
        });
    }

    /// @param adviser the id of anyone who is signed in
    DecisionOutcome advise(String adviser, String id, String sentence, UUID key) {
        return once.run(adviser, key, "advise", List.of(id, sentence), DecisionOutcome.class, tx -> {
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

    private DecisionOutcome answer(
            String operation, String resident, String id, List<String> arguments, UUID key, Answer answer) {
        return once.run(resident, key, operation, arguments, DecisionOutcome.class, tx -> {
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
                    : new DoersDecide(ground.get().project().orElse(""));
        });
    }
}
