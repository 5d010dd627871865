package nl.buurtdaad.backing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.words.BackingWords;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;
import org.jspecify.annotations.Nullable;

/// What a backer sees behind the link of their letter. Public since the build's template classes stand in a package of
/// their own.
///
/// @param key makes an answer from this page count once
public record BackingPage(Opened opened, Language language, ZonedDateTime now, UUID key, Attempt attempt) {
    /// @param problem why what was typed did not count
    public record Attempt(String typed, @Nullable String problem) {
        static final Attempt NONE = new Attempt("", null);
    }

    public BackingWords words() {
        return new BackingWords(language);
    }

    /// What all pages behind a link say.
    public FacilitationWords common() {
        return new FacilitationWords(language);
    }

    public String asks() {
        return words().asks(opened.project().name());
    }

    public String askedBy() {
        return words().askedBy(opened.liaison(), opened.project().platformName());
    }

    /// In a doer's words: "„Zij kennen elk kind.” – Amina".
    public Optional<String> why() {
        return opened.sentence()
                .map(sentence -> words().whySaid(opened.doer().orElseGet(words()::aNeighbour), sentence));
    }

    public String whose() {
        return words().whose(backer());
    }

    /// "Hans, wethouder"
    public String backer() {
        var backer = opened.backer();
        return backer.role().map(role -> words().withRole(backer.name(), role)).orElse(backer.name());
    }

    public boolean stands() {
        return opened.last()
                .filter(last -> last.takenBack().isEmpty() && UntilRule.stands(last.until(), now.toInstant()))
                .isPresent();
    }

    /// "„Ik sta hier achter.” – Hans, wethouder, 12 mei 2026, tot 12 november.", or until when that held.
    public Optional<String> said() {
        return opened.last()
                .filter(last -> last.takenBack().isEmpty())
                .map(last -> stands()
                        ? words().standsUntil(date(last.saidAt()), inWords(last), shortDay(last.until()), backer())
                        : words().stood(date(last.saidAt()), inWords(last), date(last.until()), backer()));
    }

    /// That its reader took it back and why, a line each.
    public List<String> tookBack() {
        return opened.last().flatMap(Opened.Last::takenBack).stream()
                .flatMap(gone -> Stream.concat(
                        Stream.of(words().youTookBack(date(gone.at()))),
                        gone.because().map(because -> words().youTookBackBecause(because)).stream()))
                .toList();
    }

    private String inWords(Opened.Last last) {
        return last.sentence()
                .map(sentence -> words().iBackIt() + " " + sentence)
                .orElse(words().iBackIt());
    }

    public String projectPath() {
        return "/project/" + opened.project().id();
    }

    private String date(Instant instant) {
        return SpokenTime.date(day(instant), language);
    }

    private String shortDay(Instant instant) {
        return SpokenTime.dayOfMonth(day(instant), language);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, now.getZone());
    }
}
