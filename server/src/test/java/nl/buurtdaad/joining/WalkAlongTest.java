package nl.buurtdaad.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdaad.joining.WalkAlong.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amina and Ben know the work, Ben stopped long ago; Fatima and Joyce walk along; Kofi only lives here.
class WalkAlongTest {
    private static final WalkAlong HERE = walkAlong(Set.of("Amina", "Ben"), "Amina", "Fatima", "Joyce");

    private static WalkAlong walkAlong(Set<String> knowing, String... deciding) {
        Map<String, Optional<String>> names =
                Arrays.stream(deciding).collect(Collectors.toMap(Function.identity(), Optional::of));
        return new WalkAlong("speeltuin", knowing, names);
    }

    @Test
    void one_walks_along_with_who_knows_it_and_has_the_say_now() {
        assertThat(HERE.guides()).containsOnlyKeys("Amina");
        assertThat(HERE.isNewcomer("Kofi")).isTrue();
        assertThat(HERE.isNewcomer("Joyce")).isTrue();
        assertThat(HERE.isNewcomer("Ben")).isFalse();
    }

    @Test
    void where_nobody_is_there_to_walk_along_with_nobody_has_to() {
        assertThat(walkAlong(Set.of(), "Fatima").isNewcomer("Kofi")).isFalse();
        assertThat(walkAlong(Set.of("Ben"), "Fatima").isNewcomer("Kofi")).isFalse();
        assertThat(walkAlong(Set.of("Ben")).isNewcomer("Kofi")).isFalse();
    }

    @Test
    void the_learners_place_is_free_once_its_learner_can_do_it_alone() {
        assertThat(HERE.whoHasThePlace(List.of())).isEmpty();
        assertThat(HERE.whoHasThePlace(List.of("Ben", "Joyce"))).contains("Joyce");
        assertThat(HERE.whoHasThePlace(List.of("Ben"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Amina,  Joyce, READY",
        "Amina,  Ben,   READY_ALREADY",
        "Amina,  Amina, ANOTHER_SAYS",
        "Joyce,  Joyce, ANOTHER_SAYS",
        "Fatima, Joyce, ANOTHER_SAYS",
        "Ben,    Joyce, DOERS_SAY",
        "Kofi,   Joyce, DOERS_SAY",
        "Kofi,   Kofi,  ANOTHER_SAYS"
    })
    void that_somebody_can_do_it_alone_is_said_by_another_who_knows_it_and_does_it(
            String sayer, String learner, Decision decision) {
        assertThat(HERE.sayReady(sayer, learner)).isEqualTo(decision);
        assertThat(HERE.maySayReady(sayer, learner)).isEqualTo(decision == Decision.READY);
    }

    @Test
    void a_cap_is_read_as_it_was_written() {
        for (Cap cap : List.of(
                new Cap(Cap.Reason.ROOM, Optional.empty()),
                new Cap(Cap.Reason.SAFETY, Optional.of("let op: de ladder wiebelt")))) {
            assertThat(Cap.of(cap.value())).isEqualTo(cap);
        }
    }
}
