package nl.buurtdaad.notices;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Notice.PlaceLink;
import nl.buurtdaad.notices.Notice.PlatformLink;
import nl.buurtdaad.notices.Notice.ProjectLink;
import nl.buurtdaad.notices.Notice.TaskLink;
import nl.buurtdaad.notices.Push.News;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.NoticesWords;

/// The letter that says there is news: of what happened just now, or of a week. In Dutch.
record NewsLetter(Letters letters, String publicUrl) {

    /// What a letter tells; the rest is in the app.
    private static final int MOST_LINES = 12;

    private static final NoticesWords WORDS = new NoticesWords(Language.NL);

    /// @param weekly whether it waited for the weekly letter
    record Due(Notice notice, boolean weekly) {}

    /// Who is told, and of what.
    ///
    /// @param reader the name they chose
    /// @param due at least one, the newest first
    record Reader(String resident, String reader, Optional<String> email, List<Due> due) {
        /// Whether there is a letter, and not of the week alone.
        boolean isMailedAtOnce() {
            return email.isPresent() && !isWeekly();
        }

        boolean isWeekly() {
            return due.stream().allMatch(Due::weekly);
        }

        News news() {
            Notice newest = due.getFirst().notice();
            return new News(newest.id(), resident, newest.kind(), newest.at());
        }
    }

    void write(Tx tx, Reader reader) {
        // An address that mail no longer takes is no reason to refuse what a neighbour does.
        reader.email()
                .filter(Letters::canReach)
                .ifPresent(email -> letters.write(tx, email, subject(reader), text(reader), null));
    }

    private static String subject(Reader reader) {
        if (reader.isWeekly()) {
            return WORDS.weekSubject();
        }
        String about = about(reader.due().getFirst().notice());
        return reader.due().size() == 1 ? WORDS.letterSubject(about) : WORDS.letterSubjectMore(about);
    }

    private String text(Reader reader) {
        return WORDS.letterHello(reader.reader()) + "\n\n"
                + (reader.due().size() == 1 && !reader.isWeekly() ? one(reader) : several(reader)) + "\n"
                + WORDS.letterLess() + " " + publicUrl + "/ik#horen\n\n"
                + WORDS.letterBye();
    }

    private String one(Reader reader) {
        Notice notice = reader.due().getFirst().notice();
        return sentence(notice) + "\n"
                + WORDS.letterLink() + " " + link(notice).orElse(mine()) + "\n\n"
                + WORDS.letterMore() + " " + mine() + "\n"
                + WORDS.letterOnce() + "\n";
    }

    private String several(Reader reader) {
        var lines = reader.due().stream()
                .map(Due::notice)
                .map(notice -> "- " + sentence(notice)
                        + link(notice).map(link -> "\n  " + link).orElse("") + "\n")
                .distinct()
                .toList();
        String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining());
        return (reader.isWeekly() ? WORDS.weekFirst() : WORDS.letterFirst()) + "\n\n" + shown + "\n"
                + (lines.size() > MOST_LINES ? WORDS.letterRest() : WORDS.letterMore()) + " " + mine() + "\n"
                + (reader.isWeekly() ? WORDS.weekOnce() : WORDS.letterOnce()) + "\n";
    }

    private String mine() {
        return publicUrl + "/mijn";
    }

    /// Thanks in office stand under the deed, on the page of its project.
    private Optional<String> link(Notice notice) {
        return notice.task()
                .filter(_ -> notice.kind() != Notice.Kind.WE_SEE_YOU)
                .map(task -> "/klus/" + task.id())
                .or(() -> notice.request().map(request -> "/vraag/" + request))
                .or(() -> notice.project().map(project -> "/project/" + project.id()))
                .or(() -> notice.place().flatMap(PlaceLink::sign).map(sign -> "/s/" + sign))
                .or(() -> notice.platform().map(platform -> "/buurt/" + platform.id()))
                .map(path -> publicUrl + path);
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
            case ANSWERED ->
                notice.line().map(line -> WORDS.answeredIt(line, about)).orElseGet(() -> WORDS.answered(about));
            case EXPLAINED ->
                notice.line().map(line -> WORDS.explainedIt(line, about)).orElseGet(() -> WORDS.explained(about));
            case CASE_MOVED -> caseMoved(notice, notice.line().orElse(about));
            case ASKED_BACK ->
                notice.line().map(line -> WORDS.askedBackIt(line, about)).orElseGet(() -> WORDS.askedBack(about));
            case PROMISE_MOVED ->
                notice.line().map(line -> WORDS.promiseMovedIt(line, about)).orElseGet(() -> WORDS.promiseMoved(about));
            case HANDOVER_OFFERED -> WORDS.handoverOffered(about);
            case HANDOVER_RETURNED -> WORDS.handoverReturned(about);
            case READY -> WORDS.ready(by, about);
            case BACKING_ASKED -> WORDS.backingAsked(by, about);
            case BACKED -> WORDS.backed(by, about);
            case BACKING_TAKEN_BACK -> WORDS.backingTakenBack(by, about);
            case CONTACT_NAMED -> WORDS.contactNamed(by, about);
            case WARNED -> WORDS.warned(notice.line().orElse("…"), by, about);
            case ALL_GOOD -> WORDS.allGood(notice.line().orElse("…"), about);
            case DOUBTED -> WORDS.doubted(about);
            case OWN_TASK -> WORDS.ownTask(by, about);
            case KEY_GIVEN -> WORDS.keyGiven(by, place(notice));
            case KEY_TAKEN_BACK -> WORDS.keyTakenBack(by, place(notice));
        };
    }

    /// As it is by now: what was taken back since is not told.
    private static String caseMoved(Notice notice, String what) {
        return switch (notice.caseNow().orElse(Notice.CaseNow.OVER)) {
            case NEW -> WORDS.caseKnown(what);
            case PICKED_UP -> WORDS.caseCalls(what);
            case EXPLAINED -> WORDS.caseExplained(what);
            case SOLVED -> WORDS.caseSolved(what);
            case STUCK -> WORDS.caseStuck(what);
            case OVER -> WORDS.caseOver(what);
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
