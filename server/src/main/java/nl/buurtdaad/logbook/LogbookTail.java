package nl.buurtdaad.logbook;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Numbers what was committed, per platform and without gaps, within 300 ms. Of several servers one does it, by a
/// lease.
final class LogbookTail implements AutoCloseable {
    /// Entries of other servers are found by looking; our own wake the tail at once.
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(LogbookTail.class);

    private final Database database;
    private final LogbookStore store = new LogbookStore();
    private final Lease lease = new Lease("logbook-tail", Duration.ofSeconds(5));
    private final Semaphore written = new Semaphore(0);
    private final Thread thread;

    private volatile boolean closed;

    LogbookTail(Database database) {
        this.database = database;
        database.onWrite(this::wake);
        thread = Thread.ofVirtual().name("logbook-tail").start(this::run);
    }

    private void wake() {
        if (written.availablePermits() == 0) {
            written.release();
        }
    }

    private void run() {
        numberUntilClosed();
        try {
            database.write(tx -> {
                lease.giveUp(tx);
                return true;
            });
        } catch (RuntimeException graphIsGone) {
            LOG.debug("the lease runs out by itself", graphIsGone);
        }
    }

    private void numberUntilClosed() {
        while (!closed) {
            try {
                written.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                number();
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failure) {
                if (closed) {
                    return;
                }
                LOG.warn("the logbook's tail tries again: {}", failure.toString());
                pause();
            }
        }
    }

    private void number() {
        if (database.read(store::hasUnnumbered)) {
            database.write(tx -> lease.isMine(tx) ? store.number(tx) : 0L);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets the last numbers be given: an interrupt would cut the driver's connection in the middle of them.
    @Override
    public void close() {
        closed = true;
        written.release();
        try {
            thread.join(GOODBYE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
