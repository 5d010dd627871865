package nl.buurtdaad.signs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.handovers.Handovers;
import nl.buurtdaad.places.Place;
import nl.buurtdaad.rests.RestView;
import org.jspecify.annotations.Nullable;

/// What a sign knows of the place where it hangs, in one read.
/// The records are public because the build's template classes stand in a package of their own.
/// @param within the name of the place that this one is a part of
/// @param place with the warnings about it, what it is part of, and its parts
/// @param tasks open tasks and ideas, those at this very place first; none of what is at rest
/// @param handovers what the residents carry out here instead of the municipality
/// @param agreed what doers agreed about this place and what is done here, the newest first
/// @param justGood what was said to be all good here lately
public record Sign(
        String code,
        Place place,
        @Nullable String within,
        Optional<Link> project,
        Optional<Runner> platform,
        List<SignTask> tasks,
        List<Handovers.Agreed> handovers,
        List<Agreed> agreed,
        long thanksToday,
        Optional<Warning> justGood) {

    /// @param rest while the project itself is at rest
    public record Link(String id, String name, Optional<RestView> rest) {}

    /// @param rest while all of the platform is at rest
    public record Runner(String id, String name, boolean example, Optional<RestView> rest) {}

    public enum Heaviness {
        SEATED,
        LIGHT,
        HEAVY
    }

    /// @param walkAlong newcomers walk along first
    /// @param learns who comes now walks along: somebody is there to walk along with
    public record SignTask(
            String id,
            String title,
            int minutes,
            Heaviness heaviness,
            boolean idea,
            @Nullable Instant startsAt,
            int stillNeeded,
            Optional<Pause> pause,
            boolean walkAlong,
            boolean learns,
            List<Doer> doers) {}

    /// @param about the name of the place, project or task
    /// @param became as it stands in the graph, a time in ISO 8601, or what was handed over
    /// @param sentence why, when somebody wrote it
    /// @param doers how many decided it
    public record Agreed(
            Aspect aspect, String about, Optional<String> became, Optional<String> sentence, Instant at, int doers) {}

    /// @param name null for who does not want to be named
    /// @param learning walks along, beside the slots
    public record Doer(@Nullable String name, boolean learning) {}
}
