package nl.buurtdaad.joining;

/// "Doe je iets anders mee?": an answer to who cannot join a task now. Of its project the room `tasks` tells what else
/// can be done.
public interface SomethingElse {
    String task();

    String project();
}
