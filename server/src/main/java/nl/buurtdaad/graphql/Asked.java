package nl.buurtdaad.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.Line;
import org.jspecify.annotations.Nullable;

/// One field that was asked for: its arguments, its caller, its parent.
public final class Asked {
    public static final int PAGE = 25;
    private static final int MOST_AFTER = 100_000;

    private final DataFetchingEnvironment environment;
    private final Map<String, Object> arguments;

    private Asked(DataFetchingEnvironment environment, Map<String, Object> arguments) {
        this.environment = environment;
        this.arguments = arguments;
    }

    static Asked of(DataFetchingEnvironment environment) {
        return new Asked(environment, environment.getArguments());
    }

    public Caller caller() {
        return question().caller();
    }

    /// The calling resident's id, or empty for everyone else.
    public Optional<String> residentIfAny() {
        return caller() instanceof Caller.Resident(String id) ? Optional.of(id) : Optional.empty();
    }

    /// The calling resident's id, or one that nobody has, for statements that look for the caller's own.
    public String residentOrNobody() {
        return residentIfAny().orElse("");
    }

    /// The id of whoever signed in, or one that nobody has, for statements that look for the caller's own.
    public String callerOrNobody() {
        return caller() instanceof Caller.Stranger ? "" : signedIn();
    }

    /// The calling resident's id. Officials and others in office do nothing here (DOMAIN rule 4).
    public String resident() {
        return switch (caller()) {
            case Caller.Resident(String id) -> id;
            case Caller.Stranger _ -> throw new Refused(ErrorCode.SIGN_IN_NEEDED);
            case Caller.Official _, Caller.Liaison _, Caller.Backer _, Caller.Operator _ ->
                throw new Refused(ErrorCode.ONLY_RESIDENTS);
        };
    }

    /// The id of whoever signed in, a resident or somebody in office.
    public String signedIn() {
        return switch (caller()) {
            case Caller.Resident(String id) -> id;
            case Caller.Official(String id) -> id;
            case Caller.Liaison(String id) -> id;
            case Caller.Backer(String id) -> id;
            case Caller.Operator(String id) -> id;
            case Caller.Stranger _ -> throw new Refused(ErrorCode.SIGN_IN_NEEDED);
        };
    }

    public String official() {
        return switch (caller()) {
            case Caller.Official(String id) -> id;
            case Caller.Stranger _ -> throw new Refused(ErrorCode.SIGN_IN_NEEDED);
            case Caller.Resident _, Caller.Liaison _, Caller.Backer _, Caller.Operator _ ->
                throw new Refused(ErrorCode.ONLY_OFFICIALS);
        };
    }

    public String liaison() {
        return switch (caller()) {
            case Caller.Liaison(String id) -> id;
            case Caller.Stranger _ -> throw new Refused(ErrorCode.SIGN_IN_NEEDED);
            case Caller.Resident _, Caller.Official _, Caller.Backer _, Caller.Operator _ ->
                throw new Refused(ErrorCode.ONLY_LIAISONS);
        };
    }

    public String backer() {
        return switch (caller()) {
            case Caller.Backer(String id) -> id;
            case Caller.Stranger _ -> throw new Refused(ErrorCode.SIGN_IN_NEEDED);
            case Caller.Resident _, Caller.Official _, Caller.Liaison _, Caller.Operator _ ->
                throw new Refused(ErrorCode.ONLY_BACKERS);
        };
    }

    /// Who of the municipality's side can send a request on: an official, or the liaison team.
    public String officialOrLiaison() {
        return caller() instanceof Caller.Liaison(String id) ? id : official();
    }

    /// The id of a caller in an office that bears a name; an operator has none.
    public Optional<String> inOfficeIfAny() {
        return switch (caller()) {
            case Caller.Official(String id) -> Optional.of(id);
            case Caller.Liaison(String id) -> Optional.of(id);
            case Caller.Backer(String id) -> Optional.of(id);
            case Caller.Stranger _, Caller.Resident _, Caller.Operator _ -> Optional.empty();
        };
    }

    public String inOffice() {
        return inOfficeIfAny()
                .orElseThrow(() -> new Refused(
                        caller() instanceof Caller.Stranger ? ErrorCode.SIGN_IN_NEEDED : ErrorCode.ONLY_OFFICIALS));
    }

    public Language language() {
        return question().language();
    }

    /// The address that the call came from, for limits only; never stored.
    public String address() {
        return question().address();
    }

    /// The hash of the access key that the call was made with.
    public Optional<String> accessKey() {
        return Optional.ofNullable(question().accessKey());
    }

