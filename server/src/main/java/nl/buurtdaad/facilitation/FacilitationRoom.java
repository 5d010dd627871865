package nl.buurtdaad.facilitation;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.rights.Rights;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.visits.Invitations;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Puts the room together.
public final class FacilitationRoom {
    private final FacilitationApi api;
    private final DeskApi desk;
    private final DepartmentApi departments;
    private final AnswerPages pages;
    private final WatchClocks watchClocks;
    private final WatchPromises watchPromises;
    private final WaitingRequests waiting;
    private final Jargon jargon;
    private final AnswerLinks answerLinks;
    private final OfferedHandovers offeredHandovers;

    /// @param publicUrl what the link of a letter begins with
    /// @param linksPerHour links of their own that people ask for in an hour, all together
    /// @param linksPerHourPerAddress the same from one address
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
            Rights rights,
            StandingHandovers handovers,
            URI publicUrl,
            int linksPerHour,
            int linksPerHourPerAddress) {
        var store = new RequestStore();
        var askers = new Askers(store, say);
        var invitations = new Invitations(clock);
        var links = new AnswerLinkStore(invitations);
        var answers = new AnswerStore();
        var clocks = new ClockStore();
        var terms = new AnswerTerms(clock, workdays);
        var letter = new RequestLetter(
                letters, links, terms, clock, publicUrl.toString().replaceFirst("/$", ""));
        var answerRequest =
                new AnswerRequest(once, clock, store, answers, links, logbook, letter, cases, askers, inbox);
        var promises = new PromiseStore();
        var movePromise = new MovePromise(once, clock, promises, links, logbook, askers, inbox);
        var clarifications = new ClarificationStore();
        var clarify = new Clarify(once, clock, store, clarifications, links, askers, inbox, logbook);
        this.jargon = new Jargon();
        var glassBox = new GlassBox(clock, terms, jargon);
        this.api = new FacilitationApi(
                database,
                clock,
                store,
                terms,
                cases,
                askers,
                new RightUses(clock, terms),
                new AskFor(once, clock, store, claims, askers, logbook, rights, letter, cases),
                new WithdrawRequest(once, clock, store, logbook, letter),
                answerRequest,
                movePromise,
                new SayReceived(once, clock, store, askers, logbook, cases),
                new TellMore(once, clock, store, answers, clocks, askers, logbook, letter),
                glassBox,
                handovers,
                new AskToClarify(once, clock, store, clarifications, clocks, claims, askers, logbook, letter),
                clarify);
        this.desk = new DeskApi(database, clock, new DeskStore(), terms, glassBox, cases, invitations, jargon);
        this.departments = new DepartmentApi(database, clock, new DepartmentStore(), terms);
        this.offeredHandovers = new OfferedHandovers(store, answers, promises, cases, logbook);
        this.answerLinks = new AnswerLinks(clock);
        this.waiting = new WaitingRequests(clock, store, terms, cases);
        this.watchClocks = new WatchClocks(database, clock, clocks, terms, letter, cases);
        var limits = new HourlyLimits(linksPerHour, linksPerHourPerAddress);
        var sendOwnLink = new SendOwnLink(database, clock, links, letter, new Mailboxes(clock), limits);
        this.pages = new AnswerPages(
                database, clock, links, answers, terms, answerRequest, sendOwnLink, movePromise, clarify, jargon);
        this.watchPromises = new WatchPromises(database, clock, promises, workdays, letter);
    }

    public WaitingRequests waiting() {
        return waiting;
    }

    public Jargon jargon() {
        return jargon;
    }

    public AnswerLinks answerLinks() {
        return answerLinks;
    }

    public OfferedHandovers offeredHandovers() {
        return offeredHandovers;
    }

    /// A job: reminders, and what becomes a case.
    public Runnable watchClocks() {
        return watchClocks;
    }

    /// A job: reminders of what was promised.
    public Runnable watchPromises() {
        return watchPromises;
    }

    public Wiring.Api api() {
        return wiring -> {
            api.wire(wiring);
            departments.wire(wiring);
        };
    }

    public Wiring.Api desk() {
        return desk;
    }

    /// The official's page behind the link of a letter.
    public void pages(Pages pages) {
        this.pages.hang(pages);
    }
}
