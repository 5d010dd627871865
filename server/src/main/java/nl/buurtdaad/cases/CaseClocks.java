package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtdaad.cases.CaseClockRule.Facts;
import nl.buurtdaad.cases.CaseClockRule.Step;
import nl.buurtdaad.workdays.Workdays;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// The clocks of a case, as its municipality agreed them.
record CaseClocks(Clock clock, WorkdaysRoom workdays) {
    List<Step> due(Case open, Set<Step> taken) {
        var agreed = open.agreed();
        return CaseClockRule.due(
                new Facts(
                        open.openedAt(),
                        open.isOfProject(),
                        open.pickedUpAt(),
                        agreed.pickUpWorkdays(),
                        agreed.hourWorkdays()),
                taken,
                workdays(open),
                clock.instant(),
                clock.getZone());
    }

    LocalDate pickUpBy(Case open) {
        return CaseClockRule.pickUpBy(open.openedAt(), open.agreed().pickUpWorkdays(), workdays(open), clock.getZone());
    }

    boolean isPickUpLate(Case open) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).isAfter(pickUpBy(open));
    }

    private Workdays workdays(Case open) {
        return workdays.of(open.agreed().municipality());
    }
}
