package nl.buurtdaad.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Times and days as a neighbour says them.
public final class SpokenTime {
    private static final int HALF_A_YEAR = 182;

    private SpokenTime() {}

    /// "16.00" in Dutch, "16:00" in English.
    public static String time(LocalTime time, Language language) {
        return switch (language) {
            case NL -> "%02d.%02d".formatted(time.getHour(), time.getMinute());
            case EN -> "%02d:%02d".formatted(time.getHour(), time.getMinute());
        };
    }

    /// "vrijdag 27 november"
    public static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }

    /// "vrijdag 27 november"; with its year when it is further away than half a year, so that nobody takes it for the
    /// nearest one.
    public static String day(LocalDate day, LocalDate today, Language language) {
        return Math.abs(ChronoUnit.DAYS.between(today, day)) > HALF_A_YEAR
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale())
                        .format(day)
                : day(day, language);
    }

    /// "12 mei 2026"
    public static String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /// "12 mei"
    public static String dayOfMonth(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }

    /// "maart 2024"
    public static String month(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(day);
    }
}
