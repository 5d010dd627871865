package nl.buurtdaad.cases;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Puts the room together.
public final class CasesRoom {
    private final CasesApi api;
    private final Cases cases;
    private final WatchCases watchCases;
    private final TellTeam tellTeam;

    /// @param publicUrl what the link of a letter begins with
    public CasesRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            WorkdaysRoom workdays,
            Letters letters,
            Inbox inbox,
            URI publicUrl) {
        var store = new CaseStore();
        var clocks = new CaseClocks(clock, workdays);
        var letter = new TeamLetter(store, letters, clocks, publicUrl.toString().replaceFirst("/$", ""));
        var doers = new TellDoers(store, say, inbox);
        cases = new Cases(store, logbook, letter, doers);
        var contactStore = new ContactStore();
        var contacts = new WatchContacts(database, clocks, contactStore, store, cases, logbook);
        api = new CasesApi(
                database,
                store,
                clocks,
                new MoveCase(once, clock, store, logbook, doers),
                new ReopenCase(once, clock, store, say, logbook, letter),
                contacts,
                new SayIAmContact(once, clock, contactStore, cases, logbook, say, inbox));
        watchCases = new WatchCases(database, clock, store, clocks, logbook, contacts);
        tellTeam = new TellTeam(database, store, letter);
    }

    public Wiring.Api api() {
        return api;
    }

    public Cases cases() {
        return cases;
    }

    /// A job: sees when the team is to be reminded, brings to het uurtje what is stuck, and sees to it that new
    /// projects have a contact.
    public Runnable watchCases() {
        return watchCases;
    }

    /// A job: one letter to each of the team with what the clocks did, after them.
    public Runnable tellTeam() {
        return tellTeam;
    }
}
