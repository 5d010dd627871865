package nl.buurtdaad.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.changes.Changer;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.decisions.DecisionOutcome.ChangeIsOver;
import nl.buurtdaad.decisions.DecisionOutcome.DoersDecide;
import nl.buurtdaad.decisions.DecisionOutcome.FineSaid;
import nl.buurtdaad.decisions.DecisionOutcome.NotFound;
import nl.buurtdaad.decisions.DecisionOutcome.OwnChange;
import nl.buurtdaad.decisions.DecisionOutcome.Proposed;
import nl.buurtdaad.decisions.DecisionOutcome.PutBack;
import nl.buurtdaad.decisions.DecisionOutcome.TalkedOver;
import nl.buurtdaad.decisions.DecisionOutcome.TaskIsDone;
import nl.buurtdaad.decisions.DecisionOutcome.TooLateToTalk;
import nl.buurtdaad.decisions.DecisionOutcome.UnderDiscussion;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.proposals.Ground;
import nl.buurtdaad.proposals.Grounds;
import nl.buurtdaad.proposals.Proposals;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.words.SetAside;

/// Doing goes first (DOMAIN rule 2): a change holds at once. The other doers say "Prima", or "Even overleggen", which
/// makes it a proposal; a doer can always put it back (rule 10).
record AnswerChange(
        Once once,
        Clock clock,
        Grounds grounds,
        Changes changes,
        Proposals proposals,
        ChangeAnswerStore store,
        Logbook logbook) {

    /// A change whose thing is locked, and what gives the resident a say in it.
    private record Heard(Ground ground, ChangeFacts change, Doing through, Instant now) {}

    private interface Answer {
        DecisionOutcome to(Heard heard);
    }

    DecisionOutcome fine(String resident, String change, UUID key) {
        return answer("sayFine", resident, change, key, tx -> heard -> {
            if (heard.change().by().equals(resident)) {
                return new OwnChange(change);
            }
            if (!heard.change().holds()) {
                return new ChangeIsOver(change);
            }
            store.fine(tx, resident, change, heard.through(), heard.now());
            return new FineSaid(change);
        });
    }

    DecisionOutcome talkFirst(String resident, String change, UUID key) {
        return answer("talkFirst", resident, change, key, tx -> heard -> {
            ChangeFacts facts = heard.change();
            if (facts.by().equals(resident)) {
                return new OwnChange(change);
            }
            if (!facts.holds() || facts.talk().isPresent() || heard.ground().isOver()) {
                return new ChangeIsOver(change);
            }
            if (!heard.now().isBefore(facts.talkUntil())) {
                return new TooLateToTalk(change);
            }
            grounds.takeBack(tx, heard.ground(), facts.aspect(), change);
            proposals.fromChange(
                    tx, heard.ground(), facts.aspect(), change, facts.by(), resident, key.toString(), heard.now());
            return new TalkedOver(key.toString());
        });
    }

    DecisionOutcome putBack(String resident, String change, UUID key) {
        return answer("putBack", resident, change, key, tx -> heard -> {
            ChangeFacts facts = heard.change();
            // What doers hid comes back by showing it again.
            if (!facts.holds() || (facts.was() instanceof String was && was.endsWith(SetAside.MARK))) {
                return new ChangeIsOver(change);
            }
            var task = heard.ground().task().filter(_ -> heard.ground().isOver());
            if (task.isPresent()) {
                return new TaskIsDone(task.get().id());
            }
            var talk = changes.findTalk(tx, facts.thing().id(), List.of(facts.aspect()));
            if (talk.isPresent()) {
                return new UnderDiscussion(talk.get());
            }
            if (facts.aspect().agreement().isPresent()) {
                return proposeBack(tx, heard, resident, key);
            }
            var back = List.of(new NewValue(facts.aspect(), facts.was()));
            var by = new Changer(
                    resident,
                    Optional.of(heard.through()),
                    heard.ground().agreements().time(AgreementName.TALK_HOURS));
            var made = changes.make(tx, facts.thing().id(), by, back, heard.now());
            grounds.keepClaims(tx, heard.ground(), facts.aspect());
            logbook.write(
                    tx,
                    heard.ground().platform(),
                    "put-back",
                    heard.now(),
                    List.of(facts.thing().id(), change));
            grounds.tell(tx, heard.ground(), Notice.Kind.CHANGED, Optional.of(resident), List.of(), heard.now());
            return new PutBack(made.isEmpty() ? change : made.getFirst());
        });
    }

    /// The agreements of a platform are changed by a proposal only (DOMAIN rule 2), also to what they were.
    private DecisionOutcome proposeBack(Tx tx, Heard heard, String resident, UUID key) {
        ChangeFacts facts = heard.change();
        var was = new NewValue(facts.aspect(), Math.toIntExact((long) Objects.requireNonNull(facts.was())));
        if (grounds.refusal(heard.ground(), was).isPresent()) {
            return new ChangeIsOver(facts.id());
        }
        proposals.begin(
                tx, heard.ground(), resident, was, UUID.randomUUID().toString(), "", key.toString(), heard.now());
        return new Proposed(key.toString());
    }

    private interface Work {
        Answer in(Tx tx);
    }

    private DecisionOutcome answer(String operation, String resident, String change, UUID key, Work work) {
        return once.run(resident, key, operation, List.of(change), DecisionOutcome.class, tx -> {
            var ground = store.findThing(tx, change).flatMap(thing -> grounds.lock(tx, thing));
            if (ground.isEmpty()) {
                return new NotFound(change);
            }
            Instant now = clock.instant();
            Doing through = grounds.sayIn(tx, ground.get(), now).get(resident);
            if (through == null) {
                return new DoersDecide(ground.get().projects());
            }
            return work.in(tx).to(new Heard(ground.get(), store.get(tx, change), through, now));
        });
    }
}
