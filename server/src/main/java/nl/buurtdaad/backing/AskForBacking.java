package nl.buurtdaad.backing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.backing.AskingRule.Next;
import nl.buurtdaad.backing.AskingRule.Side;
import nl.buurtdaad.backing.BackingOutcome.BackingAsked;
import nl.buurtdaad.backing.BackingOutcome.BackingStands;
import nl.buurtdaad.backing.BackingOutcome.DoersDecide;
import nl.buurtdaad.backing.BackingOutcome.NobodyToBack;
import nl.buurtdaad.backing.BackingOutcome.NotFound;
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

/// "Vraag of iemand achter ons staat" by a doer, and "Ik vraag mee" by the liaison team; whoever is second sends the
/// letter. One alone sends none.
record AskForBacking(
        Once once, Clock clock, BackingStore store, Say say, Logbook logbook, Inbox inbox, BackingLetter letter) {

    BackingOutcome asDoer(String resident, String project, Optional<String> sentence, UUID key) {
        var arguments = Arrays.asList(project, sentence.orElse(null));
        return once.run(resident, key, "askForBacking", arguments, BackingOutcome.class, tx -> {
            Instant now = clock.instant();
            var found = store.lock(tx, project, now).filter(facts -> !facts.ended());
            if (found.isEmpty()) {
                return new NotFound(project);
            }
            return say.has(tx, new Thing.Project(project), resident, now)
                    ? ask(tx, found.get(), project, Side.DOERS, resident, sentence, key, now)
                    : new DoersDecide(project);
        });
    }

    BackingOutcome asLiaison(String liaison, String project, UUID key) {
        return once.run(liaison, key, "askAlongForBacking", List.of(project), BackingOutcome.class, tx -> {
            Instant now = clock.instant();
            var found = store.lock(tx, project, now).filter(facts -> !facts.ended());
            return found.isPresent() && store.helps(tx, project, liaison)
                    ? ask(tx, found.get(), project, Side.LIAISON, liaison, Optional.empty(), key, now)
                    : new NotFound(project);
        });
    }

    private BackingOutcome ask(
            Tx tx,
            Facts facts,
            String project,
            Side side,
            String who,
            Optional<String> sentence,
            UUID key,
            Instant now) {
        if (!facts.hasBackers()) {
            return new NobodyToBack(project);
        }
        return switch (AskingRule.next(facts.asking(), facts.stands(), side, now)) {
            case Next.Stands _ -> new BackingStands(project);
            case Next.IsAsked _ -> new BackingAsked(project);
            case Next.Begins _ -> {
                String ask = key.toString();
                store.begin(tx, ask, project, now);
                store.asks(tx, ask, side, who, sentence, now);
                tellTheOthers(tx, facts, project, side, who, now);
                logbook.write(tx, facts.platform(), "backing-asked", now, List.of(project, ask));
                yield new BackingAsked(project);
            }
            case Next.Joins(String ask) -> {
                store.asks(tx, ask, side, who, sentence, now);
                send(tx, ask, now);
                logbook.write(tx, facts.platform(), "backing-asked-together", now, List.of(project, ask));
                yield new BackingAsked(project);
            }
        };
    }

    /// The other side hears that it can ask along.
    private void tellTheOthers(Tx tx, Facts facts, String project, Side side, String who, Instant now) {
        switch (side) {
            case DOERS ->
                store.listTeam(tx, project).forEach(member -> letter.toTeam(tx, member, project, facts.name()));
            case LIAISON -> {
                var doers = say.of(tx, new Thing.Project(project), now).keySet();
                var about = List.of(About.project(project));
                inbox.tell(tx, Notice.Kind.BACKING_ASKED, doers, Optional.of(who), about, now);
            }
        }
    }

    private void send(Tx tx, String ask, Instant now) {
        store.send(tx, ask, now).forEach(backer -> {
            AnswerToken token = AnswerToken.fresh();
            store.link(tx, token.hash(), ask, backer.id(), now);
            letter.toBacker(tx, backer, token);
        });
    }
}
