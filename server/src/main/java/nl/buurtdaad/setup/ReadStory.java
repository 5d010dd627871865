package nl.buurtdaad.setup;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.AgreementRule;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.checkin.Hour;
import nl.buurtdaad.checkin.Where;
import nl.buurtdaad.facilitation.RequestKind;
import nl.buurtdaad.places.ReadOpeningHours;
import nl.buurtdaad.projects.ProjectKind;
import nl.buurtdaad.setup.Story.Backing;
import nl.buurtdaad.setup.Story.Claim;
import nl.buurtdaad.setup.Story.Freedom;
import nl.buurtdaad.setup.Story.Kind;
import nl.buurtdaad.setup.Story.Place;
import nl.buurtdaad.setup.Story.Platform;
import nl.buurtdaad.setup.Story.Project;
import nl.buurtdaad.setup.Story.Request;
import nl.buurtdaad.setup.Story.Resident;
import nl.buurtdaad.setup.Story.Sign;
import nl.buurtdaad.setup.Story.Sponsor;
import nl.buurtdaad.setup.Story.Task;
import nl.buurtdaad.setup.Story.Visit;
import nl.buurtdaad.tasks.Heaviness;

/// Reads what stands in the neighbourhoods, and the sections that only an example has.
final class ReadStory {
    private static final Pattern SIGN = Pattern.compile("[A-Z0-9]{3,12}");

    /// Of one platform; as many as its page shows.
    private static final int MOST_FREEDOMS = 50;

    private ReadStory() {}

