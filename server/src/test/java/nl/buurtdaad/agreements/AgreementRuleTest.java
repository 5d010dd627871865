package nl.buurtdaad.agreements;

import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS_AFTER_DATE;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_NUDGE_DAYS;
import static nl.buurtdaad.agreements.AgreementName.NUDGE_DAYS_AFTER_DATE;
import static nl.buurtdaad.agreements.AgreementName.OPEN_CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementChange.NumberDoesNotFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementRuleTest {
    private static final Instant NOW = Instant.parse("2026-05-12T12:50:00Z");
    private static final Agreements USUAL = Agreements.DEFAULT;

    @ParameterizedTest
    @EnumSource(AgreementName.class)
    void what_is_usual_fits_beside_what_is_usual(AgreementName name) {
        assertThat(AgreementRule.refusal(name, name.usual(), USUAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AgreementName.class)
    void what_is_too_little_or_too_much_is_told_with_what_fits(AgreementName name) {
        assertThat(AgreementRule.refusal(name, 0, USUAL)).isPresent();
        var refused = AgreementRule.refusal(name, 10_000, USUAL).orElseThrow();
        assertThat(AgreementRule.refusal(name, refused.atMost(), USUAL)).isEmpty();
        assertThat(AgreementRule.refusal(name, refused.atMost() + 1, USUAL)).isPresent();
        assertThat(AgreementRule.refusal(name, refused.atLeast(), USUAL)).isEmpty();
        assertThat(AgreementRule.refusal(name, refused.atLeast() - 1, USUAL)).isPresent();
    }

    @Test
    void who_has_a_task_is_asked_after_it_before_it_is_free_again() {
        assertThat(AgreementRule.refusal(CLAIM_DAYS, 7, USUAL)).contains(new NumberDoesNotFit(CLAIM_DAYS, 8, 60));
        assertThat(AgreementRule.refusal(CLAIM_NUDGE_DAYS, 10, USUAL))
                .contains(new NumberDoesNotFit(CLAIM_NUDGE_DAYS, 1, 9));
        assertThat(AgreementRule.refusal(NUDGE_DAYS_AFTER_DATE, 3, USUAL)).isPresent();
        assertThat(AgreementRule.refusal(CLAIM_DAYS_AFTER_DATE, 1, USUAL)).isPresent();
        var longer = new Agreements(Map.of(CLAIM_DAYS, 30));
        assertThat(AgreementRule.refusal(CLAIM_NUDGE_DAYS, 20, longer)).isEmpty();
    }

    @Test
    void a_claim_without_a_date_is_asked_after_on_day_7_and_lapses_on_day_10() {
        assertThat(USUAL.claimTimes(NOW, Optional.empty())).isEqualTo(times(7, 10));
        var own = new Agreements(Map.of(CLAIM_DAYS, 30, CLAIM_NUDGE_DAYS, 20));
        assertThat(own.claimTimes(NOW, Optional.empty())).isEqualTo(times(20, 30));
    }

    @Test
    void a_claim_with_a_date_is_asked_after_1_day_after_it_and_lapses_3_days_after_it() {
        assertThat(USUAL.claimTimes(NOW, Optional.of(in(40)))).isEqualTo(times(41, 43));
        var own = new Agreements(Map.of(NUDGE_DAYS_AFTER_DATE, 2, CLAIM_DAYS_AFTER_DATE, 14));
        assertThat(own.claimTimes(NOW, Optional.of(in(40)))).isEqualTo(times(42, 54));
    }

    @Test
    void who_claims_after_the_date_is_not_asked_at_once() {
        assertThat(USUAL.claimTimes(NOW, Optional.of(in(-2)))).isEqualTo(times(1, 1));
        assertThat(USUAL.claimTimes(NOW, Optional.of(in(-3)))).isEqualTo(times(7, 10));
    }

    @Test
    void only_what_is_counted_in_days_or_hours_is_a_time() {
        assertThat(USUAL.time(CLAIM_DAYS)).isEqualTo(Duration.ofDays(10));
        assertThat(USUAL.undoTime()).isEqualTo(Duration.ofHours(24));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.time(OPEN_CLAIMS));
    }

    private static Instant in(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    private static ClaimTimes times(int nudgeInDays, int lapseInDays) {
        return new ClaimTimes(in(nudgeInDays), in(lapseInDays));
    }
}
