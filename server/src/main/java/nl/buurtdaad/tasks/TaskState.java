package nl.buurtdaad.tasks;

/// As residents see it (DOMAIN part 3). "Full" is a question, not a state.
enum TaskState {
    IDEA,
    OPEN,
    DONE;

    /// A task is done when no active claim remains and at least one was done.
    static TaskState of(boolean idea, int activeClaims, int doneClaims) {
        if (activeClaims > 0) {
            return OPEN;
        }
        if (doneClaims > 0) {
            return DONE;
        }
        return idea ? IDEA : OPEN;
    }
}
