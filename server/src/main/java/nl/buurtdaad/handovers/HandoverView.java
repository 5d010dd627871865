package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.handovers.Handover.Department;
import nl.buurtdaad.handovers.Handover.Return;
import nl.buurtdaad.handovers.Handover.Talk;

/// A handover as its caller sees it; named like the schema's fields. Everyone sees all of it.
record HandoverView(
        String id,
        String request,
        HandoverState state,
        Optional<String> what,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> means,
        Optional<String> municipalityKeeps,
        Optional<String> beheerder,
        Optional<Terms.Returns> returns,
        Optional<Integer> noticeWorkdays,
        List<Terms.Term> missing,
        Optional<String> department,
        Optional<String> official,
        Optional<Instant> offeredAt,
        boolean inTheHour,
        Optional<Instant> agreedAt,
        Optional<LocalDate> since,
        Optional<LocalDate> lastDay,
        Optional<String> returnedBecause,
        Optional<Instant> returnedAt,
        Optional<String> returnedBy,
        Optional<Handover.End> endedBy,
        Optional<String> proposal,
        Optional<String> endProposal,
        Optional<String> endBecause,
        boolean iMayPutForward,
        boolean iMayProposeEnd) {

    /// A request whose handover the caller writes.
    record ToWrite(String request, String sentence, String platform, ProjectLink project) {}

    /// One that an official offered, for them.
    ///
    /// @param sentence what the doers asked
    record AtDesk(String sentence, ProjectLink project, HandoverView handover) {}

    /// @param doer the caller has the say in its project
    static HandoverView of(Handover handover, boolean doer, Instant now, ZoneId zone) {
        Terms terms = handover.terms();
        HandoverState state = HandoverRule.state(handover, now, zone);
        boolean ending = handover.ends().filter(Talk::isLive).isPresent();
        return new HandoverView(
                handover.id(),
                handover.request(),
                state,
                terms.what(),
                terms.from(),
                terms.until(),
                terms.means(),
                terms.municipalityKeeps(),
                terms.beheerder(),
                terms.returns(),
                terms.returns().filter(Terms.Returns.WITH_NOTICE::equals).flatMap(_ -> terms.noticeWorkdays()),
                state == HandoverState.DRAFT ? terms.missing() : List.of(),
                handover.department().map(Department::name),
                handover.offeredAt().map(_ -> handover.author().name()),
                handover.offeredAt(),
                state == HandoverState.PUT_FORWARD
                        && handover.begins().filter(Talk::isInTheHour).isPresent(),
                handover.agreedAt(),
                HandoverRule.since(handover, zone),
                HandoverRule.lastDay(handover, zone),
                handover.returned().map(Return::because),
                handover.returned().map(Return::at),
                handover.returned().map(Return::by).filter(name -> !name.isEmpty()),
                HandoverRule.end(handover, now, zone),
                handover.begins().map(Talk::proposal),
                handover.ends().map(Talk::proposal),
                handover.endBecause(),
                doer && state.isOnOffer(),
                doer && state.stands() && !ending);
    }
}
