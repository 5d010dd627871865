package nl.buurtdaad.claims;

import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields. What their answers show belongs to the room that shows tasks, see [AboutTask].
record ClaimsApi(ClaimTask claimTask, LetGo letGo) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("claimTask", asked -> claimTask.claim(asked.resident(), asked.text("task"), asked.key()))
                .mutation("joinTask", asked -> claimTask.join(asked.resident(), asked.text("task"), asked.key()))
                .mutation("releaseClaim", asked -> letGo.release(asked.resident(), asked.text("claim"), asked.key()))
                .mutation("stillBusy", asked -> letGo.keep(asked.resident(), asked.text("claim"), asked.key()));
    }
}
