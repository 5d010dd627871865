package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.proposals.Proposal;

/// A handover as the graph knows it. Whether the doers want it is kept by their proposal and nowhere else.
///
/// @param department that offers it
/// @param passedBy a newer one was offered for the same request, or the doers agreed on another
/// @param begins the newest proposal to begin it
/// @param ends the newest proposal to end it
/// @param returned by the municipality, by the return clause
public record Handover(
        String id,
        String request,
        String project,
        Author author,
        Optional<Department> department,
        Terms terms,
        Optional<Instant> offeredAt,
        boolean passedBy,
        Optional<Talk> begins,
        Optional<Talk> ends,
        Optional<Return> returned) {
    /// The official who wrote it last, or offered it.
    record Author(String id, String name) {}

    public record Department(String id, String name) {}

    /// Who or what ended it. Named like the schema's HandoverEnd.
    enum End {
        /// It went on to the day that was agreed.
        LAST_DAY,
        DOERS,
        MUNICIPALITY
    }

    /// @param sentence why
    /// @param due it can be settled
    record Talk(
            String proposal,
            Proposal.State state,
            Optional<String> sentence,
            Optional<Instant> settledAt,
            boolean due) {
        boolean isLive() {
            return state == Proposal.State.OPEN || state == Proposal.State.FOR_THE_HOUR;
        }

        boolean isInTheHour() {
            return state == Proposal.State.FOR_THE_HOUR;
        }

        boolean fell() {
            return state == Proposal.State.FELL;
        }

        Optional<Instant> stoodAt() {
            return state == Proposal.State.STANDS ? settledAt : Optional.empty();
        }
    }

    /// @param by who of the department said it, by name
    record Return(Instant at, String by, String because, LocalDate lastDay) {}

    /// Since when the doers want it.
    Optional<Instant> agreedAt() {
        return begins.flatMap(Talk::stoodAt);
    }

    /// Why the doers want to end it, or did.
    Optional<String> endBecause() {
        return ends.filter(talk -> talk.isLive() || talk.stoodAt().isPresent()).flatMap(Talk::sentence);
    }

    /// When the doers ended it.
    Optional<Instant> endedAt() {
        return ends.flatMap(Talk::stoodAt);
    }
}
