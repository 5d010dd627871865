package nl.buurtdaad.backing;

import java.time.Clock;
import nl.buurtdaad.backing.BackingStore.Person;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerToken;

/// A backer who asks for a code at the desk has none: they answer by the link of a letter. So they get their letters
/// again, each with a link of its own, and are told so.
public record SendBackingAgain(BackingStore store, BackingLetter letter, Clock clock) {
    /// @param email in small letters; of a backer or not
    public void to(Tx tx, String email) {
        store.listByEmail(tx, email).forEach(backer -> send(tx, backer));
    }

    private void send(Tx tx, Person backer) {
        var asked = store.listAsked(tx, backer.id());
        letter.noCode(tx, backer, !asked.isEmpty());
        for (String ask : asked) {
            AnswerToken token = AnswerToken.fresh();
            store.link(tx, token.hash(), ask, backer.id(), clock.instant());
            letter.toBacker(tx, backer, token);
        }
    }
}
