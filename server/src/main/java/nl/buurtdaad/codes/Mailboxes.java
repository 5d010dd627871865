package nl.buurtdaad.codes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.TooOften;

/// How much one mailbox is sent, by all of the house together.
public record Mailboxes(Clock clock) {
    private static final MailboxStore STORE = new MailboxStore();

    /// Before a code or a link is sent; the same for an address that somebody has and one that nobody has.
    ///
    /// @param email in small letters
    /// @throws TooOften when it was sent enough
    public void take(Tx tx, String email) {
        String mailbox = Secrets.hash(email);
        List<Instant> sentAt = STORE.lock(tx, mailbox);
        Instant now = clock.instant();
        MailboxRule.mustWait(sentAt, now).ifPresent(wait -> {
            throw new TooOften(Math.max(1, wait.toSeconds()));
        });
        STORE.keep(tx, mailbox, MailboxRule.with(sentAt, now));
    }
}
