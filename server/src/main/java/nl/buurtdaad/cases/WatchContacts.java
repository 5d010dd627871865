package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.cases.ContactStore.Over;
import nl.buurtdaad.cases.ContactStore.Waiting;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// A new project without a contact person becomes a case, once, and the case is solved when one appears (DOMAIN part
/// 4). Nobody looks for a contact of a project at rest; when it wakes without one, its case begins again.
record WatchContacts(
        Database database, CaseClocks clocks, ContactStore contacts, CaseStore store, Cases cases, Logbook logbook) {
    void watch() {
        for (Over one : database.read(contacts::listOver)) {
            database.write(tx -> close(tx, one.id()));
        }
        String after = "";
        List<Waiting> page;
        do {
            String from = after;
            page = database.read(tx -> contacts.listWaiting(tx, from));
            for (Waiting one : page) {
                after = one.project();
                if (isLate(one)) {
                    database.write(tx -> open(tx, one.project()));
                }
            }
        } while (!page.isEmpty());
    }

    /// Looks again under the lock of the project: another server, or an official, may have been sooner. The days of
    /// the team count from now, however long ago the project was made.
    private boolean open(Tx tx, String project) {
        return contacts.lockWaiting(tx, project)
                .filter(this::isLate)
                .map(one -> cases.open(
                        tx,
                        one.platform(),
                        project,
                        Kind.NO_CONTACT,
                        clocks.clock().instant()))
                .orElse(false);
    }

    private boolean close(Tx tx, String id) {
        var over = contacts.lockOver(tx, id);
        if (over.isEmpty()) {
            return false;
        }
        Instant now = clocks.clock().instant();
        String project = over.get().project();
        store.close(tx, project, List.of(Kind.NO_CONTACT), State.SOLVED, now);
        boolean rests = over.get().rests();
        if (rests) {
            store.rest(tx, id, now);
        }
        logbook.write(tx, store.platform(tx, id), rests ? "case-rests" : "case-solved", now, List.of(project, id));
        return true;
    }

    /// The last day of the term; empty where nobody waits for a contact.
    Optional<LocalDate> by(Tx tx, String project) {
        return contacts.findWaiting(tx, project)
                .map(one -> ContactRule.term(
                                one.madeAt(),
                                one.contactWorkdays(),
                                clocks.workdays().of(one.municipality()),
                                clocks.clock().getZone())
                        .lastDay());
    }

    private boolean isLate(Waiting one) {
        return ContactRule.isLate(
                one.madeAt(),
                one.contactWorkdays(),
                clocks.workdays().of(one.municipality()),
                clocks.clock().instant(),
                clocks.clock().getZone());
    }
}
