package nl.buurtdaad.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// Changes for every room whose things can be changed. The caller holds the lock of the thing and asked who decides;
/// every change keeps what it was (DOMAIN rule 10) and the doing that gave the right (rule 6).
public final class Changes {
    private final ChangeStore store = new ChangeStore();

    /// Makes it so at once: doing goes first (DOMAIN rule 2). What is so already is no change.
    ///
    /// @param thing id of a task, project, place or platform
    /// @return ids of the changes
    public List<String> make(Tx tx, String thing, Changer by, List<NewValue> values, Instant now) {
        return store.make(tx, thing, by, values, now);
    }

    /// Writes down what a proposal would change; nothing is different yet.
    ///
    /// @param number how it is now, of an agreement; of anything else the thing knows
    public void wish(
            Tx tx,
            String change,
            String thing,
            String resident,
            NewValue value,
            Optional<Integer> number,
            Instant now) {
        store.wish(tx, change, thing, resident, value, number, now);
    }

    /// It is again as it was before the change, which waits from now on.
    public void takeBack(Tx tx, String change) {
        store.takeBack(tx, change);
    }

    /// A change that waited is made after all.
    ///
    /// @param at from when it holds
    public void makeSo(Tx tx, String change, Instant at) {
        store.makeSo(tx, change, at);
    }

    /// As [#makeSo], of an agreement, whose number is kept elsewhere.
    ///
    /// @param was the number that held until then
    public void makeAgreed(Tx tx, String change, int was, Instant at) {
        store.makeAgreed(tx, change, was, at);
    }

    /// The number that a change makes of something.
    public int getNumber(Tx tx, String change) {
        return store.getNumber(tx, change);
    }

    /// Whether doers hid what a change would say.
    public boolean isAside(Tx tx, String change) {
        return store.isAside(tx, change);
    }

    /// The open proposal about one of these aspects of a thing, if doers talk one over.
    public Optional<String> findTalk(Tx tx, String thing, List<Aspect> aspects) {
        return store.findTalk(tx, thing, aspects);
    }
}
