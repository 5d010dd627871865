package nl.buurtdaad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.CaseRule.Step;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The clocks of a case in the graph. Opened is on Tuesday 12 May 2026, without holidays.
class WatchCasesTest {
    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final String request = UUID.randomUUID().toString();
    private final String id = Cases.id(request, Kind.NO_ANSWER);
    private final CaseStore store = new CaseStore();
    private final CasesRoom room = room();

    private CasesRoom room() {
        return new CasesRoom(
                database,
                new Once(database, clock),
                clock,
                new Logbook(),
                new Say(),
                new WorkdaysRoom(database),
                new Letters(database, clock, Optional.empty()),
                TestInbox.of(database, clock),
                URI.create("https://buurt.example"));
    }

    @BeforeEach
    void a_case_of_a_request() {
        clock.moveTo("2026-05-12T10:00");
        run("""
                MATCH (project:Project {id: $project}), (lotte:Liaison {id: $lotte})
                SET lotte.email = $lotte + '@stad.example'
                CREATE (:Request {id: $request, sentence: 'Een sleutel', sentAt: datetime()})-[:ASKS_FOR]->(project)
                """);
        database.write(tx -> room.cases().open(tx, buurt.platform, request, Kind.NO_ANSWER, clock.instant()));
    }

    private void run(String statement) {
        database.write(tx -> {
            tx.run(statement, parameters());
            return true;
        });
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "project", buurt.project, "platform", buurt.platform, "lotte", buurt.lotte.id(), "request", request);
    }

    private List<String> letters() {
        return database.read(
                tx -> tx
                        .list(
                                "MATCH (letter:Letter {to: $lotte + '@stad.example'}) RETURN letter.text AS text",
                                parameters())
                        .stream()
                        .map(row -> row.get("text").asString())
                        .toList());
    }

    private long logged(String what) {
        return database.read(
                tx -> tx
                        .list(
                                "MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform}) RETURN entry.what AS what",
                                parameters())
                        .stream()
                        .filter(row -> row.get("what").asString().equals(what))
                        .count());
    }

    private Case found() {
        return database.read(tx -> store.find(tx, id)).orElseThrow();
    }

    private void watch() {
        // As the two servers do it; which of them holds the lease is another matter.
        ((WatchCases) room().watchCases()).watch();
        room().tellTeam().run();
    }

    private void pickUp() {
        new MoveCase(
                        new Once(database, clock),
                        clock,
                        store,
                        new Logbook(),
                        new TellDoers(store, new Say(), TestInbox.of(database, clock)))
                .move(buurt.lotte.id(), id, Step.PICK_UP, UUID.randomUUID());
    }

    @Test
    void a_team_that_is_silent_has_one_letter_and_the_case_goes_to_the_top_all_the_same() {
        clock.moveTo("2026-05-15T07:59");
        watch();
        assertThat(letters()).isEmpty();

        clock.moveTo("2026-05-15T08:00");
        watch();
        watch();
        assertThat(letters()).singleElement().asString().contains("Een sleutel", "donderdag 14 mei");
        assertThat(found().topOfHour()).isFalse();

        clock.moveTo("2026-05-22T00:05");
        watch();
        watch();
        assertThat(letters()).hasSize(1);
        assertThat(found().topOfHour()).isTrue();
        assertThat(logged("case-top-of-hour")).isEqualTo(1);
    }

    @Test
    void what_was_picked_up_has_five_working_days_and_begins_again_when_it_is_opened_again() {
        clock.moveTo("2026-05-14T12:00");
        pickUp();
        clock.moveTo("2026-05-21T23:59");
        watch();
        assertThat(letters()).isEmpty();
        assertThat(found().topOfHour()).isFalse();

        clock.moveTo("2026-05-22T00:05");
        watch();
        assertThat(found().topOfHour()).isTrue();

        database.write(tx -> {
            room.cases().solved(tx, request, Kind.NO_ANSWER, clock.instant());
            return room.cases().open(tx, buurt.platform, request, Kind.NO_ANSWER, clock.instant());
        });
        assertThat(found().topOfHour()).isFalse();
        assertThat(found().pickedUpAt()).isEmpty();
        clock.moveTo("2026-05-27T08:00");
        watch();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void what_was_solved_in_time_is_left_alone_and_a_town_may_have_other_days() {
        run("""
                MATCH (:Platform {id: $platform})-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
                SET town.pickUpWorkdays = 4
                """);
        database.write(tx -> {
            room.cases().solved(tx, request, Kind.NO_ANSWER, clock.instant());
            return true;
        });
        clock.moveTo("2026-06-30T12:00");
        watch();
        assertThat(letters()).isEmpty();
        database.write(tx -> room.cases().open(tx, buurt.platform, request, Kind.NO_ANSWER, clock.instant()));
        clock.moveTo("2026-07-06T23:00");
        watch();
        assertThat(letters()).isEmpty();
        clock.moveTo("2026-07-07T08:00");
        watch();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void after_a_long_pause_there_is_one_letter_for_all_cases_also_when_the_server_fell_in_between() {
        for (String sentence : List.of("Een ladder", "Een hek", "Een pomp")) {
            String other = UUID.randomUUID().toString();
            database.write(tx -> {
                tx.run(
                        "MATCH (project:Project {id: $project}) CREATE (:Request {id: $id, sentence: $sentence,"
                                + " sentAt: datetime()})-[:ASKS_FOR]->(project)",
                        Map.of("project", buurt.project, "id", other, "sentence", sentence));
                return room.cases().open(tx, buurt.platform, other, Kind.NO_ANSWER, clock.instant());
            });
            database.write(tx -> {
                room.cases().tellTeamLater(tx, other, Kind.NO_ANSWER);
                return true;
            });
        }
        clock.moveTo("2026-06-30T12:00");
        ((WatchCases) room().watchCases()).watch();
        assertThat(letters()).isEmpty();
        watch();
        watch();
        assertThat(letters())
                .singleElement()
                .asString()
                .containsOnlyOnce("Een sleutel")
                .containsOnlyOnce("Een ladder")
                .containsOnlyOnce("Een hek")
                .containsOnlyOnce("Een pomp");
    }

    @Test
    void from_four_servers_at_once_each_step_is_taken_once() throws Exception {
        clock.moveTo("2026-06-30T12:00");
        Callable<Boolean> one = () -> {
            watch();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(one, one, one, one))) {
                done.get();
            }
        }
        assertThat(letters()).hasSize(1);
        assertThat(logged("case-top-of-hour")).isEqualTo(1);
    }
}
