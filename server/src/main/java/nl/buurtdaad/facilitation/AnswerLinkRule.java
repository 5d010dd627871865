package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// How long the link of a letter opens its request.
final class AnswerLinkRule {
    private static final int DAYS_AFTERWARDS = 30;

    private AnswerLinkRule() {}

    static boolean isOver(Question question, LocalDate today, ZoneId zone) {
        var settled =
                question.settled().map(given -> given.by().orElseGet(() -> LocalDate.ofInstant(given.at(), zone)));
        // A handover is written, offered anew and ended behind this link.
        return !question.asksHandover() && isOver(settled, question.isUnclearHere(), today);
    }

    /// As long as nobody answered, however late that is, since a late answer is still an answer; then until some weeks
    /// after the promised day, so that the official can look again.
    ///
    /// @param unclear the residents want something explained still
    /// @param settled the promised day, or the day of a "Dit niet, dit wel"; empty while it waits
    static boolean isOver(Optional<LocalDate> settled, boolean unclear, LocalDate today) {
        return !unclear
                && settled.filter(day -> today.isAfter(day.plusDays(DAYS_AFTERWARDS)))
                        .isPresent();
    }
}
