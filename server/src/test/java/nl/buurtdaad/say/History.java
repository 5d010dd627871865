package nl.buurtdaad.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a test saw happen, and a second, naive computation of the say from it (DOMAIN rule 1), that shares nothing with
/// the one of the server. One project.
final class History {
    private static final Duration WINDOW = Duration.ofDays(90);
    private static final Duration CLAIM_TIME = Duration.ofDays(10);

    /// One stretch of time in which somebody was busy with a task.
    static final class Busy {
        final String who;
        final String task;
        final String claim;
        final Instant from;
        Instant lapses;

        @Nullable
        Instant ended;

        @Nullable
        Did did;

        Busy(String who, String task, String claim, Instant from) {
            this.who = who;
            this.task = task;
            this.claim = claim;
            this.from = from;
            this.lapses = from.plus(CLAIM_TIME);
        }

        boolean isOn(Instant at) {
            boolean ran = !at.isBefore(from) && at.isBefore(lapses);
            return ran && (ended == null || at.isBefore(ended));
        }
    }

    static final class Did {
        final String who;
        final String task;
        final String deed;
        final Instant at;

        @Nullable
        Instant undone;

        Did(String who, String task, String deed, Instant at) {
            this.who = who;
            this.task = task;
            this.deed = deed;
            this.at = at;
        }

        boolean counts(Instant now) {
            boolean there = !now.isBefore(at) && (undone == null || now.isBefore(undone));
            return there && Duration.between(at, now).compareTo(WINDOW) < 0;
        }
    }

    private final List<Busy> busy = new ArrayList<>();
    private final List<Did> did = new ArrayList<>();

    void claimed(String who, String task, String claim, Instant now) {
        busy.add(new Busy(who, task, claim, now));
    }

    void released(Busy one, Instant now) {
        one.ended = now;
    }

    void stillBusy(Busy one, Instant now) {
        one.lapses = now.plus(CLAIM_TIME);
    }

    void done(Busy one, String deed, Instant now) {
        one.ended = now;
        one.did = new Did(one.who, one.task, deed, now);
        did.add(one.did);
    }

    void undone(Busy one, Instant now) {
        Did deed = one.did;
        if (deed == null) {
            throw new IllegalStateException("nothing to undo");
        }
        deed.undone = now;
        one.did = null;
        one.ended = null;
        if (!one.lapses.isAfter(now)) {
            one.lapses = now.plus(CLAIM_TIME);
        }
    }

    /// The newest claim of somebody on a task, however it ended.
    Optional<Busy> lastOf(String who, String task) {
        return busy.stream()
                .filter(one -> one.who.equals(who) && one.task.equals(task))
                .reduce((_, later) -> later);
    }

    /// Who has the say in a task, with the instant at which it ends.
    Map<String, Instant> sayInTask(String task, Instant now) {
        var holders = new TreeMap<String, Instant>();
        for (Busy one : busy) {
            if (one.task.equals(task) && one.isOn(now)) {
                longest(holders, one.who, one.lapses);
            }
        }
        for (Did deed : did) {
            if (deed.task.equals(task) && deed.counts(now)) {
                longest(holders, deed.who, deed.at.plus(WINDOW));
            }
        }
        return holders.isEmpty() ? sayInProject(now) : holders;
    }

    Map<String, Instant> sayInProject(Instant now) {
        var byDeed = new TreeMap<String, Instant>();
        for (Did deed : did) {
            if (deed.counts(now)) {
                longest(byDeed, deed.who, deed.at.plus(WINDOW));
            }
        }
        if (!byDeed.isEmpty()) {
            return byDeed;
        }
        var byClaim = new TreeMap<String, Instant>();
        for (Busy one : busy) {
            if (one.isOn(now)) {
                longest(byClaim, one.who, one.lapses);
            }
        }
        return byClaim;
    }

    private static void longest(Map<String, Instant> holders, String who, Instant until) {
        holders.merge(
                who, until, (one, other) -> Comparator.<Instant>naturalOrder().compare(one, other) > 0 ? one : other);
    }
}
