package nl.buurtdaad.projects;

/// Every answer to making a project.
sealed interface MakeProjectOutcome permits MakeProjectOutcome.ProjectMade, MakeProjectOutcome.TooManyClaims, NotFound {
    record ProjectMade(String project) implements MakeProjectOutcome {}

    record TooManyClaims(int atMost) implements MakeProjectOutcome {}
}
