package nl.buurtdaad.joining;

import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields. What its answers show of a task belongs to the room that shows tasks.
record JoiningApi(SayReady sayReady) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("sayReady", asked -> sayReady.say(asked.resident(), asked.text("claim"), asked.key()));
    }
}
