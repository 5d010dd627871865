package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.visits.Invitations;

/// What the link of an official's letter opens, for the room that writes more than an answer behind it.
public final class AnswerLinks {
    private final AnswerLinkStore store;
    private final Clock clock;

    public AnswerLinks(Clock clock) {
        this.store = new AnswerLinkStore(new Invitations(clock));
        this.clock = clock;
    }

    /// @param official whom the letter went to
    /// @param platform the name of who asks
    /// @param sentence what they ask
    /// @param mayHandOver the doers want to do it themselves, and this official may write it down
    /// @param example they are invented
    public record Opened(
            String request, String official, String platform, String sentence, boolean mayHandOver, boolean example) {}

    /// A link of their own for one more letter.
    public AnswerToken make(Tx tx, String request, String official) {
        AnswerToken token = AnswerToken.fresh();
        store.make(tx, new AnswerLinkStore.Opened(request, official), token.hash(), clock.instant());
        return token;
    }

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
