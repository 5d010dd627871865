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

/// "Dit hebben we nodig": a doer asks the municipality for one thing; the official gets a letter with a link of their
/// own.
record AskFor(
        Once once,
        Clock clock,
        RequestStore store,
        Claims claims,
        Askers askers,
        Logbook logbook,
        Rights rights,
        RequestLetter letter,
        Cases cases) {

    /// @param right that it names
    /// @param task of the project, that it is for
    AskOutcome ask(
            String resident,
            String project,
            RequestKind kind,
            String sentence,
            Optional<String> right,
            Optional<String> task,
            UUID key) {
        var arguments = Stream.of(
                        Stream.of(project, kind, sentence), right.stream(), task.map(id -> "for " + id).stream())
                .flatMap(part -> part)
                .toList();
        return once.run(resident, key, "askFor", arguments, AskOutcome.class, tx -> {
            claims.lockResident(tx, resident);
            var found = store.findWhomToAsk(tx, project, kind);
            if (found.isEmpty()) {
                return new NotFound(project);
            }
            if (task.isPresent() && !store.isIn(tx, task.get(), project)) {
                return new NotFound(task.get());
            }
            Instant now = clock.instant();
            if (!askers.in(tx, project, task, now).contains(resident)) {
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
            task.ifPresent(id -> store.sayWhatFor(tx, request, id));
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
