package nl.buurtdaad.handovers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.facilitation.AnswerLinks;
import nl.buurtdaad.facilitation.AnswerLinks.Opened;
import nl.buurtdaad.facilitation.Jargon;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverDaysRefused;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverDrafted;
import nl.buurtdaad.handovers.HandoverOutcome.HandoverLacks;
import nl.buurtdaad.proposals.SettleProposals;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.FacilitationWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.Line;
import nl.buurtdaad.words.SetAside;

/// Where an official writes a handover, offers it, and ends it by its clause, behind the link of their letter: without
/// an account and without JavaScript.
record HandoverPages(
        Database database,
        Clock clock,
        AnswerLinks links,
        HandoverStore store,
        SettleProposals settle,
        DraftHandover draftHandover,
        ReturnHandover returnHandover,
        Jargon jargon) {

    void hang(Pages pages) {
        pages.get(
                "/antwoord/{token}/overdracht",
                request -> show(request, 200, request.form().containsKey("bewaard"), _ -> Optional.empty()));
        pages.post("/antwoord/{token}/overdracht", this::act);
    }

    private Answer act(Request request) {
        Optional<Opened> opened = database.read(tx -> links.find(tx, token(request)));
        if (opened.filter(Opened::mayHandOver).isEmpty()) {
            return show(request, 200, false, _ -> Optional.empty());
        }
        Optional<UUID> key = key(request);
        if (key.isEmpty()) {
            return again(request, FacilitationWords::tryAgain);
        }
        try {
            return request.form().getOrDefault("doe", "").equals("stop")
                    ? giveBack(request, opened.get(), key.get())
                    : write(request, opened.get(), key.get());
        } catch (Once.KeyUsedBefore wentBackAndWroteSomethingElse) {
            return again(request, FacilitationWords::tryAgain);
        }
    }

    private Answer write(Request request, Opened opened, UUID key) {
        return switch (Written.read(request.form())) {
            case Written.Unclear(Written.Problem problem) -> again(request, words -> say(problem, words));
            case Written.Fits(Terms terms)
            when offers(request) && isToLookAt(request, texts(terms)) -> look(request, opened, texts(terms));
            case Written.Fits(Terms terms) ->
                switch (draftHandover.draft(
                        opened.official(), opened.request(), terms, Written.emptied(request.form()), key)) {
                    case HandoverDrafted(String handover) ->
                        offers(request)
                                ? offer(request, opened, handover, key)
                                : Answer.seeOther(path(request) + "/overdracht?bewaard=1");
                    case HandoverDaysRefused _ -> again(request, FacilitationWords::handoverDaysRefused);
                    // It lies elsewhere, or the doers agreed meanwhile: the page says how it is now.
                    default -> Answer.seeOther(path(request) + "/overdracht");
                };
        };
    }

    private static boolean offers(Request request) {
        return request.form().getOrDefault("doe", "").equals("bied-aan");
    }

    /// Words that neighbours may not know are shown once, before it goes to them; what is only kept can wait.
    private boolean isToLookAt(Request request, String... texts) {
        return !request.form().containsKey("looked") && !jargon.in(texts).isEmpty();
    }

    private static String[] texts(Terms terms) {
        return Stream.of(terms.what(), terms.means(), terms.municipalityKeeps())
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    private Answer look(Request request, Opened opened, String... texts) {
        var words = new CasesWords(request.language());
        String plainer = jargon.in(texts).stream()
                .map(one -> words.plainer(one.plain(), one.word()))
                .collect(Collectors.joining(" "));
        return page(
                request,
                opened,
                400,
                false,
                Optional.of(words.jargonTitle() + " " + plainer + " " + words.jargonChange()),
                true);
    }

    private Answer offer(Request request, Opened opened, String handover, UUID key) {
        UUID second = UUID.nameUUIDFromBytes((key + " offer").getBytes(StandardCharsets.UTF_8));
        if (draftHandover.offer(opened.official(), handover, second) instanceof HandoverLacks) {
            Terms terms = database.read(tx -> store.find(tx, handover, clock.instant()))
                    .orElseThrow()
                    .terms();
            return again(request, words -> words.handoverLacks(HandoverPage.say(terms, words)));
        }
        return Answer.seeOther(path(request) + "/overdracht");
    }

    private Answer giveBack(Request request, Opened opened, UUID key) {
        String typed = request.form().getOrDefault("because", "");
        if (!(Line.inWords("because", typed, Terms.LONGEST_TEXT) instanceof Line.Fits(String because))) {
            boolean says = typed.codePoints().anyMatch(Character::isLetterOrDigit);
            return again(request, says ? FacilitationWords::textRefused : FacilitationWords::handoverBecauseMissing);
        }
        if (isToLookAt(request, because)) {
            return look(request, opened, because);
        }
        last(all(opened))
                .ifPresent(handover -> returnHandover.giveBack(opened.official(), handover.id(), because, key));
        return Answer.seeOther(path(request) + "/overdracht");
    }

    private static String say(Written.Problem problem, FacilitationWords words) {
        return switch (problem) {
            case TEXT_REFUSED -> words.textRefused();
            case DAY_REFUSED -> words.handoverDaysRefused();
            case NOTICE_REFUSED -> words.handoverNoticeRefused();
        };
    }

    /// What an official filled in.
    private sealed interface Written {
        record Fits(Terms terms) implements Written {}

        record Unclear(Problem problem) implements Written {}

        enum Problem {
            TEXT_REFUSED,
            DAY_REFUSED,
            NOTICE_REFUSED
        }

        static Written read(Map<String, String> form) {
            try {
                return new Fits(new Terms(
                        text(form, "what", Terms.LONGEST_TEXT),
                        day(form, "from"),
                        day(form, "until"),
                        text(form, "means", Terms.LONGEST_TEXT),
                        text(form, "municipalityKeeps", Terms.LONGEST_TEXT),
                        text(form, "beheerder", Terms.LONGEST_BEHEERDER),
                        typed(form, "returns").flatMap(Written::returns),
                        typed(form, "noticeWorkdays").map(Written::notice)));
            } catch (DateTimeParseException noDay) {
                return new Unclear(Problem.DAY_REFUSED);
            } catch (NumberFormatException noNumber) {
                return new Unclear(Problem.NOTICE_REFUSED);
            } catch (IllegalArgumentException noText) {
                return new Unclear(Problem.TEXT_REFUSED);
            }
        }

        /// The form shows all there is, so what is empty in it is meant to be.
        static Set<Terms.Term> emptied(Map<String, String> form) {
            return Terms.Term.emptied(field -> form.getOrDefault(field, field).isBlank());
        }

        private static Optional<String> typed(Map<String, String> form, String field) {
            return Optional.ofNullable(form.get(field)).filter(value -> !value.isBlank());
        }

        private static Optional<String> text(Map<String, String> form, String field, int atMost) {
            return typed(form, field).map(value -> {
                if (Line.inWords(field, value, atMost) instanceof Line.Fits(String text)) {
                    return text;
                }
                throw new IllegalArgumentException(field);
            });
        }

        private static Optional<LocalDate> day(Map<String, String> form, String field) {
            return typed(form, field).map(LocalDate::parse);
        }

        private static Optional<Terms.Returns> returns(String value) {
            return List.of(Terms.Returns.values()).stream()
                    .filter(kind -> kind.name().equals(value))
                    .findFirst();
        }

        private static int notice(String value) {
            int days = Integer.parseInt(value.strip());
            if (days < 1 || days > ReturnClause.LONGEST_NOTICE) {
                throw new NumberFormatException(value);
            }
            return days;
        }
    }

    private Answer again(Request request, Function<FacilitationWords, String> problem) {
        return show(request, 400, false, words -> Optional.of(problem.apply(words)));
    }

    private Answer show(
            Request request, int status, boolean saved, Function<FacilitationWords, Optional<String>> problem) {
        Language language = request.language();
        return database.read(tx -> links.find(tx, token(request)))
                .map(opened -> opened.mayHandOver()
                        ? page(request, opened, status, saved, problem.apply(new FacilitationWords(language)), false)
                        // There it says with whom it lies now.
                        : Answer.seeOther(path(request)))
                .orElseGet(() -> unknown(request));
    }

    private Answer page(
            Request request, Opened opened, int status, boolean saved, Optional<String> problem, boolean look) {
        var all = all(opened);
        var page = new HandoverPage(
                opened,
                all.stream().findFirst(),
                last(all),
                clock.instant(),
                clock.getZone(),
                request.language(),
                UUID.randomUUID(),
                path(request),
                status == 200 ? Map.of() : request.form(),
                problem.orElse(null),
                saved,
                look);
        String html = Templates.render("handovers/write.jte", Map.of("page", page));
        return secret(Answer.html(status, SetAside.say(html, request.language())));
    }

    /// Newest first. What is due in their proposals is settled before they are shown.
    private List<Handover> all(Opened opened) {
        Instant now = clock.instant();
        var all = database.read(tx -> store.listOfRequest(tx, opened.request(), now));
        var due = SettledHandovers.due(all);
        due.forEach(settle::settle);
        return due.isEmpty() ? all : database.read(tx -> store.listOfRequest(tx, opened.request(), now));
    }

    /// What was agreed, else what was offered last.
    private static Optional<Handover> last(List<Handover> all) {
        return all.stream()
                .filter(handover -> handover.agreedAt().isPresent())
                .findFirst()
                .or(() -> all.stream()
                        .filter(handover -> handover.offeredAt().isPresent())
                        .findFirst());
    }

    private static Answer unknown(Request request) {
        return secret(
                Answer.html(404, Templates.render("facilitation/unknown.jte", Map.of("language", request.language()))));
    }

    /// What is behind a secret link is kept by no cache and found by no search.
    private static Answer secret(Answer answer) {
        var headers = new HashMap<>(answer.headers());
        headers.put("Cache-Control", "no-store");
        headers.put("X-Robots-Tag", "noindex");
        return new Answer(answer.status(), headers, answer.body());
    }

    private static String token(Request request) {
        return request.path().getOrDefault("token", "");
    }

    private static String path(Request request) {
        return "/antwoord/" + token(request);
    }

    private static Optional<UUID> key(Request request) {
        String key = request.form().getOrDefault("key", "");
        try {
            return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
