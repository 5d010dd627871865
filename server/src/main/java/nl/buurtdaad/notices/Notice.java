package nl.buurtdaad.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a resident is told of another, as it is now; named like the schema's fields. A notice keeps no name and no
/// title: they are read from what it is by and about.
///
/// @param by the resident who did it, when they want to be named, or who did it in office
public record Notice(
        String id,
        Instant at,
        Kind kind,
        Optional<String> by,
        Optional<TaskLink> task,
        Optional<ProjectLink> project,
        Optional<PlatformLink> platform,
        Optional<PlaceLink> place,
        Optional<String> request,
        Optional<String> deed,
        Optional<String> line,
        Optional<CaseNow> caseNow,
        boolean seen) {
    /// What happened. A new kind needs a sentence in [NewsLetter] and in the words of notices.
    public enum Kind {
        JOINED,
        LEFT,
        THANKED,
        WE_SEE_YOU,
        LINE,
        CHANGED,
        TALKED_OVER,
        PROPOSED,
        PROBLEM_SEEN,
        STANDS,
        ANSWERED,
        ASKED_BACK,
        PROMISE_MOVED,
        HANDOVER_OFFERED,
        HANDOVER_RETURNED,
        WARNED,
        ALL_GOOD,
        DOUBTED,
        OWN_TASK,
        KEY_GIVEN,
        KEY_TAKEN_BACK,
        READY,
        BACKING_ASKED,
        BACKED,
        CONTACT_NAMED,
        EXPLAINED,
        CASE_MOVED,
        BACKING_TAKEN_BACK
    }

    /// How far a case of the liaison team is.
    public enum CaseNow {
        NEW,
        PICKED_UP,
        EXPLAINED,
        /// As the team says.
        SOLVED,
        STUCK,
        /// It was answered, or came.
        OVER
    }

    /// A node that a notice is about.
    public record About(Label label, String id) {
        /// A new label needs a line in `NoticeStore.TELL`.
        public enum Label {
            TASK,
            PROJECT,
            PLATFORM,
            PLACE,
            CLAIM,
            DEED,
            LINE,
            WARNING,
            REQUEST,
            LIAISON_CASE
        }

        public static About task(String id) {
            return new About(Label.TASK, id);
        }

        public static About project(String id) {
            return new About(Label.PROJECT, id);
        }

        public static About platform(String id) {
            return new About(Label.PLATFORM, id);
        }

        public static About place(String id) {
            return new About(Label.PLACE, id);
        }

        public static About warning(String id) {
            return new About(Label.WARNING, id);
        }

        public static About request(String id) {
            return new About(Label.REQUEST, id);
        }

        public static About liaisonCase(String id) {
            return new About(Label.LIAISON_CASE, id);
        }

        public static About deed(String id) {
            return new About(Label.DEED, id);
        }

        public static About line(String id) {
            return new About(Label.LINE, id);
        }
    }

    record TaskLink(String id, String title, int stillNeeded) {}

    record ProjectLink(String id, String name, String kind) {}

    record PlatformLink(String id, String name) {}

    record PlaceLink(String id, String name, Optional<String> sign) {}

    record Page(List<Notice> notices, Optional<String> next, boolean unseen) {}

    /// Every answer to having looked.
    sealed interface SeeOutcome {
        record NoticesSeen(Instant upTo) implements SeeOutcome {}
    }
}
