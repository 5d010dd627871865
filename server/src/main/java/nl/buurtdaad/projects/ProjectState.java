package nl.buurtdaad.projects;

/// Whether a project goes on or is at rest, and whether anybody has the say in it at this moment.
enum ProjectState {
    RUNNING,
    WAITING_FOR_DOERS,
    AT_REST,
    ENDED
}
