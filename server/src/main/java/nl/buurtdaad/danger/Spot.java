package nl.buurtdaad.danger;

/// What one can warn about.
sealed interface Spot {
    String id();

    record Task(String id) implements Spot {}

    record Place(String id) implements Spot {}
}
