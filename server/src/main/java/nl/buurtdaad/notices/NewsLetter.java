package nl.buurtdaad.notices;

import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Notice.PlaceLink;
import nl.buurtdaad.notices.Notice.PlatformLink;
import nl.buurtdaad.notices.Notice.ProjectLink;
import nl.buurtdaad.notices.Notice.TaskLink;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.NoticesWords;

/// The letter that says there is news, and names what happened first. In Dutch.
record NewsLetter(Letters letters, String publicUrl) {
    private static final int LONGEST_SUBJECT = 120;
    private static final NoticesWords WORDS = new NoticesWords(Language.NL);

    /// Whom a letter is for, and what happened first.
    record Reader(String name, String email, Notice notice) {}

    void write(Tx tx, Reader reader) {
        // An address that mail no longer takes is no reason to refuse what a neighbour does.
        if (Letters.canReach(reader.email())) {
            letters.write(tx, reader.email(), subject(reader.notice()), text(reader), null);
        }
    }

    private static String subject(Notice notice) {
        String subject = WORDS.letterSubject(about(notice));
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private String text(Reader reader) {
        Notice notice = reader.notice();
        String link =
                publicUrl + notice.task().map(task -> "/klus/" + task.id()).orElse("/mijn");
        return WORDS.letterHello(reader.name()) + "\n\n"
                + sentence(notice) + "\n"
                + WORDS.letterLink() + " " + link + "\n\n"
                + WORDS.letterMore() + " " + publicUrl + "/mijn\n"
                + WORDS.letterOnce() + "\n\n"
                + WORDS.letterBye();
    }

    static String sentence(Notice notice) {
        String by = notice.by().orElseGet(WORDS::aNeighbour);
        String about = about(notice);
        return switch (notice.kind()) {
            case JOINED -> WORDS.joined(1, by, about);
            case LEFT -> WORDS.left(by, about) + (hasRoom(notice) ? " " + WORDS.roomAgain() : "");
            case THANKED -> WORDS.thanked(1, by, about);
            case WE_SEE_YOU -> WORDS.weSeeYou(by, about);
            case LINE ->
                notice.line().map(line -> WORDS.line(line, by, about)).orElseGet(() -> WORDS.saidSomething(by, about));
            case CHANGED -> WORDS.changed(by, about);
            case TALKED_OVER -> WORDS.talkedOver(by, about);
            case PROPOSED -> WORDS.proposed(by, about);
            case PROBLEM_SEEN -> WORDS.problemSeen(by, about);
            case STANDS -> WORDS.stands(about);
            case ANSWERED -> WORDS.answered(about);
            case ASKED_BACK -> WORDS.askedBack(about);
            case HANDOVER_OFFERED -> WORDS.handoverOffered(about);
            case HANDOVER_RETURNED -> WORDS.handoverReturned(about);
            case READY -> WORDS.ready(by, about);
            case WARNED -> WORDS.warned(notice.line().orElse("…"), by, about);
            case ALL_GOOD -> WORDS.allGood(notice.line().orElse("…"), about);
            case DOUBTED -> WORDS.doubted(about);
            case OWN_TASK -> WORDS.ownTask(by, about);
            case KEY_GIVEN -> WORDS.keyGiven(by, place(notice));
            case KEY_TAKEN_BACK -> WORDS.keyTakenBack(by, place(notice));
        };
    }

    private static boolean hasRoom(Notice notice) {
        return notice.task().filter(task -> task.stillNeeded() > 0).isPresent();
    }

    private static String place(Notice notice) {
        return notice.place().map(PlaceLink::name).orElseGet(() -> about(notice));
    }

    private static String about(Notice notice) {
        return notice.task()
                .map(TaskLink::title)
                .or(() -> notice.project().map(ProjectLink::name))
                .or(() -> notice.place().map(PlaceLink::name))
                .or(() -> notice.platform().map(PlatformLink::name))
                .orElse("Buurtdaad");
    }
}
