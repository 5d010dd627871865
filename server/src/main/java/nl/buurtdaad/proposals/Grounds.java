package nl.buurtdaad.proposals;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementChange;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.AgreementRule;
import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.proposals.ProposalOutcome.NumberRefused;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The things that are decided about: their lock, who has the say in them, and what a change of them brings along.
public record Grounds(
        Claims claims, Changes changes, AgreementsRoom agreements, Say say, ProposalStore store, Inbox inbox) {
    /// Locks a thing; empty when it is not there any more, or nobody can have a say in it.
    public Optional<Ground> lock(Tx tx, Thing thing) {
        return switch (thing) {
            case Thing.Task task ->
                claims.lockTask(tx, task.id())
                        .map(read -> new Ground(
                                thing,
                                read.platform(),
                                List.of(read.project()),
                                read.agreements(),
                                Optional.of(read),
                                store.findDoneSince(tx, task.id(), read.readAt())));
            case Thing.Project _, Thing.Place _, Thing.Platform _ ->
                store.lockThing(tx, thing)
                        .map(belongs -> new Ground(
                                thing,
                                belongs.platform(),
                                belongs.projects(),
                                belongs.agreements(),
                                Optional.empty(),
                                Optional.empty()));
        };
    }

    public Map<String, Doing> sayIn(Tx tx, Ground ground, Instant at) {
        return say.of(tx, ground.thing(), at);
    }

    /// Why a number cannot be agreed on.
    public Optional<NumberRefused> refusal(Ground ground, NewValue value) {
        return value.aspect()
                .agreement()
                .flatMap(name -> AgreementRule.refusal(name, value.number(), ground.agreements()))
                .map(refused -> new NumberRefused("number", refused.atLeast(), refused.atMost()));
    }

    /// Tells everybody who has a say, and who else is named; locks their inboxes, so nothing is locked after it.
    public void tell(Tx tx, Ground ground, Notice.Kind kind, Optional<String> by, List<String> others, Instant now) {
        var told = new LinkedHashSet<>(sayIn(tx, ground, now).keySet());
        told.addAll(others);
        About about = switch (ground.thing()) {
            case Thing.Task task -> About.task(task.id());
            case Thing.Project project -> About.project(project.id());
            case Thing.Place _ -> About.project(ground.projects().getFirst());
            case Thing.Platform platform -> About.platform(platform.id());
        };
        inbox.tell(tx, kind, told, by, List.of(about), now);
    }

    /// As [#tell], of a task that came beside it.
    void tellOfOwnTask(Tx tx, Ground ground, String resident, String task, Instant now) {
        var told = sayIn(tx, ground, now).keySet();
        inbox.tell(tx, Notice.Kind.OWN_TASK, told, Optional.of(resident), List.of(About.task(task)), now);
    }

    /// It is again as it was before a change.
    public void takeBack(Tx tx, Ground ground, Aspect aspect, String change) {
        changes.takeBack(tx, change);
        keepClaims(tx, ground, aspect);
    }

    /// What was proposed is made so.
    ///
    /// @return false when it does not fit any more beside what else was agreed meanwhile; nothing is different then
    boolean makeSo(Tx tx, Ground ground, Aspect aspect, String change, Instant at) {
        if (aspect.agreement().isPresent()) {
            return agree(tx, ground, aspect.agreement().get(), change, at);
        }
        if (isAside(tx, change)) {
            return false;
        }
        changes.makeSo(tx, change, at);
        keepClaims(tx, ground, aspect);
        return true;
    }

    /// Doers hid what would be written.
    boolean isAside(Tx tx, String change) {
        return changes.isAside(tx, change);
    }

    private boolean agree(Tx tx, Ground ground, AgreementName name, String change, Instant at) {
        var agreed = agreements.change(tx, ground.platform(), name, changes.getNumber(tx, change), at);
        if (agreed.orElse(null) instanceof AgreementChange.Agreed(String _, int was)) {
            changes.makeAgreed(tx, change, was, at);
            return true;
        }
        return false;
    }

    /// Another time of a task: the days until its claims lapse are counted anew.
    public void keepClaims(Tx tx, Ground ground, Aspect aspect) {
        if (aspect == Aspect.STARTS_AT) {
            ground.task()
                    .flatMap(task -> claims.lockTask(tx, task.id()))
                    .ifPresent(task -> claims.keepAll(tx, task, task.startsAt()));
        }
    }
}
