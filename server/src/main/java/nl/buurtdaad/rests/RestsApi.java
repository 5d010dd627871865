package nl.buurtdaad.rests;

import java.util.Optional;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.rests.RestStore.Because;

/// The room's GraphQL fields. The projects and platforms that its answers name are shown by their own rooms, see
/// [AboutProject] and [AboutPlatform].
record RestsApi(PutToRest putToRest) implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 160;

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("restProject", this::restProject)
                .mutation(
                        "wakeProject",
                        asked -> putToRest.wake(
                                asked.resident(), new Rested.Project(asked.text("project")), asked.key()))
                .mutation("restPlatform", this::restPlatform)
                .mutation(
                        "wakePlatform",
                        asked -> putToRest.wake(
                                asked.resident(), new Rested.Platform(asked.text("platform")), asked.key()));
    }

    private Object restProject(Asked asked) {
        String resident = asked.resident();
        RestReason reason = asked.choiceIfAny("because", RestReason.class).orElseThrow();
        return asked.lineIfAny(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> putToRest.rest(
                        resident,
                        new Rested.Project(asked.text("project")),
                        new Because(reason, sentence),
                        asked.key()));
    }

    private Object restPlatform(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "because",
                LONGEST_SENTENCE,
                sentence -> putToRest.rest(
                        resident,
                        new Rested.Platform(asked.text("platform")),
                        new Because(RestReason.OTHER, Optional.of(sentence)),
                        asked.key()));
    }
}
