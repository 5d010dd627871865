package nl.buurtdaad.notices;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a resident wants to hear outside the app, and when it comes; named like the schema's fields.
record NewsWishes(List<NewsWish> topics, String quietFrom, String quietUntil, Instant nextWeekly) {
    /// @param weekly whether it waits for the weekly letter, as far as it is not about the reader's own task
    record NewsWish(NewsTopic topic, boolean weekly, boolean wanted) {}

    /// Every answer to a wish.
    sealed interface WishOutcome {
        record NewsWished(NewsTopic topic, boolean wanted) implements WishOutcome {}
    }

    static NewsWishes of(Set<NewsTopic> off, NewsHours hours, Instant nextWeekly) {
        return new NewsWishes(
                Arrays.stream(NewsTopic.values())
                        .map(topic -> new NewsWish(topic, topic.pace() != DueRule.Pace.AT_ONCE, !off.contains(topic)))
                        .toList(),
                hours.quietFrom().toString(),
                hours.quietUntil().toString(),
                nextWeekly);
    }
}
