package nl.buurtdaad.say;

import java.util.List;

/// An outcome named AskTheOthers, of any room, with the ids of those who have the say too. Their names are told by the
/// room `deeds`.
public interface OthersDecide {
    List<String> residents();
}
