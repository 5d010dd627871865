package nl.buurtdaad.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import nl.buurtdaad.checkin.HourStore.Found;
import nl.buurtdaad.checkin.HourStore.Kept;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.words.CheckinWords;

/// "In je agenda": the hour at a plain address, that calendars ask for again now and then. No account, no cookie.
record CalendarPage(Database database, Clock clock, HourStore store) {
    void hang(Pages pages) {
        pages.get("/buurt/{platform}/uurtje.ics", this::calendar);
    }

    private Answer calendar(Request request) {
        String platform = request.path().getOrDefault("platform", "");
        return database.read(tx -> store.find(tx, platform))
                .flatMap(found -> found.now().map(kept -> calendar(request, found, kept)))
                .orElseGet(() -> new Answer(
                        404,
                        Map.of("Content-Type", "text/plain; charset=utf-8", "Vary", "Accept-Language"),
                        new CheckinWords(request.language()).notSet().getBytes(StandardCharsets.UTF_8)));
    }

    private Answer calendar(Request request, Found found, Kept kept) {
        var words = new CheckinWords(request.language());
        String calendar = Calendar.write(
                new Calendar.Event(
                        "uurtje-" + found.id() + "@buurtdaad",
                        kept.hour(),
                        kept.since(),
                        found.times() - 1,
                        words.calendarTitle(found.name()),
                        words.whoCan()),
                clock.instant());
        return new Answer(
                200,
                Map.of(
                        "Content-Type", "text/calendar; charset=utf-8",
                        "Content-Disposition", "inline; filename=\"uurtje.ics\"",
                        "Vary", "Accept-Language"),
                calendar.getBytes(StandardCharsets.UTF_8));
    }
}
