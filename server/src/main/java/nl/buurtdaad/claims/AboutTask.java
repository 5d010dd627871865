package nl.buurtdaad.claims;

/// An outcome, of any room, that names a task by id. The room `tasks` shows it as it is now.
public interface AboutTask {
    String task();
}
