package nl.buurtdaad.decisions;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The things that are decided about: their lock, who has the say in them, and what a change of them brings along.
record Grounds(Claims claims, Changes changes, Say say, ProposalStore store, Inbox inbox) {
    /// Locks a thing; empty when it is not there any more, or nobody can have a say in it.
    Optional<Ground> lock(Tx tx, Thing thing) {
        return switch (thing) {
            case Thing.Task task ->
                claims.lockTask(tx, task.id())
                        .map(read ->
                                new Ground(thing, read.platform(), Optional.of(read.project()), Optional.of(read)));
            case Thing.Project _, Thing.Place _, Thing.Platform _ ->
                store.lockThing(tx, thing)
                        .map(belongs -> new Ground(thing, belongs.platform(), belongs.project(), Optional.empty()));
        };
    }

    Map<String, Doing> sayIn(Tx tx, Ground ground, Instant at) {
        return say.of(tx, ground.thing(), at);
    }

    /// Tells everybody who has a say, and who else is named; locks their inboxes, so nothing is locked after it.
    void tell(Tx tx, Ground ground, Notice.Kind kind, Optional<String> by, List<String> others, Instant now) {
        var told = new LinkedHashSet<>(sayIn(tx, ground, now).keySet());
        told.addAll(others);
        var about = ground.task()
                .map(task -> About.task(task.id()))
                .or(() -> ground.project().map(About::project))
                .map(List::of)
                .orElseGet(List::of);
        inbox.tell(tx, kind, told, by, about, now);
    }

    /// It is again as it was before a change.
    void takeBack(Tx tx, Ground ground, ChangeFacts change) {
        changes.takeBack(tx, change.id());
        keepClaims(tx, ground, change.aspect());
    }

    /// What was proposed is made so.
    void makeSo(Tx tx, Ground ground, Aspect aspect, String change, Instant at) {
        changes.makeSo(tx, change, at);
        keepClaims(tx, ground, aspect);
    }

    /// Another time of a task: the days until its claims lapse are counted anew.
    void keepClaims(Tx tx, Ground ground, Aspect aspect) {
        if (aspect == Aspect.STARTS_AT) {
            ground.task()
                    .flatMap(task -> claims.lockTask(tx, task.id()))
                    .ifPresent(task -> claims.keepAll(tx, task, task.startsAt()));
        }
    }
}
