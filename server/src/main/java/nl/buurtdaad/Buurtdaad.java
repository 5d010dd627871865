package nl.buurtdaad;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.backing.BackingRoom;
import nl.buurtdaad.blocks.BlocksApi;
import nl.buurtdaad.cases.CasesRoom;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.checkin.CheckinRoom;
import nl.buurtdaad.claims.ClaimsRoom;
import nl.buurtdaad.danger.DangerRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.decisions.DecisionsRoom;
import nl.buurtdaad.deeds.DeedsRoom;
import nl.buurtdaad.facilitation.FacilitationRoom;
import nl.buurtdaad.friction.FrictionRoom;
import nl.buurtdaad.graphql.GraphqlEngine;
import nl.buurtdaad.graphql.Rehearsal;
import nl.buurtdaad.handovers.HandoversRoom;
import nl.buurtdaad.hiding.HidingRoom;
import nl.buurtdaad.joining.JoiningRoom;
import nl.buurtdaad.keys.KeysRoom;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.logbook.LogbookRoom;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.notices.NoticesApi;
import nl.buurtdaad.offices.OfficesRoom;
import nl.buurtdaad.places.PlacesRoom;
import nl.buurtdaad.platforms.PlatformsRoom;
import nl.buurtdaad.projects.ProjectsRoom;
import nl.buurtdaad.proposals.ProposalsRoom;
import nl.buurtdaad.residents.ResidentsRoom;
import nl.buurtdaad.rests.RestsRoom;
import nl.buurtdaad.rights.RightsRoom;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.SayApi;
import nl.buurtdaad.setup.Example;
import nl.buurtdaad.signs.SignsRoom;
import nl.buurtdaad.tasks.TasksRoom;
import nl.buurtdaad.visits.VisitsRoom;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Web;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running server: its rooms, wired by hand.
public final class Buurtdaad implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Buurtdaad.class);

    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Web web;
    private final ScheduledExecutorService jobs;
    private final List<AutoCloseable> rooms;
    private final Runnable warmUp;

    private Buurtdaad(Web web, ScheduledExecutorService jobs, List<AutoCloseable> rooms, Runnable warmUp) {
        this.web = web;
        this.jobs = jobs;
        this.rooms = rooms;
        this.warmUp = warmUp;
    }

    /// @param clock in the zone of the neighbourhood
    public static Buurtdaad start(Settings settings, Database database, Clock clock) {
        var once = new Once(database, clock);
        var logbook = new Logbook();
        var letters = new Letters(database, clock, settings.mail());
        // No provider of push yet: its port waits for one.
        var inbox = new Inbox(database, clock, letters, settings.publicUrl(), settings.newsHours(), Optional.empty());
        var logbookRoom = new LogbookRoom(database);
        var agreements = new AgreementsRoom(clock, logbook);
        var say = new Say();
        var danger = new DangerRoom(database, once, clock, logbook, say, inbox);
        var joining = new JoiningRoom(once, clock, logbook, say, inbox);
        var claims = new ClaimsRoom(database, once, clock, logbook, joining.joining(), inbox);
        var residents = new ResidentsRoom(
                database,
                once,
                clock,
                (tx, to, subject, text) -> letters.write(tx, to, subject, text, null),
                inbox,
                (tx, resident) -> {
                    claims.letGoOfAll(tx, resident);
                    CheckinRoom.forgetLinesOf(tx, resident);
                    FrictionRoom.forgetWordsOf(tx, resident);
                },
                settings.newcomersPerHour(),
                settings.newcomersPerHourPerAddress());
        var deeds = new DeedsRoom(database, once, clock, logbook, inbox, claims.claims());
        var changes = new Changes();
        var tasks =
                new TasksRoom(database, once, clock, logbook, say, joining.joining(), claims.claims(), changes, inbox);
        var workdays = new WorkdaysRoom(database);
        var places = new PlacesRoom(database, clock, workdays);
        var projects = new ProjectsRoom(
                database, once, clock, logbook, say, claims.claims(), changes, inbox, deeds.lists(), tasks);
        var platforms = new PlatformsRoom(database, deeds.lists(), agreements);

        var keys = new KeysRoom(database, once, clock, say, inbox);
        var rests = new RestsRoom(once, clock, logbook, say);
        var hiding = new HidingRoom(database, once, clock, logbook, say, inbox);
        var cases = new CasesRoom(database, once, clock, logbook, say, workdays, letters, inbox, settings.publicUrl());
        var friction = new FrictionRoom(database, once, clock, say, cases.cases());
        var visits = new VisitsRoom(database, once, clock, logbook, say);
        var rights = new RightsRoom(database, clock);
        var facilitation = new FacilitationRoom(
                database,
                once,
                clock,
                logbook,
                claims.claims(),
                say,
                letters,
                workdays,
                cases.cases(),
                inbox,
                rights.rights(),
                HandoversRoom.standing(clock),
                settings.publicUrl(),
                settings.newcomersPerHour(),
                settings.newcomersPerHourPerAddress());
        var proposals = new ProposalsRoom(
                database,
                once,
                clock,
                logbook,
                say,
                claims.claims(),
                changes,
                agreements,
                inbox,
                tasks.makeTask(),
                facilitation.offeredHandovers()::agreed);
        var decisions = new DecisionsRoom(database, once, clock, logbook, say, changes, proposals);
        var backing = new BackingRoom(database, once, clock, logbook, say, letters, inbox, settings.publicUrl());
        var offices = new OfficesRoom(
                database,
                once,
                clock,
                residents.phoneKeys(),
                (tx, to, subject, text) -> letters.write(tx, to, subject, text, null),
                backing.again()::to,
                settings.newcomersPerHour(),
                settings.newcomersPerHourPerAddress());
        var checkin = new CheckinRoom(
                database, once, clock, logbook, say, deeds.lists(), facilitation.waiting(), cases.cases());
        var handovers = new HandoversRoom(
                database,
                once,
                clock,
                logbook,
                say,
                proposals,
                workdays,
                facilitation.answerLinks(),
                facilitation.offeredHandovers(),
                facilitation.jargon(),
                letters,
                settings.publicUrl());
        var signs = new SignsRoom(database, clock, places, danger, joining.joining(), settings.publicUrl());

        var engine = new GraphqlEngine(List.of(
                residents.api(),
                offices.api(),
                new SayApi(database, clock, say),
                new NoticesApi(database, once, clock, settings.newsHours()),
                new BlocksApi(database, once, clock),
                danger.api(),
                places.api(),
                platforms.api(),
                projects.api(),
                rests.api(),
                keys.api(),
                joining.api(),
                hiding.api(),
                claims.api(),
                deeds.api(),
                tasks.api(),
                proposals.api(),
                decisions.api(),
                cases.api(),
                friction.api(),
                visits.api(),
                rights.api(),
                facilitation.api(),
                facilitation.desk(),
                backing.api(),
                handovers.api(),
                checkin.api(),
                logbookRoom.api()));
        var pages = new ArrayList<Consumer<Pages>>(
                List.of(signs::pages, facilitation::pages, backing::pages, handovers::pages, checkin::pages));
        if (settings.exampleMode()) {
            pages.add(new Example(database, clock)::pages);
        }
        rehearse(signs::warmUp);
        letters.start();
        var jobs = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("jobs").daemon().factory());
        every(jobs, Duration.ofMinutes(1), claims.lapseClaims());
        every(jobs, Duration.ofSeconds(5), proposals.settleProposals());
        every(jobs, Duration.ofMinutes(1), handovers.tellOffice());
        every(jobs, Duration.ofMinutes(1), facilitation.watchClocks());
        every(jobs, Duration.ofMinutes(1), inbox::deliverDue);
        every(jobs, Duration.ofMinutes(1), cases.watchCases());
        every(jobs, Duration.ofMinutes(1), cases.tellTeam());
        every(jobs, Duration.ofMinutes(1), facilitation.watchPromises());
        every(jobs, Duration.ofHours(6), once::forgetOld);
        every(jobs, Duration.ofHours(6), inbox::forgetOld);
        every(jobs, Duration.ofHours(6), claims.forgetLines());
        every(jobs, Duration.ofHours(6), checkin.forgetLines());
        var doors = new Web.Doors(
                settings.listenAddress(), settings.port(), settings.clientFolder(), settings.trustProxy());
        var web = Web.start(doors, engine, residents::findCaller, database::answers, pages);
        return new Buurtdaad(web, jobs, List.of(letters, logbookRoom), () -> projects.warmUp(new Rehearsal(engine)));
    }

    /// What takes seconds and keeps nobody waiting at the door.
    public void warmUp() {
        rehearse(warmUp);
    }

    /// A start does not fail for it: then the first one who looks waits a little longer.
    private static void rehearse(Runnable warmUp) {
        try {
            warmUp.run();
        } catch (RuntimeException failure) {
            LOG.warn("nothing was rehearsed", failure);
        }
    }

    private static void every(ScheduledExecutorService jobs, Duration time, Runnable job) {
        Runnable guarded = () -> {
            try {
                job.run();
            } catch (RuntimeException failure) {
                // A job that throws would never run again.
                LOG.warn("a job failed and runs again later", failure);
            }
        };
        jobs.scheduleWithFixedDelay(guarded, time.toMillis() / 10, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public int port() {
        return web.port();
    }

    @Override
    public void close() throws Exception {
        web.close();
        // An interrupt would cut the driver's connection in the middle of what a job writes.
        jobs.shutdown();
        if (!jobs.awaitTermination(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            jobs.shutdownNow();
        }
        for (AutoCloseable room : rooms) {
            room.close();
        }
    }
}
