package nl.buurtdaad.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// When a holiday is.
final class HolidayRule {
    private HolidayRule() {}

    static boolean isOn(Holiday holiday, LocalDate date) {
        return dateIn(holiday, date.getYear()).filter(date::equals).isPresent();
    }

    /// Empty for a day of another year.
    static Optional<LocalDate> dateIn(Holiday holiday, int year) {
        return switch (holiday.day()) {
            case Holiday.Once(LocalDate date) -> Optional.of(date).filter(one -> one.getYear() == year);
            case Holiday.EveryYear every -> {
                LocalDate date = every.day().atYear(year);
                boolean moves = every.notOnSunday() && date.getDayOfWeek() == DayOfWeek.SUNDAY;
                yield Optional.of(moves ? date.minusDays(1) : date);
            }
            case Holiday.FromEaster(int days) -> Optional.of(easter(year).plusDays(days));
        };
    }

    /// Easter Sunday of the Gregorian calendar (the "anonymous" algorithm, Nature, 20 April 1876).
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int march = h + l - 7 * m + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
