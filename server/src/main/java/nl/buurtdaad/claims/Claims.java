package nl.buurtdaad.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.agreements.ClaimTimes;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;

/// Claims on tasks, for every room that makes or ends one. What a rule counts is read after the lock: the resident's
/// first, then the task's. Who is in a task hears of who comes and goes.
public final class Claims {
    private final ClaimStore store = new ClaimStore();
    private final Clock clock;
    private final Inbox inbox;

    Claims(Clock clock, Inbox inbox) {
        this.clock = clock;
        this.inbox = inbox;
    }

    /// Locks a resident and a task. Empty when there is no such task any more.
    public Optional<Task> lockTask(Tx tx, String resident, String task) {
        store.lock(tx, resident, task);
        return store.findTask(tx, resident, task, clock.instant());
    }

    /// Locks a task, for what counts nothing of a resident. Empty when there is no such task any more.
    public Optional<Task> lockTask(Tx tx, String task) {
        store.lockTask(tx, task);
        return store.findTask(tx, "", task, clock.instant());
    }

    /// Locks the tasks that a resident has an open claim on, all of them before anything else.
    List<Task> lockTasksOf(Tx tx, String resident) {
        var tasks = store.listOpenTasks(tx, resident, clock.instant());
        tasks.forEach(task -> store.lockTask(tx, task));
        return tasks.stream()
                .flatMap(task -> store.findTask(tx, resident, task, clock.instant()).stream())
                .toList();
    }

    void forgetLinesOf(Tx tx, String resident) {
        store.forgetLinesOf(tx, resident);
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

    /// Locks a resident and looks what they began today: from when they may begin more, when it is enough for now.
    public Optional<Instant> mayBeginAgainAt(Tx tx, String resident) {
        store.lockResident(tx, resident);
        Instant now = clock.instant();
        return ADay.BEGIN.againAt(store.listBegunAt(tx, resident, ADay.since(now)), now);
    }

    /// The claim of who makes a task, which is its first.
    ///
    /// @param times by the agreements of the task's platform
    public void takeFirst(Tx tx, String claim, String resident, String task, Instant now, ClaimTimes times) {
        store.claim(tx, claim, resident, task, Task.Spot.SLOT, now, times);
    }

    int countOpen(Tx tx, String resident, Instant now) {
        return store.countOpenClaims(tx, resident, now);
    }

    void take(Tx tx, String claim, String resident, Task task, Task.Spot spot) {
        store.claim(tx, claim, resident, task.id(), spot, task.readAt(), task.claimTimes());
        tell(tx, Notice.Kind.JOINED, doingIt(task, store.listWhoBegan(tx, task.id())), resident, task);
    }

    void keep(Tx tx, HeldClaim claim) {
        store.keep(tx, claim.id(), claim.task().claimTimes());
    }

    /// Another time for the task, or none: the days until its claims lapse are counted anew.
    public void keepAll(Tx tx, Task task, Optional<Instant> startsAt) {
        var times = task.agreements().claimTimes(task.readAt(), startsAt);
        store.keepAll(tx, task.id(), times, task.readAt());
    }

    public void release(Tx tx, String claim, Task task) {
        releaseUntold(tx, claim, task);
        task.claims().stream()
                .filter(part -> part.claim().equals(claim))
                .findFirst()
                .ifPresent(own -> tell(tx, Notice.Kind.LEFT, doingIt(task, List.of()), own.resident(), task));
    }

    /// For who tells the others another story of it.
    public void releaseUntold(Tx tx, String claim, Task task) {
        end(tx, claim, HeldClaim.End.RELEASED, task);
    }

    public void done(Tx tx, HeldClaim claim) {
        end(tx, claim.id(), HeldClaim.End.DONE, claim.task());
    }

    private void end(Tx tx, String claim, HeldClaim.End end, Task task) {
        store.end(tx, claim, end, task.readAt());
        store.settle(tx, task.id(), task.readAt());
    }

    private void tell(Tx tx, Notice.Kind kind, List<String> residents, String by, Task task) {
        inbox.tell(tx, kind, residents, Optional.of(by), List.of(About.task(task.id())), task.readAt());
    }

    private static List<String> doingIt(Task task, List<String> andAlso) {
        var doing = task.claims().stream().filter(part -> !part.done()).map(Task.Part::resident);
        return Stream.concat(doing, andAlso.stream()).toList();
    }

    /// A claim that was done is active again; when its days are over, they begin again.
    public void resume(Tx tx, HeldClaim claim) {
        Task task = claim.task();
        boolean stillRuns = claim.times().lapsesAt().isAfter(task.readAt());
        store.resume(tx, claim.id(), stillRuns ? claim.times() : task.claimTimes());
        store.settle(tx, task.id(), task.readAt());
    }
}
