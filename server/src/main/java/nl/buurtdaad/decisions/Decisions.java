package nl.buurtdaad.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.decisions.DecisionStore.Agreed;
import nl.buurtdaad.decisions.DecisionStore.TalkedAbout;
import nl.buurtdaad.decisions.DecisionView.AgreedPage;
import nl.buurtdaad.decisions.DecisionView.ChangeView;
import nl.buurtdaad.decisions.DecisionView.ProposalView;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.proposals.SettleProposals;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// What is and was settled, as its caller sees it. What is due is settled before it is shown.
record Decisions(
        Database database,
        Clock clock,
        DecisionStore store,
        ChangeAnswerStore changes,
        SettleProposals settle,
        Say say) {

    Optional<DecisionView> find(Asked asked, Thing thing) {
        Instant now = clock.instant();
        var about = database.read(tx -> store.listTalkedAbout(tx, thing, now));
        about.stream().flatMap(one -> one.due().stream()).forEach(settle::settle);
        var things = about.stream().map(TalkedAbout::thing).toList();
        return database.read(tx -> store.find(tx, thing, look(asked, now, things)));
    }

    AgreedPage agreed(Asked asked, Thing thing) {
        int first = asked.first();
        var rows = database.read(tx -> store.listAgreed(tx, thing, asked.skip(), first + 1));
        var shown = rows.stream().limit(first).toList();
        var look = look(
                asked,
                clock.instant(),
                shown.stream().map(Agreed::thing).distinct().toList());
        var ids = shown.stream().map(Agreed::proposal).toList();
        return new AgreedPage(database.read(tx -> store.listProposals(tx, ids, look)), asked.next(rows));
    }

    ChangeView change(Asked asked, String change) {
        Thing thing = database.read(tx -> changes.findThing(tx, change)).orElseThrow();
        var look = look(asked, clock.instant(), List.of(thing));
        return database.read(tx -> store.getChange(tx, change, look));
    }

    Optional<ProposalView> findProposal(Asked asked, String proposal) {
        return database.read(tx -> settle.findThing(tx, proposal)).map(thing -> {
            Instant now = clock.instant();
            database.read(tx -> store.listTalkedAbout(tx, thing, now)).stream()
                    .filter(one -> one.due().contains(proposal))
                    .forEach(_ -> settle.settle(proposal));
            var look = look(asked, now, List.of(thing));
            return database.read(tx -> store.getProposal(tx, proposal, look));
        });
    }

    private Look look(Asked asked, Instant now, List<Thing> things) {
        return new Look(asked.residentOrNobody(), now, database.read(tx -> say.ofAll(tx, things, now)));
    }
}
