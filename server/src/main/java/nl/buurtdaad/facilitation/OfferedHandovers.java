package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;

/// The offer of a handover answers the request that asked for it: "Ja, als de doeners het zo willen", from its first
/// day on. What follows is up to the doers, so that no silence of the municipality is counted.
public final class OfferedHandovers {
    /// Expects `request` and `person`: who may answer the request writes down what is agreed.
    public static final String MAY_OFFER = RequestStore.MAY_ANSWER;

    private final RequestStore requests;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final Cases cases;
    private final Logbook logbook;

    OfferedHandovers(RequestStore requests, AnswerStore answers, PromiseStore promises, Cases cases, Logbook logbook) {
        this.requests = requests;
        this.answers = answers;
        this.promises = promises;
        this.cases = cases;
        this.logbook = logbook;
    }

    /// Whether this official writes down what is agreed: who may answer the request. Expects its lock.
    public boolean mayOffer(Tx tx, String request, String official) {
        return requests.mayAnswer(tx, request, official);
    }

    /// Expects the lock of the request. What was answered before stays.
    ///
    /// @param answer the id of what is written
    /// @param from the first day of the handover
    public void answer(
            Tx tx, String answer, String platform, String request, String official, LocalDate from, Instant now) {
        if (answers.listSaid(tx, request).stream().anyMatch(said -> said.kind().settles())) {
            return;
        }
        String condition = new FacilitationWords(Language.NL).theDoersWantIt();
        answers.promise(tx, answer, request, official, new Reply.YesIf(condition, from), Optional.of(condition), now);
        logbook.write(tx, platform, "promise-made", now, List.of(request, answer));
        cases.answered(tx, request, now);
    }

    /// The doers agreed on one: what was promised is there.
    ///
    /// @param proposal that began it
    public void agreed(Tx tx, String proposal, Instant at) {
        promises.keepByHandover(tx, proposal, at).forEach(kept -> {
            logbook.write(tx, kept.platform(), "promise-kept", at, List.of(kept.request(), kept.promise()));
            cases.solved(tx, kept.request(), Kind.BROKEN_PROMISE, at);
        });
    }
}
