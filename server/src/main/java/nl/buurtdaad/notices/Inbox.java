package nl.buurtdaad.notices;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.NewsLetter.Reader;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.notices.NoticeStore.Told;
import nl.buurtdaad.notices.Push.News;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What residents hear of each other: in the app, by letter for who tied an address, and by push where there is a
/// provider. A notice is written in the transaction of what it tells; [DueRule] says when it is told outside the app.
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /// How long a notice stays once it was seen.
    private static final Duration KEPT = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;
    private final NoticeStore store = new NoticeStore();
    private final NewsLetter letter;
    private final NewsHours hours;
    private final Optional<Push> push;

    /// @param clock in the zone of the neighbourhood
    /// @param publicUrl what the link of a letter begins with
    public Inbox(Database database, Clock clock, Letters letters, URI publicUrl, NewsHours hours, Optional<Push> push) {
        this.database = database;
        this.clock = clock;
        this.hours = hours;
        this.letter = new NewsLetter(letters, publicUrl.toString().replaceFirst("/$", ""));
        this.push = push;
    }

    /// Tells residents what happened. Inboxes are locked last, after resident, task and proposal, and in the order of
    /// their ids: call it when nothing else is to be locked any more.
    ///
    /// @param residents who are told; each once, and never `by`
    /// @param by the resident who did it or who did it in office, if somebody did
    public void tell(
            Tx tx, Notice.Kind kind, Collection<String> residents, Optional<String> by, List<About> about, Instant at) {
        // As finely as the API tells it: `seeNotices` gives back what a caller was told.
        Instant toldAt = at.truncatedTo(ChronoUnit.MILLIS);
        // Of danger everybody hears, also from whom they want to hear nothing more.
        var heard =
                by.isEmpty() || kind == Notice.Kind.WARNED ? residents : store.listWhoHears(tx, residents, by.get());
        var told = heard.stream()
                .filter(resident -> by.filter(resident::equals).isEmpty())
                .distinct()
                .sorted()
                .map(resident -> new Told(UUID.randomUUID().toString(), resident))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        store.tell(tx, told, kind, by, about, toldAt);
        // What is told can lie behind already, such as the end of a window.
        Instant now = clock.instant();
        var soon = DueRule.soon(hours, now, clock.getZone());
        var weekly = DueRule.weekly(hours, now, clock.getZone());
        var hearSoon = store.letWait(tx, told, NewsTopic.of(kind), soon, weekly, now, push.isPresent());
        if (soon.equals(now) && !hearSoon.isEmpty()) {
            deliver(tx, hearSoon, now);
        }
    }

    /// Tells of everything that is due, by letter and by push; a job calls it each minute. What was told is marked
    /// in the transaction of its letter, under the lock of the inbox: running late, twice or on two servers makes
    /// no second letter. After a pause of the server there is one for all that waited.
    public void deliverDue() {
        Instant now = clock.instant();
        if (DueRule.isQuiet(hours, now, clock.getZone())) {
            return;
        }
        String after = "";
        List<String> page;
        do {
            String from = after;
            page = database.read(tx -> store.listDue(tx, now, from));
            for (String resident : page) {
                after = resident;
                deliver(resident, now);
            }
        } while (!page.isEmpty());
    }

    private void deliver(String resident, Instant now) {
        try {
            database.write(tx -> {
                store.lock(tx, List.of(resident));
                deliver(tx, List.of(resident), now);
                return true;
            });
        } catch (RuntimeException failure) {
            // One inbox that cannot be read keeps nobody else from theirs; it is tried again.
            LOG.warn("an inbox could not be delivered and is tried again", failure);
        }
    }

    /// Expects that their inboxes are locked.
    private void deliver(Tx tx, List<String> residents, Instant now) {
        var due = store.takeDue(tx, residents, now);
        store.letterWent(tx, due.stream().filter(Reader::isMailedAtOnce).toList());
        due.forEach(reader -> letter.write(tx, reader));
        push.ifPresent(provider -> tx.afterCommit(
                () -> ring(provider, due.stream().map(Reader::news).toList())));
    }

    /// Who was told of a warning.
    public Set<String> listWarned(Tx tx, String warning) {
        return store.listWarned(tx, warning);
    }

    private static void ring(Push provider, List<News> news) {
        Thread.ofVirtual().name("push").start(() -> {
            for (News one : news) {
                try {
                    provider.tell(one);
                } catch (RuntimeException failure) {
                    LOG.warn("A push of notice {} failed", one.notice(), failure);
                }
            }
        });
    }

    /// Two accounts become one: what was told to the one, and what it did, is the other's.
    public void move(Tx tx, String from, String to) {
        store.move(tx, from, to);
    }

    /// Of who leaves, nothing that they were told is left.
    public void forgetAll(Tx tx, String resident) {
        store.forgetAll(tx, resident);
    }

    /// Forgets notices that were seen more than 90 days ago; a job calls it now and then.
    public void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        while (database.write(tx -> store.forget(tx, before)) > 0) {
            // Few at a time: whoever is doing something meanwhile does not wait.
        }
    }
}
