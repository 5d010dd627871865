package nl.buurtdaad.decisions;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.decisions.DecisionView.About;
import nl.buurtdaad.decisions.DecisionView.Advice;
import nl.buurtdaad.decisions.DecisionView.Adviser;
import nl.buurtdaad.decisions.DecisionView.ChangeState;
import nl.buurtdaad.decisions.DecisionView.ChangeView;
import nl.buurtdaad.decisions.DecisionView.Decider;
import nl.buurtdaad.decisions.DecisionView.Problem;
import nl.buurtdaad.decisions.DecisionView.ProposalView;
import nl.buurtdaad.decisions.DecisionView.ThingKind;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.deeds.Doer;
import nl.buurtdaad.proposals.Proposal;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.say.ThingStore;
import org.neo4j.driver.Value;

/// Reads the rows of [DecisionStore] as their caller sees them.
final class DecisionRowStore {
    private DecisionRowStore() {}

    static ChangeView change(Value row, Look look) {
        About about = about(row);
        Instant at = time(row.get("at"));
        Instant talkUntil = time(row.get("talkUntil"));
        boolean talked = !row.get("proposal").isNull();
        boolean holds = row.get("holds").asBoolean() && !row.get("replaced").asBoolean();
        boolean mine = isOf(row.get("by"), look);
        boolean decides = look.decides(about.id());
        var fine = doers(row.get("fine"), look);
        return new ChangeView(
                row.get("id").asString(),
                at,
                about,
                aspect(row),
                said(row, row.get("was")),
                said(row, row.get("became")),
                doer(row.get("by"), look),
                row.get("through").isNull() ? Optional.empty() : Optional.of(doing(row.get("through"))),
                state(row, holds),
                talkUntil,
                fine,
                holds && decides && !mine && !talked && look.now().isBefore(talkUntil),
                fine.stream().anyMatch(Doer::me),
                holds && decides && aspect(row).isOfTheThing(),
                textIfAny(row.get("proposal")));
    }

    private static ChangeState state(Value row, boolean holds) {
        if (holds) {
            return ChangeState.HOLDS;
        }
        return row.get("holds").asBoolean() ? ChangeState.REPLACED : ChangeState.TALKED_OVER;
    }

    static ProposalView proposal(Value row, Look look) {
        About about = about(row);
        var kept = Proposal.State.valueOf(row.get("state").asString());
        boolean isDone = kept == Proposal.State.OPEN && !row.get("doneSince").isNull();
        var state = isDone ? Proposal.State.OVER : kept;
        Value settledAt = row.get(isDone ? "doneSince" : "settledAt");
        Instant endsAt = time(row.get("endsAt"));
        boolean mine = isOf(row.get("by"), look);
        boolean decides = look.decides(about.id());
        boolean isOpen = state == Proposal.State.OPEN;
        boolean isLive = isOpen || state == Proposal.State.FOR_THE_HOUR;
        var agreed = doers(row.get("agreed"), look);
        Value change = row.get("change");
        boolean holds = !change.isNull() && change.get("holds").asBoolean();
        return new ProposalView(
                row.get("id").asString(),
                time(row.get("proposedAt")),
                about,
                row.get("project").isNull() ? Optional.empty() : Optional.of(DeedStore.project(row.get("project"))),
                aspect(row),
                change.isNull() ? Optional.empty() : said(row, change.get("was")),
                change.isNull() ? Optional.empty() : said(row, change.get("became")),
                textIfAny(row.get("sentence")),
                doer(row.get("by"), look),
                endsAt,
                state,
                settledAt.isNull() ? Optional.empty() : Optional.of(time(settledAt)),
                agreed,
                problems(row, isLive, look),
                row.get("advice").asList(DecisionRowStore::advice),
                decides,
                isOpen && decides && !mine,
                isLive && decides && mine,
                agreed.stream().anyMatch(Doer::me),
                holds ? Optional.of(change.get("id").asString()) : Optional.empty(),
                holds && decides && aspect(row).isOfTheThing(),
                row.get("deciders").asList(why -> decider(why, look)),
                row.get("silent").asList(why -> decider(why, look)));
    }

    /// A problem lapses with its maker's say (DOMAIN rule 3); what was settled keeps what was said then.
    private static List<Problem> problems(Value row, boolean isLive, Look look) {
        String thing = row.get("thing").asString();
        return row.get("problems").asList(problem -> problem).stream()
                .filter(problem ->
                        !isLive || look.decides(problem.get("by").get("id").asString(), thing))
                .map(problem -> problem(problem, look))
                .toList();
    }

    private static Problem problem(Value problem, Look look) {
        return new Problem(
                problem.get("id").asString(),
                time(problem.get("at")),
                doer(problem.get("by"), look),
                problem.get("reason").asString(),
                problem.get("instead").asString());
    }

    private static Advice advice(Value advice) {
        String label = advice.get("labels").get(0).asString();
        return new Advice(
                advice.get("id").asString(),
                time(advice.get("at")),
                textIfAny(advice.get("name")),
                Adviser.valueOf(label.toUpperCase(Locale.ROOT)),
                textIfAny(advice.get("department")),
                advice.get("sentence").asString());
    }

    private static Decider decider(Value why, Look look) {
        Doing doing = doing(why);
        return new Decider(
                doing.name(),
                doing.resident().equals(look.caller()),
                why.get("proposed").asBoolean(false),
                doing);
    }

    private static Doing doing(Value row) {
        Instant at = time(row.get("at"));
        return new Doing(
                Doing.Kind.valueOf(row.get("kind").asString()),
                row.get("id").asString(),
                row.get("resident").asString(""),
                textIfAny(row.get("name")),
                row.get("task").asString(),
                row.get("title").asString(),
                at,
                at);
    }

    private static About about(Value row) {
        ThingKind kind =
                switch (ThingStore.read(row.get("labels"), row.get("thing").asString())) {
                    case Thing.Task _ -> ThingKind.TASK;
                    case Thing.Project _ -> ThingKind.PROJECT;
                    case Thing.Place _ -> ThingKind.PLACE;
                    case Thing.Platform _ -> ThingKind.PLATFORM;
                };
        return new About(kind, row.get("thing").asString(), row.get("title").asString());
    }

    private static Aspect aspect(Value row) {
        return Aspect.of(row.get("field").asString());
    }

    /// A value as the API writes it.
    private static Optional<String> said(Value row, Value value) {
        if (value.isNull() || !aspect(row).hasValue()) {
            return Optional.empty();
        }
        return Optional.of(
                value.asObject() instanceof ZonedDateTime time
                        ? time.toInstant().toString()
                        : value.asObject().toString());
    }

    private static List<Doer> doers(Value list, Look look) {
        return list.asList(one -> doer(one, look));
    }

    private static Doer doer(Value one, Look look) {
        return one.isNull()
                ? new Doer(Optional.empty(), false, false, false)
                : new Doer(textIfAny(one.get("name")), isOf(one, look), false, false);
    }

    private static boolean isOf(Value one, Look look) {
        return !one.isNull() && one.get("id").asString().equals(look.caller());
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }

    private static Instant time(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
