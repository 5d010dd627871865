package nl.buurtdaad.signs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.signs.Sign.Agreed;
import nl.buurtdaad.signs.Sign.Heaviness;
import nl.buurtdaad.words.DecisionsWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// What the doers agreed about this place, by how many of them and when, in the words of its reader.
public record AgreedView(Agreed agreed, SignPage page) {
    /// "Tennisbaan: het is gesloten. Er komt een nieuw net." What has another name is told by that name alone.
    public String what() {
        boolean named = agreed.aspect() == Aspect.TITLE || agreed.aspect() == Aspect.NAME;
        String what = named ? SignPage.upperFirst(became()) : agreed.about() + ": " + became();
        return sentence(what)
                + agreed.sentence().map(said -> " " + sentence(said)).orElse("");
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    /// "Afgesproken door 3 doeners, op dinsdag 12 mei."
    public String byWhom() {
        return page.words().agreedBy(agreed.doers(), SpokenTime.day(day(agreed.at()), language()));
    }

    private String became() {
        String value = agreed.became().orElse("");
        boolean gone = agreed.became().isEmpty();
        return switch (agreed.aspect()) {
            case TITLE, NAME -> words().becameName(value);
            case HOW -> gone ? words().becameNoHow() : words().becameHow(value);
            case STARTS_AT -> gone ? words().becameNoTime() : words().becameWhen(when(Instant.parse(value)));
            case MINUTES -> words().becameMinutes(page.duration(Integer.parseInt(value)));
            case SLOTS -> words().becameSlots(Integer.parseInt(value));
            case HEAVINESS -> words().becameHeaviness(page.heaviness(Heaviness.valueOf(value)));
            case CAP ->
                gone
                        ? words().becameNoCap()
                        : words().becameCap(value.startsWith("ROOM") ? words().capRoom() : words().capSafety());
            case WALK_ALONG -> gone ? words().becameNoWalkAlong() : words().becameWalkAlong();
            case FOR_WHOM -> gone ? words().becameNoForWhom() : words().becameForWhom(value);
            case CHAT -> words().becameChat();
            case ENDED -> words().becameEnded();
            case CLOSED -> words().becameClosed();
            case MONEY -> words().becameMoney();
            case HANDOVER_ENDS -> words().becameHandoverEnds(value);
            case SAY_DAYS,
                    CLAIM_NUDGE_DAYS,
                    CLAIM_DAYS,
                    NUDGE_DAYS_AFTER_DATE,
                    CLAIM_DAYS_AFTER_DATE,
                    UNDO_HOURS,
                    TALK_HOURS,
                    PROPOSAL_HOURS,
                    OPEN_CLAIMS,
                    TASK_PAUSE_HOURS ->
                throw new IllegalStateException("an agreement is of a platform and not of a place: " + agreed.aspect());
            case HANDOVER -> throw new IllegalStateException("a handover tells of itself");
        };
    }

    private String when(Instant at) {
        String time = SpokenTime.time(at.atZone(zone()).toLocalTime(), language());
        return page.taskWords().at(SpokenTime.day(day(at), language()), time);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return page.now().getZone();
    }

    private Language language() {
        return page.language();
    }

    private DecisionsWords words() {
        return new DecisionsWords(page.language());
    }
}
