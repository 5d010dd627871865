package nl.buurtdaad.projects;

/// Whether anybody has the say in a project at this moment.
enum ProjectState {
    RUNNING,
    WAITING_FOR_DOERS
}
