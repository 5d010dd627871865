package nl.buurtdaad.checkin;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.checkin.CheckinOutcome.AboutCheckin;
import nl.buurtdaad.checkin.CheckinView.HourLine;
import nl.buurtdaad.checkin.CheckinView.HourView;
import nl.buurtdaad.checkin.CheckinView.Platform;
import nl.buurtdaad.checkin.HourStore.Found;
import nl.buurtdaad.checkin.HourStore.Kept;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.facilitation.WaitingRequests;
import nl.buurtdaad.facilitation.WaitingRequests.Waiting;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.say.Thing;

/// The room's GraphQL fields.
record CheckinApi(
        Database database,
        Clock clock,
        HourStore store,
        SetHour setHour,
        HourLines lines,
        DeedLists deeds,
        WaitingRequests waiting,
        Cases cases)
        implements Wiring.Api {
    private static final List<String> ABOUT_CHECKIN = List.of(
            "HourSet",
            "HourLineAdded",
            "EnoughHourLines",
            "HourLineTakenBack",
            "NotYourHourLine",
            "HourLineDiscussed",
            "HourLineBack");

    /// What was put away can be taken out again for so long.
    private static final Duration JUST_DISCUSSED = Duration.ofDays(7);

    /// It is no time of a day.
    private record HourTimeRefused(String example) {}

    /// It is no link that a phone opens as a page.
    private record LinkRefused(String field) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query("checkin", asked -> find(asked, asked.text("platform")).orElse(null))
                .query("myCheckins", this::mine)
                .field("Checkin", "made", this::made)
                .field("Checkin", "waiting", asked -> database.read(tx -> waiting.list(tx, platform(asked))))
                .field(
                        "WaitingRequest",
                        "case",
                        asked -> asked.parent(Waiting.class).liaisonCase().orElse(null))
                .field("Checkin", "rubs", asked -> database.read(tx -> cases.listRubbing(tx, platform(asked))))
                .field("Checkin", "lines", this::lines)
                .field("Checkin", "discussed", this::discussed)
                .mutation("setHour", this::setHour)
                .mutation("addHourLine", this::addLine)
                .mutation(
                        "takeHourLineBack",
                        asked -> lines.takeBack(asked.signedIn(), asked.text("hourLine"), asked.key()))
                .mutation(
                        "sayDiscussed",
                        asked -> lines.sayDiscussed(asked.signedIn(), asked.text("hourLine"), asked.key()))
                .mutation(
                        "sayNotDiscussed",
                        asked -> lines.sayNotDiscussed(asked.signedIn(), asked.text("hourLine"), asked.key()));
        ABOUT_CHECKIN.forEach(outcome -> wiring.field(
                outcome,
                "checkin",
                asked ->
                        find(asked, asked.parent(AboutCheckin.class).platform()).orElseThrow()));
    }

    private Object setHour(Asked asked) {
        String resident = asked.resident();
        Optional<LocalTime> time = Hour.readTime(asked.text("time"));
        if (time.isEmpty()) {
            return new HourTimeRefused("17:00");
        }
        DayOfWeek day = asked.choiceIfAny("day", DayOfWeek.class).orElseThrow();
        return asked.inWords(
                "where",
                Where.LONGEST,
                written -> Where.read(written)
                        .<Object>map(where -> setHour.set(
                                resident, asked.text("platform"), new Hour(day, time.get(), where), asked.key()))
                        .orElseGet(() -> new LinkRefused("where")));
    }

    private Object addLine(Asked asked) {
        String writer = asked.signedIn();
        return asked.inWords(
                "text", HourLines.LONGEST_LINE, text -> lines.add(writer, asked.text("platform"), text, asked.key()));
    }

    private Optional<CheckinView> find(Asked asked, String platform) {
        Instant now = clock.instant();
        return database.read(tx -> store.find(tx, platform).map(found -> viewFor(tx, found, caller(asked), now)));
    }

    private List<CheckinView> mine(Asked asked) {
        return switch (asked.caller()) {
            case Caller.Official(String id) -> listFor(asked, id, false);
            case Caller.Liaison(String id) -> listFor(asked, id, true);
            case Caller.Stranger _, Caller.Resident _, Caller.Backer _, Caller.Operator _ -> List.of();
        };
    }

    /// No office has the say, and the liaison team puts lines away in all of its municipality.
    private List<CheckinView> listFor(Asked asked, String office, boolean mayPutAway) {
        Instant now = clock.instant();
        return database.read(tx -> store.listForOffice(tx, office, asked.after(), asked.first()).stream()
                .map(found -> view(found, false, mayPutAway, now))
                .toList());
    }

    private CheckinView viewFor(Tx tx, Found found, String caller, Instant now) {
        boolean decides = lines.say().has(tx, new Thing.Platform(found.id()), caller, now);
        return view(found, decides, decides || lines.mayPutAway(tx, caller, found.id(), now), now);
    }

    private CheckinView view(Found found, boolean maySet, boolean mayPutAway, Instant now) {
        var kept = found.now();
        return new CheckinView(
                new Platform(found.id(), found.name()),
                kept.map(one -> hour(one, now)),
                found.hours().stream()
                        .filter(one -> !one.holds())
                        .map(one -> hour(one, now))
                        .toList(),
                maySet,
                mayPutAway,
                HourRule.lastEnd(kept.map(Kept::hour), now, clock.getZone()));
    }

    private HourView hour(Kept kept, Instant now) {
        Hour hour = kept.hour();
        var next =
                kept.holds() ? Optional.of(HourRule.next(hour, now, clock.getZone())) : Optional.<HourRule.Next>empty();
        boolean isLink = hour.where() instanceof Where.Link;
        var where = Optional.of(hour.where().text());
        return new HourView(
                kept.id(),
                hour.day(),
                hour.time().toString(),
                where.filter(_ -> isLink),
                where.filter(_ -> !isLink),
                kept.since(),
                kept.by(),
                next.map(HourRule.Next::startsAt),
                next.filter(HourRule.Next::isOn).isPresent());
    }

    private Object made(Asked asked) {
        var view = asked.parent(CheckinView.class);
        return deeds.ofPlatformSince(asked, view.platform().id(), view.since());
    }

    private List<HourLine> lines(Asked asked) {
        Instant keptFrom = HourLines.keptFrom(clock.instant());
        return database.read(
                tx -> lines.store().list(tx, platform(asked), caller(asked), keptFrom, asked.after(), asked.first()));
    }

    private List<HourLine> discussed(Asked asked) {
        Instant now = clock.instant();
        return database.read(tx -> lines.store()
                .listDiscussed(tx, platform(asked), caller(asked), HourLines.keptFrom(now), now.minus(JUST_DISCUSSED)));
    }

    private static String platform(Asked asked) {
        return asked.parent(CheckinView.class).platform().id();
    }

    /// The id of whoever signed in, or one that nobody has.
    private static String caller(Asked asked) {
        return asked.caller() instanceof Caller.Stranger ? "" : asked.signedIn();
    }
}
