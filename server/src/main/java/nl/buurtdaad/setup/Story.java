package nl.buurtdaad.setup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.checkin.Hour;
import nl.buurtdaad.facilitation.RequestKind;
import nl.buurtdaad.projects.ProjectKind;
import nl.buurtdaad.tasks.Heaviness;

/// What stands in the neighbourhoods: platforms, places and their signs. Residents who exist in no real neighbourhood,
/// and what they do together, are of an example only: in a real installation residents make these things themselves.
record Story(
        List<Platform> platforms,
        List<Place> places,
        List<Sign> signs,
        List<Freedom> freedoms,
        List<Project> projects,
        List<Sponsor> sponsors,
        List<Resident> residents,
        List<Task> tasks,
        List<Visit> visits,
        List<Backing> backings,
        List<Request> requests) {

    /// What holds on the platform of a project; the usual where the file names no such project.
    Agreements agreementsOf(String project) {
        return projects.stream()
                .filter(one -> one.id().equals(project))
                .flatMap(one ->
                        platforms.stream().filter(platform -> platform.id().equals(one.platform())))
                .map(Platform::agreements)
                .findFirst()
                .orElse(Agreements.DEFAULT);
    }

    record Platform(
            String id,
            String name,
            String about,
            Instant since,
            Optional<String> callName,
            Optional<String> callPhone,
            String howToJoin,
            List<String> neighbourhoods,
            boolean example,
            Agreements agreements,
            Optional<Hour> hour) {}

    record Place(
            String id,
            String name,
            Kind kind,
            double latitude,
            double longitude,
            Optional<String> openingHours,
            String neighbourhood,
            Optional<String> partOf) {}

    enum Kind {
        PLAYGROUND,
        COURT,
        GARDEN,
        HUB,
        OTHER
    }

    record Sign(String code, String place) {}

    /// "Dit mag al", as the platform and the municipality agreed on.
    ///
    /// @param kind of request that it makes needless
    /// @param words what people call it; where there are none, its sentence says it
    /// @param until the last day on which it holds
    record Freedom(
            String id,
            String platform,
            RequestKind kind,
            String sentence,
            List<String> words,
            String source,
            Optional<String> url,
            LocalDate agreedOn,
            Optional<LocalDate> until) {}

    record Project(
            String id,
            String name,
            ProjectKind kind,
            Optional<String> forWhom,
            String platform,
            Optional<String> place,
            String begunBy,
            Instant madeAt) {}

    record Sponsor(String id, String name, String gives, String project, Instant since) {}

    /// @param official e-mail address of who came to look
    record Visit(String official, String project, Instant at) {}

    /// "Ik sta hier achter", which a doer and the liaison team asked for together a day before.
    ///
    /// @param backer e-mail address
    /// @param liaison e-mail address
    record Backing(
            String backer, String project, String askedBy, String liaison, Optional<String> sentence, Instant at) {}

    /// What doers asked the municipality for, and what nobody answered yet.
    ///
    /// @param official e-mail address of whom it lies with
    record Request(
            String id,
            String askedBy,
            String project,
            RequestKind kind,
            String sentence,
            String official,
            Instant at) {}

    record Resident(String id, String name, boolean named, Instant introducedAt) {}

    record Task(
            String id,
            String title,
            Optional<String> how,
            String project,
            Optional<String> place,
            int minutes,
            Heaviness heaviness,
            int slots,
            boolean walkAlong,
            boolean idea,
            Optional<Instant> startsAt,
            String begunBy,
            Instant madeAt,
            List<Claim> claims) {

        long stillBusy() {
            return claims.stream().filter(claim -> claim.done().isEmpty()).count();
        }

        String state() {
            if (idea) {
                return "IDEA";
            }
            return stillBusy() == 0 && !claims.isEmpty() ? "DONE" : "OPEN";
        }
    }

    /// @param done when it became a deed
    /// @param thanks of whom
    record Claim(String resident, Instant at, boolean joined, Optional<Instant> done, List<String> thanks) {}
}
