package nl.buurtdaad.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a test saw happen, and a second, naive computation of the say from it (DOMAIN rule 1), that shares nothing with
/// the one of the server. One project of one platform.
public final class History {
    private static final Duration CLAIM_TIME = Duration.ofDays(10);

    /// One stretch of time in which somebody was busy with a task.
    public static final class Busy {
        public final String who;
        public final String task;
        public final String claim;
        final Instant from;
        Instant lapses;

        @Nullable
        Instant ended;

        public @Nullable Did did;

        Busy(String who, String task, String claim, Instant from) {
            this.who = who;
            this.task = task;
            this.claim = claim;
            this.from = from;
            this.lapses = from.plus(CLAIM_TIME);
        }

        public boolean isOn(Instant at) {
            boolean ran = !at.isBefore(from) && at.isBefore(lapses);
            return ran && (ended == null || at.isBefore(ended));
        }
    }

    public static final class Did {
        public final String who;
        public final String task;
        public final String deed;
        public final Instant at;
        public final Duration window;

        @Nullable
        Instant undone;

        Did(String who, String task, String deed, Instant at, Duration window) {
            this.who = who;
            this.task = task;
            this.deed = deed;
            this.at = at;
            this.window = window;
        }

        boolean stands(Instant now) {
            return !now.isBefore(at) && (undone == null || now.isBefore(undone));
        }
    }

    /// A stretch of time in which the project, or all of its platform, was at rest.
    private static final class Resting {
        final Instant from;

        @Nullable
        Instant until;

        Resting(Instant from) {
            this.from = from;
        }

        boolean covers(Instant from, Instant to) {
            return !this.from.isAfter(from) && (until == null || !until.isBefore(to));
        }
    }

    private final List<Busy> busy = new ArrayList<>();
    private final List<Did> did = new ArrayList<>();
    private final Map<String, List<Resting>> rests =
            Map.of("project", new ArrayList<>(), "platform", new ArrayList<>());
    private final Map<String, Instant> erased = new TreeMap<>();
    private Duration window = Duration.ofDays(90);

    /// How long deeds give a say from now on.
    public void agreed(int days) {
        window = Duration.ofDays(days);
    }

    /// What they still would do is let go of; from then on nothing they did gives a say.
    public void erased(String who, Instant now) {
        busy.stream().filter(one -> one.who.equals(who) && one.isOn(now)).forEach(one -> one.ended = now);
        erased.put(who, now);
    }

    private boolean isThere(String who, Instant now) {
        Instant left = erased.get(who);
        return left == null || now.isBefore(left);
    }

    private List<Resting> restsOf(String what) {
        return Objects.requireNonNull(rests.get(what));
    }

    public boolean rests(String what) {
        var all = restsOf(what);
        return !all.isEmpty() && all.getLast().until == null;
    }

    public void put(String what, Instant now) {
        restsOf(what).add(new Resting(now));
    }

    public void woke(String what, Instant now) {
        restsOf(what).getLast().until = now;
    }

    public void claimed(String who, String task, String claim, Instant now) {
        busy.add(new Busy(who, task, claim, now));
    }

    public void released(Busy one, Instant now) {
        one.ended = now;
    }

    public void stillBusy(Busy one, Instant now) {
        one.lapses = now.plus(CLAIM_TIME);
    }

    public void done(Busy one, String deed, Instant now) {
        one.ended = now;
        one.did = new Did(one.who, one.task, deed, now, window);
        did.add(one.did);
    }

    public void undone(Busy one, Instant now) {
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
    public Optional<Busy> lastOf(String who, String task) {
        return busy.stream()
                .filter(one -> one.who.equals(who) && one.task.equals(task))
                .reduce((_, later) -> later);
    }

    /// Since when nobody is busy with a task that somebody did; empty while it is not done.
    public Optional<Instant> doneSince(String task, Instant now) {
        var all = busy.stream().filter(one -> one.task.equals(task)).toList();
        return all.stream().anyMatch(one -> one.did != null) && all.stream().noneMatch(one -> one.isOn(now))
                ? all.stream()
                        .map(one -> one.ended == null ? one.lapses : one.ended)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /// Who has the say in a task, with the instant at which it ends.
    public Map<String, Instant> sayInTask(String task, Instant now) {
        var holders = new TreeMap<String, Instant>();
        for (Busy one : busy) {
            if (one.task.equals(task) && isOn(one, now)) {
                longest(holders, one.who, one.lapses);
            }
        }
        for (Did deed : did) {
            if (deed.task.equals(task) && counts(deed, now)) {
                longest(holders, deed.who, until(deed, now));
            }
        }
        return holders.isEmpty() ? sayInProject(now) : holders;
    }

    public Map<String, Instant> sayInProject(Instant now) {
        var byDeed = new TreeMap<String, Instant>();
        for (Did deed : did) {
            if (counts(deed, now)) {
                longest(byDeed, deed.who, until(deed, now));
            }
        }
        if (!byDeed.isEmpty()) {
            return byDeed;
        }
        var byClaim = new TreeMap<String, Instant>();
        for (Busy one : busy) {
            if (isOn(one, now)) {
                longest(byClaim, one.who, one.lapses);
            }
        }
        return byClaim;
    }

    /// Whether somebody was doing a task, or had done it and it counted, at an instant.
    ///
    /// @param since when that claim or deed was made
    public boolean wasDoing(String who, String task, Instant since, Instant now) {
        return busy.stream()
                        .anyMatch(one -> one.who.equals(who)
                                && one.task.equals(task)
                                && one.from.equals(since)
                                && isOn(one, now))
                || did.stream()
                        .anyMatch(deed -> deed.who.equals(who)
                                && deed.task.equals(task)
                                && deed.at.equals(since)
                                && counts(deed, now));
    }

    private boolean isOn(Busy one, Instant now) {
        return isThere(one.who, now) && one.isOn(now);
    }

    private boolean counts(Did deed, Instant now) {
        return isThere(deed.who, now) && deed.stands(now) && awake(deed.at, now).compareTo(deed.window) < 0;
    }

    /// As far as is known now.
    private Instant until(Did deed, Instant now) {
        return now.plus(deed.window.minus(awake(deed.at, now)));
    }

    /// How much of the time between two instants was no rest, piece by piece.
    private Duration awake(Instant from, Instant to) {
        var cuts = new TreeSet<Instant>(List.of(from, to));
        var all = rests.values().stream().flatMap(List::stream).toList();
        for (Resting one : all) {
            cuts.add(one.from);
            cuts.add(one.until == null ? to : one.until);
        }
        Duration awake = Duration.ZERO;
        Instant before = from;
        for (Instant cut : cuts.subSet(from, true, to, true)) {
            Instant begin = before;
            if (all.stream().noneMatch(one -> one.covers(begin, cut))) {
                awake = awake.plus(Duration.between(begin, cut));
            }
            before = cut;
        }
        return awake;
    }

    private static void longest(Map<String, Instant> holders, String who, Instant until) {
        holders.merge(
                who, until, (one, other) -> Comparator.<Instant>naturalOrder().compare(one, other) > 0 ? one : other);
    }
}
