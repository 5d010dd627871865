package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.StandingHandovers;

record HandoversOfRequests(Clock clock, HandoverStore store) implements StandingHandovers {
    @Override
    public Optional<Standing> find(Tx tx, String request) {
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        return store.findOfRequest(tx, request, now)
                .filter(handover -> handover.agreedAt().isPresent())
                .map(handover -> new Standing(
                        HandoverRule.since(handover, zone).orElseThrow(),
                        HandoverRule.lastDay(handover, zone).orElseThrow(),
                        HandoverRule.state(handover, now, zone) == HandoverState.ENDED,
                        handover.returned().map(Handover.Return::by)));
    }
}
