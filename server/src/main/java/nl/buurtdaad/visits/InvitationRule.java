package nl.buurtdaad.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which times fit in an invitation, and who sees which of them.
final class InvitationRule {
    static final int AT_MOST = 3;
    static final Duration AHEAD = Duration.ofDays(60);

    private InvitationRule() {}

    /// @param atMost how many times
    record Range(int atMost, Instant earliest, Instant latest) {}

    /// The soonest first, each once.
    static List<Instant> inOrder(List<Instant> times) {
        return times.stream().distinct().sorted().toList();
    }

    /// What would fit, when these times do not. A time that is past at `now` would be gone at once.
    static Optional<Range> refusal(List<Instant> times, Instant now) {
        var range = new Range(AT_MOST, now, now.plus(AHEAD));
        boolean fits = !times.isEmpty()
                && times.size() <= AT_MOST
                && times.stream().allMatch(time -> time.isAfter(now) && !time.isAfter(range.latest()));
        return fits ? Optional.empty() : Optional.of(range);
    }

    /// What is shown to everybody: "Kom eens kijken: dinsdag 15 uur is Amina er."
    ///
    /// @param invitations the soonest first
    static List<Invitation> forEverybody(List<Invitation> invitations) {
        return invitations.stream()
                .limit(1)
                .map(one -> new Invitation(
                        one.id(), one.by(), one.mine(), List.of(one.times().getFirst())))
                .toList();
    }
}
