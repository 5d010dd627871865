package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.Desk.DeskProject;
import nl.buurtdaad.facilitation.Desk.DeskRequest;
import nl.buurtdaad.facilitation.DeskStore.Waiting;
import nl.buurtdaad.facilitation.GlassBoxRule.Looker;
import nl.buurtdaad.facilitation.Jargon.PlainWord;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.visits.Invitations;
import org.jspecify.annotations.Nullable;

/// The desk of who is in office: what lies with them and with the colleagues of their department.
record DeskApi(
        Database database,
        Clock clock,
        DeskStore store,
        AnswerTerms terms,
        GlassBox glassBox,
        Cases cases,
        Invitations invitations,
        Jargon jargon)
        implements Wiring.Api {
    private static final int LONGEST_LOOKED_AT = 2000;

    /// One list of the desk.
    private interface Listed<T> {
        List<T> list(Tx tx, String office, int skip, int limit);
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("plainWords", this::plainWords)
                .query("myDesk", DeskApi::mine)
                .field("Desk", "waiting", asked -> list(asked, shown(store::listWaiting)))
                .field("Desk", "atColleagues", asked -> list(asked, shown(store::listAtColleagues)))
                .field("Desk", "promised", asked -> list(asked, store::listPromised))
                .field("Desk", "thanked", asked -> list(asked, store::listThanked))
                .field("Desk", "invitations", asked -> list(asked, invitations::listForOffice))
                .field("Desk", "projects", asked -> list(asked, this::projects));
    }

    private static @Nullable Desk mine(Asked asked) {
        return switch (asked.caller()) {
            case Caller.Official(String id) -> new Desk(id);
            case Caller.Liaison(String id) -> new Desk(id);
            case Caller.Stranger _, Caller.Resident _, Caller.Backer _, Caller.Operator _ -> null;
        };
    }

    private List<PlainWord> plainWords(Asked asked) {
        String text = asked.text("text");
        return jargon.in(text.substring(0, Math.min(text.length(), LONGEST_LOOKED_AT)));
    }

    private <T> List<T> list(Asked asked, Listed<T> listed) {
        String office = asked.parent(Desk.class).office();
        return database.read(tx -> listed.list(tx, office, asked.after(), asked.first()));
    }

    private Listed<DeskRequest> shown(Listed<Waiting> requests) {
        return (tx, office, skip, limit) -> {
            List<Waiting> waiting = requests.list(tx, office, skip, limit);
            Map<String, Case> byRequest = cases.of(
                    tx, waiting.stream().map(one -> one.whole().view().id()).toList());
            // Many ask for the same project.
            var invited = new HashMap<String, Optional<Invitations.Next>>();
            return waiting.stream()
                    .map(one -> shown(
                            one,
                            byRequest,
                            invited.computeIfAbsent(
                                    one.whole().view().project().id(), project -> invitations.next(tx, project))))
                    .toList();
        };
    }

    private List<DeskProject> projects(Tx tx, String office, int skip, int limit) {
        return store.listProjects(tx, office, LocalDate.ofInstant(clock.instant(), clock.getZone()), skip, limit);
    }

    private DeskRequest shown(Waiting one, Map<String, Case> byRequest, Optional<Invitations.Next> invited) {
        RequestView whole = one.whole().view();
        var liaisonCase = Optional.ofNullable(byRequest.get(whole.id()));
        RequestView seen = GlassBoxRule.seenBy(
                Looker.ASKED,
                false,
                whole,
                Optional.of(terms.view(one.whole().agreed())),
                liaisonCase,
                glassBox.of(one.whole(), liaisonCase, Optional.empty(), false));
        return new DeskRequest(
                seen,
                one.platform(),
                one.platformId(),
                one.callName(),
                one.callPhone(),
                invited.map(Invitations.Next::at),
                invited.flatMap(Invitations.Next::by),
                one.asker(),
                one.since(),
                one.forWhom(),
                one.standsStill(),
                one.mayPassTo());
    }
}
