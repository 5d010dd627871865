package nl.buurtdaad.rests;

import java.util.List;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer to "Even niet" and "We doen weer mee".
sealed interface RestOutcome {
    record ProjectRests(String project) implements RestOutcome, AboutProject {}

    /// Somebody put it to rest before.
    record ProjectRestsAlready(String project) implements RestOutcome, AboutProject {}

    record ProjectWoke(String project) implements RestOutcome, AboutProject {}

    /// It never rested, or somebody woke it before.
    record ProjectDoesNotRest(String project) implements RestOutcome, AboutProject {}

    record PlatformRests(String platform) implements RestOutcome, AboutPlatform {}

    record PlatformRestsAlready(String platform) implements RestOutcome, AboutPlatform {}

    record PlatformWoke(String platform) implements RestOutcome, AboutPlatform {}

    record PlatformDoesNotRest(String platform) implements RestOutcome, AboutPlatform {}

    /// The project does not rest by itself: all of its platform does.
    record AllOfUsRest(String platform) implements RestOutcome, AboutPlatform {}

    record DoersDecide(List<String> projects) implements RestOutcome, DoersDecideIn {}

    /// There is no such project or platform.
    record NotFound(String what) implements RestOutcome {}
}
