package nl.buurtdaad.residents;

import nl.buurtdaad.database.Tx;

/// Lets go of everything that a resident would still do; the room `claims` does it.
@FunctionalInterface
public interface OpenClaims {
    void release(Tx tx, String resident);
}
