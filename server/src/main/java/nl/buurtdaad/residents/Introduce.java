package nl.buurtdaad.residents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.PhoneKey;
import nl.buurtdaad.codes.Secrets;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.residents.IntroduceOutcome.Introduced;
import nl.buurtdaad.residents.IntroduceOutcome.PhoneKeyRefused;

/// "Hoe heet je?": a stranger becomes a resident who holds on this phone (DOMAIN rule 14: one field).
record Introduce(Once once, Clock clock, ResidentStore store, HourlyLimits limits) {
    IntroduceOutcome introduce(String name, String phoneKey, String address, UUID key) {
        if (!PhoneKey.fits(phoneKey)) {
            return new PhoneKeyRefused(PhoneKey.BYTES);
        }
        String hash = Secrets.hash(phoneKey);
        return once.run("phone:" + hash, key, "introduce", List.of(name), IntroduceOutcome.class, tx -> {
            if (store.isKnown(tx, hash)) {
                return new PhoneKeyRefused(PhoneKey.BYTES);
            }
            limits.take(address);
            store.introduce(tx, key.toString(), name, hash, clock.instant());
            return new Introduced(key.toString());
        });
    }
}
