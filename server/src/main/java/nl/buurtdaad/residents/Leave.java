package nl.buurtdaad.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.ErrorCode;
import nl.buurtdaad.graphql.Refused;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.residents.Leave.EraseOutcome.Erased;

/// Somebody leaves: name, address, keys and what they told the others are gone. What they did stays, as "een
/// buurtgenoot", and so does every decision that it supported (DOMAIN rules 6 and 24).
record Leave(Once once, Clock clock, ResidentStore store, OpenClaims claims, Inbox inbox) {
    sealed interface EraseOutcome {
        record Erased(Instant at) implements EraseOutcome {}
    }

    /// Kept under the key alone: when the same is sent again, nobody knows any more whose it was.
    ///
    /// @param resident empty for a phone that is not known, or not any more
    EraseOutcome leave(Optional<String> resident, UUID key) {
        return once.run("who left", key, "eraseMe", List.of(), EraseOutcome.class, tx -> erase(tx, resident));
    }

    private EraseOutcome erase(Tx tx, Optional<String> resident) {
        String who = resident.orElseThrow(() -> new Refused(ErrorCode.SIGN_IN_NEEDED));
        Instant now = clock.instant();
        store.lock(tx, who);
        claims.release(tx, who);
        store.erase(tx, who, now);
        inbox.forgetAll(tx, who);
        return new Erased(now);
    }
}
