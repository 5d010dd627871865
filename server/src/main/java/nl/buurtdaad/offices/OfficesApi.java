package nl.buurtdaad.offices;

import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.offices.OfficeOutcome.SignedIn;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record OfficesApi(Database database, OfficeStore store, SignInToOffice signIn) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.query("myOffice", this::myOffice)
                .mutation(
                        "askForOfficeCode",
                        asked -> signIn.ask(asked.text("email"), asked.address(), asked.language(), asked.key()))
                .mutation(
                        "signInToOffice",
                        asked -> signIn.enter(
                                asked.text("sent"), asked.text("code"), asked.text("phoneKey"), asked.key()))
                .field(
                        "SignedIn",
                        "office",
                        asked -> find(asked.parent(SignedIn.class).holder()));
    }

    private @Nullable Office myOffice(Asked asked) {
        return switch (asked.caller()) {
            case Caller.Official(String id) -> find(id);
            case Caller.Liaison(String id) -> find(id);
            case Caller.Stranger _, Caller.Resident _, Caller.Backer _, Caller.Operator _ -> null;
        };
    }

    private @Nullable Office find(String id) {
        return database.read(tx -> store.find(tx, id)).orElse(null);
    }
}
