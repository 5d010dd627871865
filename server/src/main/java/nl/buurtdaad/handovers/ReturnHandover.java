package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverNotInForce;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverReturned;
import nl.buurtdaad.handovers.HandoverOutcome.NotFound;
import nl.buurtdaad.handovers.HandoverOutcome.NotOfYourDepartment;
import nl.buurtdaad.handovers.HandoverOutcome.OutsideTheClause;
import nl.buurtdaad.handovers.HandoverRule.Returning;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.proposals.Ground;
import nl.buurtdaad.proposals.Grounds;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.Workdays;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// How the municipality ends a handover: by its return clause, and in no other way.
record ReturnHandover(
        Once once,
        Clock clock,
        HandoverStore store,
        SettledHandovers handovers,
        Grounds grounds,
        WorkdaysRoom workdays,
        Logbook logbook) {

    HandoverOutcome giveBack(String official, String id, String because, UUID key) {
        return once.run(official, key, "returnHandover", List.of(id, because), HandoverOutcome.class, tx -> {
            var ground = store.findProjectOf(tx, id).flatMap(of -> grounds.lock(tx, new Thing.Project(of.project())));
            if (ground.isEmpty()) {
                return new NotFound(id);
            }
            Instant now = clock.instant();
            var handover = handovers.get(tx, ground.get(), id, now);
            boolean theirs = handover.department()
                    .filter(department -> store.isOf(tx, official, department.id()))
                    .isPresent();
            if (!theirs) {
                return new NotOfYourDepartment(id);
            }
            return switch (HandoverRule.returning(handover, now, clock.getZone())) {
                case Returning.NotInForce() -> new HandoverNotInForce(id);
                case Returning.OnlyTogether() -> new OutsideTheClause(id);
                case Returning.ReturnedBefore() -> new HandoverReturned(id);
                case Returning.ByTheClause(int notice) -> {
                    LocalDate lastDay = lastDay(tx, handover.project(), notice, now);
                    store.giveBack(tx, id, official, because, lastDay, now);
                    tell(tx, ground.get(), id, now);
                    yield new HandoverReturned(id);
                }
            };
        });
    }

    private LocalDate lastDay(Tx tx, String project, int notice, Instant now) {
        Workdays days = store.findMunicipality(tx, project).map(workdays::of).orElseGet(workdays::everywhere);
        return TermRule.count(now, notice, Optional.empty(), 0, days, clock.getZone())
                .lastDay();
    }

    private void tell(Tx tx, Ground ground, String id, Instant now) {
        logbook.write(
                tx,
                ground.platform(),
                "handover-returned",
                now,
                List.of(ground.thing().id(), id));
        grounds.tell(tx, ground, Notice.Kind.HANDOVER_RETURNED, Optional.empty(), List.of(), now);
    }
}
