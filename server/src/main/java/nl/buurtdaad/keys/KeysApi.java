package nl.buurtdaad.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.keys.KeyOutcome.AboutKeys;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record KeysApi(Database database, GiveKey giveKey, KeyStore store, Say say) implements Wiring.Api {
    private static final List<String> ABOUT_KEYS =
            List.of("KeyGiven", "KeepsKeyAlready", "NotToOneself", "KeyTakenBack", "KeyWasBack");

    @Override
    public void wire(Wiring wiring) {
        wiring.query("keys", this::keys)
                .mutation(
                        "giveKey",
                        asked -> giveKey.give(asked.resident(), asked.text("place"), asked.text("to"), asked.key()))
                .mutation(
                        "takeKeyBack", asked -> giveKey.takeBack(asked.resident(), asked.text("doorKey"), asked.key()));
        ABOUT_KEYS.forEach(outcome -> wiring.field(outcome, "keys", asked -> {
            String place = asked.parent(AboutKeys.class).place();
            return database.read(tx -> view(tx, place, asked.residentOrNobody()));
        }));
    }

    private @Nullable KeysView keys(Asked asked) {
        Optional<KeysView> view = database.read(tx -> store.findPlaceOfProject(tx, asked.text("project"))
                .map(place -> view(tx, place, asked.residentOrNobody())));
        return view.orElse(null);
    }

    /// @param resident who looks, or somebody whom there is not
    private KeysView view(Tx tx, String place, String resident) {
        Instant now = giveKey.clock().instant();
        boolean doer = say.has(tx, new Thing.Place(place), resident, now);
        return new KeysView(
                store.getPlace(tx, place),
                store.listKept(tx, place, resident, doer),
                doer ? store.listMayBeGiven(tx, place, resident, now) : List.of(),
                doer);
    }
}
