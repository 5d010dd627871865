package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.facilitation.Question.Passport;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;
import org.jspecify.annotations.Nullable;

/// A question to an official in words, for the page and for the letter.
/// @param lastDay of the term in which the municipality answers
/// @param problem why the last press of a button did not answer, if it did not
public record QuestionPage(
        Question question,
        Language language,
        ZonedDateTime now,
        LocalDate lastDay,
        UUID key,
        @Nullable String problem) {

    public FacilitationWords words() {
        return new FacilitationWords(language);
    }

    public Passport passport() {
        return question.passport();
    }

    public String asks() {
        return words().asks(passport().platform());
    }

    public String since() {
        String asker = question.asker() == null ? words().aNeighbour() : question.asker();
        LocalDate sent = LocalDate.ofInstant(question.sentAt(), now.getZone());
        return sent.equals(today()) ? words().askedToday(asker) : words().askedOn(day(sent), asker);
    }

    public String answerBy() {
        return today().isAfter(lastDay) ? words().answerWasBy(day(lastDay)) : words().answerBy(day(lastDay));
    }

    public String about() {
        return question.kind()
                .map(kind -> words().asksFor(question.project(), word(kind)))
                .orElseGet(() -> words().about(question.project()));
    }

    private String word(RequestKind kind) {
        return switch (kind) {
            case PERMISSION -> words().kindPermission();
            case MONEY -> words().kindMoney();
            case MATERIAL -> words().kindMaterial();
            case SPACE -> words().kindSpace();
            case KNOWLEDGE -> words().kindKnowledge();
            case CONTACT -> words().kindContact();
        };
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public LocalDate latest() {
        return PromiseDayRule.latest(today());
    }

    public LocalDate friday() {
        return PromiseDayRule.thisWeek(now);
    }

    public String yesByFriday() {
        return PromiseDayRule.isSameWeek(friday(), today()) ? words().yesThisWeek() : words().yesNextWeek();
    }

    public String atTheLatest(LocalDate by) {
        return words().atTheLatest(day(by));
    }

    /// The day has passed and the doers say that it did not come. Before that day, "nog niet" blames nobody.
    public boolean isLate(Given given) {
        return given.state() == PromiseState.NOT_YET && today().isAfter(given.by());
    }

    public String title(Given given) {
        return switch (given.state()) {
            case MADE -> words().promisedTitle(given.official());
            case NOT_YET -> isLate(given) ? words().saidNotYet(saidBy(given)) : words().promisedTitle(given.official());
            case KEPT -> words().saidKept(saidBy(given));
        };
    }

    public String promised(Given given) {
        return switch (given.state()) {
            case MADE -> words().promised(day(given.by()));
            case NOT_YET -> isLate(given) ? words().promisedThen(day(given.by())) : words().promised(day(given.by()));
            case KEPT -> words().keptMore();
        };
    }

    /// What the doers said of the promise, where the title does not say it.
    public Optional<String> said(Given given) {
        return given.state() == PromiseState.NOT_YET && !isLate(given)
                ? Optional.of(words().saidNotYet(saidBy(given)))
                : Optional.empty();
    }

    private String saidBy(Given given) {
        return given.saidBy() == null ? words().aNeighbourSays() : given.saidBy();
    }

    public String together() {
        String month = SpokenTime.month(passport().since(), language);
        List<String> names = passport().neighbourhoods();
        if (names.isEmpty()) {
            return words().sinceOnly(month);
        }
        String last = names.getLast();
        String all =
                names.size() == 1 ? last : words().and(String.join(", ", names.subList(0, names.size() - 1)), last);
        return words().since(month, all);
    }

    public long madeMore() {
        return passport().madeInAll() - passport().made().size();
    }

    public Optional<String> call() {
        return passport()
                .callPhone()
                .map(phone ->
                        words().call(passport().callName().orElse(passport().platform()), phone));
    }

    /// The address that dials, from a number as people write it.
    public String dial() {
        return "tel:" + passport().callPhone().orElse("").replaceAll("[^+0-9]", "");
    }

    private String day(LocalDate day) {
        return SpokenTime.day(day, language);
    }
}
