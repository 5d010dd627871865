package nl.buurtdaad.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtdaad.rights.Ground;
import nl.buurtdaad.setup.Installation.Backer;
import nl.buurtdaad.setup.Installation.Department;
import nl.buurtdaad.setup.Installation.Holiday;
import nl.buurtdaad.setup.Installation.Municipality;
import nl.buurtdaad.setup.Installation.Neighbourhood;
import nl.buurtdaad.setup.Installation.Official;
import nl.buurtdaad.setup.Installation.Person;
import nl.buurtdaad.setup.Installation.Right;
import nl.buurtdaad.setup.Installation.Topic;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads a setup file whole before anything is written.
final class ReadInstallation {
    /// Farther away it is no day that moves with Easter.
    private static final int DAYS_FROM_EASTER = 100;

    /// A quarter of a year; who needs longer asks for a promise with a date.
    private static final int MOST_ANSWER_WORKDAYS = 65;
    private static final int MOST_BACKING_MONTHS = 24;

    /// As many as the page of a platform shows.
    private static final int MOST_RIGHTS = 50;

    /// In working days: a year.
    private static final int MOST_TERM = 260;
    private static final int MOST_TERMS = 10;
    /// Fewer would say something about one person.
    private static final int LEAST_FIGURES_FROM = 3;

    private static final int MOST_FIGURES_FROM = 100;

    private static final Pattern CBS_CODE = Pattern.compile("BU\\d{8}");

    /// Every value stays the text that it was: a phone number is no octal number, and `no` is no boolean.
    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private ReadInstallation() {}

    static Installation read(String yaml, Reading reading) {
        return Part.whole(new Part(parse(yaml, "the file", reading), "", reading), ReadInstallation::installation);
    }

