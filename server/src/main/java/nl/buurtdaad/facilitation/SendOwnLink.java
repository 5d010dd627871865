package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerLinkStore.Opened;
import nl.buurtdaad.graphql.TooOften;
import nl.buurtdaad.notices.Letters;

/// "Ben jij niet Sandra?": who got a letter forwarded is sent a link of their own to the same request, when their
/// address is an official's of the same municipality. A colleague of whom it lies with can answer by it; who is of
/// another
/// department sees where it lies.
///
/// Whoever asks learns nothing of whose address it is, so nothing is answered; for an unknown address nothing is
/// written.
record SendOwnLink(
        Database database,
        Clock clock,
        AnswerLinkStore links,
        RequestLetter letter,
        Mailboxes mailboxes,
        HourlyLimits limits) {

    /// @param address where the call came from
    /// @throws TooOften when this was asked for too often from there
    void send(AnswerToken opened, String written, String address) {
        limits.take(address);
        String email = written.strip().toLowerCase(Locale.ROOT);
        if (!Letters.canReach(email)) {
            return;
        }
        try {
            database.write(tx -> send(tx, opened, email));
        } catch (TooOften enoughLettersThere) {
            // Saying so would tell that the address is known.
            return;
        }
    }

    private boolean send(Tx tx, AnswerToken opened, String email) {
        Optional<Opened> own = links.findForwardedTo(tx, opened.hash(), email);
        own.ifPresent(found -> {
            mailboxes.take(tx, email);
            AnswerToken token = AnswerToken.fresh();
            links.make(tx, found, token.hash(), clock.instant());
            letter.ownLink(tx, email, token);
        });
        return own.isPresent();
    }
}
