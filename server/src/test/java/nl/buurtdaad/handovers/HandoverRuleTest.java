package nl.buurtdaad.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.handovers.Handover.Author;
import nl.buurtdaad.handovers.Handover.Department;
import nl.buurtdaad.handovers.Handover.Return;
import nl.buurtdaad.handovers.Handover.Talk;
import nl.buurtdaad.handovers.HandoverRule.Returning;
import nl.buurtdaad.handovers.Terms.Returns;
import nl.buurtdaad.handovers.Terms.Term;
import nl.buurtdaad.proposals.Proposal.State;
import nl.buurtdaad.testing.TestClock;
import org.junit.jupiter.api.Test;

class HandoverRuleTest {
    private static final Terms WHOLE = new Terms(
            Optional.of("De speeltuin schoonhouden."),
            Optional.of(LocalDate.parse("2026-06-01")),
            Optional.of(LocalDate.parse("2026-12-31")),
            Optional.of("Bezems en 200 euro."),
            Optional.of("De toestellen nakijken."),
            Optional.of("Gemeente Amsterdam"),
            Optional.of(Returns.WITH_NOTICE),
            Optional.of(10));

    private static final Terms TOGETHER = new Terms(
            WHOLE.what(),
            WHOLE.from(),
            WHOLE.until(),
            WHOLE.means(),
            WHOLE.municipalityKeeps(),
            WHOLE.beheerder(),
            Optional.of(Returns.TOGETHER),
            Optional.empty());

    private static Handover handover(
            Terms terms, boolean passedBy, Optional<Talk> begins, Optional<Talk> ends, Optional<Return> returned) {
        return new Handover(
                "handover",
                "request",
                "project",
                new Author("sandra", "Sandra"),
                Optional.of(new Department("groen", "Groen")),
                terms,
                Optional.of(TestClock.at("2026-05-13T10:00")),
                passedBy,
                begins,
                ends,
                returned);
    }

    private static Optional<Talk> talk(State state, String at) {
        Optional<Instant> settledAt = state == State.STANDS ? Optional.of(TestClock.at(at)) : Optional.empty();
        return Optional.of(new Talk("proposal", state, Optional.empty(), settledAt, false));
    }

    private static Handover agreed(Terms terms) {
        return handover(terms, false, talk(State.STANDS, "2026-05-16T10:00"), Optional.empty(), Optional.empty());
    }

    private static HandoverState state(Handover handover, String at) {
        return HandoverRule.state(handover, TestClock.at(at), TestClock.AMSTERDAM);
    }

    private static Optional<Handover.End> end(Handover handover, String at) {
        return HandoverRule.end(handover, TestClock.at(at), TestClock.AMSTERDAM);
    }

    private static Returning returning(Handover handover, String at) {
        return HandoverRule.returning(handover, TestClock.at(at), TestClock.AMSTERDAM);
    }

    @Test
    void without_who_is_beheerder_or_how_it_ends_it_lacks_something() {
        assertThat(WHOLE.missing()).isEmpty();
        assertThat(TOGETHER.missing()).isEmpty();
        assertThat(Terms.none().missing()).hasSize(7).contains(Term.BEHEERDER, Term.RETURNS);
        var notice = new Terms(
                WHOLE.what(),
                WHOLE.from(),
                WHOLE.until(),
                WHOLE.means(),
                WHOLE.municipalityKeeps(),
                Optional.empty(),
                Optional.of(Returns.WITH_NOTICE),
                Optional.empty());
        assertThat(notice.missing()).containsExactly(Term.BEHEERDER, Term.NOTICE);
    }

    @Test
    void what_is_offered_waits_for_the_doers() {
        var none = Optional.<Talk>empty();
        assertThat(state(handover(WHOLE, false, none, none, Optional.empty()), "2026-06-02T10:00"))
                .isEqualTo(HandoverState.OFFERED);
        assertThat(state(handover(WHOLE, true, none, none, Optional.empty()), "2026-06-02T10:00"))
                .isEqualTo(HandoverState.PASSED_BY);
        for (State open : new State[] {State.OPEN, State.FOR_THE_HOUR}) {
            assertThat(state(handover(WHOLE, false, talk(open, ""), none, Optional.empty()), "2026-06-02T10:00"))
                    .isEqualTo(HandoverState.PUT_FORWARD);
        }
        // Nobody who wanted it had a say any more: others can put it forward.
        HandoverState fell =
                state(handover(WHOLE, false, talk(State.FELL, ""), none, Optional.empty()), "2026-06-02T10:00");
        assertThat(fell).isEqualTo(HandoverState.NOT_AGREED);
        assertThat(fell.isOnOffer()).isTrue();
    }

