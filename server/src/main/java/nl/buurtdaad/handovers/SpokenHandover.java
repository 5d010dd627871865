package nl.buurtdaad.handovers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.words.HandoversWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// A handover in the words of its reader, for pages that the server renders.
///
/// @param terms with nothing missing
/// @param since the first day; empty until the doers want it
/// @param lastDay as it is known now
public record SpokenHandover(
        Terms terms, Optional<LocalDate> since, LocalDate lastDay, HandoverState state, Language language) {
    public static SpokenHandover of(Handovers.Agreed agreed, Language language) {
        return new SpokenHandover(
                agreed.terms(), Optional.of(agreed.since()), agreed.lastDay(), agreed.state(), language);
    }

    /// "Dit doet de buurt sinds 1 juni 2026", or how far it is.
    public String title() {
        return switch (state) {
            case DRAFT, OFFERED, PUT_FORWARD, NOT_AGREED, PASSED_BY -> words().doneIfWanted();
            case AGREED -> words().doneFrom(date(since.orElseThrow()));
            case IN_FORCE -> words().doneSince(date(since.orElseThrow()));
            case ENDED -> words().didUntil(date(lastDay));
        };
    }

    public String what() {
        return terms.what().orElseThrow();
    }

    /// Means, what the municipality goes on doing, who is the beheerder, until when, and how it ends.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (state == HandoverState.ENDED) {
            lines.add(words().wasAgreed());
        }
        lines.add(words().means(terms.means().orElseThrow()));
        lines.add(words().keeps(terms.municipalityKeeps().orElseThrow()));
        lines.add(words().beheerder(terms.beheerder().orElseThrow()));
        if (state != HandoverState.ENDED) {
            lines.add(
                    since.isPresent()
                            ? words().until(date(lastDay))
                            : words().fromUntil(date(terms.from().orElseThrow()), date(lastDay)));
        }
        // Where it ended, or ends before the day that was agreed, how that can be is told no more.
        if (state != HandoverState.ENDED && !lastDay.isBefore(terms.until().orElseThrow())) {
            lines.add(
                    switch (terms.clause()) {
                        case ReturnClause.WithNotice(int workdays) -> words().withNotice(workdays);
                        case ReturnClause.Together() -> words().onlyTogether();
                    });
        }
        return lines;
    }

    private String date(LocalDate day) {
        return SpokenTime.date(day, language);
    }

    private HandoversWords words() {
        return new HandoversWords(language);
    }
}
