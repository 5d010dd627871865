package nl.buurtdaad.residents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.codes.CodeMail;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.codes.Secrets;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.residents.EmailOutcome.CodeIsOver;
import nl.buurtdaad.residents.EmailOutcome.CodeIsWrong;
import nl.buurtdaad.residents.EmailOutcome.CodeSent;
import nl.buurtdaad.residents.EmailOutcome.EmailRefused;
import nl.buurtdaad.residents.EmailOutcome.EmailTied;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.ResidentsWords;

/// "Mogen de anderen je bereiken?": a code by e-mail ties the account to an address. Who already had an account
/// with that address keeps it, and gets the claims and deeds of this phone: no deed is lost.
record TieEmail(
        Once once,
        Clock clock,
        ResidentStore store,
        Mailboxes mailboxes,
        CodeMail mail,
        Inbox inbox,
        HourlyLimits limits) {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final int LONGEST = 254;

    EmailOutcome ask(String resident, String written, String address, Language language, UUID key) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        if (!Letters.canReach(email)) {
            return new EmailRefused(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        }
        return once.run(resident, key, "askForCode", List.of(email), EmailOutcome.class, tx -> {
            limits.take(address);
            mailboxes.take(tx, email);
            String code = Secrets.sixDigits();
            Instant until = clock.instant().plus(VALID);
            store.keepCode(tx, resident, key.toString(), email, Secrets.hash(key + code), until, TRIES);
            var words = new ResidentsWords(language);
            mail.write(tx, email, words.codeMailSubject(code), words.codeMailText(code));
            return new CodeSent(email, until);
        });
    }

    /// @param accessKey hash of the phone's key: it stays the same when the resident becomes another
    EmailOutcome tie(String resident, String accessKey, String code, UUID key) {
        return once.run("phone:" + accessKey, key, "tieEmail", List.of(code), EmailOutcome.class, tx -> {
            store.lock(tx, resident);
            Optional<SentCode> sent = store.findCode(tx, resident);
            if (sent.isEmpty() || sent.get().isOver(clock.instant())) {
                return new CodeIsOver(true);
            }
            if (!sent.get().hash().equals(Secrets.hash(sent.get().id() + code.strip()))) {
                store.countTry(tx, sent.get().id());
                int left = sent.get().triesLeft() - 1;
                return left > 0 ? new CodeIsWrong(left) : new CodeIsOver(true);
            }
            return tied(tx, resident, sent.get());
        });
    }

    private EmailTied tied(Tx tx, String resident, SentCode sent) {
        store.useCode(tx, sent.id(), clock.instant());
        Optional<String> known = store.findByEmail(tx, sent.email());
        if (known.isEmpty() || known.get().equals(resident)) {
            store.tie(tx, resident, sent.email());
            return new EmailTied(resident);
        }
        store.lock(tx, known.get());
        store.releaseDoubleClaims(tx, resident, known.get(), clock.instant());
        store.merge(tx, resident, known.get());
        inbox.move(tx, resident, known.get());
        return new EmailTied(known.get());
    }

    /// A code that was sent and not used.
    record SentCode(String id, String email, String hash, Instant validUntil, int triesLeft) {
        boolean isOver(Instant now) {
            return triesLeft <= 0 || !now.isBefore(validUntil);
        }
    }
}
