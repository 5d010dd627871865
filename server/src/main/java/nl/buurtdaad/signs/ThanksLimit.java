package nl.buurtdaad.signs;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// How often one address may say "Dank je wel": a family behind one connection can, a machine cannot fill the total.
final class ThanksLimit {
    private static final int A_DAY = 10;

    private final LoadingCache<String, Bucket> perAddress = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build(_ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_DAY).refillGreedy(A_DAY, Duration.ofDays(1)))
                    .build());

    boolean allows(String address) {
        return perAddress.get(address).tryConsume(1);
    }
}
