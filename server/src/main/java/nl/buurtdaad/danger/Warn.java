package nl.buurtdaad.danger;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.danger.DangerStore.Found;
import nl.buurtdaad.danger.WarnOutcome.WarnedAlready;
import nl.buurtdaad.danger.WarnOutcome.WarningGiven;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Kapot" and "Gevaar", by whoever is there (DOMAIN rule 8).
record Warn(
        Once once, Clock clock, DangerStore store, AgreementStore agreements, Say say, Logbook logbook, Inbox inbox) {
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

    /// As [#warn], by a stranger and by somebody with an account, and read as the answer shows it; nothing of it stays.
    void rehearse(Spot about, String sentence) {
        String key = UUID.randomUUID().toString();
        for (Warner warner : List.of(Warner.STRANGER, new Warner(Optional.of(key), false))) {
            once.rehearse("warn", WarnOutcome.class, tx -> {
                var outcome = decide(tx, warner, about, Kind.DANGER, sentence, key);
                store.findWarning(tx, key);
                return outcome;
            });
        }
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

    /// The one place where a warning comes to be, whoever gave it. Who decides there hears of it, without a name; but
    /// not of somebody in office: that is advice.
    private WarningGiven given(
            Tx tx, Warner warner, Spot about, Found found, Kind kind, String sentence, String key, Instant now) {
        var agreed = found.platform()
                .flatMap(platform -> agreements.find(tx, platform))
                .orElse(Agreements.DEFAULT);
        store.warn(tx, key, warner, about, kind, sentence, now, DangerRule.lapsesAt(about, agreed, now));
        found.platform().ifPresent(platform -> logbook.write(tx, platform, "warned", now, List.of(about.id(), key)));
        if (!warner.inOffice()) {
            tell(tx, warner, about, key, now);
        }
        return new WarningGiven(key);
    }

    private void tell(Tx tx, Warner warner, Spot about, String warning, Instant now) {
        record Told(Thing thing, About about) {}
        var told = switch (about) {
            case Spot.Task task -> new Told(new Thing.Task(task.id()), About.task(task.id()));
            case Spot.Place place -> new Told(new Thing.Place(place.id()), About.place(place.id()));
        };
        var doers = new HashSet<>(say.of(tx, told.thing(), now).keySet());
        warner.id().ifPresent(doers::remove);
        inbox.tell(tx, Notice.Kind.WARNED, doers, Optional.empty(), List.of(told.about(), About.warning(warning)), now);
    }
}
