package nl.buurtdaad.offices;

import nl.buurtdaad.database.Tx;

/// Tells whoever does their part without signing in, should the address be theirs; the room `backing` does it.
@FunctionalInterface
public interface WithoutCode {
    /// @param email in small letters
    void tell(Tx tx, String email);
}
