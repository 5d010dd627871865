package nl.buurtdaad.agreements;

import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_DAYS_AFTER_DATE;
import static nl.buurtdaad.agreements.AgreementName.CLAIM_NUDGE_DAYS;
import static nl.buurtdaad.agreements.AgreementName.NUDGE_DAYS_AFTER_DATE;
import static nl.buurtdaad.agreements.AgreementName.OPEN_CLAIMS;
import static nl.buurtdaad.agreements.AgreementName.SAY_DAYS;
import static nl.buurtdaad.agreements.AgreementName.UNDO_HOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The numbers that hold on one platform.
///
/// @param agreed only those that its doers agreed on
public record Agreements(Map<AgreementName, Integer> agreed) {
    /// Those of a platform whose doers agreed on nothing else.
    public static final Agreements DEFAULT = new Agreements(Map.of());

    public int number(AgreementName name) {
        return agreed.getOrDefault(name, name.usual());
    }

    /// As a time, of what is counted in days or hours.
    public Duration time(AgreementName name) {
        return switch (name.unit()) {
            case DAYS -> Duration.ofDays(number(name));
            case HOURS -> Duration.ofHours(number(name));
            case CLAIMS -> throw new IllegalArgumentException(name + " is not a time");
        };
    }

    public int sayDays() {
        return number(SAY_DAYS);
    }

    public Duration undoTime() {
        return time(UNDO_HOURS);
    }

    /// At most so many open claims per person.
    public int openClaims() {
        return number(OPEN_CLAIMS);
    }

    /// When a claim is asked after and when it counts as lapsed. The days after the date of a task hold for who claims
    /// before they are over; who claims later has as many days as for a task without a date.
    public ClaimTimes claimTimes(Instant claimedAt, Optional<Instant> startsAt) {
        Optional<Instant> lapsesAfterDate =
                startsAt.map(start -> start.plus(time(CLAIM_DAYS_AFTER_DATE))).filter(claimedAt::isBefore);
        if (lapsesAfterDate.isEmpty()) {
            return new ClaimTimes(claimedAt.plus(time(CLAIM_NUDGE_DAYS)), claimedAt.plus(time(CLAIM_DAYS)));
        }
        Instant lapsesAt = lapsesAfterDate.get();
        Instant nudgeAt = startsAt.map(start -> start.plus(time(NUDGE_DAYS_AFTER_DATE)))
                .filter(claimedAt::isBefore)
                .orElse(lapsesAt);
        return new ClaimTimes(nudgeAt, lapsesAt);
    }
}
