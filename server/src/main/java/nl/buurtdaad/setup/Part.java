package nl.buurtdaad.setup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtdaad.checkin.Where;
import nl.buurtdaad.notices.Letters;
import org.jspecify.annotations.Nullable;

/// One mapping of the file, read key by key. What is wrong goes to the [Reading] and a stand-in comes back; a file
/// with a fault is never written, so nobody sees the stand-ins.
final class Part {
    static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int LONGEST = 300;

    private final Map<?, ?> values;
    private final String path;
    private final Reading reading;
    private final Set<String> known = new LinkedHashSet<>();

    Part(Map<?, ?> values, String path, Reading reading) {
        this.values = values;
        this.path = path;
        this.reading = reading;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void fault(String key, String what) {
        reading.fault(path(key), what);
    }

    /// Reads an entry and then complains about every key that it did not ask for.
    static <T> T whole(Part part, Function<Part, T> read) {
        T result = read.apply(part);
        part.values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !part.known.contains(key))
                .forEach(key -> part.fault(key, "is not known here; known are " + String.join(", ", part.known)));
        return result;
    }

    boolean has(String key) {
        Object value = value(key);
        return value != null && !value.equals("");
    }

    String text(String key) {
        return textIfAny(key).orElseGet(() -> missing(key));
    }

    Optional<String> textIfAny(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        Object value = value(key);
        String text = String.valueOf(value).strip();
        if (value instanceof Map || value instanceof List) {
            fault(key, "must be a text");
        } else if (text.length() > LONGEST) {
            fault(key, "is longer than %d characters".formatted(LONGEST));
        } else if (text.codePoints().anyMatch(Character::isISOControl)) {
            fault(key, "has control characters in it");
        }
        return Optional.of(text);
    }

    String matching(String key, Predicate<String> fits, String otherwise) {
        String text = text(key);
        if (!text.isEmpty() && !fits.test(text)) {
            fault(key, "'%s' %s".formatted(text, otherwise));
        }
        return text;
    }

    String slug(String key) {
        return matching(key, SLUG.asMatchPredicate(), "is not a short name in a-z, 0-9 and dashes");
    }

    String email(String key) {
        return matching(key, Letters::canReach, "is not an e-mail address").toLowerCase(Locale.ROOT);
    }

    /// The name that other parts of the file call this one by.
    String name(String section, String value, String key) {
        if (!value.isEmpty()) {
            reading.define(section, value, path(key));
        }
        return value;
    }

    String reference(String key, String section) {
        return refer(text(key), key, section);
    }

    Optional<String> referenceIfAny(String key, String section) {
        return textIfAny(key).map(name -> refer(name, key, section));
    }

    List<String> references(String key, String section) {
        return texts(key).stream().map(name -> refer(name, key, section)).toList();
    }

    String emailOf(String key, String section) {
        return refer(email(key), key, section);
    }

    private String refer(String name, String key, String section) {
        if (!name.isEmpty()) {
            reading.use(section, name, path(key));
        }
        return name;
    }

