package nl.buurtdaad.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.notices.Notice.SeeOutcome;
import nl.buurtdaad.notices.Notice.SeeOutcome.NoticesSeen;

/// The room's GraphQL fields: a resident's own notices.
public record NoticesApi(Database database, Once once, Clock clock) implements Wiring.Api {
    private static final NoticeStore STORE = new NoticeStore();

    @Override
    public void wire(Wiring wiring) {
        wiring.query("myNotices", this::mine).mutation("seeNotices", this::see);
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
}
