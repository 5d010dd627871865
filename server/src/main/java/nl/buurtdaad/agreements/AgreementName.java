package nl.buurtdaad.agreements;

/// What the doers of a platform can agree on as a number (DOMAIN part 4), with what holds until they do.
public enum AgreementName {
    /// How long a deed gives a say in its project.
    SAY_DAYS(Unit.DAYS, 90, 14, 730),
    /// When a claim without a date is asked "Lukt het nog?".
    CLAIM_NUDGE_DAYS(Unit.DAYS, 7, 1, 59),
    /// When a claim without a date lapses.
    CLAIM_DAYS(Unit.DAYS, 10, 2, 60),
    /// The same two after the date of a task.
    NUDGE_DAYS_AFTER_DATE(Unit.DAYS, 1, 1, 29),
    CLAIM_DAYS_AFTER_DATE(Unit.DAYS, 3, 2, 30),
    /// How long a doer can undo a deed.
    UNDO_HOURS(Unit.HOURS, 24, 1, 168),
    /// How long a change can be met with "Even overleggen".
    TALK_HOURS(Unit.HOURS, 24, 1, 168),
    /// The window of a proposal.
    PROPOSAL_HOURS(Unit.HOURS, 72, 24, 336),
    /// At most so many open claims per person.
    OPEN_CLAIMS(Unit.CLAIMS, 5, 1, 20),
    /// How long a warning of danger pauses a task.
    TASK_PAUSE_HOURS(Unit.HOURS, 48, 1, 168);

    private final Unit unit;
    private final int usual;
    private final int atLeast;
    private final int atMost;

    AgreementName(Unit unit, int usual, int atLeast, int atMost) {
        this.unit = unit;
        this.usual = usual;
        this.atLeast = atLeast;
        this.atMost = atMost;
    }

    public enum Unit {
        DAYS,
        HOURS,
        CLAIMS
    }

    public Unit unit() {
        return unit;
    }

    /// Where nobody agreed on anything else.
    public int usual() {
        return usual;
    }

    public int atLeast() {
        return atLeast;
    }

    public int atMost() {
        return atMost;
    }
}
