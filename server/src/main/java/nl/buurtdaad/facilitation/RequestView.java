package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.workdays.Term.TermDay;

/// A request as this caller may see it: a glass box (DOMAIN rule 19). Named like the schema's fields.
///
/// @param task that it is for; none once that was taken back
/// @param department empty while it lies with the liaison team
/// @param answers in their order
/// @param offer of a handover; empty where none was
/// @param liaisonCase what the liaison team does about it
/// @param glassBox an answer to each of the three questions
record RequestView(
        String id,
        Optional<RequestKind> kind,
        String sentence,
        Instant sentAt,
        ProjectLink project,
        Optional<RightLink> right,
        Optional<RequestTask> task,
        Optional<String> department,
        Optional<String> departmentId,
        Optional<String> official,
        List<AnswerView> answers,
        Optional<PromiseView> promise,
        Optional<HandoverOffer> offer,
        Optional<TermView> term,
        boolean iMaySayReceived,
        boolean iMayTellMore,
        boolean iMayWithdraw,
        Optional<Case> liaisonCase,
        List<GlassBoxAnswer> glassBox) {
    /// The residents were asked something and did not answer yet.
    boolean waitsForResidents() {
        return !isSettled()
                && answers.stream()
                        .anyMatch(answer -> answer.kind() == AnswerKind.ASKED_BACK
                                && answer.endedAt().isEmpty());
    }

    /// There is something that can have come. Whether the doers want a handover they say among themselves.
    boolean canHaveCome() {
        return promise.isPresent() && offer.isEmpty();
    }

    /// YES, YES_IF or NO_BUT was said.
    boolean isSettled() {
        return answers.stream().anyMatch(answer -> answer.kind().settles());
    }

    /// @param days every one of them, with why it does not count
    /// @param timesAsLong so many times as long as agreed and more, once it is badly late
    record TermView(
            LocalDate receivedOn,
            int workdays,
            LocalDate lastDay,
            boolean late,
            Optional<Integer> timesAsLong,
            List<TermDay> days) {}

    /// @param by of a promise, as it was said
    /// @param sentence the condition of YES_IF, the reason of NO_BUT
    /// @param passedTo a department
    /// @param told what the residents answered to ASKED_BACK
    /// @param endedAt the residents answered, or said that they said enough
    /// @param nobodyCame of NO_BUT: nobody of their department ever came to look
    record AnswerView(
            String id,
            AnswerKind kind,
            Instant at,
            Contact official,
            Optional<LocalDate> by,
            Optional<String> sentence,
            Optional<String> possible,
            Optional<String> call,
            Optional<String> passedTo,
            boolean nobodyCame,
            Optional<String> told,
            Optional<Instant> endedAt) {}

    record PromiseView(
            String id,
            Instant madeAt,
            LocalDate by,
            Optional<String> condition,
            Contact official,
            Optional<String> phone,
            PromiseState state,
            Optional<Instant> saidAt,
            Optional<Moved> moved) {}

    /// A promise got another day.
    ///
    /// @param from the day that was promised first
    record Moved(Instant at, LocalDate from, String because) {}

    /// The right that the doers named with it.
    record RightLink(String id, String name) {}

    record RequestTask(String id, String title) {}

    record Contact(String name, String department) {}
}
