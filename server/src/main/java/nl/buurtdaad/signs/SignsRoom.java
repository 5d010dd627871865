package nl.buurtdaad.signs;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buurtdaad.danger.DangerRoom;
import nl.buurtdaad.danger.StrangerAnswer;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.places.PlacesRoom;
import nl.buurtdaad.places.SpokenHours;
import nl.buurtdaad.signs.DangerSaid.Reply;
import nl.buurtdaad.signs.SignPage.Thanked;
import nl.buurtdaad.web.Pages;
import nl.buurtdaad.web.Pages.Answer;
import nl.buurtdaad.web.Pages.Request;
import nl.buurtdaad.web.Templates;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.Line;
import nl.buurtdaad.words.PlacesWords;
import nl.buurtdaad.words.SetAside;

/// Puts the room together: the page behind a QR sign, its code, its printed sheet, "Dank je wel", and what somebody who
/// stands there says is broken, dangerous or all good.
public final class SignsRoom {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");

    private final Database database;
    private final Clock clock;
    private final PlacesRoom places;
    private final DangerRoom danger;
    private final String publicUrl;
    private final SignStore store;
    private final ThanksLimit limit;

    /// @param publicUrl the address that QR codes carry, without a slash at its end
    public SignsRoom(
            Database database, Clock clock, PlacesRoom places, DangerRoom danger, Joining joining, URI publicUrl) {
        this.database = database;
        this.clock = clock;
        this.places = places;
        this.danger = danger;
        store = new SignStore(joining);
        this.publicUrl = publicUrl.toString().replaceFirst("/$", "");
        this.limit = new ThanksLimit();
    }

    public void pages(Pages pages) {
        pages.get(OfficialsScript.PATH, request -> OfficialsScript.rest(language(request)));
        pages.get("/s/{code}.svg", this::qrCode);
        pages.get("/s/{code}/print", this::print);
        pages.post("/s/{code}/dank", this::thank);
        pages.post("/s/{code}/gevaar", this::warn);
        pages.post("/s/{code}/weer-goed", this::sayAllGood);
        pages.get("/s/{code}", this::show);
    }

    /// Shows a sign to nobody and rehearses a warning there, so that the first person after a start does not wait while
    /// the graph plans its statements.
    public void warmUp() {
        database.read(store::findAny).ifPresent(sign -> {
            danger.rehearse(sign.place());
            show(new Request(Map.of("code", sign.code()), Map.of(), Language.NL, ""));
        });
    }

    private Answer show(Request request) {
        boolean justNow = request.form().containsKey("dank");
        var heard = switch (request.form().getOrDefault("gezegd", "")) {
            case "gevaar" -> new DangerSaid(Reply.HEARD, "", "");
            case "weer-goed" -> new DangerSaid(Reply.HEARD, "that", "");
            default -> DangerSaid.NOTHING;
        };
        return find(request)
                .map(sign -> page(200, view(sign, request, justNow ? Thanked.JUST_NOW : Thanked.NOT_YET, heard)))
                .orElseGet(() -> unknown(request));
    }

    /// "Kapot" and "Gevaar", by anyone there.
    private Answer warn(Request request) {
        return say(request, "gevaar", "", (sign, sentence, key) -> {
            Kind kind = request.form().getOrDefault("soort", "").equals("gevaar") ? Kind.DANGER : Kind.BROKEN;
            return danger.warn(sign.place().id(), kind, sentence, key, request.address());
        });
    }

    /// "Weer goed", by anyone there.
    private Answer sayAllGood(Request request) {
        String warning = request.form().getOrDefault("warning", "");
        return say(
                request,
                "weer-goed",
                warning,
                (_, sentence, key) -> danger.sayAllGood(warning, sentence, key, request.address()));
    }

    private interface Saying {
        StrangerAnswer say(Sign sign, String sentence, UUID key);
    }

