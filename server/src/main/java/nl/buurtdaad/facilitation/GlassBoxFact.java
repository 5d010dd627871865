package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.Optional;

/// One thing that is recorded, of which readers make one plain sentence; named like the schema's fields. It names a
/// person where their answer made the name public, and never who is silent.
///
/// @param from the department that passed it on; empty for the liaison team
/// @param days working days, unless the kind says otherwise
record GlassBoxFact(
        Kind kind,
        Optional<LocalDate> day,
        Optional<String> department,
        Optional<String> from,
        Optional<String> name,
        Optional<String> text,
        Optional<Integer> days,
        Optional<Integer> of) {
    enum Kind {
        AT_DEPARTMENT,
        AT_TEAM,
        PASSED_ON,
        ASKED_RESIDENTS,
        ANSWER_BY,
        ANSWER_WAS_BY,
        LATER_BY,
        LATER_WAS_BY,
        TEAM_KNOWS,
        TEAM_CALLS,
        TEAM_SAYS,
        STUCK,
        TEAM_SOLVED,
        PROMISED,
        CONDITION,
        PROMISE_DAY_OVER,
        NOT_YET,
        NOT_KEPT,
        KEPT,
        HANDOVER_OFFERED,
        HANDED_OVER,
        HANDOVER_BEGINS,
        HANDOVER_IN_FORCE,
        HANDOVER_RETURNED,
        HANDOVER_ENDED,
        SAID_NO,
        POSSIBLE,
        CALL,
        MEANS_NO_ANSWER,
        MEANS_YES,
        MEANS_YES_IF,
        MEANS_LATER,
        MEANS_PASSED_ON,
        MEANS_ASKED_BACK,
        MEANS_NO_BUT,
        MEANS_KEPT,
        MEANS_HANDED_OVER,
        REASON,
        NOBODY_CAME,
        ANSWERED,
        ANSWERED_LATE,
        QUIET_UNTIL,
        SILENT_SINCE,
        TEAM_WHY,
        STANDS_STILL,
        RUNS_AGAIN,
        TERM_RUNS,
        WEEKEND,
        DAY_OFF,
        STOOD_STILL,
        TERM_OVER,
        NO_REASON
    }

    static GlassBoxFact is(Kind kind) {
        return new GlassBoxFact(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    GlassBoxFact on(LocalDate when) {
        return new GlassBoxFact(kind, Optional.of(when), department, from, name, text, days, of);
    }

    GlassBoxFact at(Optional<String> where) {
        return new GlassBoxFact(kind, day, where, from, name, text, days, of);
    }

    GlassBoxFact from(Optional<String> where) {
        return new GlassBoxFact(kind, day, department, where, name, text, days, of);
    }

    GlassBoxFact by(String who) {
        return new GlassBoxFact(kind, day, department, from, Optional.of(who), text, days, of);
    }

    GlassBoxFact saying(String what) {
        return new GlassBoxFact(kind, day, department, from, name, Optional.of(what), days, of);
    }

    GlassBoxFact days(int number) {
        return new GlassBoxFact(kind, day, department, from, name, text, Optional.of(number), of);
    }

    GlassBoxFact of(int whole) {
        return new GlassBoxFact(kind, day, department, from, name, text, days, Optional.of(whole));
    }
}
