package nl.buurtdaad.tasks;

/// What a task asks of a body.
public enum Heaviness {
    SEATED,
    LIGHT,
    HEAVY
}
