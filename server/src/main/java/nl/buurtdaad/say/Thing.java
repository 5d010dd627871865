package nl.buurtdaad.say;

/// What one can have a say in.
public sealed interface Thing {
    String id();

    record Task(String id) implements Thing {}

    record Project(String id) implements Thing {}

    record Place(String id) implements Thing {}

    record Platform(String id) implements Thing {}
}
