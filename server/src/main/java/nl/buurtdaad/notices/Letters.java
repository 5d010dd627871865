package nl.buurtdaad.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SetAside;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Mail to people. A letter is written in the transaction of what it tells, so that it is sent exactly when that
/// happened; sending comes after the commit, again and again until the mail server took it.
public final class Letters implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    private static final int LONGEST_SUBJECT = 120;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /// Every commit nudges; under load it is enough to look a few times a second.
    private static final Duration LOOK_AT_MOST_EVERY = Duration.ofMillis(200);

    /// Longer than the mail server's time-outs together.
    private static final Duration TAKEN = Duration.ofMinutes(3);

    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Database database;
    private final Clock clock;
    private final Post post;
    private final LetterStore store = new LetterStore();
    private final Semaphore nudge = new Semaphore(0);
    private volatile @Nullable Thread sender;
    private volatile boolean closed;

    /// @param server without one, letters are printed in the log
    public Letters(Database database, Clock clock, Optional<MailServer> server) {
        this.database = database;
        this.clock = clock;
        this.post = server.<Post>map(set -> new SmtpPost(set, clock)).orElseGet(PrintedPost::new);
    }

    /// Whether an address is one plain address, such as `amina@example.org`.
    public static boolean canReach(String address) {
        try {
            var read = new InternetAddress(address, true);
            read.validate();
            return !read.isGroup()
                    && address.equals(read.getAddress())
                    && address.indexOf('@') > 0
                    && address.length() <= 254
                    && address.codePoints().noneMatch(Letters::isHidden);
        } catch (AddressException unreadable) {
            return false;
        }
    }

    /// @param subject shortened where it is long
    /// @param html the same in HTML, or null for a letter of text alone
    /// @throws IllegalArgumentException when `to` is not an address that [#canReach] says yes to
    public void write(Tx tx, String to, String subject, String text, @Nullable String html) {
        if (!canReach(to)) {
            throw new IllegalArgumentException("not an address to send a letter to");
        }
        // Letters are in Dutch.
        var letter = new Letter(
                UUID.randomUUID().toString(),
                to,
                shortened(inOneLine(SetAside.say(subject, Language.NL))),
                SetAside.say(text, Language.NL),
                html == null ? null : SetAside.say(html, Language.NL),
                0);
        store.write(tx, letter, clock.instant());
    }

    /// Sends from now on; the commit of a letter wakes the sender.
    public void start() {
        database.onWrite(nudge::release);
        sender = Thread.ofVirtual().name("letters").start(this::sendForEver);
    }

    private void sendForEver() {
        while (!closed) {
            try {
                sendWaiting();
            } catch (RuntimeException failure) {
                LOG.warn("Letters could not be sent; trying again", failure);
            }
            try {
                boolean nudged = nudge.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                if (nudged) {
                    Thread.sleep(LOOK_AT_MOST_EVERY);
                    nudge.drainPermits();
                }
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    /// Sends everything that is due now. Looks first without writing: writing nudges.
    void sendWaiting() {
        while (!closed && database.read(tx -> store.isAnyWaiting(tx, clock.instant()))) {
            Instant now = clock.instant();
            database.write(tx -> store.findAndTake(tx, now, now.plus(TAKEN))).ifPresent(this::send);
        }
    }

    private void send(Letter letter) {
        try {
            post.take(letter);
        } catch (Post.NotTaken refused) {
            later(letter, refused);
            return;
        }
        database.write(tx -> {
            store.sent(tx, letter.id(), clock.instant());
            return true;
        });
    }

    private void later(Letter letter, Post.NotTaken refused) {
        Optional<Instant> nextTry = BackOffRule.nextTry(letter.tries(), clock.instant());
        database.write(tx -> {
            nextTry.ifPresentOrElse(at -> store.tryLater(tx, letter.id(), at), () -> store.giveUp(tx, letter.id()));
            return true;
        });
        // The reason can name the address; the log of a real installation does not.
        LOG.warn("Letter {} was not taken at try {}: {}", letter.id(), letter.tries(), refused.getMessage());
    }

    /// A line break in a subject would begin a header of the writer's own.
    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String inOneLine(String subject) {
        return subject.codePoints()
                .map(point -> isHidden(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /// Lets a letter that is under way arrive, within reason.
    @Override
    public void close() {
        closed = true;
        nudge.release();
        Thread running = sender;
        if (running != null) {
            try {
                running.join(GOODBYE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
