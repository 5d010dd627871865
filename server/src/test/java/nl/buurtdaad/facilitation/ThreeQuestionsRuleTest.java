package nl.buurtdaad.facilitation;

import static nl.buurtdaad.facilitation.GlassBoxQuestion.MEANING;
import static nl.buurtdaad.facilitation.GlassBoxQuestion.NOW;
import static nl.buurtdaad.facilitation.GlassBoxQuestion.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.GlassBoxFact.Kind;
import nl.buurtdaad.facilitation.RequestView.AnswerView;
import nl.buurtdaad.facilitation.RequestView.Contact;
import nl.buurtdaad.facilitation.RequestView.PromiseView;
import nl.buurtdaad.facilitation.RequestView.TermView;
import nl.buurtdaad.facilitation.StandingHandovers.Standing;
import nl.buurtdaad.facilitation.ThreeQuestionsRule.Recorded;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each state of a request in front of the three questions. Asked on Monday 11 May 2026 with ten working days;
/// Hemelvaart and Whit Monday do not count, so the last day is Wednesday 27 May.
class ThreeQuestionsRuleTest {
    private static final ProjectLink PROJECT = new ProjectLink("project", "Speeltuin", "PLAYGROUND");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String SANDRA = "Sandra";

    private static final Workdays TOWN = new Workdays(List.of(easter(39, "Hemelvaartsdag"), easter(50, "Pinksteren")));

    private static Holiday easter(int days, String name) {
        return new Holiday(name, new Holiday.FromEaster(days), true, true);
    }

