package nl.buurtdaad.say;

import java.util.List;

/// "Wie het doet, bepaalt. Doe je mee?": an outcome named DoersDecide, of any room, that names the project it is about.
/// Its open tasks, which would give a say, are told by the room `tasks`.
public interface DoersDecideHere extends DoersDecideIn {
    String project();

    @Override
    default List<String> projects() {
        return List.of(project());
    }
}
