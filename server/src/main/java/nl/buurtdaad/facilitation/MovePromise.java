package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerLinkStore.Opened;
import nl.buurtdaad.facilitation.MovePromiseOutcome.CameAlready;
import nl.buurtdaad.facilitation.MovePromiseOutcome.DateRefused;
import nl.buurtdaad.facilitation.MovePromiseOutcome.MovedBefore;
import nl.buurtdaad.facilitation.MovePromiseOutcome.PromiseMoved;
import nl.buurtdaad.facilitation.MovePromiseOutcome.SomebodyElsePromised;
import nl.buurtdaad.facilitation.PromiseStore.Movable;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// "Lukt het niet op tijd? Verzet het één keer": by who promised it, signed in or by the link of their letter.
record MovePromise(
        Once once,
        Clock clock,
        PromiseStore promises,
        AnswerLinkStore links,
        Logbook logbook,
        Askers askers,
        Inbox inbox) {

    MovePromiseOutcome signedIn(String official, String promise, LocalDate by, String because, UUID key) {
        return once.run(
                official,
                key,
                "movePromise",
                List.of(promise, by, because),
                MovePromiseOutcome.class,
                tx -> decide(tx, promise, official, by, because));
    }

    MovePromiseOutcome byLink(AnswerToken token, LocalDate by, String because, UUID key) {
        return once.run(
                "answer-link:" + token.hash(),
                key,
                "movePromise",
                List.of(by, because),
                MovePromiseOutcome.class,
                tx -> links.findOpened(tx, token.hash())
                        .map((Opened opened) -> promises.findOpen(tx, opened.request(), today())
                                .map(promise -> decide(tx, promise, opened.official(), by, because))
                                .orElseGet(() -> new NotFound("promise")))
                        .orElseGet(() -> new NotFound("promise")));
    }

    private MovePromiseOutcome decide(Tx tx, String promise, String official, LocalDate by, String because) {
        Optional<Movable> found = promises.lockForMove(tx, promise);
        if (found.isEmpty()) {
            return new NotFound(promise);
        }
        Movable of = found.get();
        LocalDate today = today();
        return switch (MoveRule.decide(of.promised(), official, by, because, today)) {
            case SAID_THIS -> new PromiseMoved(of.request());
            case MOVED_BEFORE -> new MovedBefore(of.request());
            case CAME_ALREADY -> new CameAlready(of.request());
            case SOMEBODY_ELSES -> new SomebodyElsePromised(of.request());
            case BAD_DAY -> new DateRefused(MoveRule.earliest(of.promised().by(), today), PromiseDayRule.latest(today));
            case WRITE -> {
                Instant now = clock.instant();
                promises.move(tx, promise, by, because, now);
                logbook.write(tx, of.platform(), "promise-moved", now, List.of(of.request(), promise));
                var doers = askers.of(tx, of.project(), of.request(), now);
                inbox.tell(
                        tx,
                        Notice.Kind.PROMISE_MOVED,
                        doers,
                        Optional.empty(),
                        List.of(About.project(of.project()), About.request(of.request())),
                        now);
                yield new PromiseMoved(of.request());
            }
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
