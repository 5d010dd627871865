package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.ToCall;
import nl.buurtdaad.cases.CaseRule.Step;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record CasesApi(
        Database database,
        CaseStore store,
        CaseClocks clocks,
        MoveCase moveCase,
        ReopenCase reopenCase,
        WatchContacts contacts,
        SayIAmContact sayIAmContact)
        implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 280;

    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "openCases",
                        asked -> asked.caller() instanceof Caller.Liaison(String liaison)
                                ? listOpen(asked, liaison)
                                : List.of())
                .mutation("pickUpCase", asked -> move(asked, Step.PICK_UP))
                .mutation("explainCase", this::explain)
                .mutation("solveCase", asked -> move(asked, Step.SOLVE))
                .mutation("sayCaseIsStuck", asked -> move(asked, Step.SAY_STUCK))
                .mutation(
                        "takeSolvedBack",
                        asked -> moveCase.takeSolvedBack(asked.liaison(), asked.text("case"), asked.key()))
                .mutation(
                        "takeStuckBack",
                        asked -> moveCase.takeStuckBack(asked.liaison(), asked.text("case"), asked.key()))
                .mutation("reopenCase", asked -> reopenCase.reopen(asked.resident(), asked.text("case"), asked.key()))
                .mutation(
                        "sayIAmContact",
                        asked -> sayIAmContact.say(asked.official(), asked.text("project"), asked.key()))
                .field(
                        "Project",
                        "contactBy",
                        asked -> hasContact(asked)
                                ? null
                                : database.read(tx -> contacts.by(tx, project(asked)))
                                        .orElse(null))
                .field("Project", "contactCase", this::contactCase)
                .field("Project", "iMayBeContact", this::mayBeContact)
                .field(
                        "Case",
                        "solvedWithoutAnswer",
                        asked -> asked.parent(Case.class).waitsStill())
                .field("Case", "toCall", this::toCall)
                .field("Case", "iMayMove", this::mayMove)
                .field("Case", "iMayReopen", this::mayReopen)
                .field("Case", "iMayTakeSolvedBack", this::mayTakeSolvedBack)
                .field(
                        "Case",
                        "pickUpBy",
                        asked -> waitsForTeam(asked) ? clocks.pickUpBy(asked.parent(Case.class)) : null)
                .field(
                        "Case",
                        "pickUpLate",
                        asked -> waitsForTeam(asked) && clocks.isPickUpLate(asked.parent(Case.class)))
                .field("Case", "topOfHour", asked -> {
                    Case shown = asked.parent(Case.class);
                    return shown.topOfHour() && !shown.isOver();
                })
                .field("CaseMoved", "case", this::get)
                .field("CaseIsOver", "case", this::get)
                .field("CaseOpenAgain", "case", this::get);
    }

    private List<Case> listOpen(Asked asked, String liaison) {
        Instant solvedSince = clocks.clock().instant().minus(CaseRule.TO_TAKE_BACK);
        return database.read(tx -> store.listOpen(tx, liaison, solvedSince, asked.after(), asked.first()));
    }

    private CaseOutcome move(Asked asked, Step step) {
        return moveCase.move(asked.liaison(), asked.text("case"), step, asked.key());
    }

    private Object explain(Asked asked) {
        String liaison = asked.liaison();
        return asked.inWords(
                "happening",
                LONGEST_SENTENCE,
                happening -> asked.inWords(
                        "why",
                        LONGEST_SENTENCE,
                        why -> moveCase.explain(liaison, asked.text("case"), happening, why, asked.key())));
    }

    private boolean mayMove(Asked asked) {
        return !asked.parent(Case.class).isOver() && helps(asked);
    }

    /// The liaison team sees the person (DOMAIN rule 19).
    private @Nullable ToCall toCall(Asked asked) {
        return asked.caller() instanceof Caller.Liaison(String liaison)
                ? asked.once("to-call", () -> database.read(tx -> store.listToCall(tx, liaison)))
                        .get(asked.parent(Case.class).id())
                : null;
    }

    private boolean helps(Asked asked) {
        Case shown = asked.parent(Case.class);
        return asked.caller() instanceof Caller.Liaison(String liaison)
                && asked.once(
                        "helps-with-" + shown.project().id(),
                        () -> database.read(tx -> store.helps(tx, shown.id(), liaison)));
    }

    private boolean mayTakeSolvedBack(Asked asked) {
        Case shown = asked.parent(Case.class);
        return asked.caller() instanceof Caller.Liaison(String liaison)
                && database.read(tx -> moveCase.mayTakeSolvedBack(tx, shown, liaison));
    }

    private boolean mayReopen(Asked asked) {
        Case shown = asked.parent(Case.class);
        return shown.waitsStill()
                && asked.residentIfAny()
                        .map(resident -> database.read(tx -> reopenCase.mayReopen(
                                tx, shown, resident, clocks.clock().instant())))
                        .orElse(false);
    }

    private @Nullable Case contactCase(Asked asked) {
        if (hasContact(asked)) {
            return null;
        }
        String id = CaseStore.id(project(asked), Kind.NO_CONTACT);
        return database.read(tx -> store.find(tx, id))
                .filter(found -> !found.isOver())
                .orElse(null);
    }

    private boolean mayBeContact(Asked asked) {
        return asked.caller() instanceof Caller.Official(String official)
                && database.read(tx -> sayIAmContact.store().findSeat(tx, project(asked), official))
                        .filter(seat -> seat.colleague() && !seat.mine() && !seat.ended())
                        .isPresent();
    }

    private static boolean hasContact(Asked asked) {
        return asked.parent(ProjectView.class).contact().isPresent();
    }

    private static String project(Asked asked) {
        return asked.parent(ProjectView.class).id();
    }

    private static boolean waitsForTeam(Asked asked) {
        Case shown = asked.parent(Case.class);
        return !shown.isOver() && shown.pickedUpAt().isEmpty();
    }

    private Case get(Asked asked) {
        String id = asked.parent(AboutCase.class).liaisonCase();
        return database.read(tx -> store.find(tx, id)).orElseThrow();
    }
}