    @Test
    void it_is_in_force_from_its_first_day_through_its_last() {
        assertThat(state(agreed(WHOLE), "2026-05-31T23:59")).isEqualTo(HandoverState.AGREED);
        assertThat(state(agreed(WHOLE), "2026-06-01T00:00")).isEqualTo(HandoverState.IN_FORCE);
        assertThat(state(agreed(WHOLE), "2026-12-31T23:59")).isEqualTo(HandoverState.IN_FORCE);
        assertThat(state(agreed(WHOLE), "2027-01-01T00:00")).isEqualTo(HandoverState.ENDED);
    }

    @Test
    void it_never_begins_before_the_doers_wanted_it() {
        var late = handover(WHOLE, false, talk(State.STANDS, "2026-06-05T00:10"), Optional.empty(), Optional.empty());
        assertThat(HandoverRule.since(late, TestClock.AMSTERDAM)).contains(LocalDate.parse("2026-06-05"));
    }

    @Test
    void the_doers_end_it_at_once_and_the_clause_at_the_end_of_its_day() {
        var stands = talk(State.STANDS, "2026-05-16T10:00");
        var ended = handover(WHOLE, false, stands, talk(State.STANDS, "2026-07-01T12:00"), Optional.empty());
        assertThat(state(ended, "2026-07-01T11:59")).isEqualTo(HandoverState.IN_FORCE);
        assertThat(state(ended, "2026-07-01T12:00")).isEqualTo(HandoverState.ENDED);
        var talked = handover(WHOLE, false, stands, talk(State.OPEN, ""), Optional.empty());
        assertThat(state(talked, "2026-07-01T12:00")).isEqualTo(HandoverState.IN_FORCE);
        var back = new Return(TestClock.at("2026-07-01T12:00"), "Sandra", "Geen geld.", LocalDate.parse("2026-07-15"));
        var returned = handover(WHOLE, false, stands, Optional.empty(), Optional.of(back));
        assertThat(state(returned, "2026-07-15T23:59")).isEqualTo(HandoverState.IN_FORCE);
        assertThat(state(returned, "2026-07-16T00:00")).isEqualTo(HandoverState.ENDED);
        // Both at once: what comes first.
        var both = handover(WHOLE, false, stands, talk(State.STANDS, "2026-07-10T12:00"), Optional.of(back));
        assertThat(HandoverRule.lastDay(both, TestClock.AMSTERDAM)).contains(LocalDate.parse("2026-07-10"));
        assertThat(end(both, "2026-07-10T12:00")).contains(Handover.End.DOERS);
        assertThat(end(ended, "2026-07-01T12:00")).contains(Handover.End.DOERS);
        assertThat(end(returned, "2026-07-15T23:59")).isEmpty();
        assertThat(end(returned, "2026-07-16T00:00")).contains(Handover.End.MUNICIPALITY);
        assertThat(end(agreed(WHOLE), "2027-01-01T00:00")).contains(Handover.End.LAST_DAY);
    }

    @Test
    void the_municipality_ends_it_by_the_clause_and_in_no_other_way() {
        assertThat(returning(agreed(WHOLE), "2026-07-01T12:00")).isEqualTo(new Returning.ByTheClause(10));
        assertThat(returning(agreed(TOGETHER), "2026-07-01T12:00")).isEqualTo(new Returning.OnlyTogether());
        assertThat(returning(agreed(WHOLE), "2027-01-01T12:00")).isEqualTo(new Returning.NotInForce());
        var offered = handover(WHOLE, false, talk(State.OPEN, ""), Optional.empty(), Optional.empty());
        assertThat(returning(offered, "2026-07-01T12:00")).isEqualTo(new Returning.NotInForce());
    }

    @Test
    void its_days_lie_ahead_and_in_order() {
        LocalDate today = LocalDate.parse("2026-05-12");
        assertThat(HandoverRule.refusedDays(WHOLE, WHOLE, today)).isEmpty();
        assertThat(HandoverRule.refusedDays(WHOLE, WHOLE, LocalDate.parse("2026-06-02")))
                .isPresent();
        // What was written before stays when its first day has passed since.
        assertThat(HandoverRule.refusedDays(Terms.none(), WHOLE, LocalDate.parse("2026-06-02")))
                .isEmpty();
        assertThat(HandoverRule.refusedDays(Terms.none(), WHOLE, LocalDate.parse("2016-06-02")))
                .isPresent();
    }
}
