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

    private static String sentence(Kind kind, String line) {
        var court = new PlaceLink("baan", "Tennisbaan", Optional.empty());
        return NewsLetter.sentence(new Notice(
                "notice",
                Instant.EPOCH,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(court),
                Optional.empty(),
                Optional.of(line),
                false));
    }
}
