package nl.buurtdaad.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// DOMAIN rule 1.
class SayRuleTest {
    @Test
    void who_claimed_a_task_decides_on_it_and_not_who_did_others() {
        var facts = new SayFacts(Set.of("Joyce"), Set.of("Amina"), Set.of("Joyce", "Ben"));
        assertThat(SayRule.inTask(facts)).containsExactly("Joyce");
    }

    @Test
    void an_unclaimed_task_is_decided_by_who_did_something_in_its_project() {
        assertThat(SayRule.inTask(new SayFacts(Set.of(), Set.of("Amina"), Set.of("Ben"))))
                .containsExactly("Amina");
    }

    @Test
    void claims_have_the_say_in_a_project_until_its_first_deed() {
        assertThat(SayRule.inProject(new SayFacts(Set.of(), Set.of(), Set.of("Ben", "Joyce"))))
                .containsExactlyInAnyOrder("Ben", "Joyce");
        assertThat(SayRule.inProject(new SayFacts(Set.of(), Set.of("Joyce"), Set.of("Ben", "Joyce"))))
                .containsExactly("Joyce");
    }

    @Test
    void where_nobody_does_anything_nobody_decides() {
        assertThat(SayRule.inTask(new SayFacts(Set.of(), Set.of(), Set.of()))).isEmpty();
    }
}
