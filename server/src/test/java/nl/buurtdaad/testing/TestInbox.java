package nl.buurtdaad.testing;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.notices.NewsHours;

/// An inbox as the server has it without a mail server and without a provider of push.
public final class TestInbox {
    private TestInbox() {}

    public static Inbox of(Database database, Clock clock) {
        var letters = new Letters(database, clock, Optional.empty());
        return new Inbox(database, clock, letters, URI.create("http://localhost"), NewsHours.USUAL, Optional.empty());
    }
}
