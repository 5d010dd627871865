package nl.buurtdaad.checkin;

import java.time.Clock;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.facilitation.WaitingRequests;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.web.Pages;

/// Puts the room together.
public final class CheckinRoom {
    private final CheckinApi api;
    private final CalendarPage calendar;
    private final HourLines lines;

    public CheckinRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            DeedLists deeds,
            WaitingRequests waiting,
            Cases cases) {
        var store = new HourStore();
        lines = new HourLines(database, once, clock, new HourLineStore(), say, logbook);
        var setHour = new SetHour(once, clock, store, say, logbook);
        api = new CheckinApi(database, clock, store, setHour, lines, deeds, waiting, cases);
        calendar = new CalendarPage(database, clock, store);
    }

    public Wiring.Api api() {
        return api;
    }

    public void pages(Pages pages) {
        calendar.hang(pages);
    }

    /// To be run a few times a day.
    public Runnable forgetLines() {
        return lines::forgetOld;
    }

    /// For who leaves.
    public static void forgetLinesOf(Tx tx, String resident) {
        new HourLineStore().forgetOf(tx, resident);
    }
}
