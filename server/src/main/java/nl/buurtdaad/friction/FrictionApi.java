package nl.buurtdaad.friction;

import java.util.List;
import nl.buurtdaad.cases.AboutCase;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record FrictionApi(Database database, FrictionStore store, SayFriction sayFriction, Cases cases) implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 280;

    private static final List<String> ABOUT_A_CASE =
            List.of("FrictionSaid", "WordsAdded", "RunsAgain", "NotYourFriction");

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation(
                        "sayFriction",
                        asked -> sayFriction.say(asked.caller(), asked.signedIn(), asked.text("project"), asked.key()))
                .mutation("addToFriction", this::add)
                .mutation(
                        "sayRunsAgain",
                        asked -> sayFriction.runsAgain(asked.signedIn(), asked.text("case"), asked.key()))
                .field("Project", "friction", asked -> database.read(tx -> cases.listFriction(tx, project(asked))))
                .field(
                        "Project",
                        "iMaySayFriction",
                        asked -> database.read(tx -> sayFriction.mayBegin(
                                tx,
                                asked.caller(),
                                project(asked),
                                sayFriction.clock().instant())))
                .field("Case", "friction", this::ofCase);
        ABOUT_A_CASE.forEach(outcome -> wiring.field(outcome, "case", asked -> {
            String id = asked.parent(AboutCase.class).liaisonCase();
            return database.read(tx -> cases.find(tx, id)).orElseThrow();
        }));
    }

    private Object add(Asked asked) {
        String writer = asked.signedIn();
        return asked.line(
                "words",
                LONGEST_SENTENCE,
                words -> sayFriction.add(writer, asked.text("case"), words, asked.yes("share"), asked.key()));
    }

    private @Nullable Friction ofCase(Asked asked) {
        Case shown = asked.parent(Case.class);
        return shown.kind() == Kind.FRICTION
                ? database.read(tx -> store.get(tx, shown.about(), asked.callerOrNobody()))
                : null;
    }

    private static String project(Asked asked) {
        return asked.parent(ProjectView.class).id();
    }
}