    /// What is said to each question, as kinds of facts.
    private record State(
            String name, Recorded recorded, String today, List<Kind> now, List<Kind> meaning, List<Kind> silence) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<State> states() {
        var asked = answer(AnswerKind.ASKED_BACK, "2026-05-12");
        return Stream.of(
                state(
                        "lies in the term",
                        request("Groen"),
                        "2026-05-13",
                        List.of(Kind.AT_DEPARTMENT, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF)),
                state(
                        "lies with the liaison team",
                        request(null).with(theCase(Case.Kind.NO_CONTACT, Case.State.NEW, null)),
                        "2026-05-13",
                        List.of(Kind.AT_TEAM, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF)),
                state(
                        "passed on",
                        request("Water").with(answer(AnswerKind.PASSED_ON, "2026-05-13")),
                        "2026-05-15",
                        List.of(Kind.PASSED_ON, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_PASSED_ON),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF)),
                state(
                        "later",
                        request("Groen").with(answer(AnswerKind.LATER, "2026-05-13", "2026-05-20")),
                        "2026-05-20",
                        List.of(Kind.AT_DEPARTMENT, Kind.LATER_BY),
                        List.of(Kind.MEANS_LATER),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF)),
                state(
                        "later, and that day is over",
                        request("Groen").with(answer(AnswerKind.LATER, "2026-05-13", "2026-05-20")),
                        "2026-05-21",
                        List.of(Kind.AT_DEPARTMENT, Kind.LATER_WAS_BY),
                        List.of(Kind.MEANS_LATER),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF)),
                state(
                        "waits for the residents",
                        request("Groen").with(asked),
                        "2026-05-18",
                        List.of(Kind.AT_DEPARTMENT, Kind.ASKED_RESIDENTS, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_ASKED_BACK),
                        List.of(Kind.STANDS_STILL)),
                state(
                        "waited for the residents as long as it can",
                        request("Groen").with(asked),
                        "2026-05-21",
                        List.of(Kind.AT_DEPARTMENT, Kind.ASKED_RESIDENTS, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_ASKED_BACK),
                        List.of(Kind.RUNS_AGAIN)),
                state(
                        "the residents answered",
                        request("Groen").with(ended(asked, "2026-05-13")),
                        "2026-05-19",
                        List.of(Kind.AT_DEPARTMENT, Kind.ANSWER_BY),
                        List.of(Kind.MEANS_ASKED_BACK),
                        List.of(Kind.TERM_RUNS, Kind.WEEKEND, Kind.DAY_OFF, Kind.STOOD_STILL)),
                state(
                        "late, and nobody came or said why",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.NEW, null)),
                        "2026-05-28",
                        List.of(Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY, Kind.TEAM_KNOWS),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TERM_OVER, Kind.NO_REASON, Kind.NOBODY_CAME)),
                state(
                        "late, and the liaison team calls",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.PICKED_UP, null)),
                        "2026-05-29",
                        List.of(Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY, Kind.TEAM_CALLS),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TERM_OVER, Kind.NO_REASON, Kind.NOBODY_CAME)),
                state(
                        "late, and the liaison team explained",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.EXPLAINED, "verkeerde afdeling")),
                        "2026-05-29",
                        List.of(Kind.TEAM_SAYS, Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TEAM_WHY, Kind.TERM_OVER, Kind.NOBODY_CAME)),
                state(
                        "opened again, after what the liaison team explained",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.NEW, "verkeerde afdeling")),
                        "2026-06-03",
                        List.of(Kind.TEAM_SAYS, Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY, Kind.TEAM_KNOWS),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TEAM_WHY, Kind.TERM_OVER, Kind.NOBODY_CAME)),
                state(
                        "called solved, without an answer",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.SOLVED, "verkeerde afdeling")),
                        "2026-06-03",
                        List.of(Kind.TEAM_SAYS, Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY, Kind.TEAM_SOLVED),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TEAM_WHY, Kind.TERM_OVER, Kind.NOBODY_CAME)),
                state(
                        "stuck",
                        request("Groen").with(theCase(Case.Kind.NO_ANSWER, Case.State.STUCK, "niemand durft")),
                        "2026-05-29",
                        List.of(Kind.TEAM_SAYS, Kind.AT_DEPARTMENT, Kind.ANSWER_WAS_BY, Kind.STUCK),
                        List.of(Kind.MEANS_NO_ANSWER),
                        List.of(Kind.TEAM_WHY, Kind.TERM_OVER, Kind.NOBODY_CAME)),
                state(
                        "yes",
                        request("Groen").promised(AnswerKind.YES, PromiseState.MADE, "2026-05-12"),
                        "2026-05-20",
                        List.of(Kind.PROMISED),
                        List.of(Kind.MEANS_YES),
                        List.of(Kind.ANSWERED, Kind.QUIET_UNTIL)),
                state(
                        "yes, if",
                        request("Groen").promised(AnswerKind.YES_IF, PromiseState.MADE, "2026-05-12"),
                        "2026-05-13",
                        List.of(Kind.PROMISED, Kind.CONDITION),
                        List.of(Kind.MEANS_YES_IF),
                        List.of(Kind.ANSWERED, Kind.QUIET_UNTIL)),
                state(
                        "the promised day is over and nobody said anything",
                        request("Groen").promised(AnswerKind.YES, PromiseState.MADE, "2026-05-12"),
                        "2026-05-21",
                        List.of(Kind.PROMISE_DAY_OVER),
                        List.of(Kind.MEANS_YES),
                        List.of(Kind.ANSWERED, Kind.SILENT_SINCE)),
                state(
                        "not yet, before the promised day",
                        request("Groen").promised(AnswerKind.YES, PromiseState.NOT_YET, "2026-05-12"),
                        "2026-05-19",
                        List.of(Kind.NOT_YET),
                        List.of(Kind.MEANS_YES),
                        List.of(Kind.ANSWERED, Kind.QUIET_UNTIL)),
                state(
                        "not yet, said before the day that is over",
                        request("Groen").promised(AnswerKind.YES, PromiseState.NOT_YET, "2026-05-20"),
                        "2026-05-21",
                        List.of(Kind.PROMISE_DAY_OVER),
                        List.of(Kind.MEANS_YES),
                        List.of(Kind.ANSWERED, Kind.SILENT_SINCE)),
                state(
                        "not kept, and explained",
                        request("Groen")
                                .promised(AnswerKind.YES, PromiseState.NOT_YET, "2026-05-21")
                                .with(theCase(Case.Kind.BROKEN_PROMISE, Case.State.EXPLAINED, "ziek")),
                        "2026-05-22",
                        List.of(Kind.TEAM_SAYS, Kind.NOT_KEPT),
                        List.of(Kind.MEANS_YES),
                        List.of(Kind.ANSWERED, Kind.SILENT_SINCE, Kind.TEAM_WHY)),
                state(
                        "up to the doers, also past its first day",
                        request("Groen")
                                .promised(AnswerKind.YES_IF, PromiseState.MADE, "2026-05-12")
                                .offered(HandoverOffer.IN_THE_HOUR),
                        "2026-05-21",
                        List.of(Kind.HANDOVER_OFFERED),
                        List.of(Kind.MEANS_YES_IF),
                        List.of(Kind.ANSWERED)),
                state(
                        "the doers agreed on the handover",
                        wanted(false, null),
                        "2026-05-31",
                        List.of(Kind.HANDED_OVER, Kind.HANDOVER_BEGINS),
                        List.of(Kind.MEANS_HANDED_OVER),
                        List.of(Kind.ANSWERED)),
                state(
                        "the doers do it themselves",
                        wanted(false, null),
                        "2026-06-01",
                        List.of(Kind.HANDED_OVER, Kind.HANDOVER_IN_FORCE),
                        List.of(Kind.MEANS_HANDED_OVER),
                        List.of(Kind.ANSWERED)),
                state(
                        "the municipality ends the handover by its clause",
                        wanted(false, SANDRA),
                        "2026-06-02",
                        List.of(Kind.HANDED_OVER, Kind.HANDOVER_IN_FORCE, Kind.HANDOVER_RETURNED),
                        List.of(Kind.MEANS_HANDED_OVER),
                        List.of(Kind.ANSWERED)),
                state(
                        "the handover is over",
                        wanted(true, SANDRA),
                        "2026-06-20",
                        List.of(Kind.HANDED_OVER, Kind.HANDOVER_ENDED),
                        List.of(Kind.MEANS_HANDED_OVER),
                        List.of(Kind.ANSWERED)),
                state(
                        "kept after a late answer",
                        request("Groen").promised(AnswerKind.YES, PromiseState.KEPT, "2026-05-29"),
                        "2026-06-02",
                        List.of(Kind.KEPT),
                        List.of(Kind.MEANS_KEPT),
                        List.of(Kind.ANSWERED, Kind.ANSWERED_LATE)),
                state(
                        "not this, but that",
                        request("Groen").with(answer(AnswerKind.NO_BUT, "2026-05-12")),
                        "2026-05-13",
                        List.of(Kind.SAID_NO, Kind.POSSIBLE, Kind.CALL),
                        List.of(Kind.MEANS_NO_BUT, Kind.REASON, Kind.NOBODY_CAME),
                        List.of(Kind.ANSWERED)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void each_state_is_answered_from_what_is_recorded(State state) {
        assertThat(kinds(NOW, state)).isEqualTo(state.now());
        assertThat(kinds(MEANING, state)).isEqualTo(state.meaning());
        assertThat(kinds(SILENCE, state)).isEqualTo(state.silence());
    }

    @ParameterizedTest
    @EnumSource(GlassBoxQuestion.class)
    void nobody_is_named_but_who_promised_it(GlassBoxQuestion question) {
        var named = states().flatMap(state -> answer(question, state).stream())
                .filter(fact -> fact.toString().contains(SANDRA))
                .map(GlassBoxFact::kind)
                .collect(Collectors.toSet());
        assertThat(named).isSubsetOf(Kind.PROMISED, Kind.HANDOVER_OFFERED, Kind.HANDOVER_RETURNED, Kind.CALL);
    }

    @Test
    void the_sum_of_the_term_and_the_way_that_it_went_are_told() {
        var passed = find("passed on", NOW, Kind.PASSED_ON);
        assertThat(passed.from()).contains("Groen");
        assertThat(passed.department()).contains("Water");
        assertThat(passed.day()).contains(LocalDate.parse("2026-05-13"));
        var runs = find("passed on", SILENCE, Kind.TERM_RUNS);
        assertThat(runs.days()).contains(2);
        assertThat(runs.of()).contains(10);
        assertThat(find("passed on", SILENCE, Kind.WEEKEND).days()).contains(4);
        assertThat(find("passed on", SILENCE, Kind.DAY_OFF).text()).contains("Hemelvaartsdag, Pinksteren");
        assertThat(find("the residents answered", SILENCE, Kind.STOOD_STILL).days())
                .contains(1);
        assertThat(find("lies in the term", NOW, Kind.ANSWER_BY).day()).contains(LocalDate.parse("2026-05-27"));
    }

    private static GlassBoxFact find(String name, GlassBoxQuestion question, Kind kind) {
        return states().filter(state -> state.name().equals(name))
                .flatMap(state -> answer(question, state).stream())
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(GlassBoxQuestion question, State state) {
        return answer(question, state).stream().map(GlassBoxFact::kind).toList();
    }

    private static List<GlassBoxFact> answer(GlassBoxQuestion question, State state) {
        Instant now = noon(state.today());
        return ThreeQuestionsRule.answer(question, state.recorded(), now, ZONE);
    }

    private static State state(
            String name, Draft draft, String today, List<Kind> now, List<Kind> meaning, List<Kind> silence) {
        return new State(name, draft.recorded(today), today, now, meaning, silence);
    }

    private static Draft request(@Nullable String department) {
        return new Draft(
                Optional.ofNullable(department),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// A handover that the doers wanted, from Monday 1 June on.
    private static Draft wanted(boolean ended, @Nullable String returnedBy) {
        return request("Groen")
                .promised(AnswerKind.YES_IF, PromiseState.KEPT, "2026-05-12")
                .offered(HandoverOffer.WANTED)
                .stands(new Standing(
                        LocalDate.parse("2026-06-01"),
                        LocalDate.parse("2026-06-15"),
                        ended,
                        Optional.ofNullable(returnedBy)));
    }

    /// A request on its way to being one.
    private record Draft(
            Optional<String> department,
            List<AnswerView> answers,
            Optional<PromiseView> promise,
            Optional<HandoverOffer> offer,
            Optional<Case> liaisonCase,
            Optional<Standing> handedOver) {
        Draft offered(HandoverOffer what) {
            return new Draft(department, answers, promise, Optional.of(what), liaisonCase, handedOver);
        }

        Draft stands(Standing handover) {
            return new Draft(department, answers, promise, offer, liaisonCase, Optional.of(handover));
        }

        Draft with(AnswerView answer) {
            var more = new ArrayList<>(answers);
            more.add(answer);
            return new Draft(department, more, promise, offer, liaisonCase, handedOver);
        }

        Draft with(Case one) {
            return new Draft(department, answers, promise, offer, Optional.of(one), handedOver);
        }

        /// By Wednesday 20 May.
        Draft promised(AnswerKind kind, PromiseState state, String on) {
            var answered = with(answer(kind, on, "2026-05-20"));
            return new Draft(
                    department,
                    answered.answers(),
                    Optional.of(new PromiseView(
                            "promise",
                            noon(on),
                            LocalDate.parse("2026-05-20"),
                            kind == AnswerKind.YES_IF ? Optional.of("iemand hem afsluit") : Optional.empty(),
                            new Contact(SANDRA, "Groen"),
                            Optional.empty(),
                            state,
                            state == PromiseState.MADE ? Optional.empty() : Optional.of(noon(on)),
                            Optional.empty())),
                    offer,
                    liaisonCase,
                    handedOver);
        }

        Recorded recorded(String today) {
            Optional<Wait> wait = answers.stream()
                    .filter(one -> one.kind() == AnswerKind.ASKED_BACK)
                    .findFirst()
                    .map(one -> new Wait(one.at(), one.endedAt()));
            Term term = TermRule.count(noon("2026-05-11"), 10, wait, AnswerTerms.LONGEST_WAIT, TOWN, ZONE);
            boolean late = LocalDate.parse(today).isAfter(term.lastDay());
            var view = new RequestView(
                    "request",
                    Optional.of(RequestKind.MATERIAL),
                    "Een sleutel",
                    noon("2026-05-11"),
                    PROJECT,
                    Optional.empty(),
                    Optional.empty(),
                    department,
                    Optional.of("groen"),
                    Optional.of(SANDRA),
                    answers,
                    promise,
                    offer,
                    Optional.empty(),
                    false,
                    false,
                    false,
                    Optional.empty(),
                    List.of());
            return new Recorded(
                    view,
                    noon("2026-05-11"),
                    true,
                    new TermView(term.receivedOn(), 10, term.lastDay(), late, Optional.empty(), term.days()),
                    liaisonCase,
                    handedOver);
        }
    }

    private static AnswerView answer(AnswerKind kind, String on) {
        return answer(kind, on, null);
    }

    private static AnswerView answer(AnswerKind kind, String on, @Nullable String by) {
        boolean no = kind == AnswerKind.NO_BUT;
        return new AnswerView(
                "answer",
                kind,
                noon(on),
                new Contact(SANDRA, "Groen"),
                Optional.ofNullable(by).map(LocalDate::parse),
                Optional.of("een zin"),
                no ? Optional.of("een tappunt") : Optional.empty(),
                no ? Optional.of("Sandra, 020 000 00 01") : Optional.empty(),
                kind == AnswerKind.PASSED_ON ? Optional.of("Water") : Optional.empty(),
                no,
                Optional.empty(),
                Optional.empty());
    }

    private static AnswerView ended(AnswerView asked, String on) {
        return new AnswerView(
                asked.id(),
                asked.kind(),
                asked.at(),
                asked.official(),
                asked.by(),
                asked.sentence(),
                asked.possible(),
                asked.call(),
                asked.passedTo(),
                asked.nobodyCame(),
                Optional.of("die bij de baan"),
                Optional.of(noon(on)));
    }

    private static Case theCase(Case.Kind kind, Case.State state, @Nullable String why) {
        Instant at = noon("2026-05-28");
        return new Case(
                "case",
                "request",
                Optional.of("request"),
                PROJECT,
                kind,
                at,
                state,
                state == Case.State.NEW ? Optional.empty() : Optional.of(at),
                state == Case.State.NEW ? Optional.empty() : Optional.of(at),
                Optional.ofNullable(why).map(text -> new Explained(at, "er komt iemand kijken", text)),
                false,
                new Case.Agreed("town", 2, 5),
                state == Case.State.SOLVED ? Optional.of(at) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Instant noon(String day) {
        return LocalDateTime.parse(day + "T12:00").atZone(ZONE).toInstant();
    }
}
