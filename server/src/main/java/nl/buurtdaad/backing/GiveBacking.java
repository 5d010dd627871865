package nl.buurtdaad.backing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.backing.BackingOutcome.Backed;
import nl.buurtdaad.backing.BackingOutcome.BackingStands;
import nl.buurtdaad.backing.BackingOutcome.BackingTakenBack;
import nl.buurtdaad.backing.BackingOutcome.NotAsked;
import nl.buurtdaad.backing.BackingOutcome.NotFound;
import nl.buurtdaad.backing.BackingOutcome.NotNowSaid;
import nl.buurtdaad.backing.BackingStore.Facts;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerToken;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// How a backer answers, by the link of their letter or signed in. It changes nothing of the doers (DOMAIN rule 4).
record GiveBacking(Once once, Clock clock, BackingStore store, Say say, Logbook logbook, Inbox inbox) {
    BackingOutcome signedIn(String backer, String project, Reply reply, UUID key) {
        return once.run(
                backer,
                key,
                operation(reply),
                arguments(project, reply),
                BackingOutcome.class,
                tx -> decide(tx, backer, project, reply, key));
    }

    /// By the link of the letter, which stands for whom it was sent to.
    BackingOutcome byLink(AnswerToken token, Reply reply, UUID key) {
        return once.run(
                "backing-link:" + token.hash(),
                key,
                operation(reply),
                arguments("", reply),
                BackingOutcome.class,
                tx -> store.findOpened(tx, token.hash())
                        .map(opened -> decide(
                                tx, opened.backer().id(), opened.project().id(), reply, key))
                        .orElseGet(() -> new NotFound("backing")));
    }

    private static String operation(Reply reply) {
        return switch (reply) {
            case Reply.IBackIt _ -> "back";
            case Reply.NotNow _ -> "sayNotNow";
            case Reply.TakeBack _ -> "takeBackingBack";
        };
    }

    private static List<?> arguments(String project, Reply reply) {
        Optional<String> said = switch (reply) {
            case Reply.IBackIt(var sentence) -> sentence;
            case Reply.TakeBack(var because) -> because;
            case Reply.NotNow _ -> Optional.empty();
        };
        return Arrays.asList(project, said.orElse(null));
    }

    private BackingOutcome decide(Tx tx, String backer, String project, Reply reply, UUID key) {
        Instant now = clock.instant();
        var found = store.lock(tx, project, now);
        if (found.isEmpty()) {
            return new NotFound(project);
        }
        Facts facts = found.get();
        boolean stands = store.stands(tx, backer, project, now);
        return switch (reply) {
            case Reply.TakeBack(var because) ->
                stands ? takeBack(tx, facts, backer, project, because, now) : new NotFound(project);
            case Reply.IBackIt _, Reply.NotNow _ when facts.ended() -> new NotFound(project);
            case Reply.IBackIt(var sentence) ->
                store.findAskOf(tx, backer, project)
                        .map(ask -> back(tx, facts, backer, project, ask, sentence, key.toString(), now))
                        .orElseGet(() -> new NotAsked(project));
            case Reply.NotNow _ when stands -> new BackingStands(project);
            case Reply.NotNow _ ->
                store.findAskOf(tx, backer, project)
                        .map(ask -> notNow(tx, backer, project, ask, now))
                        .orElseGet(() -> new NotAsked(project));
        };
    }

    /// In no logbook: that is read by anybody, and this by who asked.
    private BackingOutcome notNow(Tx tx, String backer, String project, String ask, Instant now) {
        store.sayNotNow(tx, backer, ask, now);
        return new NotNowSaid(project);
    }

    private BackingOutcome back(
            Tx tx,
            Facts facts,
            String backer,
            String project,
            String ask,
            Optional<String> sentence,
            String backing,
            Instant now) {
        store.renew(tx, backer, project, now);
        Instant until = UntilRule.until(now, facts.months(), clock.getZone());
        store.say(tx, backing, backer, project, ask, sentence, now, until);
        logbook.write(tx, facts.platform(), "backed", now, List.of(project, backing));
        tell(tx, Notice.Kind.BACKED, backer, project, now);
        return new Backed(project);
    }

    private void tell(Tx tx, Notice.Kind what, String backer, String project, Instant now) {
        var doers = say.of(tx, new Thing.Project(project), now).keySet();
        inbox.tell(tx, what, doers, Optional.of(backer), List.of(About.project(project)), now);
    }

    private BackingOutcome takeBack(
            Tx tx, Facts facts, String backer, String project, Optional<String> because, Instant now) {
        store.takeBack(tx, backer, project, because, now);
        logbook.write(tx, facts.platform(), "backing-taken-back", now, List.of(project));
        tell(tx, Notice.Kind.BACKING_TAKEN_BACK, backer, project, now);
        return new BackingTakenBack(project);
    }
}
