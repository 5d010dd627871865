package nl.buurtdaad.danger;

import java.util.List;
import java.util.Optional;
import nl.buurtdaad.danger.Warn.Warner;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields.
record DangerApi(DangerRoom room, Warn warn, SayAllGood sayAllGood) implements Wiring.Api {
    private static final List<String> ABOUT_A_WARNING =
            List.of("WarningGiven", "WarnedAlready", "SaidAllGood", "WarningIsOver", "TaskIsPaused");

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("warn", this::warn).mutation("sayAllGood", this::sayAllGood);
        ABOUT_A_WARNING.forEach(outcome -> wiring.field(
                outcome,
                "warning",
                asked -> room.get(asked.parent(AboutWarning.class).warning())));
        wiring.field("Warning", "pausesUntil", asked -> room.pausesUntil(asked.parent(Warning.class)))
                .field("Warning", "unchecked", asked -> room.isUnchecked(asked.parent(Warning.class)));
    }

    private Object warn(Asked asked) {
        var warner =
                new Warner(Optional.of(asked.signedIn()), asked.residentIfAny().isEmpty());
        Asked about = asked.input("about");
        Spot spot = about.has("task") ? new Spot.Task(about.text("task")) : new Spot.Place(about.text("place"));
        Kind kind = Kind.valueOf(asked.text("kind"));
        return asked.line(
                "sentence",
                DangerRoom.LONGEST_SENTENCE,
                sentence -> warn.warn(warner, spot, kind, sentence, asked.key()));
    }

    /// Of the doers, and not of the office, is also when it is good again (DOMAIN rule 4).
    private Object sayAllGood(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "sentence",
                DangerRoom.LONGEST_SENTENCE,
                sentence -> sayAllGood.say(Optional.of(resident), asked.text("warning"), sentence, asked.key()));
    }
}
