package nl.buurtdaad.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.database.Tx;

/// Claims on tasks, for every room that makes or ends one. What a rule counts is read after the lock: the resident's
/// first, then the task's.
public final class Claims {
    private final ClaimStore store = new ClaimStore();
    private final Clock clock;

    Claims(Clock clock) {
        this.clock = clock;
    }

    /// Locks a resident and a task. Empty when there is no such task any more.
    public Optional<Task> lockTask(Tx tx, String resident, String task) {
        store.lock(tx, resident, task);
        return store.findTask(tx, resident, task, clock.instant());
    }

    /// Locks a resident and the task of a claim of theirs.
    public Optional<HeldClaim> lockClaim(Tx tx, String resident, String claim) {
        store.lockTaskOfClaim(tx, resident, claim);
        return store.findClaim(tx, resident, claim, clock.instant());
    }

    /// A claim whose task the caller has locked.
    public HeldClaim get(Tx tx, String resident, String claim) {
        return store.findClaim(tx, resident, claim, clock.instant()).orElseThrow();
    }

    public void lockResident(Tx tx, String resident) {
        store.lockResident(tx, resident);
    }

    /// Locks a resident and counts their open claims, on every platform.
    public int lockAndCountOpen(Tx tx, String resident) {
        store.lockResident(tx, resident);
        return store.countOpenClaims(tx, resident, clock.instant());
    }

    /// The claim of who makes a task, which is its first.
    ///
    /// @param agreements of the task's platform
    public void takeFirst(Tx tx, String claim, String resident, String task, Agreements agreements, Instant now) {
        store.claim(tx, claim, resident, task, false, now, agreements.claimTimes(now, Optional.empty()));
    }

    int countOpen(Tx tx, String resident, Instant now) {
        return store.countOpenClaims(tx, resident, now);
    }

    void take(Tx tx, String claim, String resident, Task task, boolean beside) {
        store.claim(tx, claim, resident, task.id(), beside, task.readAt(), task.claimTimes());
    }

    void keep(Tx tx, HeldClaim claim) {
        store.keep(tx, claim.id(), claim.task().claimTimes());
    }

    /// Another time for the task: the days until its claims lapse are counted from there.
    public void keepAll(Tx tx, Task task, Instant startsAt) {
        var times = task.agreements().claimTimes(task.readAt(), Optional.of(startsAt));
        store.keepAll(tx, task.id(), times, task.readAt());
    }

    public void release(Tx tx, String claim, Task task) {
        end(tx, claim, HeldClaim.End.RELEASED, task);
    }

    public void done(Tx tx, HeldClaim claim) {
        end(tx, claim.id(), HeldClaim.End.DONE, claim.task());
    }

    private void end(Tx tx, String claim, HeldClaim.End end, Task task) {
        store.end(tx, claim, end, task.readAt());
        store.settle(tx, task.id(), task.readAt());
    }

    /// A claim that was done is active again; when its days are over, they begin again.
    public void resume(Tx tx, HeldClaim claim) {
        Task task = claim.task();
        boolean stillRuns = claim.times().lapsesAt().isAfter(task.readAt());
        store.resume(tx, claim.id(), stillRuns ? claim.times() : task.claimTimes());
        store.settle(tx, task.id(), task.readAt());
    }
}
