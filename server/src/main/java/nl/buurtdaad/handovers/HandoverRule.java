package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.handovers.Handover.End;
import nl.buurtdaad.handovers.Handover.Return;

/// How a handover stands at an instant (DOMAIN rules 2 and 4): it begins and ends by the doers' proposals, and is ended
/// by the municipality by its return clause only.
final class HandoverRule {
    private static final int MOST_YEARS = 10;

    private HandoverRule() {}

    static HandoverState state(Handover handover, Instant now, ZoneId zone) {
        if (handover.offeredAt().isEmpty()) {
            return handover.passedBy() ? HandoverState.PASSED_BY : HandoverState.DRAFT;
        }
        if (handover.agreedAt().isEmpty()) {
            if (handover.begins().filter(Handover.Talk::isLive).isPresent()) {
                return HandoverState.PUT_FORWARD;
            }
            if (handover.passedBy()) {
                return HandoverState.PASSED_BY;
            }
            return handover.begins().filter(Handover.Talk::fell).isPresent()
                    ? HandoverState.NOT_AGREED
                    : HandoverState.OFFERED;
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (handover.endedAt().filter(ended -> !now.isBefore(ended)).isPresent()
                || today.isAfter(lastDay(handover, zone).orElseThrow())) {
            return HandoverState.ENDED;
        }
        return today.isBefore(since(handover, zone).orElseThrow()) ? HandoverState.AGREED : HandoverState.IN_FORCE;
    }

    /// The first day: never before the doers wanted it. Empty until then.
    static Optional<LocalDate> since(Handover handover, ZoneId zone) {
        return handover.agreedAt()
                .map(agreed -> later(
                        LocalDate.ofInstant(agreed, zone),
                        handover.terms().from().orElseThrow()));
    }

    /// The last day, as it is known now; empty until the doers wanted it.
    static Optional<LocalDate> lastDay(Handover handover, ZoneId zone) {
        return handover.agreedAt()
                .map(_ -> Stream.of(
                                handover.terms().until(),
                                handover.returned().map(Return::lastDay),
                                handover.endedAt().map(ended -> LocalDate.ofInstant(ended, zone)))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one.isBefore(other) ? one : other)
                        .orElseThrow());
    }

    /// What made its last day the last; empty until it ended.
    static Optional<End> end(Handover handover, Instant now, ZoneId zone) {
        if (state(handover, now, zone) != HandoverState.ENDED) {
            return Optional.empty();
        }
        LocalDate lastDay = lastDay(handover, zone).orElseThrow();
        if (handover.endedAt()
                .filter(ended -> LocalDate.ofInstant(ended, zone).equals(lastDay))
                .isPresent()) {
            return Optional.of(End.DOERS);
        }
        return Optional.of(
                handover.returned().map(Return::lastDay).filter(lastDay::equals).isPresent()
                        ? End.MUNICIPALITY
                        : End.LAST_DAY);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The first and the last day that can be written down today.
    record Days(LocalDate earliest, LocalDate latest) {}

    /// @param written what is new in it
    /// @param whole with what was written before
    /// @return why its days cannot be; empty when they can
    static Optional<Days> refusedDays(Terms written, Terms whole, LocalDate today) {
        var days = new Days(today, today.plusYears(MOST_YEARS));
        boolean tooEarly =
                written.from().filter(from -> from.isBefore(days.earliest())).isPresent();
        boolean tooLate =
                whole.until().filter(until -> until.isAfter(days.latest())).isPresent();
        boolean backwards = whole.from()
                .flatMap(from -> whole.until().filter(until -> until.isBefore(from)))
                .isPresent();
        return tooEarly || tooLate || backwards ? Optional.of(days) : Optional.empty();
    }

    sealed interface Returning {
        /// @param workdays of notice
        record ByTheClause(int workdays) implements Returning {}

        record ReturnedBefore() implements Returning {}

        record OnlyTogether() implements Returning {}

        record NotInForce() implements Returning {}
    }

    /// Whether the municipality can end it.
    static Returning returning(Handover handover, Instant now, ZoneId zone) {
        if (!state(handover, now, zone).stands()) {
            return new Returning.NotInForce();
        }
        if (handover.returned().isPresent()) {
            return new Returning.ReturnedBefore();
        }
        return switch (handover.terms().clause()) {
            case ReturnClause.WithNotice(int workdays) -> new Returning.ByTheClause(workdays);
            case ReturnClause.Together() -> new Returning.OnlyTogether();
        };
    }
}
