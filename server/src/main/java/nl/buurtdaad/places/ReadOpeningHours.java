package nl.buurtdaad.places;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.places.OpeningHours.Effect;
import nl.buurtdaad.places.OpeningHours.Line;
import nl.buurtdaad.places.OpeningHours.Span;
import org.jspecify.annotations.Nullable;

/// Reads the notation of OpenStreetMap (wiki: Key:opening_hours/specification): days of the week, public
/// holidays, spans of time, `off`. Seasons, weeks of the year, the sun and comments are not read: such hours
/// say nothing rather than something wrong.
public final class ReadOpeningHours {
    private static final int LONGEST = 500;
    private static final int DAY = 24 * 60;

    private ReadOpeningHours() {}

    public static Optional<OpeningHours> from(String notation) {
        if (notation.isBlank() || notation.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            // The second switch off lets a span pass midnight as 22:00-02:00.
            List<Rule> rules = new OpeningHoursParser(new StringReader(notation)).rules(true, false);
            var lines = new ArrayList<Line>();
            for (Rule rule : rules) {
                lines.add(line(rule));
            }
            return Optional.of(new OpeningHours(List.copyOf(lines)));
        } catch (OpeningHoursParseException | NotWeekly unreadable) {
            return Optional.empty();
        }
    }

    private static Line line(Rule rule) throws NotWeekly {
        if (rule.isEmpty()
                || rule.isFallBack()
                || rule.getComment() != null
                || rule.getYears() != null
                || rule.getWeeks() != null
                || rule.getDates() != null) {
            throw new NotWeekly();
        }
        boolean holidays = publicHolidays(rule.getHolidays());
        Set<DayOfWeek> days = days(rule.getDays(), holidays);
        List<Span> spans = rule.isTwentyfourseven() ? List.of(new Span(0, DAY)) : spans(rule.getTimes());
        return new Line(days, holidays, effect(rule), spans);
    }

    private static boolean publicHolidays(@Nullable List<Holiday> holidays) throws NotWeekly {
        if (holidays == null) {
            return false;
        }
        for (Holiday holiday : holidays) {
            if (holiday.getType() != Holiday.Type.PH || holiday.getOffset() != 0 || !holiday.getUseAsWeekDay()) {
                throw new NotWeekly();
            }
        }
        return true;
    }

    private static Set<DayOfWeek> days(@Nullable List<WeekDayRange> ranges, boolean holidays) throws NotWeekly {
        if (ranges == null) {
            return holidays ? Set.of() : EnumSet.allOf(DayOfWeek.class);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : ranges) {
            if (range.getNths() != null || range.getOffset() != 0) {
                throw new NotWeekly();
            }
            DayOfWeek first = day(range.getStartDay());
            DayOfWeek last = range.getEndDay() == null ? first : day(range.getEndDay());
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }

    private static List<Span> spans(@Nullable List<TimeSpan> times) throws NotWeekly {
        if (times == null) {
            return List.of(new Span(0, DAY));
        }
        var spans = new ArrayList<Span>();
        for (TimeSpan time : times) {
            if (time.getStartEvent() != null
                    || time.getEndEvent() != null
                    || time.isOpenEnded()
                    || time.getInterval() != 0
                    || time.getEnd() == TimeSpan.UNDEFINED_TIME) {
                throw new NotWeekly();
            }
            int end = time.getEnd() <= time.getStart() ? time.getEnd() + DAY : time.getEnd();
            spans.add(new Span(time.getStart(), end));
        }
        return List.copyOf(spans);
    }

    private static Effect effect(Rule rule) throws NotWeekly {
        RuleModifier said = rule.getModifier();
        if (said == null) {
            return rule.isAdditive() ? Effect.OPEN_BESIDES : Effect.OPEN_INSTEAD;
        }
        if (said.getComment() != null || said.getModifier() == null) {
            throw new NotWeekly();
        }
        return switch (said.getModifier()) {
            case OPEN -> rule.isAdditive() ? Effect.OPEN_BESIDES : Effect.OPEN_INSTEAD;
            case CLOSED, OFF -> Effect.CLOSED;
            case UNKNOWN -> throw new NotWeekly();
        };
    }

    /// The notation can say more than these hours can hold.
    private static final class NotWeekly extends Exception {
        private static final long serialVersionUID = 1;
    }
}
