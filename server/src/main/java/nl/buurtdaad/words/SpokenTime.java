package nl.buurtdaad.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Times and days as a neighbour says them.
public final class SpokenTime {
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

    /// "1 juni 2026"
    public static String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /// "maart 2024"
    public static String month(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()).format(day);
    }
}
