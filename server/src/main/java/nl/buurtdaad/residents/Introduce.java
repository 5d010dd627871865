package nl.buurtdaad.residents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.residents.IntroduceOutcome.Introduced;
import nl.buurtdaad.residents.IntroduceOutcome.PhoneKeyRefused;

/// "Hoe heet je?": a stranger becomes a resident who holds on this phone (DOMAIN rule 14: one field).
record Introduce(Once once, Clock clock, ResidentStore store, HourlyLimits limits) {
    private static final int KEY_BYTES = 32;
    /// At least 32 bytes in base64url, with or without padding.
    private static final Pattern PHONE_KEY = Pattern.compile("[A-Za-z0-9_-]{43,188}={0,2}");

    IntroduceOutcome introduce(String name, String phoneKey, String address, UUID key) {
        if (!PHONE_KEY.matcher(phoneKey).matches()) {
            return new PhoneKeyRefused(KEY_BYTES);
        }
        String hash = Secrets.hash(phoneKey);
        return once.run("phone:" + hash, key, "introduce", List.of(name), IntroduceOutcome.class, tx -> {
            if (store.isKnown(tx, hash)) {
                return new PhoneKeyRefused(KEY_BYTES);
            }
            limits.take(address);
            store.introduce(tx, key.toString(), name, hash, clock.instant());
            return new Introduced(key.toString());
        });
    }
}
