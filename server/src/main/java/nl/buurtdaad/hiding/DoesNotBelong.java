package nl.buurtdaad.hiding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.hiding.HidingOutcome.DoersDecide;
import nl.buurtdaad.hiding.HidingOutcome.DoubtHeard;
import nl.buurtdaad.hiding.HidingOutcome.NotFound;
import nl.buurtdaad.hiding.HidingOutcome.OwnWords;
import nl.buurtdaad.hiding.HidingOutcome.WordsSetAside;
import nl.buurtdaad.hiding.HidingOutcome.WordsShown;
import nl.buurtdaad.hiding.HidingStore.Locked;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Dit hoort hier niet": the first doer asks the others, the second hides it (DOMAIN rule 23). One doer shows it again
/// (rule 10), but not who wrote it.
record DoesNotBelong(Once once, Clock clock, HidingStore store, Say say, Logbook logbook, Inbox inbox) {
    /// Words under their lock, with who has the say in what they are about.
    private record Heard(Locked locked, Map<String, Doing> doers, Instant now) {}

    private interface Answer {
        HidingOutcome to(Tx tx, Heard heard);
    }

    HidingOutcome say(String caller, Words words, HouseRule rule, UUID key) {
        return answer("doesNotBelong", caller, words, List.of(words, rule), key, (tx, heard) -> {
            Locked locked = heard.locked();
            if (locked.texts().isEmpty()) {
                return locked.rule().<HidingOutcome>map(WordsSetAside::new).orElseGet(() -> new NotFound(words.id()));
            }
            String of = hash(locked.texts());
            String hiding = locked.doubt().orElse(key.toString());
            store.doubt(tx, words, hiding, locked.platform(), new HidingRule.Doubt(caller, rule, of), heard.now());
            return HidingRule.findOther(locked.doubts(), heard.doers().keySet(), of, caller)
                    .map(other -> hide(tx, words, hiding, heard, caller, other))
                    .orElseGet(() -> {
                        if (HidingRule.counting(locked.doubts(), Set.of(caller), of)
                                .isEmpty()) {
                            ask(tx, words, heard, caller);
                        }
                        return new DoubtHeard(rule);
                    });
        });
    }

    /// The other doers hear that there is a question; who asks it is not told.
    private void ask(Tx tx, Words words, Heard heard, String caller) {
        var others = new HashSet<>(heard.doers().keySet());
        others.remove(caller);
        var about = List.of(about(words, heard.locked()));
        inbox.tell(tx, Notice.Kind.DOUBTED, others, Optional.empty(), about, heard.now());
    }

    /// Where the question stands. Of a doubted name what it belongs to is named instead: a letter cannot be called
    /// back.
    private static About about(Words words, Locked locked) {
        return switch (locked.thing()) {
            case Thing.Task task ->
                words.kind() == Words.Kind.TASK
                        ? About.project(locked.projects().getFirst())
                        : About.task(task.id());
            case Thing.Project project ->
                words.kind() == Words.Kind.PROJECT ? About.platform(locked.platform()) : About.project(project.id());
            case Thing.Place _ -> About.project(locked.projects().getFirst());
            case Thing.Platform platform -> About.platform(platform.id());
        };
    }

    private HidingOutcome hide(Tx tx, Words words, String hiding, Heard heard, String second, HidingRule.Doubt first) {
        var two = Map.of(first.resident(), doing(heard, first.resident()), second, doing(heard, second));
        store.hide(tx, words, hiding, first.rule(), two, heard.now());
        log(tx, heard, "words-set-aside");
        return new WordsSetAside(first.rule());
    }

    private static String doing(Heard heard, String doer) {
        return Objects.requireNonNull(heard.doers().get(doer)).id();
    }

    HidingOutcome showAgain(String caller, Words words, UUID key) {
        return answer("showAgain", caller, words, List.of(words), key, (tx, heard) -> {
            var rule = heard.locked().rule();
            if (rule.isEmpty()) {
                return new WordsShown(false);
            }
            if (store.isWrittenBy(tx, words, caller)) {
                return new OwnWords(rule.get());
            }
            store.showAgain(tx, words, caller, heard.now());
            log(tx, heard, "words-shown-again");
            return new WordsShown(true);
        });
    }

    private void log(Tx tx, Heard heard, String what) {
        Locked locked = heard.locked();
        logbook.write(
                tx, locked.platform(), what, heard.now(), List.of(locked.thing().id(), locked.id()));
    }

    private HidingOutcome answer(
            String operation, String caller, Words words, List<?> arguments, UUID key, Answer answer) {
        return once.run(caller, key, operation, arguments, HidingOutcome.class, tx -> {
            var found = store.lock(tx, words);
            if (found.isEmpty()) {
                return new NotFound(words.id());
            }
            Instant now = clock.instant();
            var doers = say.of(tx, found.get().thing(), now);
            return doers.containsKey(caller)
                    ? answer.to(tx, new Heard(found.get(), doers, now))
                    : new DoersDecide(found.get().projects());
        });
    }

    /// Which words somebody was looking at, without keeping them. No secret, only shorter: an id made of them.
    static String hash(List<String> texts) {
        return UUID.nameUUIDFromBytes(String.join("\n", texts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
