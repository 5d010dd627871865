package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtdaad.facilitation.AnswerLinks.Opened;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.HandoversWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;
import org.jspecify.annotations.Nullable;

/// What an official sees behind their link: what they wrote, and what the doers do with it.
///
/// @param newest what was written last, from which the form goes on
/// @param last what was agreed, else what was offered last; empty while it is written for the first time
/// @param path of the page with the question
/// @param typed what was filled in and could not be kept
/// @param problem why not, in words
/// @param look it can go to the neighbourhood as it is all the same
public record HandoverPage(
        Opened opened,
        Optional<Handover> newest,
        Optional<Handover> last,
        Instant now,
        ZoneId zone,
        Language language,
        UUID key,
        String path,
        Map<String, String> typed,
        @Nullable String problem,
        boolean saved,
        boolean look) {
    public FacilitationWords words() {
        return new FacilitationWords(language);
    }

    public CasesWords caseWords() {
        return new CasesWords(language);
    }

    /// What was offered last; empty while it is written for the first time.
    public Optional<SpokenHandover> offered() {
        return last.map(handover -> new SpokenHandover(
                handover.terms(),
                HandoverRule.since(handover, zone),
                HandoverRule.lastDay(handover, zone)
                        .orElseGet(() -> handover.terms().until().orElseThrow()),
                state().orElse(HandoverState.OFFERED),
                language));
    }

    private Optional<HandoverState> state() {
        return last.map(handover -> HandoverRule.state(handover, now, zone));
    }

    /// How it is with what was offered.
    public String standing() {
        return switch (state().orElse(HandoverState.DRAFT)) {
            case DRAFT -> "";
            case OFFERED, PASSED_BY -> words().handoverIsOffered();
            case NOT_AGREED -> words().handoverNotWanted();
            case PUT_FORWARD -> isForTheHour() ? words().handoverHour() : words().handoverTheyDecide();
            case AGREED, IN_FORCE ->
                last.flatMap(Handover::returned)
                        .map(returned -> words().handoverStopsAfter(day(returned.lastDay()), returned.by()))
                        .orElseGet(() -> words().handoverTheySaidYes(agreedDay()));
            case ENDED -> over(last.orElseThrow());
        };
    }

    private String agreedDay() {
        return day(LocalDate.ofInstant(last.flatMap(Handover::agreedAt).orElseThrow(), zone));
    }

    private String over(Handover handover) {
        String lastDay = day(HandoverRule.lastDay(handover, zone).orElseThrow());
        return switch (HandoverRule.end(handover, now, zone).orElseThrow()) {
            case LAST_DAY -> words().handoverOverAsAgreed(lastDay);
            case DOERS -> words().handoverOverByDoers(lastDay);
            case MUNICIPALITY ->
                words().handoverOverBy(
                                lastDay, handover.returned().orElseThrow().by());
        };
    }

    private String day(LocalDate day) {
        return SpokenTime.date(day, language);
    }

    /// Why it ends or ended.
    public Optional<String> because() {
        return last.flatMap(handover -> HandoverRule.end(handover, now, zone)
                                .filter(Handover.End.DOERS::equals)
                                .isPresent()
                        ? handover.endBecause()
                        : handover.returned().map(Handover.Return::because))
                .map(words()::handoverBecause);
    }

    /// The doers talk about ending it.
    public Optional<String> theyTalkOfStopping() {
        return last.filter(handover -> HandoverRule.state(handover, now, zone).stands())
                .flatMap(Handover::endBecause)
                .map(new HandoversWords(language)::talkOfStopping);
    }

    /// While it can be written it says what to do here, and then what this is.
    public String title() {
        return mayWrite() ? words().handoverTitleWrite() : words().handoverTitleAgreed();
    }

    private boolean isForTheHour() {
        return last.flatMap(Handover::begins).filter(Handover.Talk::isInTheHour).isPresent();
    }

    /// While the doers did not agree on it.
    public boolean mayWrite() {
        return last.flatMap(Handover::agreedAt).isEmpty();
    }

    /// There is something newer than what was offered, that was not offered yet.
    public boolean isBegunAnew() {
        return newest.filter(handover -> handover.offeredAt().isEmpty()).isPresent();
    }

    /// What becomes of what was offered once there is a new offer.
    public String offeredBefore() {
        return state().filter(HandoverState.PUT_FORWARD::equals).isPresent()
                ? words().handoverWriteAnewDecided()
                : words().handoverWriteAnewHint();
    }

    public boolean mayReturn() {
        return last.map(handover -> HandoverRule.returning(handover, now, zone))
                .filter(HandoverRule.Returning.ByTheClause.class::isInstance)
                .isPresent();
    }

    public boolean onlyTogether() {
        return last.map(handover -> HandoverRule.returning(handover, now, zone))
                .filter(HandoverRule.Returning.OnlyTogether.class::isInstance)
                .isPresent();
    }

    /// What stands in a field of the form.
    public String value(String field) {
        String before = newest.map(Handover::terms)
                .flatMap(terms -> switch (field) {
                    case "what" -> terms.what();
                    case "from" -> terms.from().map(LocalDate::toString);
                    case "until" -> terms.until().map(LocalDate::toString);
                    case "means" -> terms.means();
                    case "municipalityKeeps" -> terms.municipalityKeeps();
                    case "beheerder" -> terms.beheerder();
                    case "returns" -> terms.returns().map(Enum::name);
                    case "noticeWorkdays" -> terms.noticeWorkdays().map(String::valueOf);
                    default -> Optional.empty();
                })
                .orElse("");
        return typed.getOrDefault(field, before);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// "wie beheerder is en hoe het eerder kan stoppen", for what is missing.
    static String say(Terms terms, FacilitationWords words) {
        return terms.missing().stream()
                .map(term -> switch (term) {
                    case WHAT -> words.lacksWhat();
                    case FROM -> words.lacksFrom();
                    case UNTIL -> words.lacksUntil();
                    case MEANS -> words.lacksMeans();
                    case MUNICIPALITY_KEEPS -> words.lacksKeeps();
                    case BEHEERDER -> words.lacksBeheerder();
                    case RETURNS -> words.lacksReturns();
                    case NOTICE -> words.lacksNotice();
                })
                .collect(Collectors.joining(", "));
    }
}
