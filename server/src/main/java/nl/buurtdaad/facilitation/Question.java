package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import nl.buurtdaad.facilitation.Desk.StandsStill;
import nl.buurtdaad.facilitation.RequestView.Moved;
import nl.buurtdaad.visits.Invitations;
import org.jspecify.annotations.Nullable;

/// A request as the official sees it behind the link, with the passport of who asks.
/// The records are public because the build's template classes stand in a package of their own.
/// @param asker the name, or null for who does not want to be named
/// @param holder whom the letter went to
/// @param mayAnswer it lies with the holder or with a colleague of their department
/// @param liesHere with the holder
/// @param layHere with the holder before, who passed it on
/// @param liesWith the department, while it lies with one
/// @param right that was named with it
/// @param task the name of what it is for
/// @param standsStill empty where the doers go on
/// @param topOfHour its case is talked about first in het uurtje
/// @param given every answer, in order
/// @param offer of a handover; empty where none was
/// @param agreedAt when the doers agreed on it
/// @param clarifications what the residents want explained, and what was, in order
/// @param invitation when one of the doers is there
public record Question(
        Optional<RequestKind> kind,
        String sentence,
        Instant sentAt,
        Agreed agreed,
        @Nullable String asker,
        Holder holder,
        boolean mayAnswer,
        boolean liesHere,
        boolean layHere,
        Optional<String> liesWith,
        boolean topOfHour,
        String project,
        Optional<String> forWhom,
        Optional<NamedRight> right,
        Optional<String> task,
        Optional<StandsStill> standsStill,
        List<Given> given,
        Optional<HandoverOffer> offer,
        Optional<Instant> agreedAt,
        List<Clarification> clarifications,
        Optional<Invitations.Next> invitation,
        Passport passport) {

    /// The answer that ended the waiting.
    public Optional<Given> settled() {
        return given.stream().filter(one -> one.kind().settles()).findFirst();
    }

    /// A promise of its reader that can get another day.
    public Optional<Given> movable() {
        return settled()
                .filter(_ -> offer.isEmpty())
                .filter(one -> one.by().isPresent()
                        && one.moved().isEmpty()
                        && one.officialId().equals(holder.id()))
                .filter(one -> one.state().filter(PromiseState::came).isEmpty());
    }

    public Optional<Given> last(AnswerKind kind) {
        return given.stream().filter(one -> one.kind() == kind).reduce((_, later) -> later);
    }

    /// With a colleague of its reader, who may answer it all the same.
    public boolean liesWithColleague() {
        return mayAnswer && !liesHere;
    }

    /// The doers want to do it themselves, and whom the letter went to writes down what is agreed.
    public boolean asksHandover() {
        return kind.filter(RequestKind.HANDOVER::equals).isPresent() && mayAnswer && !holder.liaison();
    }

    /// Its reader can explain something.
    boolean isUnclearHere() {
        return mayAnswer && !unclear().isEmpty();
    }

    /// What the residents want explained still.
    public List<Clarification> unclear() {
        return clarifications.stream().filter(Clarification::isOpen).toList();
    }

    /// A department that it can be passed on to.
    public record Target(String id, String name) {}

    /// A right and where it stands.
    public record NamedRight(String name, String source) {}

    /// @param department empty for the liaison team
    public record Holder(
            String id, String name, Optional<String> department, Optional<String> phone, boolean liaison) {}

    /// What an official answered, and what the doers said of it since.
    /// @param by of a promise, as are the state and that it was moved
    /// @param sentence the condition of YES_IF, the reason of NO_BUT
    /// @param saidBy the name, or null for who does not want to be named
    public record Given(
            AnswerKind kind,
            String official,
            String department,
            Instant at,
            Optional<LocalDate> by,
            Optional<String> sentence,
            Optional<String> possible,
            Optional<String> call,
            Optional<String> passedTo,
            boolean nobodyCame,
            Optional<String> told,
            boolean ended,
            Optional<PromiseState> state,
            Optional<Moved> moved,
            String officialId,
            @Nullable String saidBy) {
        public boolean is(PromiseState other) {
            return state.filter(other::equals).isPresent();
        }
    }

    /// "Dit zijn wij", made from what was done.
    /// @param made the newest tasks that were done, by title
    /// @param madeInAll how many tasks were done
    public record Passport(
            String platformId,
            String platform,
            String about,
            LocalDate since,
            boolean example,
            List<String> neighbourhoods,
            Optional<String> callName,
            Optional<String> callPhone,
            String howToJoin,
            List<String> made,
            long madeInAll) {}
}
