package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// What the link of an official's letter opens, for the room that writes more than an answer behind it.
public final class AnswerLinks {
    private final AnswerLinkStore store;
    private final Clock clock;

    AnswerLinks(AnswerLinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param official whom the letter went to
    /// @param platform the name of who asks
    /// @param sentence what they ask
    /// @param mayHandOver the doers want to do it themselves, and it lies with this official
    /// @param example they are invented
    public record Opened(
            String request, String official, String platform, String sentence, boolean mayHandOver, boolean example) {}

    /// Empty when nobody got this link, or it is open no longer.
    public Optional<Opened> find(Tx tx, String secret) {
        String hash = new AnswerToken(secret).hash();
        return store.findOpened(tx, hash)
                .flatMap(opened -> store.find(tx, hash)
                        .filter(question -> !AnswerLinkRule.isOver(question, LocalDate.now(clock), clock.getZone()))
                        .map(question -> new Opened(
                                opened.request(),
                                opened.official(),
                                question.passport().platform(),
                                question.sentence(),
                                question.asksHandover(),
                                question.passport().example())));
    }
}
