package nl.buurtdaad.proposals;

import java.time.Instant;
import nl.buurtdaad.database.Tx;

/// What else is so once the doers agreed on a handover; a port, since the room that knows follows this one.
public interface WhenAgreed {
    /// Under the lock of the project, in the transaction in which the proposal stands.
    void handedOver(Tx tx, String proposal, Instant at);
}
