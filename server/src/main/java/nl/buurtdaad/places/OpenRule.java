package nl.buurtdaad.places;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.buurtdaad.places.OpeningHours.Line;
import nl.buurtdaad.places.OpeningHours.Span;

/// Says whether hours are open at a moment, and until when. A span belongs to the day on which it begins: a night that
/// began before a public holiday goes on into it.
public final class OpenRule {
    private static final int AHEAD_DAYS = 7;

    private OpenRule() {}

    private record Stretch(Instant from, Instant to) {
        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    public static OpenNow at(OpeningHours hours, Set<LocalDate> publicHolidays, ZonedDateTime now) {
        Instant moment = now.toInstant();
        Instant horizon = moment.plus(Duration.ofDays(AHEAD_DAYS));
        for (Stretch stretch : stretches(hours, publicHolidays, now)) {
            if (stretch.holds(moment)) {
                return new OpenNow(true, stretch.to().isAfter(horizon) ? null : stretch.to());
            }
            if (stretch.from().isAfter(moment)) {
                return new OpenNow(false, stretch.from().isAfter(horizon) ? null : stretch.from());
            }
        }
        return new OpenNow(false, null);
    }

    /// In order, those that touch made one; from the day before, whose night may not be over.
    private static List<Stretch> stretches(OpeningHours hours, Set<LocalDate> holidays, ZonedDateTime now) {
        var all = new ArrayList<Stretch>();
        LocalDate today = now.toLocalDate();
        for (int ahead = -1; ahead <= AHEAD_DAYS + 1; ahead++) {
            LocalDate day = today.plusDays(ahead);
            for (Span span : spans(hours, day, holidays)) {
                all.add(new Stretch(instant(day, span.from(), now.getZone()), instant(day, span.to(), now.getZone())));
            }
        }
        all.removeIf(stretch -> !stretch.from().isBefore(stretch.to()));
        all.sort(Comparator.comparing(Stretch::from));
        var joined = new ArrayList<Stretch>();
        for (Stretch next : all) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || next.from().isAfter(last.to())) {
                joined.add(next);
            } else if (next.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Stretch(last.from(), next.to()));
            }
        }
        return joined;
    }

    private static List<Span> spans(OpeningHours hours, LocalDate day, Set<LocalDate> holidays) {
        List<Span> open = List.of();
        for (Line line : hours.lines()) {
            if (line.isAbout(day, holidays)) {
                open = switch (line.effect()) {
                    case OPEN_INSTEAD -> line.spans();
                    case OPEN_BESIDES -> both(open, line.spans());
                    case CLOSED -> without(open, line.spans());
                };
            }
        }
        return open;
    }

    private static List<Span> both(List<Span> some, List<Span> others) {
        var both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private static List<Span> without(List<Span> open, List<Span> closed) {
        List<Span> left = open;
        for (Span gap : closed) {
            // A whole day that is off takes its night with it, which ends on the next day.
            int to = gap.equals(WHOLE_DAY) ? Integer.MAX_VALUE : gap.to();
            var cut = new ArrayList<Span>();
            for (Span span : left) {
                cut.add(new Span(span.from(), Math.min(span.to(), gap.from())));
                cut.add(new Span(Math.max(span.from(), to), span.to()));
            }
            cut.removeIf(span -> span.from() >= span.to());
            left = cut;
        }
        return left;
    }

    private static final Span WHOLE_DAY = new Span(0, 24 * 60);

    /// When the clock first shows that time. In the hour that spring skips, it is the moment of skipping.
    private static Instant instant(LocalDate day, int minutes, ZoneId zone) {
        LocalDateTime shown = day.atStartOfDay().plusMinutes(minutes);
        var change = zone.getRules().getTransition(shown);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return ZonedDateTime.ofLocal(shown, zone, change == null ? null : change.getOffsetBefore())
                .toInstant();
    }
}
