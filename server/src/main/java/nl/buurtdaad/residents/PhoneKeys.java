package nl.buurtdaad.residents;

import java.time.Instant;
import nl.buurtdaad.database.Tx;

/// The keys of phones, for who is in office too.
public final class PhoneKeys {
    private final ResidentStore store;

    PhoneKeys(ResidentStore store) {
        this.store = store;
    }

    /// @param hash SHA-256 of the key, in hexadecimal
    public boolean isKnown(Tx tx, String hash) {
        return store.isKnown(tx, hash);
    }

    /// @param office an official or one of the liaison team
    public void give(Tx tx, String office, String hash, Instant now) {
        store.giveKey(tx, office, hash, now);
    }
}
