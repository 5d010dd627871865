package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.notices.Notice.Kind;
import nl.buurtdaad.notices.Notice.PlaceLink;
import org.junit.jupiter.api.Test;

class NewsLetterTest {
    @Test
    void of_danger_a_letter_says_what_was_seen_and_that_it_is_over() {
        assertThat(sentence(Kind.WARNED, "Er ligt glas."))
                .isEqualTo("Een buurtgenoot waarschuwt bij Tennisbaan: „Er ligt glas.”");
        assertThat(sentence(Kind.ALL_GOOD, "Het glas is weg."))
                .isEqualTo("Het is weer goed bij Tennisbaan: „Het glas is weg.”");
    }

    @Test
    void who_is_in_office_is_named_as_somebody_of_the_municipality() {
        assertThat(sentence(Kind.WE_SEE_YOU, Optional.of("Sandra"), ""))
                .isEqualTo("Sandra van de gemeente zegt over Tennisbaan: We zien je!");
    }

    private static String sentence(Kind kind, String line) {
        return sentence(kind, Optional.empty(), line);
    }

    private static String sentence(Kind kind, Optional<String> by, String line) {
        var court = new PlaceLink("baan", "Tennisbaan", Optional.empty());
        return NewsLetter.sentence(new Notice(
                "notice",
                Instant.EPOCH,
                kind,
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(court),
                Optional.empty(),
                Optional.empty(),
                Optional.of(line),
                Optional.empty(),
                false));
    }
}
