package nl.buurtdaad.backing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.backing.AskingRule.Next;
import nl.buurtdaad.backing.AskingRule.Side;
import nl.buurtdaad.backing.BackingOutcome.AboutBacking;
import nl.buurtdaad.backing.BackingStore.Facts;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record BackingApi(Database database, BackingStore store, Say say, AskForBacking askForBacking, GiveBacking giveBacking)
        implements Wiring.Api {
    private static final List<String> ABOUT_BACKING =
            List.of("BackingAsked", "BackingStands", "Backed", "NotNowSaid", "BackingTakenBack");

    /// The parent of the fields of ProjectBacking.
    private record OfProject(String project) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "backingToAskAlong",
                        asked -> asked.caller() instanceof Caller.Liaison(String liaison)
                                ? database.read(
                                        tx -> store.listToAskAlong(tx, liaison, asked.after(), asked.first(), now()))
                                : List.of())
                .field(
                        "Project",
                        "backing",
                        asked -> new OfProject(asked.parent(ProjectView.class).id()))
                .field("ProjectBacking", "said", this::said)
                .field("ProjectBacking", "takenBack", this::takenBack)
                .field("ProjectBacking", "asking", this::asking)
                .field("ProjectBacking", "iMayAsk", this::iMayAsk)
                .field("ProjectBacking", "iMayBack", this::iMayBack)
                .mutation("askForBacking", this::askForBacking)
                .mutation(
                        "askAlongForBacking",
                        asked -> askForBacking.asLiaison(asked.liaison(), asked.text("project"), asked.key()))
                .mutation("back", this::back)
                .mutation("sayNotNow", asked -> answer(asked, asked.backer(), new Reply.NotNow()))
                .mutation("takeBackingBack", this::takeBack);
        ABOUT_BACKING.forEach(outcome -> wiring.field(
                outcome,
                "backing",
                asked -> new OfProject(asked.parent(AboutBacking.class).project())));
    }

    private Object askForBacking(Asked asked) {
        String resident = asked.resident();
        return asked.inWordsIfAny(
                "sentence",
                BackingPages.LONGEST_SENTENCE,
                sentence -> askForBacking.asDoer(resident, asked.text("project"), sentence, asked.key()));
    }

    private Object back(Asked asked) {
        String backer = asked.backer();
        return asked.inWordsIfAny(
                "sentence",
                BackingPages.LONGEST_SENTENCE,
                sentence -> answer(asked, backer, new Reply.IBackIt(sentence)));
    }

    private Object takeBack(Asked asked) {
        String backer = asked.backer();
        return asked.inWordsIfAny(
                "because",
                BackingPages.LONGEST_SENTENCE,
                because -> answer(asked, backer, new Reply.TakeBack(because)));
    }

    private BackingOutcome answer(Asked asked, String backer, Reply reply) {
        return giveBacking.signedIn(backer, asked.text("project"), reply, asked.key());
    }

    private static String project(Asked asked) {
        return asked.parent(OfProject.class).project();
    }

    private Instant now() {
        return giveBacking.clock().instant();
    }

    private List<BackingView> said(Asked asked) {
        return database.read(
                tx -> store.listSaid(tx, project(asked), asked.after(), asked.first(), asked.callerOrNobody(), now()));
    }

    /// As long as what was asked is open: told to who asked, and to a backer of themselves.
    private List<BackingView.TakenBack> takenBack(Asked asked) {
        return database.read(tx -> {
            boolean asks = side(tx, asked).isPresent();
            if (!asks && !(asked.caller() instanceof Caller.Backer)) {
                return List.of();
            }
            Instant since = now().minus(AskingRule.OPEN);
            return store
                    .listTakenBack(tx, project(asked), asked.after(), asked.first(), asked.callerOrNobody(), since)
                    .stream()
                    .filter(one -> asks || one.mine())
                    .toList();
        });
    }

    private BackingView.@Nullable Asking asking(Asked asked) {
        Optional<BackingView.Asking> asking = database.read(tx -> {
            var facts = store.find(tx, project(asked), now());
            boolean open = facts.flatMap(Facts::asking)
                    .filter(last -> !last.isOver(now()))
                    .isPresent();
            return open && (side(tx, asked).isPresent() || isAsked(tx, asked))
                    ? facts.flatMap(Facts::view)
                    : Optional.empty();
        });
        return asking.orElse(null);
    }

    private boolean iMayAsk(Asked asked) {
        return database.read(tx -> {
            var side = side(tx, asked);
            return side.isPresent()
                    && store.find(tx, project(asked), now())
                            .filter(facts -> mayAsk(facts, side.get()))
                            .isPresent();
        });
    }

    private boolean mayAsk(Facts facts, Side side) {
        return !facts.ended()
                && facts.hasBackers()
                && switch (AskingRule.next(facts.asking(), facts.stands(), side, now())) {
                    case Next.Begins _, Next.Joins _ -> true;
                    case Next.IsAsked _, Next.Stands _ -> false;
                };
    }

    private boolean iMayBack(Asked asked) {
        return database.read(tx -> isAsked(tx, asked)
                && store.find(tx, project(asked), now())
                        .filter(facts -> !facts.ended())
                        .isPresent());
    }

    private boolean isAsked(Tx tx, Asked asked) {
        return asked.caller() instanceof Caller.Backer(String backer)
                && store.findAskOf(tx, backer, project(asked)).isPresent();
    }

    /// On which side the caller asks, if on one.
    private Optional<Side> side(Tx tx, Asked asked) {
        return switch (asked.caller()) {
            case Caller.Resident(String id) ->
                say.has(tx, new Thing.Project(project(asked)), id, now()) ? Optional.of(Side.DOERS) : Optional.empty();
            case Caller.Liaison(String id) ->
                store.helps(tx, project(asked), id) ? Optional.of(Side.LIAISON) : Optional.empty();
            case Caller.Stranger _, Caller.Official _, Caller.Backer _, Caller.Operator _ -> Optional.empty();
        };
    }
}
