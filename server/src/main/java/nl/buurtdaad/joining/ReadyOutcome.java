package nl.buurtdaad.joining;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Kan het nu zelf".
public sealed interface ReadyOutcome
        permits ReadyOutcome.ReadySaid, ReadyOutcome.AnotherDoerSays, ReadyOutcome.DoersDecide, ReadyOutcome.NotFound {
    /// The room `tasks` shows the task as it is now.
    record ReadySaid(String task) implements ReadyOutcome, AboutWalkingAlong {}

    /// Who learns does not say it of themself, and who walks along too does not say it of another.
    record AnotherDoerSays(String task) implements ReadyOutcome, AboutWalkingAlong {}

    record DoersDecide(String project) implements ReadyOutcome, DoersDecideHere {}

    /// There is no such claim, or nobody walks along by it.
    record NotFound(String what) implements ReadyOutcome {}

    /// An outcome that names a task on which somebody walks along.
    interface AboutWalkingAlong {
        String task();
    }
}
