package nl.buurtdaad.notices;

import java.util.Arrays;
import java.util.List;
import nl.buurtdaad.notices.Notice.Kind;

/// What a resident can switch off as one: then it is neither mailed nor pushed. In the app it stays.
enum NewsTopic {
    TOGETHER,
    LINES,
    CHANGES,
    YOUR_WORD,
    DANGER,
    KEYS,
    THANKS,
    AGREED,
    MUNICIPALITY,
    LIAISON_TEAM;

    static NewsTopic of(Kind kind) {
        return switch (kind) {
            case JOINED, LEFT, READY -> TOGETHER;
            case LINE -> LINES;
            case CHANGED, TALKED_OVER -> CHANGES;
            case PROPOSED, PROBLEM_SEEN, ASKED_BACK, DOUBTED, HANDOVER_OFFERED -> YOUR_WORD;
            case WARNED, ALL_GOOD -> DANGER;
            case KEY_GIVEN, KEY_TAKEN_BACK -> KEYS;
            case THANKED, WE_SEE_YOU -> THANKS;
            case STANDS, OWN_TASK -> AGREED;
            case ANSWERED,
                    PROMISE_MOVED,
                    HANDOVER_RETURNED,
                    BACKING_ASKED,
                    BACKED,
                    BACKING_TAKEN_BACK,
                    CONTACT_NAMED,
                    EXPLAINED -> MUNICIPALITY;
            case CASE_MOVED -> LIAISON_TEAM;
        };
    }

    List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> of(kind) == this).toList();
    }

    DueRule.Pace pace() {
        return switch (this) {
            // What asks for somebody's word has a window that ends before the week does.
            case TOGETHER, LINES, CHANGES, YOUR_WORD, DANGER, KEYS -> DueRule.Pace.AT_ONCE;
            case AGREED, MUNICIPALITY, LIAISON_TEAM -> DueRule.Pace.AT_ONCE_OF_OWN;
            case THANKS -> DueRule.Pace.WEEKLY;
        };
    }
}
