package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.facilitation.DepartmentStore.AnsweredRequest;
import nl.buurtdaad.facilitation.DepartmentStore.DepartmentView;
import nl.buurtdaad.facilitation.FiguresRule.Answered;
import nl.buurtdaad.facilitation.FiguresRule.Figures;
import nl.buurtdaad.facilitation.Promised.PromisePage;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import org.jspecify.annotations.Nullable;

/// What was promised, per platform and per department, and the figures of a department; for everybody.
record DepartmentApi(Database database, Clock clock, DepartmentStore store, AnswerTerms terms) implements Wiring.Api {
    /// Figures are about the last year, so that they say how it is and not how it once was.
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    @Override
    public void wire(Wiring wiring) {
        wiring.query("promises", this::ofPlatform)
                .query(
                        "department",
                        asked -> database.read(tx -> store.find(tx, asked.text("id")))
                                .orElse(null))
                .field("Department", "promises", this::ofDepartment)
                .field("Department", "figures", this::figures);
    }

    private PromisePage ofPlatform(Asked asked) {
        return page(
                asked,
                database.read(tx -> store.listOfPlatform(tx, asked.text("platform"), asked.skip(), asked.first() + 1)));
    }

    private PromisePage ofDepartment(Asked asked) {
        String department = asked.parent(DepartmentView.class).id();
        return page(
                asked, database.read(tx -> store.listOfDepartment(tx, department, asked.skip(), asked.first() + 1)));
    }

    private static PromisePage page(Asked asked, List<Promised> rows) {
        return new PromisePage(rows.stream().limit(asked.first()).toList(), asked.next(rows));
    }

    private @Nullable Figures figures(Asked asked) {
        DepartmentView department = asked.parent(DepartmentView.class);
        Instant since = clock.instant().minus(LOOKED_BACK);
        return database.read(tx -> {
                    List<Answered> answered = store.listAnswered(tx, department.id(), since).stream()
                            .map(this::answered)
                            .toList();
                    int silent = (int) store.listWaiting(tx, department.id()).stream()
                            .filter(terms::isLate)
                            .count();
                    int visits = store.countVisits(tx, department.id(), since);
                    return FiguresRule.figures(answered, silent, visits, department.figuresFrom());
                })
                .orElse(null);
    }

    private Answered answered(AnsweredRequest request) {
        return new Answered(
                FiguresRule.workdays(
                        request.agreed().receivedAt(),
                        request.agreed().askedBack(),
                        request.answeredAt(),
                        terms.workdays(request.agreed()),
                        clock.getZone()),
                request.answeredAt().isBefore(terms.term(request.agreed()).lateFrom(clock.getZone())),
                request.state(),
                request.broken());
    }
}
