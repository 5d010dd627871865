package nl.buurtdaad.codes;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nl.buurtdaad.graphql.TooOften;

/// How often one address, and all together, may do something in an hour that costs nothing to do, such as making an
/// account: load is the only brake. Kept in memory; an address is never stored.
public final class HourlyLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> perAddress;
    private final Bucket all;

    public HourlyLimits(int perHour, int perHourPerAddress) {
        all = bucket(perHour);
        perAddress = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterAccess(HOUR)
                .build(_ -> bucket(perHourPerAddress));
    }

    private static Bucket bucket(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }

    /// @throws TooOften when the hour is full
    public void take(String address) {
        take(perAddress.get(address));
        take(all);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
        }
    }
}
