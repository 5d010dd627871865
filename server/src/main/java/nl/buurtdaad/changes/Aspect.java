package nl.buurtdaad.changes;

import java.util.Arrays;

/// What of a thing can be different, named like the schema's Aspect.
public enum Aspect {
    TITLE("title"),
    HOW("how"),
    STARTS_AT("startsAt"),
    MINUTES("minutes"),
    SLOTS("slots"),
    HEAVINESS("heaviness"),
    NAME("name"),
    FOR_WHOM("forWhom"),
    /// A project ended.
    ENDED("ended"),
    /// A place is closed.
    CLOSED("closed"),
    /// Money was spent: nothing in the graph is different by it.
    MONEY("money");

    private final String property;

    Aspect(String property) {
        this.property = property;
    }

    /// The name of its property in the graph.
    public String property() {
        return property;
    }

    public static Aspect of(String property) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.property.equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(property));
    }

    /// Whether its value is worth telling; that a project ended says it all.
    public boolean hasValue() {
        return switch (this) {
            case TITLE, HOW, STARTS_AT, MINUTES, SLOTS, HEAVINESS, NAME, FOR_WHOM -> true;
            case ENDED, CLOSED, MONEY -> false;
        };
    }
}
