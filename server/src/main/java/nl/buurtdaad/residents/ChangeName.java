package nl.buurtdaad.residents;

import java.util.List;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.residents.NameOutcome.NameChanged;
import nl.buurtdaad.residents.NameOutcome.NameShown;

/// The name that neighbours see, and whether they see it.
record ChangeName(Once once, ResidentStore store) {
    NameOutcome change(String resident, String name, UUID key) {
        return once.run(resident, key, "changeName", List.of(name), NameOutcome.class, tx -> {
            store.changeName(tx, resident, name);
            return new NameChanged(resident);
        });
    }

    NameOutcome show(String resident, boolean show, UUID key) {
        return once.run(resident, key, "showMyName", List.of(show), NameOutcome.class, tx -> {
            store.showName(tx, resident, show);
            return new NameShown(resident);
        });
    }
}
