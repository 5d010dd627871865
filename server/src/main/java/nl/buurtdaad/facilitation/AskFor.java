package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.claims.ADay;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AskOutcome.DoersDecide;
import nl.buurtdaad.facilitation.AskOutcome.EnoughForToday;
import nl.buurtdaad.facilitation.AskOutcome.NobodyToAsk;
import nl.buurtdaad.facilitation.AskOutcome.RequestSent;
import nl.buurtdaad.facilitation.AskOutcome.RightDoesNotHold;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.rights.Rights;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// "Dit hebben we nodig": a doer asks the municipality for one thing; the official gets a letter with a link of their
/// own.
record AskFor(
        Once once,
        Clock clock,
        RequestStore store,
        Claims claims,
        Say say,
        Logbook logbook,
        Rights rights,
        RequestLetter letter,
        Cases cases) {

    /// @param right that it names
    AskOutcome ask(
            String resident, String project, RequestKind kind, String sentence, Optional<String> right, UUID key) {
        var arguments = Stream.concat(Stream.of(project, kind, sentence), right.stream())
                .toList();
        return once.run(resident, key, "askFor", arguments, AskOutcome.class, tx -> {
            claims.lockResident(tx, resident);
            var found = store.findWhomToAsk(tx, project, kind);
            if (found.isEmpty()) {
                return new NotFound(project);
            }
            Instant now = clock.instant();
            if (!say.has(tx, new Thing.Project(project), resident, now)) {
                return new DoersDecide(project);
            }
            var refused = right.flatMap(id -> refusal(tx, project, id, now));
            if (refused.isPresent()) {
                return refused.get();
            }
            var whom = found.get();
            if (whom.official().isEmpty()) {
                return new NobodyToAsk(project);
            }
            var againAt = ADay.ASK.againAt(store.listAskedAt(tx, resident, ADay.since(now)), now);
            if (againAt.isPresent()) {
                return new EnoughForToday(ADay.ASK.atMost(), againAt.get());
            }
            var official = whom.official().get();
            String request = key.toString();
            AnswerToken token = AnswerToken.fresh();
            store.send(tx, request, resident, project, official.id(), kind, sentence, token.hash(), now);
            right.ifPresent(id -> store.nameRight(tx, request, id));
            letter.write(tx, official.email(), token);
            logbook.write(tx, whom.platform(), "request-sent", now, List.of(project, request));
            if (whom.withLiaison()) {
                cases.open(tx, whom.platform(), request, Case.Kind.NO_CONTACT, now);
            }
            return new RequestSent(request);
        });
    }

    private Optional<RightDoesNotHold> refusal(Tx tx, String project, String right, Instant now) {
        return rights.problem(tx, project, right, LocalDate.ofInstant(now, clock.getZone()))
                .map(refused -> new RightDoesNotHold(right, refused.problem(), refused.day()));
    }
}
