package nl.buurtdaad.tasks;

import java.time.Instant;
import nl.buurtdaad.claims.AboutTask;

/// Every answer to a maker who lets go of a task or takes it back.
sealed interface MakerOutcome
        permits MakerOutcome.LeftAsIdea, MakerOutcome.TaskWithdrawn, MakerOutcome.OthersAreIn, NotFound {
    record LeftAsIdea(String task) implements MakerOutcome, AboutTask {}

    record TaskWithdrawn(Instant at) implements MakerOutcome {}

    record OthersAreIn(String task) implements MakerOutcome, AboutTask {}
}
