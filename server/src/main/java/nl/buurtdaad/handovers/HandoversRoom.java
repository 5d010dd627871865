package nl.buurtdaad.handovers;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.AnswerLinks;
import nl.buurtdaad.facilitation.Jargon;
import nl.buurtdaad.facilitation.OfferedHandovers;
import nl.buurtdaad.facilitation.StandingHandovers;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.proposals.ProposalsRoom;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Puts the room together.
public final class HandoversRoom {
    private final HandoversApi api;
    private final HandoverPages pages;
    private final TellOffice tellOffice;

    /// @param links of the letters that officials get
    public HandoversRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Say say,
            ProposalsRoom proposals,
            WorkdaysRoom workdays,
            AnswerLinks links,
            OfferedHandovers offered,
            Jargon jargon,
            Letters letters,
            URI publicUrl) {
        var store = new HandoverStore();
        var grounds = proposals.grounds();
        var handovers = new SettledHandovers(store, proposals.proposals());
        var draft = new DraftHandover(once, clock, store, handovers, grounds, offered, logbook);
        var giveBack = new ReturnHandover(once, clock, store, handovers, grounds, workdays, logbook);
        var decide = new DecideHandover(once, clock, store, handovers, grounds, proposals.proposals());
        api = new HandoversApi(database, clock, store, say, proposals.settleProposals(), draft, decide, giveBack);
        pages = new HandoverPages(database, clock, links, store, proposals.settleProposals(), draft, giveBack, jargon);
        tellOffice = new TellOffice(database, clock, store, links, letters, publicUrl.toString());
    }

    /// For the room of the requests that they follow, which is there before this one.
    public static StandingHandovers standing(Clock clock) {
        return new HandoversOfRequests(clock, new HandoverStore());
    }

    /// A job: letters of what the doers came to.
    public Runnable tellOffice() {
        return tellOffice;
    }

    public Wiring.Api api() {
        return api;
    }

    /// The page where an official writes it, behind the link of a letter.
    public void pages(Pages pages) {
        this.pages.hang(pages);
    }
}
