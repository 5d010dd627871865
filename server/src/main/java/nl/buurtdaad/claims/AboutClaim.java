package nl.buurtdaad.claims;

/// An outcome, of any room, that names a claim by id. The room `tasks` shows it with its task, as they are now.
public interface AboutClaim {
    String claim();
}
