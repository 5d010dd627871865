package nl.buurtdaad.claims;

/// "Doe je iets anders mee?": an answer of claiming that names the project, of which the room `tasks` tells what else
/// can be done.
public interface SomethingElse extends AboutTask {
    String project();
}
