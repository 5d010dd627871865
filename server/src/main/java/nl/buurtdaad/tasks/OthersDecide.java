package nl.buurtdaad.tasks;

import java.util.List;

/// An outcome named AskTheOthers, of any room, with the ids of those who have the say too. Their names are told by this
/// room.
public interface OthersDecide {
    List<String> residents();
}
