package nl.buurtdaad.cases;

import java.util.List;
import nl.buurtdaad.cases.CaseOutcome.AboutCase;
import nl.buurtdaad.cases.CaseRule.Step;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields.
record CasesApi(Database database, CaseStore store, MoveCase moveCase) implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 280;

    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "openCases",
                        asked -> asked.caller() instanceof Caller.Liaison(String liaison)
                                ? database.read(tx -> store.listOpen(tx, liaison, asked.after(), asked.first()))
                                : List.of())
                .mutation("pickUpCase", asked -> move(asked, Step.PICK_UP))
                .mutation("explainCase", this::explain)
                .mutation("solveCase", asked -> move(asked, Step.SOLVE))
                .mutation("sayCaseIsStuck", asked -> move(asked, Step.SAY_STUCK))
                .field("Case", "iMayMove", this::mayMove)
                .field("CaseMoved", "case", this::get)
                .field("CaseIsOver", "case", this::get);
    }

    private CaseOutcome move(Asked asked, Step step) {
        return moveCase.move(asked.liaison(), asked.text("case"), step, asked.key());
    }

    private Object explain(Asked asked) {
        String liaison = asked.liaison();
        return asked.line(
                "happening",
                LONGEST_SENTENCE,
                happening -> asked.line(
                        "why",
                        LONGEST_SENTENCE,
                        why -> moveCase.explain(liaison, asked.text("case"), happening, why, asked.key())));
    }

    private boolean mayMove(Asked asked) {
        Case shown = asked.parent(Case.class);
        return !shown.isOver()
                && asked.caller() instanceof Caller.Liaison(String liaison)
                && database.read(tx -> store.helps(tx, shown.id(), liaison));
    }

    private Case get(Asked asked) {
        String id = asked.parent(AboutCase.class).liaisonCase();
        return database.read(tx -> store.find(tx, id)).orElseThrow();
    }
}
