package nl.buurtdaad.friction;

import java.util.Optional;

/// That it does not run well, as this caller may see it; named like the schema's fields. Who said so is not shown.
///
/// @param words what was added: for everybody once it is shared, until then for its writer and the liaison team
record Friction(String id, Side side, Optional<String> words, boolean shared, boolean mine) {
    enum Side {
        DOERS,
        /// Who of the municipality is the project's contact, or has a request of it.
        MUNICIPALITY
    }
}
