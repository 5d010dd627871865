package nl.buurtdaad.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.facilitation.GlassBoxFact.Kind;
import nl.buurtdaad.facilitation.RequestView.AnswerView;
import nl.buurtdaad.facilitation.RequestView.PromiseView;
import nl.buurtdaad.facilitation.RequestView.TermView;
import nl.buurtdaad.facilitation.StandingHandovers.Standing;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.Term.TermDay;

/// What the record says to "Wat gebeurt er nu?", "Wat betekent dit?" and "Waarom horen we niets?" (DOMAIN rule 19): at
/// least one and at most five facts each. It guesses nothing: where the record gives no reason, it says so. Silence is
/// of the municipality or a department, never of a person.
final class ThreeQuestionsRule {
    /// As a term is late from five minutes past midnight on.
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final RequestView request;
    private final Instant since;
    private final boolean nobodyCame;
    private final TermView term;
    private final Optional<Case> liaisonCase;
    private final Optional<Standing> handedOver;
    private final LocalDate today;
    private final ZoneId zone;

    private ThreeQuestionsRule(Recorded recorded, Instant now, ZoneId zone) {
        this.request = recorded.request();
        this.since = recorded.since();
        this.nobodyCame = recorded.nobodyCame();
        this.term = recorded.term();
        this.liaisonCase = recorded.liaisonCase();
        this.handedOver = recorded.handedOver();
        this.today = LocalDate.ofInstant(now, zone);
        this.zone = zone;
    }

    /// What the record has of a request.
    ///
    /// @param since when it came to whom it lies with
    /// @param nobodyCame nobody of the department that it lies with ever came to look
    /// @param term also of what was answered
    /// @param liaisonCase the one that is open, else the newest
    /// @param handedOver what the doers wanted to do themselves
    record Recorded(
            RequestView request,
            Instant since,
            boolean nobodyCame,
            TermView term,
            Optional<Case> liaisonCase,
            Optional<Standing> handedOver) {}

    static List<GlassBoxFact> answer(GlassBoxQuestion question, Recorded recorded, Instant now, ZoneId zone) {
        var rule = new ThreeQuestionsRule(recorded, now, zone);
        return switch (question) {
            case NOW -> rule.now();
            case MEANING -> rule.meaning();
            case SILENCE -> rule.silence();
        };
    }

    private List<GlassBoxFact> now() {
        var facts = new ArrayList<GlassBoxFact>();
        if (no().isPresent()) {
            AnswerView no = no().get();
            facts.add(fact(Kind.SAID_NO).on(day(no.at())).at(department(no)));
            no.possible().ifPresent(possible -> facts.add(fact(Kind.POSSIBLE).saying(possible)));
            no.call().ifPresent(call -> facts.add(fact(Kind.CALL).saying(call)));
            return facts;
        }
        toldNow()
                .ifPresent(told ->
                        facts.add(fact(Kind.TEAM_SAYS).on(day(told.at())).saying(told.happening())));
        if (request.promise().isPresent()) {
            facts.addAll(ofPromise(request.promise().get()));
            openCase().flatMap(this::ofCase).ifPresent(facts::add);
            return facts;
        }
        facts.add(where());
        openQuestion()
                .ifPresent(asked -> facts.add(
                        fact(Kind.ASKED_RESIDENTS).saying(asked.sentence().orElse(""))));
        facts.add(later().orElseGet(() ->
                fact(term.late() ? Kind.ANSWER_WAS_BY : Kind.ANSWER_BY).on(term.lastDay())));
        liaisonCase
                .filter(one -> one.closedAt().isEmpty() ? saysMore(one) : one.waitsStill())
                .flatMap(this::ofCase)
                .ifPresent(facts::add);
        return facts;
    }

    private List<GlassBoxFact> ofPromise(PromiseView promise) {
        var facts = new ArrayList<GlassBoxFact>();
        boolean over = today.isAfter(promise.by());
        if (request.offer().isPresent()) {
            facts.add(ofOffer(request.offer().get(), promise));
            handedOver.ifPresent(standing -> facts.addAll(ofHandover(standing, promise)));
            return facts;
        }
        Optional<String> department = Optional.of(promise.official().department());
        switch (promise.state()) {
            case KEPT, REPAIRED ->
                facts.add(fact(Kind.KEPT).on(day(promise.saidAt().orElse(promise.madeAt()))));
            case NOT_YET -> facts.add(notYet(promise, over));
            case MADE ->
                facts.add(
                        over
                                ? fact(Kind.PROMISE_DAY_OVER).on(promise.by())
                                : fact(Kind.PROMISED)
                                        .on(promise.by())
                                        .at(department)
                                        .by(promise.official().name()));
        }
        if (!promise.state().came()) {
            promise.condition()
                    .ifPresent(condition -> facts.add(fact(Kind.CONDITION).saying(condition)));
        }
        return facts;
    }

