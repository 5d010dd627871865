package nl.buurtdaad.backing;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to asking for backing and to giving it.
sealed interface BackingOutcome {
    /// Names the project whose backing the answer shows as it is now.
    interface AboutBacking {
        String project();
    }

    record BackingAsked(String project) implements BackingOutcome, AboutBacking {}

    record BackingStands(String project) implements BackingOutcome, AboutBacking {}

    record NobodyToBack(String project) implements BackingOutcome {}

    record Backed(String project) implements BackingOutcome, AboutBacking {}

    record NotNowSaid(String project) implements BackingOutcome, AboutBacking {}

    record BackingTakenBack(String project) implements BackingOutcome, AboutBacking {}

    record NotAsked(String project) implements BackingOutcome {}

    record DoersDecide(String project) implements BackingOutcome, DoersDecideHere {}

    /// There is no such project or link, its doers ended it, or the caller has nothing there to take back.
    record NotFound(String what) implements BackingOutcome {}
}
