package nl.buurtdaad.claims;

import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields. What their answers show belongs to the room that shows tasks, see [AboutTask].
record ClaimsApi(ClaimTask claimTask, LetGo letGo, TellDoers tellDoers) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("claimTask", asked -> claimTask.claim(asked.resident(), asked.text("task"), asked.key()))
                .mutation("joinTask", asked -> claimTask.join(asked.resident(), asked.text("task"), asked.key()))
                .mutation("releaseClaim", asked -> letGo.release(asked.resident(), asked.text("claim"), asked.key()))
                .mutation("stillBusy", asked -> letGo.keep(asked.resident(), asked.text("claim"), asked.key()))
                .query("linesTold", asked -> tellDoers.list(asked.text("task"), asked.residentOrNobody()))
                .mutation("tellDoers", this::tell);
    }

    private Object tell(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "line",
                TellDoers.LONGEST_LINE,
                line -> tellDoers.tell(resident, asked.text("claim"), line, asked.key()));
    }
}