    /// "Nog niet" of before its day, or of before it was moved, is no word about the day that is over.
    private GlassBoxFact notYet(PromiseView promise, boolean over) {
        if (!over) {
            return fact(Kind.NOT_YET).on(promise.by());
        }
        boolean saidAfter =
                promise.saidAt().filter(at -> day(at).isAfter(promise.by())).isPresent();
        return saidAfter
                ? fact(Kind.NOT_KEPT)
                        .on(promise.by())
                        .at(Optional.of(promise.official().department()))
                : fact(Kind.PROMISE_DAY_OVER).on(promise.by());
    }

    /// Whether the doers want it is up to them; no day of the municipality goes by meanwhile.
    private GlassBoxFact ofOffer(HandoverOffer offer, PromiseView promise) {
        return switch (offer) {
            case WANTED -> fact(Kind.HANDED_OVER).on(day(promise.saidAt().orElse(promise.madeAt())));
            case WAITS, IN_THE_HOUR, NOT_WANTED ->
                fact(Kind.HANDOVER_OFFERED)
                        .at(Optional.of(promise.official().department()))
                        .by(promise.official().name());
        };
    }

    private List<GlassBoxFact> ofHandover(Standing handover, PromiseView promise) {
        if (handover.ended()) {
            return List.of(fact(Kind.HANDOVER_ENDED).on(handover.lastDay()));
        }
        var facts = new ArrayList<GlassBoxFact>();
        facts.add(fact(today.isBefore(handover.since()) ? Kind.HANDOVER_BEGINS : Kind.HANDOVER_IN_FORCE)
                .on(handover.since()));
        handover.returnedBy()
                .ifPresent(official -> facts.add(fact(Kind.HANDOVER_RETURNED)
                        .on(handover.lastDay())
                        .at(Optional.of(promise.official().department()))
                        .by(official)));
        return facts;
    }

    private GlassBoxFact where() {
        Optional<AnswerView> passedOn = last(AnswerKind.PASSED_ON);
        if (passedOn.isPresent()) {
            return fact(Kind.PASSED_ON)
                    .on(day(passedOn.get().at()))
                    .from(department(passedOn.get()))
                    .at(request.department());
        }
        return request.department().isPresent()
                ? fact(Kind.AT_DEPARTMENT).on(day(since)).at(request.department())
                : fact(Kind.AT_TEAM).on(day(since));
    }

    /// That nobody knows whom it belongs to is said by where it lies.
    private boolean saysMore(Case one) {
        return one.kind() != Case.Kind.NO_CONTACT || one.state() != Case.State.NEW;
    }

    /// What is explained is said in the team's own words.
    private Optional<GlassBoxFact> ofCase(Case one) {
        return switch (one.state()) {
            case NEW -> Optional.of(fact(Kind.TEAM_KNOWS));
            case PICKED_UP ->
                Optional.of(fact(Kind.TEAM_CALLS).on(day(one.calledAt().orElse(one.openedAt()))));
            case EXPLAINED -> Optional.empty();
            case STUCK -> Optional.of(fact(Kind.STUCK));
            case SOLVED -> Optional.of(fact(Kind.TEAM_SOLVED));
        };
    }

    /// What the team said last, as long as there is no answer: also before it was opened again or called solved.
    private Optional<Explained> toldNow() {
        return liaisonCase
                .filter(one -> one.closedAt().isEmpty() || one.waitsStill())
                .flatMap(Case::explained);
    }

    private Optional<GlassBoxFact> later() {
        return last(AnswerKind.LATER)
                .flatMap(AnswerView::by)
                .map(by -> fact(today.isAfter(by) ? Kind.LATER_WAS_BY : Kind.LATER_BY)
                        .on(by));
    }

    private List<GlassBoxFact> meaning() {
        if (request.answers().isEmpty()) {
            return List.of(fact(Kind.MEANS_NO_ANSWER));
        }
        AnswerView newest = settled().orElseGet(() -> request.answers().getLast());
        var facts = new ArrayList<GlassBoxFact>();
        if (request.promise().filter(promise -> promise.state().came()).isPresent()) {
            return List.of(fact(request.offer().isPresent() ? Kind.MEANS_HANDED_OVER : Kind.MEANS_KEPT));
        }
        switch (newest.kind()) {
            case YES -> facts.add(fact(Kind.MEANS_YES));
            case YES_IF -> facts.add(fact(Kind.MEANS_YES_IF));
            case LATER -> facts.add(fact(Kind.MEANS_LATER));
            case PASSED_ON -> facts.add(fact(Kind.MEANS_PASSED_ON).at(newest.passedTo()));
            case ASKED_BACK -> facts.add(fact(Kind.MEANS_ASKED_BACK));
            case NO_BUT -> {
                facts.add(fact(Kind.MEANS_NO_BUT));
                newest.sentence()
                        .ifPresent(reason -> facts.add(fact(Kind.REASON).saying(reason)));
                if (newest.nobodyCame()) {
                    facts.add(fact(Kind.NOBODY_CAME));
                }
            }
        }
        return facts;
    }

