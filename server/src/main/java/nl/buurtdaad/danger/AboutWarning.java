package nl.buurtdaad.danger;

/// An outcome, of any room, that names a warning by id. This room shows it as it is now.
public interface AboutWarning {
    String warning();
}
