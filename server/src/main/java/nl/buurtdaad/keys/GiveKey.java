package nl.buurtdaad.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.keys.KeyOutcome.DoersDecide;
import nl.buurtdaad.keys.KeyOutcome.KeepsKeyAlready;
import nl.buurtdaad.keys.KeyOutcome.KeyGiven;
import nl.buurtdaad.keys.KeyOutcome.KeyTakenBack;
import nl.buurtdaad.keys.KeyOutcome.KeyWasBack;
import nl.buurtdaad.keys.KeyOutcome.NotFound;
import nl.buurtdaad.keys.KeyOutcome.NotToOneself;
import nl.buurtdaad.keys.KeyStore.Locked;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Amina geeft Joyce de sleutel van de hub" (DOMAIN rule 15): by who has the say in the place, to another who does or
/// did something there. A doer takes it back, or whoever keeps it gives it back.
record GiveKey(Once once, Clock clock, KeyStore store, Say say, Inbox inbox) {
    KeyOutcome give(String resident, String place, String doing, UUID key) {
        return once.run(
                resident,
                key,
                "giveKey",
                List.of(place, doing),
                KeyOutcome.class,
                tx -> store.lockPlace(tx, place)
                        .map(locked -> give(tx, locked, resident, place, doing, key))
                        .orElseGet(() -> new NotFound(place)));
    }

    private KeyOutcome give(Tx tx, Locked locked, String resident, String place, String doing, UUID key) {
        Instant now = clock.instant();
        if (!say.has(tx, new Thing.Place(place), resident, now)) {
            return new DoersDecide(locked.projects());
        }
        Optional<String> keeper = store.findDoer(tx, place, doing, now);
        if (keeper.isEmpty()) {
            return new NotFound(doing);
        }
        if (keeper.get().equals(resident)) {
            return new NotToOneself(place);
        }
        if (store.keeps(tx, place, keeper.get())) {
            return new KeepsKeyAlready(place);
        }
        store.give(tx, key.toString(), place, resident, keeper.get(), now);
        tell(tx, locked, Notice.Kind.KEY_GIVEN, keeper.get(), resident, place, now);
        return new KeyGiven(place);
    }

    KeyOutcome takeBack(String resident, String doorKey, UUID key) {
        return once.run(resident, key, "takeKeyBack", List.of(doorKey), KeyOutcome.class, tx -> {
            Optional<String> place = store.findPlaceOfKey(tx, doorKey);
            if (place.isEmpty()) {
                return new NotFound(doorKey);
            }
            return store.lockPlace(tx, place.get())
                    .map(locked -> takeBack(tx, locked, resident, place.get(), doorKey))
                    .orElseGet(() -> new NotFound(doorKey));
        });
    }

    private KeyOutcome takeBack(Tx tx, Locked locked, String resident, String place, String doorKey) {
        Instant now = clock.instant();
        var kept = store.getKey(tx, doorKey);
        boolean own = kept.keeper().equals(resident);
        if (!own && !say.has(tx, new Thing.Place(place), resident, now)) {
            return new DoersDecide(locked.projects());
        }
        if (kept.back()) {
            return new KeyWasBack(place);
        }
        store.takeBack(tx, doorKey, resident, now);
        if (!own) {
            tell(tx, locked, Notice.Kind.KEY_TAKEN_BACK, kept.keeper(), resident, place, now);
        }
        return new KeyTakenBack(place);
    }

    /// About the project too: there the keys are shown. Who tells has the say in the place, so there is one.
    private void tell(Tx tx, Locked locked, Notice.Kind kind, String keeper, String by, String place, Instant now) {
        var about = List.of(About.place(place), About.project(locked.projects().getFirst()));
        inbox.tell(tx, kind, List.of(keeper), Optional.of(by), about, now);
    }
}