    private static Map<?, ?> parse(String yaml, String name, Reading reading) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var dumper = new DumperOptions();
            var parser =
                    new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new TextsOnly());
            if (parser.load(yaml) instanceof Map<?, ?> map) {
                return map;
            }
            reading.fault(name, "has no sections such as 'municipality:'");
        } catch (MarkedYAMLException unreadable) {
            var mark = unreadable.getProblemMark();
            String line = mark == null ? "" : ", line " + (mark.getLine() + 1);
            reading.fault(name + line, "cannot be read as YAML: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            reading.fault(name, "cannot be read as YAML: " + unreadable.getMessage());
        }
        return Map.of("municipality", Map.of("id", "unreadable", "name", "unreadable"));
    }

    private static Installation installation(Part file) {
        boolean example = file.yes("example", false);
        var neighbourhoods = file.list("neighbourhoods", ReadInstallation::neighbourhood);
        var municipality = Part.whole(
                file.part("municipality"),
                part -> new Municipality(
                        part.slug("id"),
                        part.text("name"),
                        clock(part, "answerWorkdays", MOST_ANSWER_WORKDAYS),
                        clock(part, "badlyLateTerms", MOST_TERMS),
                        clock(part, "pickUpWorkdays", MOST_ANSWER_WORKDAYS),
                        clock(part, "hourWorkdays", MOST_ANSWER_WORKDAYS),
                        clock(part, "contactWorkdays", MOST_ANSWER_WORKDAYS),
                        part.has("figuresFrom")
                                ? Optional.of(part.number("figuresFrom", LEAST_FIGURES_FROM, MOST_FIGURES_FROM))
                                : Optional.empty(),
                        part.has("backingMonths")
                                ? Optional.of(part.number("backingMonths", 1, MOST_BACKING_MONTHS))
                                : Optional.empty(),
                        example));
        return new Installation(
                municipality,
                file.list("departments", ReadInstallation::department),
                file.list("officials", ReadInstallation::official),
                file.list("liaison", ReadInstallation::liaison),
                file.list("backers", ReadInstallation::backer),
                neighbourhoods,
                rights(file, municipality.id()),
                holidays(file),
                example
                        ? ReadStory.ofExample(file, neighbourhoods)
                        : ReadStory.ofTown(file, neighbourhoods, municipality.id()));
    }

    private static Optional<Integer> clock(Part part, String key, int most) {
        return part.has(key) ? Optional.of(part.number(key, 1, most)) : Optional.empty();
    }

    private static Department department(Part part) {
        List<Topic> answersFor = part.choices("answersFor", Topic.class);
        answersFor.forEach(kind -> part.name("what departments answer for", kind.name(), "answersFor"));
        return new Department(
                part.name("departments", part.slug("id"), "id"),
                part.text("name"),
                answersFor,
                part.emailOf("contact", "officials"));
    }

    private static Official official(Part part) {
        return new Official(
                part.name("officials", part.email("email"), "email"),
                part.text("name"),
                part.textIfAny("phone"),
                part.reference("department", "departments"));
    }

    private static Person liaison(Part part) {
        return new Person(
                part.name("liaison", part.email("email"), "email"), part.text("name"), part.textIfAny("phone"));
    }

    private static Backer backer(Part part) {
        return new Backer(
                part.name("backers", part.email("email"), "email"),
                part.text("name"),
                part.textIfAny("phone"),
                part.textIfAny("role"));
    }

    private static Neighbourhood neighbourhood(Part part) {
        String code = part.matching("code", CBS_CODE.asMatchPredicate(), "is not a CBS code such as BU03639405");
        part.name("neighbourhoods", code, "code");
        Polygon polygon = part.file("polygon")
                .flatMap(geoJson -> {
                    var found = Polygon.find(geoJson, code);
                    if (found.isEmpty()) {
                        part.fault("polygon", "has no feature with the code '%s' and a sound polygon".formatted(code));
                    }
                    return found;
                })
                .orElse(Polygon.NOWHERE);
        return new Neighbourhood(code, part.text("name"), polygon);
    }

    private static List<Right> rights(Part file, String municipality) {
        var rights = file.list("rights", part -> right(part, municipality));
        if (rights.size() > MOST_RIGHTS) {
            file.fault("rights", "are more than %d".formatted(MOST_RIGHTS));
        }
        return rights;
    }

    private static Right right(Part part, String municipality) {
        String id = part.name("rights", part.slug("id"), "id");
        LocalDate validFrom = part.day("validFrom");
        var right = new Right(
                municipality + "_" + id,
                part.text("name"),
                part.text("source"),
                part.linkIfAny("url"),
                part.textIfAny("article"),
                validFrom,
                part.lastDayIfAny("until", "validFrom", validFrom),
                part.has("term") ? Optional.of(part.number("term", 1, MOST_TERM)) : Optional.empty(),
                part.choice("ground", Ground.class),
                part.textIfAny("shownAs"));
        if (right.ground() == Ground.AGREEMENT && right.shownAs().isPresent()) {
            part.fault("shownAs", "is for what stands in a law; an agreement is shown as one");
        }
        return right;
    }

    /// A list, or the name of a file with one: the same national days serve many municipalities.
    private static List<Holiday> holidays(Part file) {
        if (!file.has("holidaysFrom")) {
            return file.list("holidays", ReadInstallation::holiday);
        }
        if (file.has("holidays")) {
            file.fault("holidaysFrom", "stands beside 'holidays'; one of the two is enough");
        }
        return file.file("holidaysFrom")
                .map(yaml -> new Part(
                        parse(yaml, file.path("holidaysFrom"), file.reading()), "holidaysFrom", file.reading()))
                .map(part -> Part.whole(part, whole -> whole.list("holidays", ReadInstallation::holiday)))
                .orElse(List.of());
    }

    private static Holiday holiday(Part part) {
        String when = Stream.of("date", "every", "easter")
                .filter(part::has)
                .reduce((_, _) -> "both")
                .orElse("none");
        Optional<LocalDate> date = when.equals("date") ? Optional.of(part.day("date")) : Optional.empty();
        Optional<String> every = when.equals("every") ? Optional.of(part.dayOfYear("every")) : Optional.empty();
        Optional<Integer> easter = when.equals("easter")
                ? Optional.of(part.number("easter", -DAYS_FROM_EASTER, DAYS_FROM_EASTER))
                : Optional.empty();
        if (when.equals("both") || when.equals("none")) {
            part.fault("date", "must stand there, or 'every', or 'easter': exactly one of them");
        }
        String key = date.map(LocalDate::toString)
                .or(() -> every)
                .or(() -> easter.map(days -> "easter " + days))
                .orElse("");
        part.name("holidays", key, when);
        return new Holiday(
                key,
                part.text("name"),
                date,
                every,
                part.yes("notOnSunday", false),
                easter,
                part.yes("publicHoliday", true),
                part.yes("dayOff", true));
    }
}
