package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.WithdrawRequestOutcome.RequestIsTouched;
import nl.buurtdaad.facilitation.WithdrawRequestOutcome.RequestWithdrawn;
import nl.buurtdaad.logbook.Logbook;

/// "Toch niet nodig": who asked takes it back, as long as nobody else did anything with it (DOMAIN rule 10). Who has it
/// gets a letter, since the first one came already. Who answers at the same instant waits for its lock, and then either
/// answered or finds it gone.
record WithdrawRequest(Once once, Clock clock, RequestStore store, Logbook logbook, RequestLetter letter) {
    WithdrawRequestOutcome withdraw(String resident, String request, UUID key) {
        return once.run(resident, key, "withdrawRequest", List.of(request), WithdrawRequestOutcome.class, tx -> {
            var lies = store.lockForAnswer(tx, request);
            if (lies.isEmpty()) {
                return new NotFound(request);
            }
            var may = store.mayWithdraw(tx, request, resident);
            if (!may.mine()) {
                return new NotFound(request);
            }
            if (!may.untouched()) {
                return new RequestIsTouched(request);
            }
            Instant now = clock.instant();
            letter.withdrawn(tx, store.withdraw(tx, request, now));
            logbook.write(
                    tx,
                    lies.get().platform(),
                    "request-withdrawn",
                    now,
                    List.of(lies.get().project(), request));
            return new RequestWithdrawn(now);
        });
    }
}
