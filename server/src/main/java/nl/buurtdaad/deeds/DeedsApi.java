package nl.buurtdaad.deeds;

import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedOutcome.AboutDeed;
import nl.buurtdaad.deeds.DeedView.WeSeeYou;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.say.OthersDecide;

/// The room's GraphQL fields.
record DeedsApi(Database database, DeedStore store, DeedLists lists, SayDone sayDone, SayWeSeeYou sayWeSeeYou)
        implements Wiring.Api {
    private static final List<String> ABOUT_A_DEED =
            List.of("DeedDone", "TooLateToUndo", "Thanked", "OwnDeed", "WeSeeYouSaid", "WeSeeYouTakenBack");

    @Override
    public void wire(Wiring wiring) {
        wiring.query("myDeeds", asked -> lists.ofResident(asked, asked.residentOrNobody()))
                .mutation("sayDone", asked -> sayDone.done(asked.resident(), asked.text("claim"), asked.key()))
                .mutation("undoDone", asked -> sayDone.undo(asked.resident(), asked.text("deed"), asked.key()))
                .mutation("thank", asked -> sayDone.thank(asked.resident(), asked.text("deed"), asked.key()))
                .mutation("sayWeSeeYou", asked -> sayWeSeeYou.say(asked.inOffice(), asked.text("deed"), asked.key()))
                .mutation(
                        "takeWeSeeYouBack",
                        asked -> sayWeSeeYou.takeBack(asked.inOffice(), asked.text("deed"), asked.key()))
                .field("Deed", "iMaySayWeSeeYou", DeedsApi::iMaySayWeSeeYou)
                .field("AskTheOthers", "doers", this::others);
        ABOUT_A_DEED.forEach(outcome -> wiring.field(outcome, "deed", this::deed));
    }

    private DeedView deed(Asked asked) {
        String deed = asked.parent(AboutDeed.class).deed();
        return database.read(tx -> store.get(tx, deed, asked.callerOrNobody()));
    }

    private static boolean iMaySayWeSeeYou(Asked asked) {
        return asked.inOfficeIfAny().isPresent()
                && asked.parent(DeedView.class).weSeeYou().stream().noneMatch(WeSeeYou::mine);
    }

    private List<Doer> others(Asked asked) {
        return lists.doers(asked, asked.parent(OthersDecide.class).residents());
    }
}