    private Answer say(Request request, String what, String warning, Saying saying) {
        Optional<Sign> found = find(request);
        if (found.isEmpty()) {
            return unknown(request);
        }
        Sign sign = found.get();
        String typed = request.form().getOrDefault("zin", "");
        Reply reply = switch (Line.read("zin", typed, DangerRoom.LONGEST_SENTENCE)) {
            case Line.TextRefused refused -> Reply.of(refused);
            case Line.Fits(String sentence) ->
                request.key()
                        .map(key -> Reply.of(saying.say(sign, sentence, key)))
                        .orElse(Reply.AGAIN);
        };
        if (reply == Reply.HEARD) {
            return seeAgain(sign, request, "gezegd=" + what, "gevaar");
        }
        var said = new DangerSaid(reply, warning, typed);
        Sign asItIsNow = find(request).orElse(sign);
        return page(said.status(), view(asItIsNow, request, Thanked.NOT_YET, said));
    }

    private Answer thank(Request request) {
        Optional<Sign> found = find(request);
        if (found.isEmpty()) {
            return unknown(request);
        }
        Sign sign = found.get();
        Optional<UUID> key = request.key();
        if (key.isEmpty()) {
            return page(400, view(sign, request, Thanked.NOT_YET, DangerSaid.NOTHING));
        }
        if (!limit.allows(request.address())) {
            return page(429, view(sign, request, Thanked.TOO_OFTEN, DangerSaid.NOTHING));
        }
        places.thank(sign.place().id(), key.get());
        return seeAgain(sign, request, "dank=1", "dank");
    }

    private static Answer seeAgain(Sign sign, Request request, String what, String part) {
        String language = chosen(request)
                .map(chosen -> "&taal=" + chosen.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return Answer.seeOther("/s/" + sign.code() + "?" + what + language + "#" + part);
    }

    private Answer qrCode(Request request) {
        return find(request)
                .map(sign ->
                        Answer.of("image/svg+xml", QrCode.svg(address(sign)).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> unknown(request));
    }

    private Answer print(Request request) {
        return find(request)
                .map(sign -> {
                    SignPage page = view(sign, request, Thanked.NOT_YET, DangerSaid.NOTHING);
                    var sheet = new PrintPage(
                            sign.place().name(),
                            page.above().orElse(null),
                            page.example(),
                            address(sign),
                            QrCode.svg(address(sign)),
                            page.language());
                    return Answer.html(200, Templates.render("signs/print.jte", Map.of("page", sheet)));
                })
                .orElseGet(() -> unknown(request));
    }

    private Optional<Sign> find(Request request) {
        String code = code(request);
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        return database.read(tx -> store.find(tx, code, now));
    }

    private static Answer page(int status, SignPage page) {
        return Answer.html(
                        status, SetAside.say(Templates.render("signs/sign.jte", Map.of("page", page)), page.language()))
                .with(OfficialsScript.POLICY);
    }

    private SignPage view(Sign sign, Request request, Thanked thanked, DangerSaid said) {
        Language language = language(request);
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new SignPage(
                sign,
                places.openNow(sign.place()).map(open -> SpokenHours.of(open, now, new PlacesWords(language))),
                language,
                chosen(request).isPresent(),
                now,
                address(sign),
                publicUrl + "/icon-512.png",
                UUID.randomUUID(),
                thanked,
                said);
    }

    private Answer unknown(Request request) {
        Language language = language(request);
        return Answer.html(
                404, Templates.render("signs/unknown.jte", Map.of("language", language, "code", shortened(request))));
    }

    private String address(Sign sign) {
        return publicUrl + "/s/" + sign.code();
    }

    private static String code(Request request) {
        return request.path().getOrDefault("code", "").toUpperCase(Locale.ROOT);
    }

    /// What was asked for is shown again, but a page of somebody else's text it does not become.
    private static String shortened(Request request) {
        String code = code(request);
        return code.length() <= 12 ? code : code.substring(0, 12) + "…";
    }

    private static Language language(Request request) {
        return chosen(request).orElse(request.language());
    }

    private static Optional<Language> chosen(Request request) {
        return switch (request.form().getOrDefault("taal", "")) {
            case "nl" -> Optional.of(Language.NL);
            case "en" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
