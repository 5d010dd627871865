package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.Optional;

/// How long the link of a letter opens its request.
final class AnswerLinkRule {
    private static final int DAYS_AFTER_THE_PROMISED_DAY = 30;

    private AnswerLinkRule() {}

    /// As long as nobody answered, however late that is, since a late answer is still an answer; then until some weeks
    /// after the promised day, so that the official can look again.
    static boolean isOver(Optional<LocalDate> promised, LocalDate today) {
        return promised.filter(day -> today.isAfter(day.plusDays(DAYS_AFTER_THE_PROMISED_DAY)))
                .isPresent();
    }
}
