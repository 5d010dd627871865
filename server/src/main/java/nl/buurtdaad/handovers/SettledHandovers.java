package nl.buurtdaad.handovers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.handovers.Handover.Talk;
import nl.buurtdaad.proposals.Ground;
import nl.buurtdaad.proposals.Proposals;

/// Handovers as they are now, for whoever decides about them under the lock of their project: what is due in their
/// proposals is settled first.
record SettledHandovers(HandoverStore store, Proposals proposals) {
    /// Of one request, newest first; what is due in its proposals is settled.
    List<Handover> ofRequest(Tx tx, Ground ground, String request, Instant now) {
        var all = store.listOfRequest(tx, request, now);
        return settle(tx, ground, all, now) ? store.listOfRequest(tx, request, now) : all;
    }

    /// As [#ofRequest], one.
    Handover get(Tx tx, Ground ground, String id, Instant now) {
        var found = store.find(tx, id, now).orElseThrow();
        return settle(tx, ground, List.of(found), now) ? store.find(tx, id, now).orElseThrow() : found;
    }

    private boolean settle(Tx tx, Ground ground, List<Handover> handovers, Instant now) {
        var due = due(handovers);
        due.forEach(proposal -> proposals.lock(tx, ground, proposal, now));
        return !due.isEmpty();
    }

    /// The proposals about these that can be settled.
    static List<String> due(List<Handover> handovers) {
        return handovers.stream()
                .flatMap(handover -> Stream.of(handover.begins(), handover.ends()))
                .flatMap(Optional::stream)
                .filter(Talk::due)
                .map(Talk::proposal)
                .toList();
    }
}
