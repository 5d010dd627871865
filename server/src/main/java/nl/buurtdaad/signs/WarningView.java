package nl.buurtdaad.signs;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.buurtdaad.danger.DangerRule;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.words.DangerWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// A warning as it is read at the sign of `here`.
public record WarningView(Warning warning, String here, ZonedDateTime now, Language language) {
    public DangerWords words() {
        return new DangerWords(language);
    }

    /// The word comes first, the colour is a second sign.
    public String word() {
        return switch (warning.kind()) {
            case DANGER -> words().danger();
            case BROKEN -> words().broken();
        };
    }

    /// A class of the page's style.
    public String look() {
        return warning.advice().isPresent() ? "" : warning.kind() == Warning.Kind.DANGER ? "danger" : "broken";
    }

    /// Its own name when it is about another place than this sign's.
    public Optional<String> where() {
        return warning.place().filter(place -> !place.equals(here)).map(place -> words().about(place));
    }

    public String seen() {
        return seen(warning.at());
    }

    private String seen(Instant at) {
        var local = at.atZone(now.getZone());
        return local.toLocalDate().equals(now.toLocalDate())
                ? words().seenToday(SpokenTime.time(local.toLocalTime(), language))
                : words().seenOn(SpokenTime.day(local.toLocalDate(), language));
    }

    public Optional<String> allGood() {
        return warning.allGood().map(Warning.AllGood::sentence);
    }

    public String seenGood() {
        return warning.allGood().map(good -> seen(good.at())).orElse("");
    }

    /// Whose advice it is, until when doing waits, or that nobody looked at it.
    public Optional<String> more() {
        if (warning.advice().isPresent()) {
            var by = warning.advice().get();
            return Optional.of(by.department()
                    .map(department -> words().adviceOf(department, by.name()))
                    .orElseGet(() -> words().adviceOfOne(by.name())));
        }
        if (DangerRule.pauses(warning, now.toInstant())) {
            var until = warning.lapsesAt().atZone(now.getZone());
            return Optional.of(words().pausedUntil(
                            SpokenTime.day(until.toLocalDate(), language),
                            SpokenTime.time(until.toLocalTime(), language)));
        }
        return DangerRule.isUnchecked(warning, now.toInstant()) ? Optional.of(words().unchecked()) : Optional.empty();
    }
}
