package nl.buurtdaad.web;

import java.util.Optional;
import nl.buurtdaad.graphql.Caller;

/// Knows whose access key it is; the room `residents` answers it.
@FunctionalInterface
public interface AccessKeys {
    /// @param hash SHA-256 of the key, in hexadecimal
    Optional<Caller> find(String hash);
}