    public UUID key() {
        return uuid(text("key")).orElseThrow(() -> new Refused(ErrorCode.BAD_KEY));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// A required argument as it came; for texts that residents write use [#line].
    public String text(String argument) {
        return (String) given(argument);
    }

    public @Nullable String textIfAny(String argument) {
        return (String) arguments.get(argument);
    }

    public int number(String argument) {
        return (Integer) given(argument);
    }

    public Optional<Integer> numberIfAny(String argument) {
        return Optional.ofNullable((Integer) arguments.get(argument));
    }

    public Optional<Boolean> yesIfAny(String argument) {
        return Optional.ofNullable((Boolean) arguments.get(argument));
    }

    public boolean yes(String argument) {
        return (Boolean) given(argument);
    }

    public LocalDate day(String argument) {
        return (LocalDate) given(argument);
    }

    public Instant time(String argument) {
        return ((OffsetDateTime) given(argument)).toInstant();
    }

    public List<Instant> times(String argument) {
        return ((List<?>) given(argument))
                .stream().map(time -> ((OffsetDateTime) time).toInstant()).toList();
    }

    public Optional<Instant> timeIfAny(String argument) {
        return Optional.ofNullable((OffsetDateTime) arguments.get(argument)).map(OffsetDateTime::toInstant);
    }

    public <E extends Enum<E>> Optional<E> choiceIfAny(String argument, Class<E> choices) {
        return Optional.ofNullable(textIfAny(argument)).map(name -> Enum.valueOf(choices, name));
    }

    @SuppressWarnings("unchecked")
    public Asked input(String argument) {
        return new Asked(environment, (Map<String, Object>) given(argument));
    }

    public boolean has(String argument) {
        return arguments.get(argument) != null;
    }

    /// Named and empty, which is something else than left out.
    public boolean isNull(String argument) {
        return arguments.containsKey(argument) && !has(argument);
    }

    /// Reads a text that a resident wrote; when it does not fit the answer is `TextRefused`.
    public Object line(String argument, int atMost, Function<String, Object> then) {
        return fits(Line.read(argument, text(argument), atMost), then);
    }

    /// As [#line], where somebody has to say something in words.
    public Object inWords(String argument, int atMost, Function<String, Object> then) {
        return fits(Line.inWords(argument, text(argument), atMost), then);
    }

    private static Object fits(Line line, Function<String, Object> then) {
        return switch (line) {
            case Line.Fits(String text) -> then.apply(text);
            case Line.TextRefused refused -> refused;
        };
    }

    /// As [#line], for an argument that may be left out.
    public Object lineIfAny(String argument, int atMost, Function<Optional<String>, Object> then) {
        return has(argument)
                ? line(argument, atMost, text -> then.apply(Optional.of(text)))
                : then.apply(Optional.empty());
    }

    /// As [#inWords], for an argument that may be left out.
    public Object inWordsIfAny(String argument, int atMost, Function<Optional<String>, Object> then) {
        return has(argument)
                ? inWords(argument, atMost, text -> then.apply(Optional.of(text)))
                : then.apply(Optional.empty());
    }

    /// How many rows: the argument `first`, at most 25.
    public int first() {
        int first = numberIfAny("first").orElse(PAGE);
        if (first < 1 || first > PAGE) {
            throw new Refused(ErrorCode.BAD_PAGE);
        }
        return first;
    }

    /// Where the page begins: the cursor `after`, a count of rows.
    public int skip() {
        String after = textIfAny("after");
        if (after == null) {
            return 0;
        }
        try {
            return Math.clamp(Long.parseLong(after), 0, MOST_AFTER);
        } catch (NumberFormatException notOurs) {
            throw new Refused(ErrorCode.BAD_CURSOR);
        }
    }

    /// How many rows the caller has already: the argument `after` of a list that is no page.
    public int after() {
        return Math.clamp(numberIfAny("after").orElse(0), 0, MOST_AFTER);
    }

    /// The part of a list that was asked for by `first` and `after`.
    public <T> List<T> part(List<T> whole) {
        return whole.stream().skip(after()).limit(first()).toList();
    }

    /// The cursor of the next page, when one row more than [#first] was found.
    public Optional<String> next(List<?> rows) {
        int first = first();
        return rows.size() > first ? Optional.of(Integer.toString(skip() + first)) : Optional.empty();
    }

    /// Whether a field was asked for, such as `iDecide` or `tasks/iDecide`.
    public boolean wants(String field) {
        return environment.getSelectionSet().contains(field);
    }

    public <S> S parent(Class<S> type) {
        return type.cast(Objects.requireNonNull(environment.getSource()));
    }

    /// Works something out once per call, when several fields need it.
    @SuppressWarnings("unchecked")
    public <T> T once(String what, Supplier<T> work) {
        return (T) Objects.requireNonNull(environment.getGraphQlContext().computeIfAbsent(what, _ -> work.get()));
    }

    private GraphqlEngine.Question question() {
        return Objects.requireNonNull(environment.getGraphQlContext().get(GraphqlEngine.Question.class));
    }

    private Object given(String argument) {
        Object value = arguments.get(argument);
        if (value == null) {
            throw new Refused(ErrorCode.BAD_REQUEST);
        }
        return value;
    }
}
