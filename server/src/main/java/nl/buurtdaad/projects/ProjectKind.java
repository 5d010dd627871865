package nl.buurtdaad.projects;

/// What kind of project a platform runs.
public enum ProjectKind {
    PLAYGROUND,
    SUSTAINABILITY_HUB,
    FREE
}
