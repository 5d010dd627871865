package nl.buurtdaad.tasks;

/// "Wie het doet, bepaalt. Doe je mee?": an outcome named DoersDecide, of any room, that names the project it is about.
/// Its open tasks, which would give a say, are told by this room.
public interface DoersDecideHere {
    String project();
}
