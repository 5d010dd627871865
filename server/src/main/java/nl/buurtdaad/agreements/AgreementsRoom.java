package nl.buurtdaad.agreements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementChange.Agreed;
import nl.buurtdaad.agreements.AgreementChange.NumberDoesNotFit;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// Puts the room together. Who may change an agreement is not known here: only a proposal of the platform's doers that
/// stands calls [#change].
public final class AgreementsRoom {
    private static final int YEARS_UNTIL_LOOKED_AT_AGAIN = 1;

    private final Clock clock;
    private final Logbook logbook;
    private final AgreementStore store = new AgreementStore();

    public AgreementsRoom(Clock clock, Logbook logbook) {
        this.clock = clock;
        this.logbook = logbook;
    }

    /// Everything that can be agreed on, with what holds now.
    public List<AgreementView> list(Tx tx, String platform) {
        return store.list(tx, platform);
    }

    /// Another number from now on, or the same one for another year; what it was is kept. Claims and deeds keep the
    /// times that they were made with. Locks the platform.
    ///
    /// @return empty when there is no such platform
    public Optional<AgreementChange> change(Tx tx, String platform, AgreementName name, int number, Instant now) {
        return store.lock(tx, platform).map(agreed -> decide(tx, platform, name, number, agreed, now));
    }

    private AgreementChange decide(
            Tx tx, String platform, AgreementName name, int number, Agreements agreed, Instant now) {
        Optional<NumberDoesNotFit> refusal = AgreementRule.refusal(name, number, agreed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate lookAgainOn = LocalDate.ofInstant(now, clock.getZone()).plusYears(YEARS_UNTIL_LOOKED_AT_AGAIN);
        String id = store.change(tx, platform, name, number, now, lookAgainOn);
        logbook.write(tx, platform, "agreement-changed", now, List.of(id));
        return new Agreed(id, agreed.number(name));
    }
}
