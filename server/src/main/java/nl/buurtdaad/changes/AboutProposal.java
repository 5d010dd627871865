package nl.buurtdaad.changes;

/// An outcome, of any room, that names a proposal by id. The room `decisions` shows it as it is now.
public interface AboutProposal {
    String proposal();
}
