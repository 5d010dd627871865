package nl.buurtdaad.danger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.danger.DangerStore.Found;
import nl.buurtdaad.danger.WarnOutcome.WarnedAlready;
import nl.buurtdaad.danger.WarnOutcome.WarningGiven;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// "Kapot" and "Gevaar", by whoever is there (DOMAIN rule 8).
record Warn(Once once, Clock clock, DangerStore store, Logbook logbook) {
    private static final String STRANGER = "stranger";

    /// Who warns; a stranger has no id.
    record Warner(Optional<String> id, boolean inOffice) {
        static final Warner STRANGER = new Warner(Optional.empty(), false);
    }

    WarnOutcome warn(Warner warner, Spot about, Kind kind, String sentence, UUID key) {
        return once.run(
                warner.id().orElse(STRANGER),
                key,
                "warn",
                List.of(about.id(), kind, sentence),
                WarnOutcome.class,
                tx -> decide(tx, warner, about, kind, sentence, key.toString()));
    }

    private WarnOutcome decide(Tx tx, Warner warner, Spot about, Kind kind, String sentence, String key) {
        warner.id().ifPresent(id -> store.lockWarner(tx, id, warner.inOffice()));
        store.lock(tx, about);
        Optional<Found> found = store.find(tx, about);
        if (found.isEmpty()) {
            return new NotFound(about.id());
        }
        Instant now = clock.instant();
        return warner.id()
                .flatMap(id -> before(tx, id, found.get(), kind, now))
                .orElseGet(() -> given(tx, warner, about, found.get(), kind, sentence, key, now));
    }

    private Optional<WarnOutcome> before(Tx tx, String warner, Found found, Kind kind, Instant now) {
        return store.findLastOf(tx, warner, found.where(), kind)
                .flatMap(last ->
                        DangerRule.notBefore(last.at(), now).map(again -> new WarnedAlready(last.warning(), again)));
    }

    /// The one place where a warning comes to be, whoever gave it: who has to hear of it is told from here.
    private WarningGiven given(
            Tx tx, Warner warner, Spot about, Found found, Kind kind, String sentence, String key, Instant now) {
        store.warn(tx, key, warner, about, kind, sentence, now);
        found.platform().ifPresent(platform -> logbook.write(tx, platform, "warned", now, List.of(about.id(), key)));
        return new WarningGiven(key);
    }
}
