package nl.buurtdaad.checkin;

import java.util.List;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer to setting the hour and to what is done with its lines.
sealed interface CheckinOutcome {
    /// Names the platform whose hour the answer shows as it is now.
    interface AboutCheckin {
        String platform();
    }

    record HourSet(String platform) implements CheckinOutcome, AboutCheckin {}

    record HourLineAdded(String platform) implements CheckinOutcome, AboutCheckin {}

    record EnoughHourLines(int atMost, String platform) implements CheckinOutcome, AboutCheckin {}

    record HourLineTakenBack(String platform) implements CheckinOutcome, AboutCheckin {}

    record NotYourHourLine(String platform) implements CheckinOutcome, AboutCheckin {}

    record HourLineDiscussed(String platform) implements CheckinOutcome, AboutCheckin {}

    record HourLineBack(String platform) implements CheckinOutcome, AboutCheckin {}

    record DoersDecide(List<String> projects) implements CheckinOutcome, DoersDecideIn {}

    /// There is no such platform, or no such line any more.
    record NotFound(String what) implements CheckinOutcome {}
}
