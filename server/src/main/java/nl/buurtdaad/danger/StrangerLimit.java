package nl.buurtdaad.danger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdaad.danger.Warning.Kind;

/// Of a stranger nothing is stored, so "once per person, place and week" is held by address, in memory, as well as that
/// goes: a restart forgets it, and a family behind one connection is one person.
final class StrangerLimit {
    private static final int A_DAY = 20;
    private static final int ADDRESSES = 100_000;

    private record Where(String address, String place, Kind kind) {}

    private record Warned(Instant at, UUID key) {}

    private final Cache<Where, Warned> warned = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofDays(8))
            .build();

    private final LoadingCache<String, Bucket> perAddress = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofDays(1))
            .build(_ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_DAY).refillGreedy(A_DAY, Duration.ofDays(1)))
                    .build());

    /// Warnings and "Weer goed" together, wherever.
    boolean allows(String address) {
        return perAddress.get(address).tryConsume(1);
    }

    /// Whether this is the first warning of the week, or the very same one sent again. Remembers it.
    boolean isFirst(String address, String place, Kind kind, UUID key, Instant now) {
        Warned last = warned.asMap()
                .compute(
                        new Where(address, place, kind),
                        (_, before) -> before == null
                                        || DangerRule.notBefore(before.at(), now)
                                                .isEmpty()
                                ? new Warned(now, key)
                                : before);
        return last.key().equals(key);
    }

    /// It was not written after all.
    void forget(String address, String place, Kind kind) {
        warned.invalidate(new Where(address, place, kind));
    }
}
