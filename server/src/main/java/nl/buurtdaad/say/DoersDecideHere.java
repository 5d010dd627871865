package nl.buurtdaad.say;

/// "Wie het doet, bepaalt. Doe je mee?": an outcome named DoersDecide, of any room, that names the project it is about.
/// Its open tasks, which would give a say, are told by the room `tasks`.
public interface DoersDecideHere {
    String project();
}