    LocalDate day(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            fault(key, "'%s' is not a date such as 2026-05-12".formatted(text));
            return LocalDate.EPOCH;
        }
    }

    /// The last day of something that begins on a day of its own.
    Optional<LocalDate> lastDayIfAny(String key, String firstKey, LocalDate first) {
        if (!has(key)) {
            return Optional.empty();
        }
        LocalDate last = day(key);
        if (last.isBefore(first) && !last.equals(LocalDate.EPOCH)) {
            fault(key, "'%s' lies before %s".formatted(last, firstKey));
        }
        return Optional.of(last);
    }

    Optional<String> linkIfAny(String key) {
        return textIfAny(key).map(text -> {
            if (Where.read(text).filter(Where.Link.class::isInstance).isEmpty()) {
                fault(key, "'%s' is no link that begins with http:// or https://".formatted(text));
            }
            return text;
        });
    }

    /// A day that comes back every year, written `04-27`, as `--04-27`.
    String dayOfYear(String key) {
        String text = text(key);
        try {
            return MonthDay.parse("--" + text).toString();
        } catch (DateTimeParseException unreadable) {
            fault(key, "'%s' is not a day of the year such as '04-27'".formatted(text));
            return "";
        }
    }

    Instant moment(String key) {
        return momentIfAny(key).orElseGet(() -> {
            missing(key);
            return Instant.EPOCH;
        });
    }

    Optional<Instant> momentIfAny(String key) {
        return textIfAny(key)
                .map(text -> Moment.read(text, reading.clock()).orElseGet(() -> {
                    fault(key, "'%s' is not a moment such as '%s'".formatted(text, Moment.EXAMPLES));
                    return Instant.EPOCH;
                }));
    }

    int number(String key, int atLeast, int atMost) {
        return (int) decimal(key, atLeast, atMost, Integer::valueOf);
    }

    double decimal(String key, double atLeast, double atMost) {
        return decimal(key, atLeast, atMost, Double::valueOf);
    }

    private double decimal(String key, double atLeast, double atMost, Function<String, Number> parse) {
        String text = text(key);
        try {
            double number = text.isEmpty() ? atLeast : parse.apply(text).doubleValue();
            if (number >= atLeast && number <= atMost) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Falls through to the same complaint: it names what would fit.
        }
        String range = parse.apply("1") instanceof Integer ? "a whole number" : "a number";
        fault(key, "'%s' is not %s from %s to %s".formatted(text, range, plain(atLeast), plain(atMost)));
        return atLeast;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    boolean yes(String key, boolean otherwise) {
        return switch (textIfAny(key).orElse("")) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            case String other -> {
                fault(key, "'%s' is not true or false".formatted(other));
                yield otherwise;
            }
        };
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return choose(text(key), key, choices);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> choices) {
        return texts(key).stream().map(text -> choose(text, key, choices)).toList();
    }

    private <E extends Enum<E>> E choose(String text, String key, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        if (!text.isEmpty()) {
            String all =
                    Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            fault(key, "'%s' is not one of %s".formatted(text, all));
        }
        return choices.getEnumConstants()[0];
    }

    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(value(key) instanceof List<?> list)) {
            fault(key, "must be a list, such as [ONE, TWO]");
            return List.of();
        }
        return list.stream().map(String::valueOf).toList();
    }

    Part part(String key) {
        if (value(key) instanceof Map<?, ?> map) {
            return new Part(map, path(key), reading);
        }
        if (has(key)) {
            fault(key, "must have fields of its own");
        } else {
            missing(key);
        }
        return new Part(Map.of(), path(key), new Reading(_ -> Optional.empty(), reading.clock()));
    }

    /// The entries of a section, each read whole; none when the section is not there.
    <T> List<T> list(String key, Function<Part, T> read) {
        if (!has(key)) {
            return List.of();
        }
        if (!(value(key) instanceof List<?> list)) {
            fault(key, "must be a list, each entry with a dash");
            return List.of();
        }
        return list(list, key, read);
    }

    private <T> List<T> list(List<?> list, String key, Function<Part, T> read) {
        var entries = new ArrayList<T>();
        for (int i = 0; i < list.size(); i++) {
            String entry = "%s[%d]".formatted(path(key), i + 1);
            if (list.get(i) instanceof Map<?, ?> map) {
                entries.add(whole(new Part(map, entry, reading), read));
            } else {
                reading.fault(entry, "must have fields of its own");
            }
        }
        return entries;
    }

    /// The text of a file that this entry names; it stands beside the file being read.
    Optional<String> file(String key) {
        String name = text(key);
        Optional<String> text = name.isEmpty() ? Optional.empty() : reading.file(name);
        if (!name.isEmpty() && text.isEmpty()) {
            fault(key, "there is no readable file '%s' beside this one".formatted(name));
        }
        return text;
    }

    Reading reading() {
        return reading;
    }

    private String missing(String key) {
        fault(key, "is missing");
        return "";
    }

    private @Nullable Object value(String key) {
        known.add(key);
        return values.get(key);
    }
}
