package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.facilitation.AnswerOutcome.AlreadyAnswered;
import nl.buurtdaad.facilitation.AnswerOutcome.AnsweredYes;
import nl.buurtdaad.facilitation.AskOutcome.RequestSent;
import nl.buurtdaad.facilitation.GlassBoxRule.Looker;
import nl.buurtdaad.facilitation.RequestStore.Whole;
import nl.buurtdaad.facilitation.RequestView.TermView;
import nl.buurtdaad.facilitation.SayReceivedOutcome.ReceivedSaid;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The room's GraphQL fields.
record FacilitationApi(
        Database database,
        Clock clock,
        RequestStore store,
        AnswerTerms terms,
        Say say,
        AskFor askFor,
        AnswerRequest answerRequest,
        SayReceived sayReceived)
        implements Wiring.Api {
    private static final int LONGEST_SENTENCE = 280;

    @Override
    public void wire(Wiring wiring) {
        wiring.query("request", asked -> find(asked, asked.text("id")).orElse(null))
                .mutation("askFor", this::askFor)
                .mutation(
                        "answerYes",
                        asked -> answerRequest.asOfficial(
                                asked.official(), asked.text("request"), asked.day("by"), asked.key()))
                .mutation(
                        "sayReceived",
                        asked -> sayReceived.say(
                                asked.resident(), asked.text("promise"), asked.yes("received"), asked.key()))
                .field("Project", "requests", this::ofProject)
                .field(
                        "RequestSent",
                        "request",
                        asked -> get(asked, asked.parent(RequestSent.class).request()))
                .field(
                        "AnsweredYes",
                        "request",
                        asked -> get(asked, asked.parent(AnsweredYes.class).request()))
                .field(
                        "AlreadyAnswered",
                        "request",
                        asked -> get(asked, asked.parent(AlreadyAnswered.class).request()))
                .field(
                        "ReceivedSaid",
                        "request",
                        asked -> get(asked, asked.parent(ReceivedSaid.class).request()));
    }

    private Object askFor(Asked asked) {
        String resident = asked.resident();
        return asked.line(
                "sentence",
                LONGEST_SENTENCE,
                sentence -> askFor.ask(
                        resident,
                        asked.text("project"),
                        asked.choiceIfAny("kind", RequestKind.class).orElseThrow(),
                        sentence,
                        asked.key()));
    }

    private List<RequestView> ofProject(Asked asked) {
        String project = asked.parent(ProjectView.class).id();
        List<Whole> requests = database.read(tx -> store.listOfProject(tx, project, asked.after(), asked.first()));
        if (requests.isEmpty()) {
            return List.of();
        }
        boolean doer = isDoer(asked, project);
        return requests.stream().map(request -> seen(asked, request, doer)).toList();
    }

    private Optional<RequestView> find(Asked asked, String request) {
        return database.read(tx -> store.find(tx, request))
                .map(whole ->
                        seen(asked, whole, isDoer(asked, whole.view().project().id())));
    }

    private RequestView get(Asked asked, String request) {
        return find(asked, request).orElseThrow();
    }

    private boolean isDoer(Asked asked, String project) {
        return asked.residentIfAny()
                .map(resident ->
                        database.read(tx -> say.has(tx, new Thing.Project(project), resident, clock.instant())))
                .orElse(false);
    }

    private RequestView seen(Asked asked, Whole request, boolean doer) {
        boolean asksCaller = asked.caller() instanceof Caller.Official(String id) && id.equals(request.officialId());
        Looker looker = doer ? Looker.DOER : asksCaller ? Looker.ASKED : Looker.ANYONE;
        Optional<TermView> term =
                request.view().promise().isPresent() ? Optional.empty() : Optional.of(terms.view(request.agreed()));
        return GlassBoxRule.seenBy(looker, request.view(), term);
    }
}