    private List<GlassBoxFact> silence() {
        return settled().map(this::silenceAfter).orElseGet(this::silenceBefore);
    }

    private List<GlassBoxFact> silenceAfter(AnswerView answer) {
        var facts = new ArrayList<GlassBoxFact>();
        facts.add(fact(Kind.ANSWERED).on(day(answer.at())));
        if (day(answer.at().minus(GRACE)).isAfter(term.lastDay())) {
            facts.add(fact(Kind.ANSWERED_LATE).on(term.lastDay()));
        }
        request.promise().ifPresent(promise -> {
            if (!promise.state().came() && request.offer().isEmpty()) {
                facts.add(fact(today.isAfter(promise.by()) ? Kind.SILENT_SINCE : Kind.QUIET_UNTIL)
                        .on(promise.by()));
            }
        });
        why().ifPresent(facts::add);
        return facts;
    }

    private List<GlassBoxFact> silenceBefore() {
        var facts = new ArrayList<GlassBoxFact>();
        if (openQuestion().isPresent()) {
            boolean still = term.days().stream()
                    .filter(one -> one.kind() == Term.Kind.STOOD_STILL)
                    .anyMatch(one -> !one.date().isBefore(today));
            facts.add(fact(still ? Kind.STANDS_STILL : Kind.RUNS_AGAIN).days(AnswerTerms.LONGEST_WAIT));
        }
        if (term.late()) {
            why().ifPresent(facts::add);
            facts.add(fact(Kind.TERM_OVER).on(term.lastDay()).days(term.workdays()));
            if (why().isEmpty()) {
                facts.add(fact(Kind.NO_REASON).at(request.department()));
            }
            if (nobodyCame) {
                facts.add(fact(Kind.NOBODY_CAME).at(request.department()));
            }
            return facts;
        }
        if (facts.isEmpty()) {
            facts.add(fact(Kind.TERM_RUNS).days(over()).of(term.workdays()));
            facts.addAll(skipped());
        }
        why().ifPresent(facts::add);
        return facts;
    }

    private int over() {
        return (int) term.days().stream()
                .filter(one -> one.kind() == Term.Kind.WORKDAY && one.date().isBefore(today))
                .count();
    }

    /// The days of the term that do not count, and why.
    private List<GlassBoxFact> skipped() {
        var facts = new ArrayList<GlassBoxFact>();
        int weekend = count(Term.Kind.WEEKEND);
        if (weekend > 0) {
            facts.add(fact(Kind.WEEKEND).days(weekend));
        }
        List<String> off = term.days().stream()
                .map(TermDay::why)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!off.isEmpty()) {
            facts.add(fact(Kind.DAY_OFF).saying(String.join(", ", off)));
        }
        int stoodStill = count(Term.Kind.STOOD_STILL);
        if (stoodStill > 0) {
            facts.add(fact(Kind.STOOD_STILL).days(stoodStill));
        }
        return facts;
    }

    private int count(Term.Kind kind) {
        return (int) term.days().stream().filter(one -> one.kind() == kind).count();
    }

    /// What the liaison team explained, also of a case that is over.
    private Optional<GlassBoxFact> why() {
        return liaisonCase
                .flatMap(Case::explained)
                .map(told -> fact(Kind.TEAM_WHY).on(day(told.at())).saying(told.why()));
    }

    private Optional<Case> openCase() {
        return liaisonCase.filter(one -> one.closedAt().isEmpty());
    }

    private Optional<AnswerView> settled() {
        return request.answers().stream().filter(one -> one.kind().settles()).findFirst();
    }

    private Optional<AnswerView> no() {
        return settled().filter(one -> one.kind() == AnswerKind.NO_BUT);
    }

    private Optional<AnswerView> openQuestion() {
        return last(AnswerKind.ASKED_BACK).filter(asked -> asked.endedAt().isEmpty());
    }

    private Optional<AnswerView> last(AnswerKind kind) {
        return request.answers().stream().filter(one -> one.kind() == kind).reduce((_, later) -> later);
    }

    private static Optional<String> department(AnswerView answer) {
        return Optional.of(answer.official().department()).filter(name -> !name.isEmpty());
    }

    private static GlassBoxFact fact(Kind kind) {
        return GlassBoxFact.is(kind);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
