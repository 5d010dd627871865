package nl.buurtdaad.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// One proposal as DOMAIN rule 3 tells it, worked out a second time from what a test saw happen; shares nothing with
/// the rule of the server.
final class NaiveTalk {
    enum Came {
        OPEN,
        STANDS,
        FELL,
        OVER
    }

    /// @param until when they took it back
    private record Seen(String who, Instant from, Instant until) {
        Seen until(Instant back) {
            return new Seen(who, from, back);
        }
    }

    final String id;

    /// A task's id; empty for the project.
    final String task;

    final String proposer;
    final Instant endsAt;
    private final TreeMap<String, Instant> fine = new TreeMap<>();
    private final List<Seen> problems = new ArrayList<>();
    private final List<Instant> answers = new ArrayList<>();

    Came came = Came.OPEN;
    Instant cameAt = Instant.MAX;

    /// The instant of the say that settled it: what ends at its end still counted.
    Instant decidedBy = Instant.MAX;

    /// What the server told of why, when it was settled.
    String why = "";

    Set<String> deciders = Set.of();
    Set<String> silent = Set.of();

    NaiveTalk(String id, String task, String proposer, Instant at) {
        this.id = id;
        this.task = task;
        this.proposer = proposer;
        this.endsAt = at.plus(Duration.ofHours(72));
        answers.add(at);
    }

    /// What is over because the task is done goes on when somebody takes back that they did it.
    boolean canChange() {
        return came == Came.OPEN || came == Came.OVER;
    }

    boolean isProblemOf(String who) {
        return problems.stream()
                .anyMatch(one -> one.who().equals(who) && one.until().equals(Instant.MAX));
    }

    void agreed(String who, Instant now) {
        problems.replaceAll(one -> one.who().equals(who) && one.until().equals(Instant.MAX) ? one.until(now) : one);
        if (!who.equals(proposer)) {
            fine.putIfAbsent(who, now);
        }
        answers.add(now);
    }

    /// "Prima" to the change that is talked over now.
    void agreedBefore(String who, Instant at) {
        fine.put(who, at);
    }

    void objected(String who, Instant now) {
        fine.remove(who);
        problems.add(new Seen(who, now, Instant.MAX));
    }

    /// @param say who had it, at any instant that lies behind
    /// @param done since when what it is about is done; it can be taken back while there is time
    void settle(Instant now, Function<Instant, Set<String>> say, Optional<Instant> done) {
        if (came == Came.OVER && done.isEmpty() && now.isBefore(endsAt)) {
            end(Came.OPEN, Instant.MAX);
        }
        if (came != Came.OPEN) {
            return;
        }
        Instant over = done.orElse(Instant.MAX);
        answers.removeIf(at -> {
            boolean time = at.isBefore(now) && at.isBefore(endsAt) && at.isBefore(over);
            boolean all = time && allWant(at, say.apply(at));
            if (all && came == Came.OPEN) {
                close(at, at, say.apply(at));
            }
            return at.isBefore(now);
        });
        if (came == Came.OPEN && done.isPresent() && over.isBefore(endsAt)) {
            end(Came.OVER, over);
        }
        if (came == Came.OPEN && !now.isBefore(endsAt)) {
            Instant last = endsAt.minusNanos(1);
            if (!isProblem(last, say.apply(last))) {
                close(endsAt, last, say.apply(last));
            } else if (done.isPresent()) {
                end(Came.OVER, over);
            } else if (!isProblem(now, say.apply(now))) {
                close(now, now, say.apply(now));
            }
        }
    }

    private boolean allWant(Instant at, Set<String> say) {
        return !say.isEmpty() && wanting(at).containsAll(say) && !isProblem(at, say);
    }

    private boolean isProblem(Instant at, Set<String> say) {
        return problems.stream()
                .anyMatch(one -> !one.from().isAfter(at) && at.isBefore(one.until()) && say.contains(one.who()));
    }

    private void close(Instant at, Instant looked, Set<String> say) {
        var wanting = wanting(looked);
        wanting.retainAll(say);
        if (wanting.isEmpty()) {
            end(Came.FELL, at);
        } else {
            end(Came.STANDS, at);
            decidedBy = looked;
            deciders = wanting;
            silent = new TreeSet<>(say);
            silent.removeAll(wanting);
        }
    }

    private Set<String> wanting(Instant at) {
        var all = new HashSet<String>();
        all.add(proposer);
        fine.forEach((who, since) -> {
            if (!since.isAfter(at)) {
                all.add(who);
            }
        });
        return all;
    }

    private void end(Came how, Instant at) {
        came = how;
        cameAt = at;
    }
}
