package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Lease;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.PromiseStore.Ahead;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Reminds officials of what they promised, as [PromiseClockRule] says: each of them by one letter, however much comes
/// at once, as after a pause of the server. Of which day stands at the promise, written with the letter: running late,
/// twice or on two servers changes nothing of that.
final class WatchPromises implements Runnable {
    private final Database database;
    private final Clock clock;
    private final PromiseStore store;
    private final WorkdaysRoom workdays;
    private final RequestLetter letter;
    private final Lease lease = new Lease("promise-clocks", Duration.ofMinutes(3));

    WatchPromises(Database database, Clock clock, PromiseStore store, WorkdaysRoom workdays, RequestLetter letter) {
        this.database = database;
        this.clock = clock;
        this.store = store;
        this.workdays = workdays;
        this.letter = letter;
    }

    @Override
    public void run() {
        if (database.write(lease::isMine)) {
            watch();
        }
    }

    void watch() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        var byOfficial = new LinkedHashMap<String, List<String>>();
        String after = "";
        List<Ahead> page;
        do {
            String from = after;
            page = database.read(tx -> store.listAhead(tx, today, from));
            for (Ahead one : page) {
                after = one.promise();
                if (isDue(one, now)) {
                    byOfficial
                            .computeIfAbsent(one.official(), _ -> new ArrayList<>())
                            .add(one.promise());
                }
            }
        } while (!page.isEmpty());
        byOfficial.values().forEach(promises -> database.write(tx -> remind(tx, promises, now)));
    }

    private boolean isDue(Ahead ahead, Instant now) {
        return PromiseClockRule.isDue(
                ahead.by(), ahead.since(), ahead.remindedOf(), workdays.of(ahead.municipality()), now, clock.getZone());
    }

    /// Looks again under the lock: it may have come or been moved in between.
    ///
    /// @param promises of one official, in the order of their ids, so that two servers lock them in the same order
    private boolean remind(Tx tx, List<String> promises, Instant now) {
        List<Ahead> ahead = promises.stream()
                .flatMap(promise -> store.lockAhead(tx, promise).stream())
                .filter(one -> isDue(one, now))
                .sorted(Comparator.comparing(Ahead::by))
                .toList();
        if (ahead.isEmpty()) {
            return false;
        }
        List<AnswerToken> tokens = ahead.stream()
                .map(one -> {
                    AnswerToken token = AnswerToken.fresh();
                    store.remind(tx, one, token.hash(), now);
                    return token;
                })
                .toList();
        letter.remindOfPromises(tx, ahead.getFirst().email(), tokens);
        return true;
    }
}
