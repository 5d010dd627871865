package nl.buurtdaad.projects;

import java.time.Instant;

/// Every answer to making a project.
sealed interface MakeProjectOutcome
        permits MakeProjectOutcome.ProjectMade,
                MakeProjectOutcome.TooManyClaims,
                MakeProjectOutcome.EnoughForToday,
                NotFound {
    record ProjectMade(String project) implements MakeProjectOutcome {}

    record TooManyClaims(int atMost) implements MakeProjectOutcome {}

    record EnoughForToday(int atMost, Instant againAt) implements MakeProjectOutcome {}
}
