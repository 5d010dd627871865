package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.OfferedHandovers;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverDaysRefused;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverDrafted;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverLacks;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverOffered;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverStands;
import nl.buurtdaad.handovers.HandoverOutcome.LiesElsewhere;
import nl.buurtdaad.handovers.HandoverOutcome.NotAskedToHandOver;
import nl.buurtdaad.handovers.HandoverOutcome.NotFound;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.proposals.Ground;
import nl.buurtdaad.proposals.Grounds;
import nl.buurtdaad.say.Thing;

/// What an official can do: write a handover that the doers asked for, and offer it. It decides nothing (DOMAIN rules
/// 2 and 4). What was offered is never written again: the doers decide on what they read.
record DraftHandover(
        Once once,
        Clock clock,
        HandoverStore store,
        SettledHandovers handovers,
        Grounds grounds,
        OfferedHandovers offered,
        Logbook logbook) {

    /// What lies with this official or a colleague of theirs, under its lock.
    ///
    /// @param all of the request, newest first
    private record Desk(String request, String official, Ground ground, List<Handover> all, Instant now) {
        Optional<Handover> agreed() {
            return all.stream()
                    .filter(handover -> handover.agreedAt().isPresent())
                    .findFirst();
        }

        Optional<Handover> draft() {
            return all.stream().findFirst().filter(newest -> newest.offeredAt().isEmpty());
        }
    }

    private interface Work {
        HandoverOutcome at(Desk desk);
    }

    /// @param written what is filled in
    /// @param emptied what is no longer so; all else stays as it was
    HandoverOutcome draft(String official, String request, Terms written, Set<Terms.Term> emptied, UUID key) {
        return once.run(
                official,
                key,
                "draftHandover",
                List.of(request, written, emptied),
                HandoverOutcome.class,
                tx -> at(tx, official, request, desk -> draft(tx, desk, written, emptied, key.toString())));
    }

    private HandoverOutcome draft(Tx tx, Desk desk, Terms written, Set<Terms.Term> emptied, String fresh) {
        if (desk.agreed().isPresent()) {
            return new HandoverStands(desk.agreed().get().id());
        }
        var whole = written.over(
                desk.draft().map(Handover::terms).orElseGet(Terms::none).without(emptied));
        var days = HandoverRule.refusedDays(written, whole, LocalDate.ofInstant(desk.now(), clock.getZone()));
        if (days.isPresent()) {
            return new HandoverDaysRefused(days.get().earliest(), days.get().latest());
        }
        String id = desk.draft().map(Handover::id).orElse(fresh);
        if (desk.draft().isEmpty()) {
            store.make(tx, id, desk.request(), desk.now());
            write(tx, desk, "handover-drafted", id);
        }
        store.write(tx, id, desk.official(), whole, desk.now());
        return new HandoverDrafted(id);
    }

    HandoverOutcome offer(String official, String handover, UUID key) {
        return once.run(
                official,
                key,
                "offerHandover",
                List.of(handover),
                HandoverOutcome.class,
                tx -> store.findProjectOf(tx, handover)
                        .map(of -> at(tx, official, of.request(), desk -> offer(tx, desk, handover)))
                        .orElseGet(() -> new NotFound(handover)));
    }

    private HandoverOutcome offer(Tx tx, Desk desk, String id) {
        Handover handover = desk.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (handover.offeredAt().isPresent()) {
            return new HandoverOffered(id);
        }
        if (desk.agreed().isPresent()) {
            return new HandoverStands(desk.agreed().get().id());
        }
        if (!handover.terms().missing().isEmpty()) {
            return new HandoverLacks(id);
        }
        // Who offers it signs it.
        store.write(tx, id, desk.official(), handover.terms(), desk.now());
        store.offer(tx, id, desk.now());
        write(tx, desk, "handover-offered", id);
        LocalDate from = handover.terms().from().orElseThrow();
        offered.answer(
                tx,
                UUID.randomUUID().toString(),
                desk.ground().platform(),
                desk.request(),
                desk.official(),
                from,
                desk.now());
        grounds.tell(tx, desk.ground(), Notice.Kind.HANDOVER_OFFERED, Optional.empty(), List.of(), desk.now());
        return new HandoverOffered(id);
    }

    private void write(Tx tx, Desk desk, String what, String handover) {
        logbook.write(
                tx,
                desk.ground().platform(),
                what,
                desk.now(),
                List.of(desk.ground().thing().id(), handover));
    }

    private HandoverOutcome at(Tx tx, String official, String request, Work work) {
        var asked = store.lockRequest(tx, request);
        if (asked.isEmpty()) {
            return new NotFound(request);
        }
        if (!asked.get().asksIt()) {
            return new NotAskedToHandOver(request);
        }
        if (!offered.mayOffer(tx, request, official)) {
            return new LiesElsewhere(request);
        }
        var ground = grounds.lock(tx, new Thing.Project(asked.get().project()));
        if (ground.isEmpty()) {
            return new NotFound(request);
        }
        Instant now = clock.instant();
        var all = handovers.ofRequest(tx, ground.get(), request, now);
        return work.at(new Desk(request, official, ground.get(), all, now));
    }
}
