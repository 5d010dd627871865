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
/// @param problem why the last press of a button did not answer, if it did not
public record QuestionPage(
        Question question,
        Language language,
        ZonedDateTime now,
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

    public String about() {
        return words().about(question.project());
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

    public String promised(Given given) {
        return words().promised(day(given.by()));
    }

    /// What the doers said of the promise, if they said it.
    public Optional<String> said() {
        return question.given().flatMap(given -> {
            String name = given.saidBy() == null ? words().aNeighbourSays() : given.saidBy();
            return switch (given.state()) {
                case MADE -> Optional.empty();
                case KEPT -> Optional.of(words().saidKept(name));
                case NOT_YET -> Optional.of(words().saidNotYet(name));
            };
        });
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
