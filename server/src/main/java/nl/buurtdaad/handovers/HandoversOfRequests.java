package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.StandingHandovers;

record HandoversOfRequests(Clock clock, HandoverStore store) implements StandingHandovers {
    @Override
    public Map<String, Standing> of(Tx tx, List<String> requests) {
        Instant now = clock.instant();
        return store.listAgreed(tx, requests, now).stream()
                .collect(Collectors.toMap(
                        Handover::request,
                        handover -> standing(handover, now, clock.getZone()),
                        (newest, _) -> newest));
    }

    private static Standing standing(Handover handover, Instant now, ZoneId zone) {
        return new Standing(
                HandoverRule.since(handover, zone).orElseThrow(),
                HandoverRule.lastDay(handover, zone).orElseThrow(),
                HandoverRule.state(handover, now, zone) == HandoverState.ENDED,
                handover.returned().map(Handover.Return::by));
    }
}