    /// Short names are of the file. Two towns may both have a `playground`, so a town's own goes along.
    static Story ofTown(Part file, List<Installation.Neighbourhood> neighbourhoods, String town) {
        UnaryOperator<String> name = id -> town + " " + id;
        return new Story(
                file.list("platforms", part -> platform(part, name, false)),
                file.list("places", part -> place(part, name, neighbourhoods)),
                file.list("signs", part -> sign(part, name)),
                freedoms(file, name),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Story ofExample(Part file, List<Installation.Neighbourhood> neighbourhoods) {
        UnaryOperator<String> name = UnaryOperator.identity();
        var story = new Story(
                file.list("platforms", part -> platform(part, name, true)),
                file.list("places", part -> place(part, name, neighbourhoods)),
                file.list("signs", part -> sign(part, name)),
                freedoms(file, name),
                file.list("projects", ReadStory::project),
                file.list("sponsors", ReadStory::sponsor),
                file.list("residents", ReadStory::resident),
                file.list("tasks", ReadStory::task),
                file.list("visits", ReadStory::visit),
                file.list("backings", ReadStory::backing),
                file.list("requests", ReadStory::request));
        for (Resident resident : story.residents()) {
            List<Task> open = story.tasks().stream()
                    .filter(task -> task.claims().stream()
                            .anyMatch(claim -> claim.resident().equals(resident.id())
                                    && claim.done().isEmpty()))
                    .toList();
            if (open.stream()
                    .anyMatch(task ->
                            open.size() > story.agreementsOf(task.project()).openClaims())) {
                file.fault("tasks", "'%s' has too many open claims".formatted(resident.id()));
            }
        }
        return story;
    }

    private static String id(Part part, String section) {
        return part.name(section, part.slug("id"), "id");
    }

    private static Platform platform(Part part, UnaryOperator<String> name, boolean example) {
        if (!part.has("neighbourhoods")) {
            part.fault("neighbourhoods", "is missing");
        }
        return new Platform(
                name.apply(id(part, "platforms")),
                part.text("name"),
                part.text("about"),
                part.moment("since"),
                part.textIfAny("callName"),
                part.textIfAny("callPhone"),
                part.text("howToJoin"),
                part.references("neighbourhoods", "neighbourhoods"),
                example,
                part.has("agreements")
                        ? Part.whole(part.part("agreements"), ReadStory::agreements)
                        : Agreements.DEFAULT,
                part.has("hour") ? Part.whole(part.part("hour"), ReadStory::hour) : Optional.empty());
    }

    /// "Het uurtje" that the platform begins with; empty when something in it is wrong.
    private static Optional<Hour> hour(Part part) {
        DayOfWeek day = part.choice("day", DayOfWeek.class);
        String written = part.text("time");
        Optional<LocalTime> time = Hour.readTime(written);
        if (time.isEmpty()) {
            part.fault("time", "'%s' is not a time such as \"17:00\", in quotes".formatted(written));
        }
        String text = part.text("where");
        Optional<Where> where = Where.read(text);
        if (where.isEmpty()) {
            part.fault("where", "'%s' is no link that begins with http:// or https://".formatted(text));
        }
        return time.flatMap(at -> where.map(there -> new Hour(day, at, there)));
    }

    /// Only what differs from the usual is named.
    private static Agreements agreements(Part part) {
        var agreed = new EnumMap<AgreementName, Integer>(AgreementName.class);
        for (AgreementName name : AgreementName.values()) {
            if (part.has(name.name())) {
                agreed.put(name, part.number(name.name(), name.atLeast(), name.atMost()));
            }
        }
        var agreements = new Agreements(agreed);
        agreed.forEach((name, number) -> AgreementRule.refusal(name, number, agreements)
                .ifPresent(refused -> part.fault(
                        name.name(),
                        "'%d' is not from %d to %d beside the others"
                                .formatted(number, refused.atLeast(), refused.atMost()))));
        return agreements;
    }

    private static Place place(Part part, UnaryOperator<String> name, List<Installation.Neighbourhood> neighbourhoods) {
        var place = new Place(
                name.apply(id(part, "places")),
                part.text("name"),
                part.choice("kind", Kind.class),
                part.decimal("latitude", 50, 54),
                part.decimal("longitude", 3, 8),
                part.textIfAny("openingHours"),
                part.reference("neighbourhood", "neighbourhoods"),
                part.referenceIfAny("partOf", "places").map(name));
        neighbourhoods.stream()
                .filter(there -> there.code().equals(place.neighbourhood()))
                .filter(there -> !there.polygon().contains(place.latitude(), place.longitude()))
                .forEach(there -> part.fault("latitude", "lies outside " + there.name()));
        if (place.openingHours()
                .filter(hours -> ReadOpeningHours.from(hours).isEmpty())
                .isPresent()) {
            part.fault("openingHours", "cannot be read; write it as OpenStreetMap does, such as Mo-Su 09:00-18:00");
        }
        return place;
    }

    private static Sign sign(Part part, UnaryOperator<String> name) {
        String code = part.matching("code", SIGN.asMatchPredicate(), "is not 3 to 12 of A-Z and 0-9");
        return new Sign(part.name("signs", code, "code"), name.apply(part.reference("place", "places")));
    }

    private static List<Freedom> freedoms(Part file, UnaryOperator<String> name) {
        var freedoms = file.list("freedoms", part -> freedom(part, name));
        freedoms.stream().collect(groupingBy(Freedom::platform)).forEach((platform, all) -> {
            if (all.size() > MOST_FREEDOMS) {
                file.fault("freedoms", "are more than %d for '%s'".formatted(MOST_FREEDOMS, platform));
            }
        });
        return freedoms;
    }

    private static Freedom freedom(Part part, UnaryOperator<String> name) {
        LocalDate agreedOn = part.day("agreedOn");
        return new Freedom(
                name.apply(id(part, "freedoms")),
                name.apply(part.reference("platform", "platforms")),
                part.choice("kind", RequestKind.class),
                part.text("sentence"),
                part.texts("words"),
                part.text("source"),
                part.linkIfAny("url"),
                agreedOn,
                part.lastDayIfAny("until", "agreedOn", agreedOn));
    }

    private static Project project(Part part) {
        return new Project(
                id(part, "projects"),
                part.text("name"),
                part.choice("kind", ProjectKind.class),
                part.textIfAny("forWhom"),
                part.reference("platform", "platforms"),
                part.referenceIfAny("place", "places"),
                part.reference("begunBy", "residents"),
                part.moment("madeAt"));
    }

    private static Sponsor sponsor(Part part) {
        return new Sponsor(
                id(part, "sponsors"),
                part.text("name"),
                part.text("gives"),
                part.reference("project", "projects"),
                part.moment("since"));
    }

    private static Visit visit(Part part) {
        return new Visit(
                part.emailOf("official", "officials"), part.reference("project", "projects"), part.moment("at"));
    }

    private static Backing backing(Part part) {
        return new Backing(
                part.emailOf("backer", "backers"),
                part.reference("project", "projects"),
                part.reference("askedBy", "residents"),
                part.emailOf("liaison", "liaison"),
                part.textIfAny("sentence"),
                part.moment("at"));
    }

    private static Request request(Part part) {
        return new Request(
                id(part, "requests"),
                part.reference("askedBy", "residents"),
                part.reference("project", "projects"),
                part.choice("kind", RequestKind.class),
                part.text("sentence"),
                part.emailOf("official", "officials"),
                part.moment("at"));
    }

    private static Resident resident(Part part) {
        return new Resident(
                id(part, "residents"), part.text("name"), part.yes("named", true), part.moment("introducedAt"));
    }

    private static Task task(Part part) {
        boolean idea = part.yes("idea", false);
        var task = new Task(
                id(part, "tasks"),
                part.text("title"),
                part.textIfAny("how"),
                part.reference("project", "projects"),
                part.referenceIfAny("place", "places"),
                part.number("minutes", 1, 1440),
                part.choice("heaviness", Heaviness.class),
                part.has("slots") ? part.number("slots", 1, 50) : 1,
                part.yes("walkAlong", false),
                idea,
                part.momentIfAny("startsAt"),
                part.reference("begunBy", "residents"),
                part.moment("madeAt"),
                part.list("claims", ReadStory::claim));
        if (task.claims().stream().filter(claim -> !claim.joined()).count() > task.slots()) {
            part.fault("claims", "are more than the slots");
        }
        if (idea && !task.claims().isEmpty()) {
            part.fault("claims", "make it a task and no idea");
        }
        return task;
    }

    private static Claim claim(Part part) {
        var claim = new Claim(
                part.reference("resident", "residents"),
                part.moment("at"),
                part.yes("joined", false),
                part.momentIfAny("done"),
                part.references("thanks", "residents"));
        if (claim.done().isEmpty() && !claim.thanks().isEmpty()) {
            part.fault("thanks", "are for what was done");
        }
        return claim;
    }
}
