package nl.buurtdaad.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who does the work decides (DOMAIN rule 1): a claim gives a say in its task, a deed in its project; where nobody has
/// such a deed, the active claims have the say; an unclaimed task is decided by those with a say in its project. All
/// times are half open: a say that ends at an instant is not there at that instant.
public final class SayRule {
    private static final Comparator<Doing> LONGEST_FIRST =
            Comparator.comparing((Doing doing) -> doing.until()).reversed().thenComparing(Doing::id);

    private SayRule() {}

    /// Who has the say in a task at `now`, each with the doing that gives it longest; the longest first.
    public static Map<String, Doing> inTask(SayFacts facts, Instant now) {
        var onTask = byResident(
                Stream.concat(facts.claimsOnTask().stream(), lasting(facts.deedsOnTask(), facts.rests(), now)));
        return onTask.isEmpty() ? inProject(facts, now) : onTask;
    }

    public static Map<String, Doing> inProject(SayFacts facts, Instant now) {
        var byDeed = byResident(lasting(facts.deedsInProject(), facts.rests(), now));
        return byDeed.isEmpty() ? byResident(facts.claimsInProject().stream()) : byDeed;
    }

    /// A say in a place or a platform is a say in any of its projects.
    static Map<String, Doing> inAny(List<SayFacts> projects, Instant now) {
        return byResident(projects.stream().flatMap(project -> inProject(project, now).values().stream()));
    }

    private static Stream<Doing> lasting(List<Doing> deeds, List<Rest> rests, Instant now) {
        return deeds.stream()
                .map(deed -> deed.until(until(deed.at(), rests, Duration.between(deed.at(), deed.until()), now)))
                .filter(deed -> now.isBefore(deed.until()));
    }

    /// The end of a window that stands still while the project is at rest, as far as is known at `now`.
    static Instant until(Instant begin, List<Rest> rests, Duration window, Instant now) {
        Instant reached = begin;
        Duration left = window;
        for (Rest rest : inOrder(rests)) {
            Instant from = rest.from().isAfter(reached) ? rest.from() : reached;
            Instant end = rest.until().filter(now::isAfter).orElse(now);
            if (!end.isAfter(from)) {
                continue;
            }
            Duration awake = Duration.between(reached, from);
            if (awake.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(awake);
            reached = end;
        }
        return reached.plus(left);
    }

    private static List<Rest> inOrder(List<Rest> rests) {
        var sorted = new ArrayList<>(rests);
        sorted.sort(Comparator.comparing(Rest::from));
        return sorted;
    }

    private static Map<String, Doing> byResident(Stream<Doing> doings) {
        var holders = new LinkedHashMap<String, Doing>();
        doings.sorted(LONGEST_FIRST).forEach(doing -> holders.putIfAbsent(doing.resident(), doing));
        return holders;
    }
}
