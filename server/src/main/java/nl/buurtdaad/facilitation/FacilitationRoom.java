package nl.buurtdaad.facilitation;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.visits.Invitations;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Puts the room together.
public final class FacilitationRoom {
    private final FacilitationApi api;
    private final AnswerPages pages;
    private final WatchClocks watchClocks;
    private final WaitingRequests waiting;

    /// @param publicUrl what the link of a letter begins with
    public FacilitationRoom(
            Database database,
            Once once,
            Clock clock,
            Logbook logbook,
            Claims claims,
            Say say,
            Letters letters,
            WorkdaysRoom workdays,
            Cases cases,
            Inbox inbox,
            URI publicUrl) {
        var store = new RequestStore();
        var links = new AnswerLinkStore(new Invitations(clock));
        var answers = new AnswerStore();
        var clocks = new ClockStore();
        var terms = new AnswerTerms(clock, workdays);
        var letter = new RequestLetter(
                letters, links, terms, clock, publicUrl.toString().replaceFirst("/$", ""));
        var answerRequest = new AnswerRequest(once, clock, store, answers, links, logbook, letter, cases, say, inbox);
        var clarifications = new ClarificationStore();
        var clarify = new Clarify(once, clock, store, clarifications, links, say, inbox, logbook);
        var jargon = new Jargon();
        this.api = new FacilitationApi(
                database,
                clock,
                store,
                terms,
                cases,
                say,
                new AskFor(once, clock, store, claims, say, logbook, letter, cases),
                answerRequest,
                new SayReceived(once, clock, store, say, logbook, cases),
                new TellMore(once, clock, store, answers, clocks, say, logbook, letter),
                new GlassBox(clock, terms, jargon),
                new AskToClarify(once, clock, store, clarifications, clocks, claims, say, logbook, letter),
                clarify);
        this.waiting = new WaitingRequests(clock, store, terms, cases);
        this.watchClocks = new WatchClocks(database, clock, clocks, terms, letter, cases);
        this.pages = new AnswerPages(database, clock, links, answers, terms, answerRequest, clarify, jargon);
    }

    public WaitingRequests waiting() {
        return waiting;
    }

    /// A job: reminders, and what becomes a case.
    public Runnable watchClocks() {
        return watchClocks;
    }

    public Wiring.Api api() {
        return api;
    }

    /// The official's page behind the link of a letter.
    public void pages(Pages pages) {
        this.pages.hang(pages);
    }
}
