package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.facilitation.GlassBoxRule.Looker;
import nl.buurtdaad.facilitation.RequestStore.Whole;
import nl.buurtdaad.facilitation.RequestView.TermView;
import nl.buurtdaad.facilitation.RightUses.RightUsePage;
import nl.buurtdaad.facilitation.StandingHandovers.Standing;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;

/// The room's GraphQL fields.
record FacilitationApi(
        Database database,
        Clock clock,
        RequestStore store,
        AnswerTerms terms,
        Cases cases,
        Askers askers,
        RightUses rightUses,
        AskFor askFor,
        WithdrawRequest withdrawRequest,
        AnswerRequest answerRequest,
        MovePromise movePromise,
        SayReceived sayReceived,
        TellMore tellMore,
        GlassBox glassBox,
        StandingHandovers handovers,
        AskToClarify askToClarify,
        Clarify clarify)
        implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 280;

    @Override
    public void wire(Wiring wiring) {
        wiring.query("request", asked -> find(asked, asked.text("id")).orElse(null))
                .query("requestsForTask", this::forTask)
                .query("rightUses", this::rightUses)
                .mutation("askFor", this::askFor)
                .mutation(
                        "withdrawRequest",
                        asked -> withdrawRequest.withdraw(asked.resident(), asked.text("request"), asked.key()))
                .mutation("answerYes", asked -> answer(asked, asked.official(), new Reply.Yes(asked.day("by"))))
                .mutation("answerYesIf", this::answerYesIf)
                .mutation("answerLater", asked -> answer(asked, asked.official(), new Reply.Later(asked.day("by"))))
                .mutation(
                        "passOn",
                        asked -> answer(asked, asked.officialOrLiaison(), new Reply.PassOn(asked.text("department"))))
                .mutation("movePromise", this::movePromise)
                .mutation("answerNoBut", this::answerNoBut)
                .mutation("askBack", this::askBack)
                .mutation("tellMore", this::tellMore)
                .mutation(
                        "sayEnough",
                        asked -> tellMore.tell(asked.resident(), asked.text("request"), Optional.empty(), asked.key()))
                .mutation(
                        "sayReceived",
                        asked -> sayReceived.say(
                                asked.resident(), asked.text("promise"), asked.yes("received"), asked.key()))
                .mutation(
                        "askToClarify",
                        asked ->
                                askToClarify.ask(asked.resident(), asked.text("request"), question(asked), asked.key()))
                .mutation("clarify", this::clarify)
                .field("Project", "requests", this::ofProject)
                .field(
                        "Request",
                        "case",
                        asked -> asked.parent(RequestView.class).liaisonCase().orElse(null))
                .field(
                        "Case",
                        "request",
                        asked -> asked.parent(Case.class)
                                .request()
                                .map(request -> find(asked, request).orElseThrow())
                                .orElse(null))
                .field("RequestSent", "request", this::request)
                .field("RequestIsTouched", "request", this::request)
                .field("Answered", "request", this::request)
                .field("AlreadyAnswered", "request", this::request)
                .field("SaidLaterBefore", "request", this::request)
                .field("AskedBackBefore", "request", this::request)
                .field("MoreTold", "request", this::request)
                .field("NothingAsked", "request", this::request)
                .field("ClarifyAsked", "request", this::request)
                .field("Clarified", "request", this::request)
                .field("NothingToClarify", "request", this::request)
                .field("LiesElsewhere", "request", this::request)
                .field("ReceivedSaid", "request", this::request)
                .field("PromiseMoved", "request", this::request)
                .field("MovedBefore", "request", this::request)
                .field("CameAlready", "request", this::request)
                .field("SomebodyElsePromised", "request", this::request);
    }

    /// What was sent a second time is answered also of what was withdrawn since.
    private RequestView request(Asked asked) {
        String request = asked.parent(AboutRequest.class).request();
        return find(asked, request)
                .or(() -> database.read(tx -> store.findWithdrawn(tx, request)).map(whole -> seenOne(asked, whole)))
                .orElseThrow();
    }

    private AnswerOutcome answer(Asked asked, String person, Reply reply) {
        return answerRequest.signedIn(person, asked.text("request"), reply, asked.key());
    }

    private Object answerYesIf(Asked asked) {
        String official = asked.official();
        return asked.inWords(
                "condition",
                Typed.LONGEST_SENTENCE,
                condition -> answer(asked, official, new Reply.YesIf(condition, asked.day("by"))));
    }

    private Object movePromise(Asked asked) {
        String official = asked.official();
        return asked.inWords(
                "because",
                Typed.LONGEST_SENTENCE,
                because ->
                        movePromise.signedIn(official, asked.text("promise"), asked.day("by"), because, asked.key()));
    }

    private Object askBack(Asked asked) {
        String official = asked.official();
        return asked.inWords(
                "question", Typed.LONGEST_SENTENCE, question -> answer(asked, official, new Reply.AskBack(question)));
    }

    private Object tellMore(Asked asked) {
        String resident = asked.resident();
        return asked.inWords(
                "answer",
                LONGEST_SENTENCE,
                told -> tellMore.tell(resident, asked.text("request"), Optional.of(told), asked.key()));
    }

    private static GlassBoxQuestion question(Asked asked) {
        return asked.choiceIfAny("question", GlassBoxQuestion.class).orElseThrow();
    }

    private Object clarify(Asked asked) {
        String person = asked.officialOrLiaison();
        return asked.inWords(
                "answer",
                Typed.LONGEST_SENTENCE,
                answer -> clarify.signedIn(person, asked.text("request"), question(asked), answer, asked.key()));
    }

    private Object answerNoBut(Asked asked) {
        String official = asked.official();
        return asked.inWords(
                "because",
                Typed.LONGEST_SENTENCE,
                because -> asked.inWords(
                        "possible",
                        Typed.LONGEST_SENTENCE,
                        possible -> asked.inWords(
                                "call",
                                Typed.LONGEST_CALL,
                                call -> answer(asked, official, new Reply.NoBut(because, possible, call)))));
    }

    private Object askFor(Asked asked) {
        String resident = asked.resident();
        return asked.inWords(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> askFor.ask(
                        resident,
                        asked.text("project"),
                        asked.choiceIfAny("kind", RequestKind.class).orElseThrow(),
                        sentence,
                        Optional.ofNullable(asked.textIfAny("right")),
                        Optional.ofNullable(asked.textIfAny("task")),
                        asked.key()));
    }

    private RightUsePage rightUses(Asked asked) {
        List<Whole> found =
                database.read(tx -> store.listNaming(tx, asked.text("right"), asked.skip(), asked.first() + 1));
        return new RightUsePage(
                found.stream().limit(asked.first()).map(rightUses::use).toList(), asked.next(found));
    }

    private List<RequestView> ofProject(Asked asked) {
        String project = asked.parent(ProjectView.class).id();
        return seen(asked, database.read(tx -> store.listOfProject(tx, project, asked.after(), asked.first())));
    }

    private List<RequestView> forTask(Asked asked) {
        return seen(
                asked, database.read(tx -> store.listForTask(tx, asked.text("task"), asked.after(), asked.first())));
    }

    private Optional<RequestView> find(Asked asked, String request) {
        return database.read(tx -> store.find(tx, request)).map(whole -> seenOne(asked, whole));
    }

    private RequestView seenOne(Asked asked, Whole request) {
        return seen(asked, List.of(request)).getFirst();
    }

    private List<RequestView> seen(Asked asked, List<Whole> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        var views = requests.stream().map(Whole::view).toList();
        var ids = views.stream().map(RequestView::id).toList();
        Map<String, Case> byRequest = database.read(tx -> cases.of(tx, ids));
        Set<String> asDoer = asked.residentIfAny()
                .map(resident -> database.read(tx -> askers.spokenForBy(tx, resident, views, clock.instant())))
                .orElse(Set.of());
        var untouched = views.stream()
                .filter(view -> view.answers().isEmpty() && !byRequest.containsKey(view.id()))
                .map(RequestView::id)
                .toList();
        Set<String> ofAsker = asked.residentIfAny()
                .filter(_ -> !untouched.isEmpty())
                .map(resident -> database.read(tx -> store.listMayWithdraw(tx, resident, untouched)))
                .orElse(Set.of());
        var wanted = views.stream()
                .filter(view ->
                        view.offer().filter(HandoverOffer.WANTED::equals).isPresent())
                .map(RequestView::id)
                .toList();
        Map<String, Standing> handedOver = wanted.isEmpty() ? Map.of() : database.read(tx -> handovers.of(tx, wanted));
        return requests.stream()
                .map(request -> seen(
                        asked,
                        request,
                        asDoer.contains(request.view().id()),
                        ofAsker.contains(request.view().id()),
                        Optional.ofNullable(byRequest.get(request.view().id())),
                        Optional.ofNullable(handedOver.get(request.view().id()))))
                .toList();
    }

    private RequestView seen(
            Asked asked,
            Whole request,
            boolean doer,
            boolean mayWithdraw,
            Optional<Case> liaisonCase,
            Optional<Standing> handedOver) {
        Optional<TermView> term =
                request.view().isSettled() ? Optional.empty() : Optional.of(terms.view(request.agreed()));
        return GlassBoxRule.seenBy(
                looker(asked, request, doer),
                mayWithdraw,
                request.view(),
                term,
                liaisonCase,
                glassBox.of(request, liaisonCase, handedOver, doer));
    }

    private Looker looker(Asked asked, Whole request, boolean doer) {
        if (doer) {
            return Looker.DOER;
        }
        return switch (asked.caller()) {
            case Caller.Official(String id) when id.equals(request.officialId()) -> Looker.ASKED;
            case Caller.Liaison(String id)
            when helps(asked, id, request.agreed().municipality()) -> Looker.LIAISON;
            case Caller.Stranger _,
                    Caller.Resident _,
                    Caller.Official _,
                    Caller.Liaison _,
                    Caller.Backer _,
                    Caller.Operator _ -> Looker.ANYONE;
        };
    }

    private boolean helps(Asked asked, String liaison, String municipality) {
        return asked.once("helps-" + municipality, () -> database.read(tx -> store.helps(tx, liaison, municipality)));
    }
}
