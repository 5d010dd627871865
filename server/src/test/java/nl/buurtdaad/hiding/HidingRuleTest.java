package nl.buurtdaad.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.buurtdaad.hiding.HidingRule.Doubt;
import org.junit.jupiter.api.Test;

class HidingRuleTest {
    private static final Doubt BY_AMINA = new Doubt("Amina", HouseRule.NO_HURTING, "words");
    private static final Doubt BY_BEN = new Doubt("Ben", HouseRule.NO_SELLING, "words");

    @Test
    void one_doer_asks_and_another_hides() {
        assertThat(HidingRule.findOther(List.of(), Set.of("Amina", "Ben"), "words", "Amina"))
                .isEmpty();
        assertThat(HidingRule.findOther(List.of(BY_AMINA), Set.of("Amina", "Ben"), "words", "Ben"))
                .contains(BY_AMINA);
    }

    @Test
    void the_same_doer_twice_is_one() {
        assertThat(HidingRule.findOther(List.of(BY_AMINA), Set.of("Amina", "Ben"), "words", "Amina"))
                .isEmpty();
    }

    @Test
    void who_lost_the_say_does_not_count_any_more() {
        assertThat(HidingRule.findOther(List.of(BY_AMINA), Set.of("Ben"), "words", "Ben"))
                .isEmpty();
        assertThat(HidingRule.findOther(List.of(BY_AMINA, BY_BEN), Set.of("Ben", "Fatima"), "words", "Fatima"))
                .contains(BY_BEN);
    }

    @Test
    void what_was_said_of_other_words_does_not_count() {
        assertThat(HidingRule.findOther(List.of(BY_AMINA), Set.of("Amina", "Ben"), "mended words", "Ben"))
                .isEmpty();
    }
}
