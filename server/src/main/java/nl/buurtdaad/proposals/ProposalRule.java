package nl.buurtdaad.proposals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.say.Doing;

/// Consent (DOMAIN rule 3): a proposal stands when its time ends and nobody with a say sees a problem, or earlier when
/// all who have a say said "prima". No quorum, no votes.
///
/// Everything is decided by the say as it was at an instant that lies behind: so the order in which two phones are
/// heard within one instant decides nothing, nor who looks first.
final class ProposalRule {
    private ProposalRule() {}

    sealed interface Ending {
        /// @param deciders who wanted it, with what gave them the right
        /// @param silent who had a say too
        record Stands(Instant at, Map<String, Doing> deciders, Map<String, Doing> silent) implements Ending {}

        /// Nobody who wanted it had a say any more.
        record Fell(Instant at) implements Ending {}

        record StillOpen() implements Ending {}
    }

    /// The instants at which the say can settle it, the first one first; empty when nothing is due.
    static List<Instant> moments(Proposal proposal, Instant now) {
        var moments = new ArrayList<Instant>();
        if (!proposal.isOpen()) {
            return moments;
        }
        proposal.agreedAt()
                .filter(now::isAfter)
                .filter(proposal.endsAt()::isAfter)
                .ifPresent(moments::add);
        if (!now.isBefore(proposal.endsAt())) {
            moments.add(lastInstantOf(proposal));
            moments.add(now);
        }
        return moments;
    }

    /// What happened before the end counts, what happens at it is too late.
    private static Instant lastInstantOf(Proposal proposal) {
        return proposal.endsAt().minusNanos(1);
    }

    /// @param sayThen who had the say at `moment`
    static Ending at(Instant moment, Proposal proposal, Map<String, Doing> sayThen) {
        var wanted = proposal.wantedBy(moment);
        boolean problem = proposal.problems().stream()
                .anyMatch(seen -> seen.isSeenAt(moment) && sayThen.containsKey(seen.resident()));
        boolean early = moment.isBefore(lastInstantOf(proposal));
        if (problem || (early && (sayThen.isEmpty() || !wanted.containsAll(sayThen.keySet())))) {
            return new Ending.StillOpen();
        }
        var deciders = only(sayThen, wanted, true);
        Instant at = moment.equals(lastInstantOf(proposal)) ? proposal.endsAt() : moment;
        return deciders.isEmpty() ? new Ending.Fell(at) : new Ending.Stands(at, deciders, only(sayThen, wanted, false));
    }

    private static Map<String, Doing> only(Map<String, Doing> say, List<String> residents, boolean among) {
        var some = new LinkedHashMap<String, Doing>();
        say.forEach((resident, doing) -> {
            if (residents.contains(resident) == among) {
                some.put(resident, doing);
            }
        });
        return some;
    }
}
