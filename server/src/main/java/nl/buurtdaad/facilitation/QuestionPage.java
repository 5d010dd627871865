package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.facilitation.Jargon.PlainWord;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.facilitation.Question.Passport;
import nl.buurtdaad.facilitation.Question.Target;
import nl.buurtdaad.visits.Invitations;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;
import org.jspecify.annotations.Nullable;

/// A question to an official in words, for the page and for the letter.
/// @param lastDay of the term in which the municipality answers
/// @param departments that it can be passed on to
/// @param attempt the last press of a button, if it did not answer
public record QuestionPage(
        Question question,
        Language language,
        ZonedDateTime now,
        LocalDate lastDay,
        UUID key,
        List<Target> departments,
        Attempt attempt) {
    /// What somebody tried to answer.
    ///
    /// @param answer the form that it came from
    /// @param typed its fields
    /// @param jargon words that neighbours may not know, to look at once before it is sent
    public record Attempt(
            String answer,
            Map<String, String> typed,
            @Nullable String problem,
            List<PlainWord> jargon) {
        /// Of who was too late with something else; it belongs to no form.
        static final String TOO_LATE = "too-late";

        static final Attempt NONE = new Attempt("", Map.of(), null, List.of());

        public boolean isOf(String form) {
            return answer.equals(form);
        }

        public String typed(String form, String field) {
            return isOf(form) ? typed.getOrDefault(field, "") : "";
        }
    }

    public FacilitationWords words() {
        return new FacilitationWords(language);
    }

    /// The liaison team's words are looked at in the same way.
    public CasesWords caseWords() {
        return new CasesWords(language);
    }

    public Passport passport() {
        return question.passport();
    }

    public String asks() {
        return words().asks(passport().platform());
    }

    public String since() {
        String asker = question.asker() == null ? words().aNeighbour() : question.asker();
        LocalDate sent = LocalDate.ofInstant(question.sentAt(), now.getZone());
        return sent.equals(today()) ? words().askedToday(asker) : words().askedOn(day(sent), asker);
    }

    public String answerBy() {
        String by = today().isAfter(lastDay) ? words().answerWasBy(day(lastDay)) : words().answerBy(day(lastDay));
        return question.topOfHour() ? by + " " + words().topOfHour() : by;
    }

    /// While it waits for an answer.
    public Optional<String> waitsUntil() {
        return question.settled().isEmpty() ? Optional.of(answerBy()) : Optional.empty();
    }

    /// What the residents want explained, a line each; as the last line until when.
    public List<String> wondering() {
        List<String> lines = new ArrayList<>();
        question.unclear().forEach(asked -> lines.add(words().wonder(say(asked.question()))));
        if (!lines.isEmpty()) {
            lines.add(words().explainPlease());
        }
        return lines;
    }

    public String say(GlassBoxQuestion asked) {
        return switch (asked) {
            case NOW -> words().boxNow();
            case MEANING -> words().boxMeaning();
            case SILENCE -> words().boxSilence();
        };
    }

    /// What was explained, a line each.
    public List<String> explained() {
        return question.clarifications().stream()
                .flatMap(asked ->
                        asked.answer().stream().map(answer -> words().explained(answer, say(asked.question()))))
                .toList();
    }

    public String about() {
        return question.kind()
                .map(kind -> words().asksFor(question.project(), word(kind)))
                .orElseGet(() -> words().about(question.project()));
    }

    public Optional<String> task() {
        return question.task().map(words()::forTask);
    }

    /// While it waits: that the doers lie still for it, and what one of them said with it, a line each.
    public List<String> standsStill() {
        return question.settled().isPresent()
                ? List.of()
                : question.standsStill()
                        .map(still -> Stream.concat(
                                        Stream.of(words().standsStill(
                                                        day(LocalDate.ofInstant(still.since(), now.getZone())))),
                                        still.sentence().stream()
                                                .map(sentence -> words().doerSays(
                                                                still.by().orElse(words().aNeighbourSays()), sentence)))
                                .toList())
                        .orElseGet(List::of);
    }

    /// The right that the residents name, and where it stands.
    public Optional<String> right() {
        return question.right().map(right -> words().namesRight(right.name(), right.source()));
    }

    private String word(RequestKind kind) {
        return switch (kind) {
            case PERMISSION -> words().kindPermission();
            case MONEY -> words().kindMoney();
            case MATERIAL -> words().kindMaterial();
            case SPACE -> words().kindSpace();
            case KNOWLEDGE -> words().kindKnowledge();
            case CONTACT -> words().kindContact();
            case HANDOVER -> words().kindHandover();
            case TAKE_OVER -> words().kindTakeOver();
        };
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public LocalDate latest() {
        return PromiseDayRule.latest(today());
    }

    public LocalDate friday() {
        return PromiseDayRule.thisWeek(now);
    }

    public String yesByFriday() {
        return PromiseDayRule.isSameWeek(friday(), today()) ? words().yesThisWeek() : words().yesNextWeek();
    }

    public String atTheLatest(LocalDate by) {
        return words().atTheLatest(day(by));
    }

    /// The day has passed and the doers say that it did not come. Before that day, "nog niet" blames nobody.
    public boolean isLate(Given given) {
        return given.is(PromiseState.NOT_YET)
                && given.by().filter(by -> today().isAfter(by)).isPresent();
    }

    public String title(Given given) {
        if (hasCome(given)) {
            return words().saidKept(saidBy(given));
        }
        if (isLate(given)) {
            return words().saidNotYet(saidBy(given));
        }
        return isOwn(given) ? words().promisedTitle(given.official()) : words().answeredBy(given.official());
    }

    /// That what its reader chose was not sent, since something else was said before.
    public Optional<String> tooLate() {
        return attempt.isOf(Attempt.TOO_LATE) ? Optional.ofNullable(attempt.problem()) : Optional.empty();
    }

    /// Its reader said it; else a colleague did, or whom it was passed on to.
    private boolean isOwn(Given given) {
        return given.officialId().equals(question.holder().id());
    }

    /// What was said, as a line each.
    public List<String> lines(Given given) {
        if (given.kind() == AnswerKind.NO_BUT) {
            var no = new ArrayList<>(List.of(
                    words().saidNo(given.sentence().orElseThrow()),
                    words().saidPossible(given.possible().orElseThrow()),
                    words().saidCall(given.call().orElseThrow())));
            if (given.nobodyCame()) {
                no.add(words().nobodyCame());
            }
            return no;
        }
        if (hasCome(given)) {
            return List.of(given.is(PromiseState.REPAIRED) ? words().repaired() : words().keptMore());
        }
        String by = day(given.by().orElseThrow());
        String name = given.official();
        var lines = new ArrayList<String>();
        if (isOwn(given)) {
            lines.add(isLate(given) ? words().promisedThen(by) : words().promised(by));
        } else {
            lines.add(isLate(given) ? words().theyPromisedThen(by, name) : words().theyPromised(by, name));
        }
        given.sentence().ifPresent(condition -> lines.add(words().saidIf(condition)));
        given.moved().ifPresent(moved -> {
            String from = day(moved.from());
            lines.add(
                    isOwn(given)
                            ? words().movedFrom(moved.because(), from)
                            : words().theyMovedFrom(moved.because(), from, name));
        });
        return lines;
    }

    private static boolean hasCome(Given given) {
        return given.state().filter(PromiseState::came).isPresent();
    }

    /// The first day that its reader can move their promise to.
    public LocalDate earliestMove() {
        return question.movable()
                .flatMap(Given::by)
                .map(by -> MoveRule.earliest(by, today()))
                .orElseGet(this::today);
    }

    public String promisedBy(Given given) {
        return words().letterPromised(day(given.by().orElseThrow()), passport().platform());
    }

    /// What the doers said of the promise, where the title does not say it.
    public Optional<String> said(Given given) {
        return given.is(PromiseState.NOT_YET) && !isLate(given)
                ? Optional.of(words().saidNotYet(saidBy(given)))
                : Optional.empty();
    }

    public String forOfficial() {
        var holder = question.holder();
        return holder.department()
                .map(department -> words().forOfficial(department, holder.name()))
                .orElseGet(() -> words().forLiaison(holder.name()));
    }

    /// How it is with what the doers want to do themselves.
    public String handoverTitle() {
        return question.offer()
                .map(offer -> switch (offer) {
                    case WAITS -> words().handoverIsOffered();
                    case IN_THE_HOUR -> words().handoverHour();
                    case WANTED -> words().handoverLetterAgreed();
                    case NOT_WANTED -> words().handoverNotWanted();
                })
                .orElseGet(() -> handoverIsPromised() ? words().handoverTitleWrite() : words().handoverTitle());
    }

    /// Somebody said yes to it, and nothing is written down for the doers yet.
    public boolean handoverIsPromised() {
        return question.offer().isEmpty()
                && question.settled().filter(given -> given.kind().promises()).isPresent();
    }

    /// What its reader can do about that, in a sentence or two.
    public Optional<String> handoverWhat() {
        return switch (question.offer().orElse(null)) {
            case null -> Optional.of(handoverIsPromised() ? words().handoverWriteWhat() : words().handoverWhat());
            case WAITS -> Optional.empty();
            case IN_THE_HOUR -> Optional.of(words().handoverHourMore());
            case WANTED ->
                question.agreedAt().map(at -> words().handoverSince(day(LocalDate.ofInstant(at, now.getZone()))));
            case NOT_WANTED -> Optional.of(words().handoverNotWantedMore());
        };
    }

    /// Where its reader finds it.
    public String handoverLink() {
        return switch (question.offer().orElse(null)) {
            case null -> words().handoverWrite();
            case WANTED -> words().handoverSeeAgreed();
            case WAITS, IN_THE_HOUR, NOT_WANTED -> words().handoverSeeOffered();
        };
    }

    /// Who passed it on to its reader.
    public Optional<String> passedOnBy() {
        return question.last(AnswerKind.PASSED_ON)
                .filter(_ -> question.mayAnswer())
                .map(given -> given.department().isEmpty()
                        ? words().passedOnByLiaison(given.official())
                        : words().passedOnBy(given.department(), given.official()));
    }

    /// "Kom eens kijken: dinsdag 12 mei, 15.00 uur is Amina er." Where nobody named a time, whom to agree one with.
    public Optional<String> comeAndLook() {
        var agree =
                passport().callPhone().map(phone -> words().comeAndLookAgree(callName(), phone.replace(' ', '\u00a0')));
        return question.invitation().map(this::comeAt).or(() -> agree);
    }

    private String comeAt(Invitations.Next next) {
        var at = next.at().atZone(now.getZone());
        String when = words().dayAndTime(day(at.toLocalDate()), SpokenTime.time(at.toLocalTime(), language));
        return next.by()
                .map(name -> words().comeAndLook(name, when))
                .orElseGet(() -> words().comeAndLookSomebody(when));
    }

    /// Others answer it: its reader passed it on, or got it forwarded.
    public boolean isGone() {
        return question.settled().isEmpty() && !question.mayAnswer();
    }

    public String liesElsewhere() {
        return question.liesWith()
                .map(department ->
                        question.layHere() ? words().goneTitle(department) : words().elsewhereTitle(department))
                .orElseGet(() -> words().elsewhereTeam());
    }

    public String liesElsewhereMore() {
        return question.layHere() ? words().goneWhat() : words().elsewhereWhat();
    }

    /// What the letter asks its reader to do with the link.
    public String letterDo() {
        if (isGone()) {
            return words().letterLook();
        }
        return question.settled().isEmpty() ? words().letterAnswer() : words().letterExplain();
    }

    public String letterButton() {
        return isGone() ? words().letterLookButton() : words().letterButton();
    }

    /// What the residents were asked, and what they said, a line each.
    public List<String> askedBack() {
        return question.last(AnswerKind.ASKED_BACK)
                .map(asked -> List.of(
                        isOwn(asked)
                                ? words().askedThem(asked.sentence().orElseThrow())
                                : words().theyAskedThem(
                                                asked.official(),
                                                asked.sentence().orElseThrow()),
                        asked.told()
                                .map(told -> words().theySay(told))
                                .orElseGet(() -> asked.ended() ? words().theySaidEnough() : words().waitsForThem())))
                .orElseGet(List::of);
    }

    public Optional<String> saidLater() {
        return question.last(AnswerKind.LATER).map(given -> {
            String by = day(given.by().orElseThrow());
            return isOwn(given) ? words().saidLater(by) : words().theySaidLater(by, given.official());
        });
    }

    /// Filled in before anybody types, so that only what is not so needs typing.
    public String callTyped() {
        String typed = attempt.typed("no-but", "call");
        var holder = question.holder();
        return typed.isEmpty()
                ? holder.phone().map(phone -> holder.name() + ", " + phone).orElse(holder.name())
                : typed;
    }

    /// The words to look at, with plainer ones.
    public String jargon() {
        return attempt.jargon().stream()
                .map(one -> caseWords().plainer(one.plain(), one.word()))
                .collect(Collectors.joining(" "));
    }

    private String saidBy(Given given) {
        return given.saidBy() == null ? words().aNeighbourSays() : given.saidBy();
    }

    public String together() {
        String month = SpokenTime.month(passport().since(), language);
        List<String> names = passport().neighbourhoods();
        if (names.isEmpty()) {
            return words().sinceOnly(month);
        }
        String last = names.getLast();
        String all =
                names.size() == 1 ? last : words().and(String.join(", ", names.subList(0, names.size() - 1)), last);
        return words().since(month, all);
    }

    public long madeMore() {
        return passport().madeInAll() - passport().made().size();
    }

    public Optional<String> call() {
        return passport().callPhone().map(phone -> words().call(callName(), phone));
    }

    private String callName() {
        return passport().callName().orElse(passport().platform());
    }

    /// The address that dials, from a number as people write it.
    public String dial() {
        return "tel:" + passport().callPhone().orElse("").replaceAll("[^+0-9]", "");
    }

    private String day(LocalDate day) {
        return SpokenTime.day(day, today(), language);
    }
}
