package nl.buurtdaad.rests;

/// An outcome that names a project by id; the room `projects` shows it as it is now.
public interface AboutProject {
    String project();
}
