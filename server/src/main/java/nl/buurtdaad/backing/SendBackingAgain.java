package nl.buurtdaad.backing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.buurtdaad.backing.BackingStore.OfBacker;
import nl.buurtdaad.backing.BackingStore.Person;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerToken;

/// A backer who asks for a code at the desk has none: they answer by the link of a letter. So they get one letter that
/// says so, with a new link to each thing that waits for them and that they stand behind.
public record SendBackingAgain(BackingStore store, BackingLetter letter, Clock clock) {
    /// @param email in small letters; of a backer or not
    public void to(Tx tx, String email) {
        store.listByEmail(tx, email).forEach(backer -> send(tx, backer));
    }

    private void send(Tx tx, Person backer) {
        Instant now = clock.instant();
        var links = new LinkedHashMap<OfBacker, AnswerToken>();
        for (OfBacker one : store.listAsked(tx, backer.id(), now)) {
            if (one.stands() || !UntilRule.linkIsOver(one.sentAt(), Optional.empty(), now, clock.getZone())) {
                AnswerToken token = AnswerToken.fresh();
                store.link(tx, token.hash(), one.ask(), backer.id(), now);
                links.put(one, token);
            }
        }
        letter.noCode(tx, backer, links);
    }
}
