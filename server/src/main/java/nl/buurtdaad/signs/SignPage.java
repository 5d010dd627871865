package nl.buurtdaad.signs;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtdaad.handovers.SpokenHandover;
import nl.buurtdaad.places.SpokenHours;
import nl.buurtdaad.rests.RestView;
import nl.buurtdaad.signs.Sign.Doer;
import nl.buurtdaad.signs.Sign.SignTask;
import nl.buurtdaad.words.ClaimsWords;
import nl.buurtdaad.words.JoiningWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.RestsWords;
import nl.buurtdaad.words.SignsWords;
import nl.buurtdaad.words.SpokenTime;
import nl.buurtdaad.words.TasksWords;
import org.jspecify.annotations.Nullable;

/// What the sign's page shows, in the words of its reader.
/// @param address the whole address of this page, as the QR code carries it
/// @param icon the whole address of a picture, for chats
/// @param chosen the language was chosen on the page, so its links keep it
/// @param key makes a thanks from this page count once
/// @param said what came of a warning or a "Weer goed" from this page
public record SignPage(
        Sign sign,
        Optional<SpokenHours> hours,
        Language language,
        boolean chosen,
        ZonedDateTime now,
        String address,
        String icon,
        UUID key,
        Thanked thanked,
        DangerSaid said) {
    private static final int FURTHER_TASKS = 5;
    private static final int IDEAS = 3;
    private static final int MOST_CIRCLES = 6;
    private static final int COLOURS = 5;
    private static final Pattern LETTER = Pattern.compile("\\X");

    public enum Thanked {
        NOT_YET,
        JUST_NOW,
        TOO_OFTEN
    }

    /// Everything works without it.
    public String officialsScript() {
        return OfficialsScript.BEGIN;
    }

    public SignsWords words() {
        return new SignsWords(language);
    }

    public ClaimsWords claimWords() {
        return new ClaimsWords(language);
    }

    public TasksWords taskWords() {
        return new TasksWords(language);
    }

    public DangerView danger() {
        return new DangerView(sign, said, now, language);
    }

    /// What the residents carry out here, in words.
    public List<SpokenHandover> handovers() {
        return sign.handovers().stream()
                .map(handover -> SpokenHandover.of(handover, language))
                .toList();
    }

    public boolean example() {
        return sign.platform().map(Sign.Runner::example).orElse(false);
    }

    /// The line above the name: the larger place, else the project.
    public Optional<String> above() {
        return Optional.ofNullable(sign.within()).or(() -> sign.project().map(Sign.Link::name));
    }

    /// Why nothing is asked of anybody now, in the doers' own words where they wrote any; the platform's before the
    /// project's.
    public Optional<String> rest() {
        return sign.platform()
                .flatMap(Sign.Runner::rest)
                .map(rest -> restWords().platformRests(rest.sentence().orElse("…")))
                .or(() -> sign.project().flatMap(Sign.Link::rest).map(this::projectRests));
    }

    private String projectRests(RestView rest) {
        String why = rest.sentence().orElseGet(() -> switch (rest.because()) {
            case NO_DOERS -> restWords().noDoers();
            case NO_MONEY -> restWords().noMoney();
            case WAITING_FOR_MUNICIPALITY -> restWords().waitingForMunicipality();
            case SEASON -> restWords().season();
            case OTHER -> "";
        });
        return (restWords().projectRests() + " " + why).strip();
    }

    private RestsWords restWords() {
        return new RestsWords(language);
    }

    /// The one next thing: the first task that somebody is still needed for. While all wait for a danger, the first of
    /// those says why.
    public Optional<SignTask> first() {
        return tasks().filter(task -> task.stillNeeded() > 0)
                .min(Comparator.comparing(task -> task.pause().isPresent()));
    }

    public List<SignTask> further() {
        Optional<SignTask> first = first();
        return tasks().filter(task -> first.isEmpty() || !task.equals(first.get()))
                .limit(FURTHER_TASKS)
                .toList();
    }

    public List<SignTask> ideas() {
        return sign.tasks().stream().filter(SignTask::idea).limit(IDEAS).toList();
    }

    private Stream<SignTask> tasks() {
        return sign.tasks().stream().filter(task -> !task.idea());
    }

    /// "10 min", "1 uur", "1,5 uur".
    public String duration(SignTask task) {
        return duration(task.minutes());
    }

    String duration(int minutes) {
        if (minutes < 60) {
            return taskWords().minutes(minutes);
        }
        if (minutes % 60 == 0) {
            return taskWords().hour(minutes / 60);
        }
        return taskWords().hours(String.format(language.locale(), "%.1f", minutes / 60.0));
    }

    public String heaviness(SignTask task) {
        return heaviness(task.heaviness());
    }

    String heaviness(Sign.Heaviness heaviness) {
        return switch (heaviness) {
            case SEATED -> taskWords().seated();
            case LIGHT -> taskWords().light();
            case HEAVY -> taskWords().heavy();
        };
    }

    public List<AgreedView> agreed() {
        return sign.agreed().stream().map(one -> new AgreedView(one, this)).toList();
    }

    public Optional<String> when(SignTask task) {
        return Optional.ofNullable(task.startsAt()).map(at -> {
            var starts = at.atZone(now.getZone());
            String time = SpokenTime.time(starts.toLocalTime(), language);
            if (starts.toLocalDate().equals(now.toLocalDate())) {
                return taskWords().today(time);
            }
            return starts.toLocalDate().equals(now.toLocalDate().plusDays(1))
                    ? taskWords().tomorrow(time)
                    : taskWords().at(SpokenTime.day(starts.toLocalDate(), language), time);
        });
    }

    /// "eerst meelopen"
    public String walkAlong() {
        return joiningWords().walkAlongShort();
    }

    private JoiningWords joiningWords() {
        return new JoiningWords(language);
    }

    /// "Ik doe dit", or "Ik loop mee" as the app has it for who is new.
    public String button(SignTask task) {
        return task.learns() ? joiningWords().iWalkAlong() : claimWords().iDoThis();
    }

    public String buttonOf(SignTask task) {
        return task.learns()
                ? joiningWords().iWalkAlongTask(task.title())
                : claimWords().iDoThisTask(task.title());
    }

    /// "nog 1 nodig", or "compleet".
    public String needed(SignTask task) {
        if (task.stillNeeded() == 0) {
            return taskWords().full();
        }
        if (task.pause().isPresent()) {
            return danger().words().rowNotNow();
        }
        return task.doers().isEmpty() && task.stillNeeded() == 1
                ? taskWords().whoPicksUp()
                : taskWords().stillNeeded(task.stillNeeded());
    }

    public List<Doer> circles(SignTask task) {
        return task.doers().stream().limit(MOST_CIRCLES).toList();
    }

    public int moreDoers(SignTask task) {
        return Math.max(0, task.doers().size() - MOST_CIRCLES);
    }

    public int freeCircles(SignTask task) {
        return Math.clamp(
                task.stillNeeded(), 0, Math.max(0, MOST_CIRCLES - task.doers().size()));
    }

    /// What the circles show, in words: "Ben doet mee. Nog 1 nodig."
    public String people(SignTask task) {
        if (task.doers().isEmpty()) {
            return upperFirst(needed(task));
        }
        var parts = new ArrayList<String>();
        List<String> in = names(task, false);
        if (!in.isEmpty()) {
            parts.add(taskWords().areIn(in.size(), upperFirst(said(in))));
        }
        List<String> learning = names(task, true);
        if (!learning.isEmpty()) {
            parts.add(joiningWords().walkNow(learning.size(), upperFirst(said(learning))));
        }
        if (task.stillNeeded() > 0) {
            parts.add(taskWords().neededToo(task.stillNeeded()));
        }
        return String.join(" ", parts);
    }

    private List<String> names(SignTask task, boolean learning) {
        return task.doers().stream()
                .filter(doer -> doer.learning() == learning)
                .map(doer -> doer.name() == null ? words().aNeighbour() : doer.name())
                .toList();
    }

    private String said(List<String> names) {
        String last = names.getLast();
        return names.size() == 1 ? last : words().and(String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    static String upperFirst(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// The first two letters, also where a letter is an emoji or has an accent.
    public String initials(String name) {
        return LETTER.matcher(name).results().limit(2).map(MatchResult::group).reduce("", String::concat);
    }

    /// The same name always has the same colour, here and in the app; it means nothing.
    public int colour(@Nullable String name) {
        if (name == null) {
            return 0;
        }
        int sum = name.codePoints().reduce(0, (was, letter) -> (was * 31 + letter) % 9973);
        return sum % COLOURS + 1;
    }

    /// What a chat group shows under the link; nothing that changes by the hour, since chats keep it.
    public String preview() {
        return first().map(task -> words().previewTask(duration(task), task.title()))
                .orElseGet(() -> words().preview());
    }

    public String title() {
        return above().map(above -> sign.place().name() + ", " + above)
                .orElse(sign.place().name());
    }

    /// Where one can say an idea: in the project, else by beginning something.
    public Optional<String> ideaLink() {
        return sign.project()
                .map(project -> "/klus/nieuw?project=" + project.id())
                .or(() -> sign.platform().map(platform -> "/project/nieuw?platform=" + platform.id()));
    }

    public String languageTag() {
        return language.locale().toLanguageTag().replace('-', '_');
    }

    /// The value of the address's `taal` when it was chosen there.
    public @Nullable String kept() {
        return chosen ? language.name().toLowerCase(Locale.ROOT) : null;
    }
}
