package nl.buurtdaad.backing;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.web.Pages;

/// Puts the room together.
public final class BackingRoom {
    private final BackingApi api;
    private final BackingPages pages;
    private final SendBackingAgain again;

    /// @param publicUrl what the link of a letter begins with
    public BackingRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            Letters letters,
            Inbox inbox,
            URI publicUrl) {
        var store = new BackingStore();
        var letter =
                new BackingLetter(letters, store, clock, publicUrl.toString().replaceFirst("/$", ""));
        var giveBacking = new GiveBacking(once, clock, store, say, logbook, inbox);
        api = new BackingApi(
                database, store, say, new AskForBacking(once, clock, store, say, logbook, inbox, letter), giveBacking);
        again = new SendBackingAgain(store, letter, clock);
        pages = new BackingPages(database, clock, store, giveBacking);
    }

    public Wiring.Api api() {
        return api;
    }

    public SendBackingAgain again() {
        return again;
    }

    /// The backer's page behind the link of a letter.
    public void pages(Pages pages) {
        this.pages.hang(pages);
    }
}
