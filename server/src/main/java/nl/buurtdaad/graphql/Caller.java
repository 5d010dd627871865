package nl.buurtdaad.graphql;

/// Who calls: a session is exactly one of these (DOMAIN part 1); a person with two hats signs in for each.
public sealed interface Caller {
    record Stranger() implements Caller {}

    record Resident(String id) implements Caller {}

    record Official(String id) implements Caller {}

    record Liaison(String id) implements Caller {}

    record Backer(String id) implements Caller {}

    record Operator(String id) implements Caller {}

    Stranger STRANGER = new Stranger();
}
