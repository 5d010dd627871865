package nl.buurtdaad.projects;

/// Whether a project goes on, and anybody has the say in it at this moment.
enum ProjectState {
    RUNNING,
    WAITING_FOR_DOERS,
    ENDED
}
