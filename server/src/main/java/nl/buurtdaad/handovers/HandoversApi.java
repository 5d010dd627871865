package nl.buurtdaad.handovers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.decisions.ShownProposal;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.handovers.HandoverOutcome.AboutHandover;
import nl.buurtdaad.handovers.HandoverStore.AtDesk;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.proposals.ProposalOutcome.NumberRefused;
import nl.buurtdaad.proposals.SettleProposals;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record HandoversApi(
        Database database,
        Clock clock,
        HandoverStore store,
        Say say,
        SettleProposals settle,
        DraftHandover draftHandover,
        DecideHandover decideHandover,
        ReturnHandover returnHandover)
        implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 240;

    private static final List<String> ABOUT_A_HANDOVER = List.of(
            "HandoverDrafted",
            "HandoverStands",
            "HandoverOffered",
            "HandoverLacks",
            "HandoverNotOnOffer",
            "HandoverNotInForce",
            "HandoverReturned",
            "OutsideTheClause",
            "NotOfYourDepartment");

    @Override
    public void wire(Wiring wiring) {
        wiring.query("handoverToWrite", this::toWrite)
                .query("handover", this::ofAsked)
                .field("Desk", "handovers", this::atDesk)
                .field("HandoverToWrite", "handovers", this::ofRequest)
                .mutation("draftHandover", this::draft)
                .mutation(
                        "offerHandover",
                        asked -> draftHandover.offer(asked.official(), asked.text("handover"), asked.key()))
                .mutation(
                        "putHandoverForward",
                        asked -> decideHandover.putForward(asked.resident(), asked.text("handover"), asked.key()))
                .mutation("proposeHandoverEnd", this::proposeEnd)
                .mutation("returnHandover", this::giveBack)
                .field("Project", "handovers", this::ofProject)
                .field("Proposal", "handover", this::ofProposal);
        ABOUT_A_HANDOVER.forEach(outcome -> wiring.field(outcome, "handover", this::aboutHandover));
    }

    private Object draft(Asked asked) {
        String official = asked.official();
        Asked written = asked.input("terms");
        return terms(
                written,
                terms -> draftHandover.draft(
                        official, asked.text("request"), terms, Terms.Term.emptied(written::isNull), asked.key()));
    }

    private static Object terms(Asked written, Function<Terms, Object> then) {
        Optional<Integer> notice = written.numberIfAny("noticeWorkdays");
        if (notice.filter(days -> days < 1 || days > ReturnClause.LONGEST_NOTICE)
                .isPresent()) {
            return new NumberRefused("noticeWorkdays", 1, ReturnClause.LONGEST_NOTICE);
        }
        return written.inWordsIfAny(
                "what",
                Terms.LONGEST_TEXT,
                what -> written.inWordsIfAny(
                        "means",
                        Terms.LONGEST_TEXT,
                        means -> written.inWordsIfAny(
                                "municipalityKeeps",
                                Terms.LONGEST_TEXT,
                                keeps -> written.inWordsIfAny(
                                        "beheerder",
                                        Terms.LONGEST_BEHEERDER,
                                        beheerder -> then.apply(new Terms(
                                                what,
                                                dayIfAny(written, "from"),
                                                dayIfAny(written, "until"),
                                                means,
                                                keeps,
                                                beheerder,
                                                written.choiceIfAny("returns", Terms.Returns.class),
                                                notice))))));
    }

    private static Optional<LocalDate> dayIfAny(Asked written, String field) {
        return written.has(field) ? Optional.of(written.day(field)) : Optional.empty();
    }

    private Object proposeEnd(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> decideHandover.proposeEnd(resident, asked.text("handover"), sentence, asked.key()));
    }

    private Object giveBack(Asked asked) {
        String official = asked.official();
        return asked.inWords(
                "because",
                Terms.LONGEST_TEXT,
                because -> returnHandover.giveBack(official, asked.text("handover"), because, asked.key()));
    }

    private HandoverView.@Nullable ToWrite toWrite(Asked asked) {
        return asked.caller() instanceof Caller.Official(String official)
                ? database.read(tx -> store.findToWrite(tx, asked.text("request"), official))
                        .orElse(null)
                : null;
    }

    private List<HandoverView> ofRequest(Asked asked) {
        String request = asked.parent(HandoverView.ToWrite.class).request();
        return seen(asked, () -> database.read(tx -> store.listOfRequest(tx, request, clock.instant())));
    }

    private @Nullable HandoverView ofAsked(Asked asked) {
        String request = asked.text("request");
        return seen(
                        asked,
                        () -> database.read(tx -> store.findOfRequest(tx, request, clock.instant())).stream()
                                .toList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<HandoverView.AtDesk> atDesk(Asked asked) {
        if (!(asked.caller() instanceof Caller.Official(String official))) {
            return List.of();
        }
        Supplier<List<AtDesk>> read = () ->
                database.read(tx -> store.listOfOffice(tx, official, asked.after(), asked.first(), clock.instant()));
        List<AtDesk> first = read.get();
        var due = SettledHandovers.due(first.stream().map(AtDesk::handover).toList());
        due.forEach(settle::settle);
        Instant now = clock.instant();
        return (due.isEmpty() ? first : read.get())
                .stream()
                        .map(one -> new HandoverView.AtDesk(
                                one.sentence(),
                                one.project(),
                                HandoverView.of(one.handover(), false, now, clock.getZone())))
                        .toList();
    }

    private List<HandoverView> ofProject(Asked asked) {
        String project = asked.parent(ProjectView.class).id();
        return seen(
                asked,
                () -> database.read(
                        tx -> store.listOfProject(tx, project, asked.after(), asked.first(), clock.instant())));
    }

    private @Nullable HandoverView ofProposal(Asked asked) {
        var proposal = asked.parent(ShownProposal.class);
        return proposal.aspect() == Aspect.HANDOVER || proposal.aspect() == Aspect.HANDOVER_ENDS
                ? one(asked, () -> database.read(tx -> store.findOfProposal(tx, proposal.id(), clock.instant())))
                : null;
    }

    private HandoverView aboutHandover(Asked asked) {
        String id = asked.parent(AboutHandover.class).handover();
        return one(asked, () -> database.read(tx -> store.find(tx, id, clock.instant())));
    }

    private HandoverView one(Asked asked, Supplier<Optional<Handover>> read) {
        return seen(asked, () -> read.get().stream().toList()).getFirst();
    }

    /// What is due in their proposals is settled before they are shown. All of them are of one project.
    private List<HandoverView> seen(Asked asked, Supplier<List<Handover>> read) {
        List<Handover> first = read.get();
        var due = SettledHandovers.due(first);
        due.forEach(settle::settle);
        List<Handover> handovers = due.isEmpty() ? first : read.get();
        Instant now = clock.instant();
        boolean doer = !handovers.isEmpty()
                && asked.residentIfAny()
                        .filter(me -> database.read(tx -> say.has(
                                tx, new Thing.Project(handovers.getFirst().project()), me, now)))
                        .isPresent();
        return handovers.stream()
                .map(handover -> HandoverView.of(handover, doer, now, clock.getZone()))
                .toList();
    }
}
