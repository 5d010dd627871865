package nl.buurtdaad.offices;

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
import nl.buurtdaad.codes.PhoneKey;
import nl.buurtdaad.codes.Secrets;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.offices.OfficeOutcome.CodeIsOver;
import nl.buurtdaad.offices.OfficeOutcome.CodeIsWrong;
import nl.buurtdaad.offices.OfficeOutcome.EmailRefused;
import nl.buurtdaad.offices.OfficeOutcome.OfficeCodeSent;
import nl.buurtdaad.offices.OfficeOutcome.PhoneKeyRefused;
import nl.buurtdaad.offices.OfficeOutcome.SignedIn;
import nl.buurtdaad.offices.OfficeStore.Holder;
import nl.buurtdaad.residents.PhoneKeys;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.OfficesWords;

/// A letter with a code lets an official or one of the liaison team in, on a phone with a key of its own. Nobody learns
/// here whose address it is: what is answered is the same for one that is known and one that is not.
record SignInToOffice(
        Once once,
        Clock clock,
        OfficeStore store,
        PhoneKeys phoneKeys,
        Mailboxes mailboxes,
        CodeMail mail,
        WithoutCode withoutCode,
        HourlyLimits limits) {
    static final Duration VALID = Duration.ofMinutes(15);
    static final int TRIES = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int LONGEST = 254;

    OfficeOutcome ask(String written, String address, Language language, UUID key) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        if (!Letters.canReach(email)) {
            return new EmailRefused(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        }
        return once.run("to an office", key, "askForOfficeCode", List.of(email), OfficeOutcome.class, tx -> {
            limits.take(address);
            mailboxes.take(tx, email);
            Instant now = clock.instant();
            store.forgetOld(tx, now.minus(FORGOTTEN_AFTER));
            store.keepCode(tx, key.toString(), now.plus(VALID), TRIES);
            store.listByEmail(tx, email).forEach(holder -> send(tx, email, holder, language, key.toString()));
            withoutCode.tell(tx, email);
            return new OfficeCodeSent(key.toString(), now.plus(VALID));
        });
    }

    /// Who has two offices gets a letter for each, and so signs in for each.
    private void send(Tx tx, String email, Holder holder, Language language, String asking) {
        String code = Secrets.sixDigits();
        store.letIn(tx, asking, holder.id(), Secrets.hash(asking + code));
        var words = new OfficesWords(language);
        String name = holder.office().name();
        mail.write(
                tx,
                email,
                words.codeMailSubject(code),
                holder.office()
                        .department()
                        .map(department -> words.codeMailText(code, department, name))
                        .orElseGet(() -> words.codeMailTextTeam(code, name)));
    }

    /// @param asking the key of the call that asked for the code
    OfficeOutcome enter(String asking, String code, String phoneKey, UUID key) {
        if (!PhoneKey.fits(phoneKey)) {
            return new PhoneKeyRefused(PhoneKey.BYTES);
        }
        String phone = Secrets.hash(phoneKey);
        return once.run("phone:" + phone, key, "signInToOffice", List.of(asking, code), OfficeOutcome.class, tx -> {
            Optional<OfficeCode> sent = store.lockCode(tx, asking);
            if (sent.isEmpty() || sent.get().isOver(clock.instant())) {
                return new CodeIsOver(true);
            }
            return enter(tx, sent.get(), Secrets.hash(asking + code.strip()), phone);
        });
    }

    private OfficeOutcome enter(Tx tx, OfficeCode sent, String hash, String phone) {
        var door = sent.opens(hash);
        if (door.isEmpty()) {
            store.countTry(tx, sent.id());
            int left = sent.triesLeft() - 1;
            return left > 0 ? new CodeIsWrong(left) : new CodeIsOver(true);
        }
        if (phoneKeys.isKnown(tx, phone)) {
            return new PhoneKeyRefused(PhoneKey.BYTES);
        }
        store.use(tx, sent.id(), hash, clock.instant());
        String holder = door.get().holder();
        phoneKeys.give(tx, holder, phone, clock.instant());
        return new SignedIn(holder);
    }
}
