package nl.buurtdaad.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.notices.NewsWishes.WishOutcome;
import nl.buurtdaad.notices.NewsWishes.WishOutcome.NewsWished;
import nl.buurtdaad.notices.Notice.SeeOutcome;
import nl.buurtdaad.notices.Notice.SeeOutcome.NoticesSeen;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields: a resident's own notices, and what they want to hear.
public record NoticesApi(Database database, Once once, Clock clock, NewsHours hours) implements Wiring.Api {
    private static final NoticeStore STORE = new NoticeStore();

    @Override
    public void wire(Wiring wiring) {
        wiring.query("myNotices", this::mine)
                .query("myNewsWishes", this::wishes)
                .mutation("seeNotices", this::see)
                .mutation("wantNews", this::want);
    }

    private Notice.Page mine(Asked asked) {
        return database.read(
                tx -> STORE.list(tx, asked.residentOrNobody(), asked.skip(), asked.first(), clock.instant()));
    }

    private SeeOutcome see(Asked asked) {
        String resident = asked.resident();
        Instant upTo = asked.time("upTo");
        return once.run(resident, asked.key(), "seeNotices", List.of(upTo.toString()), SeeOutcome.class, tx -> {
            STORE.see(tx, resident, upTo, clock.instant());
            return new NoticesSeen(upTo);
        });
    }

    private @Nullable NewsWishes wishes(Asked asked) {
        Instant nextWeekly = DueRule.weekly(hours, clock.instant(), clock.getZone());
        return asked.residentIfAny()
                .map(resident -> database.read(tx -> STORE.findOff(tx, resident)))
                .map(off -> NewsWishes.of(off, hours, nextWeekly))
                .orElse(null);
    }

    private WishOutcome want(Asked asked) {
        String resident = asked.resident();
        NewsTopic topic = NewsTopic.valueOf(asked.text("topic"));
        boolean wanted = asked.yes("wanted");
        var arguments = List.<Object>of(topic.name(), wanted);
        return once.run(resident, asked.key(), "wantNews", arguments, WishOutcome.class, tx -> {
            STORE.wish(tx, resident, topic, wanted);
            return new NewsWished(topic, wanted);
        });
    }
}
