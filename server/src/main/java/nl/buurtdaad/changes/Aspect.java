package nl.buurtdaad.changes;

import java.util.Arrays;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementName;

/// What of a thing can be different, named like the schema's Aspect.
public enum Aspect {
    TITLE("title"),
    HOW("how"),
    STARTS_AT("startsAt"),
    MINUTES("minutes"),
    SLOTS("slots"),
    HEAVINESS("heaviness"),
    /// Why nobody comes beside the slots.
    CAP("cap"),
    /// "Eerst meelopen".
    WALK_ALONG("walkAlong"),
    NAME("name"),
    FOR_WHOM("forWhom"),
    /// The link to the group's own chat.
    CHAT("chat"),
    /// A project ended.
    ENDED("ended"),
    /// A place is closed.
    CLOSED("closed"),
    /// Money was spent: nothing in the graph is different by it.
    MONEY("money"),
    /// A public task is carried out by the residents: the room `handovers` knows which.
    HANDOVER("handover"),
    /// They stop with it.
    HANDOVER_ENDS("handoverEnds"),
    /// The agreements of a platform, named like [AgreementName].
    SAY_DAYS(AgreementName.SAY_DAYS),
    CLAIM_NUDGE_DAYS(AgreementName.CLAIM_NUDGE_DAYS),
    CLAIM_DAYS(AgreementName.CLAIM_DAYS),
    NUDGE_DAYS_AFTER_DATE(AgreementName.NUDGE_DAYS_AFTER_DATE),
    CLAIM_DAYS_AFTER_DATE(AgreementName.CLAIM_DAYS_AFTER_DATE),
    UNDO_HOURS(AgreementName.UNDO_HOURS),
    TALK_HOURS(AgreementName.TALK_HOURS),
    PROPOSAL_HOURS(AgreementName.PROPOSAL_HOURS),
    OPEN_CLAIMS(AgreementName.OPEN_CLAIMS),
    TASK_PAUSE_HOURS(AgreementName.TASK_PAUSE_HOURS);

    private final String property;
    private final Optional<AgreementName> agreement;

    Aspect(String property) {
        this.property = property;
        agreement = Optional.empty();
    }

    Aspect(AgreementName agreement) {
        property = agreement.name();
        this.agreement = Optional.of(agreement);
    }

    public static Aspect of(AgreementName agreement) {
        return of(agreement.name());
    }

    /// The agreement that it is; its number stands in the room `agreements`, not on the thing.
    public Optional<AgreementName> agreement() {
        return agreement;
    }

    /// What a change keeps as its `field`: the name of the property that it sets, or of the agreement.
    public String property() {
        return property;
    }

    public static Aspect of(String property) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.property.equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(property));
    }

    /// Whether everybody may read its value, and it is worth telling: that a project ended says it all, and a chat is
    /// for who is in it.
    public boolean hasValue() {
        return isOfTheThing() && this != ENDED && this != CLOSED && this != CHAT;
    }

    /// Whether a change of it sets something on its thing; else the proposal alone keeps that it was agreed.
    public boolean isOfTheThing() {
        return this != MONEY && this != HANDOVER && this != HANDOVER_ENDS;
    }
}
