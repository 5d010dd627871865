package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.notices.Notice.Kind;
import nl.buurtdaad.notices.Push.News;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// When residents are told outside the app: own tasks at once and never at night, the rest once a week.
class NewsClocksTest {
    private final Database database = TestGraph.database();

    /// Far ahead, so that no server of another test, which shares the graph, finds any of it due.
    private final TestClock clock = new TestClock();

    private final LinkedBlockingQueue<News> pushed = new LinkedBlockingQueue<>();
    private final NoticeStore store = new NoticeStore();
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person amina = buurt.amina();
    private final Person ben = buurt.ben();
    private final String address = "amina." + UUID.randomUUID() + "@example.org";

    /// A Thursday.
    @BeforeEach
    void amina_tied_an_address() {
        clock.moveTo("2093-03-05T15:00");
        set("MATCH (resident:Resident {id: $id}) SET resident.email = $value", amina, address);
    }

    private Inbox inbox(Clock ofTheLetters) {
        var letters = new Letters(database, ofTheLetters, Optional.empty());
        return new Inbox(
                database, clock, letters, URI.create("https://b.example"), NewsHours.USUAL, Optional.of(pushed::add));
    }

    private void told(Kind kind, About about, String local) {
        told(kind, List.of(about), local);
    }

    private void told(Kind kind, List<About> about, String local) {
        clock.moveTo(local);
        database.write(tx -> {
            inbox(clock).tell(tx, kind, List.of(amina.id()), Optional.of(ben.id()), about, clock.instant());
            return true;
        });
    }

    private void told(Kind kind, String local) {
        told(kind, About.task(buurt.net), local);
    }

    private void theJobRunsAt(String local) {
        clock.moveTo(local);
        inbox(clock).deliverDue();
    }

    private void set(String statement, Person person, Object value) {
        database.write(tx -> {
            tx.run(statement, Map.of("id", person.id(), "value", value));
            return true;
        });
    }

    private void wishes(NewsTopic topic, boolean wanted) {
        database.write(tx -> {
            store.wish(tx, amina.id(), topic, wanted);
            return true;
        });
    }

    private Set<NewsTopic> offOf(Person person) {
        return database.read(tx -> store.findOff(tx, person.id()));
    }

    private List<String> letters() {
        return lettersTo(address);
    }

    private List<String> lettersTo(String to) {
        return database.read(tx -> tx
                .list(
                        "MATCH (letter:Letter {to: $to}) RETURN letter.subject + '\n' + letter.text AS said ORDER BY letter.madeAt",
                        Map.of("to", to))
                .stream()
                .map(row -> row.get("said").asString())
                .toList());
    }

    private int inTheApp() {
        return database.read(tx -> store.list(tx, amina.id(), 0, 25, clock.instant()))
                .notices()
                .size();
    }

    @Test
    void what_happens_at_night_is_one_letter_when_the_quiet_hours_end() {
        told(Kind.JOINED, "2093-03-05T21:00");
        told(Kind.CHANGED, "2093-03-06T02:00");
        theJobRunsAt("2093-03-06T07:59");
        assertThat(letters()).isEmpty();
        theJobRunsAt("2093-03-06T08:00");
        theJobRunsAt("2093-03-06T08:01");
        assertThat(letters()).singleElement().isEqualTo("""
                Nieuws over Net spannen en meer
                Dag Amina,

                Dit is er nieuw:

                - Ben veranderde iets aan Net spannen.
                  https://b.example/klus/%1$s
                - Ben doet mee met Net spannen.
                  https://b.example/klus/%1$s

                Er kan intussen meer gebeurd zijn. Dat zie je bij Mijn klussen: https://b.example/mijn
                Eén mail is genoeg. Kijk je daar niet, dan staat de rest in de mail van de week.

                Liever minder mail? Kies zelf wat je wilt horen: https://b.example/ik#horen

                Groet,
                Buurtdaad
                """.formatted(buurt.net));
    }

    @Test
    void the_rest_is_one_letter_a_week_and_none_when_there_is_nothing() {
        theJobRunsAt("2093-03-08T10:00");
        told(Kind.THANKED, "2093-03-08T10:01");
        told(Kind.STANDS, About.project(buurt.project), "2093-03-10T12:00");
        told(Kind.ANSWERED, About.project(buurt.project), "2093-03-12T22:30");
        theJobRunsAt("2093-03-15T09:59");
        assertThat(letters()).isEmpty();
        theJobRunsAt("2093-03-15T10:00");
        theJobRunsAt("2093-03-22T10:00");
        assertThat(letters())
                .singleElement()
                .asString()
                .startsWith("Dit gebeurde deze week in je buurt\n")
                .containsSubsequence(
                        "Dit was er deze week:",
                        "- De gemeente gaf antwoord voor Speeltuin open houden.",
                        "- Afgesproken: kijk hoe het nu gaat met Speeltuin open houden.",
                        "- Ben zegt dank je wel voor Net spannen.",
                        "Deze mail komt één keer per week, en alleen als er iets is.",
                        "https://b.example/ik#horen");
    }

    @Test
    void what_doers_agreed_about_somebodys_own_task_does_not_wait() {
        told(Kind.STANDS, "2093-03-05T15:01");
        assertThat(letters()).isEmpty();
        buurt.claim(amina, buurt.net, clock.instant());
        told(Kind.STANDS, "2093-03-05T15:02");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void an_answer_of_the_municipality_comes_at_once_to_who_asked_and_says_where_it_stands() {
        String request = UUID.randomUUID().toString();
        var about = List.of(About.project(buurt.project), About.request(request));
        String asks = "MATCH (resident:Resident {id: $id}) MERGE (request:Request {id: $value})"
                + " CREATE (resident)-[:ASKED]->(request)";
        set(asks, ben, request);
        told(Kind.ANSWERED, about, "2093-03-05T15:01");
        assertThat(letters()).isEmpty();
        set(asks, amina, request);
        told(Kind.ANSWERED, about, "2093-03-05T15:02");
        assertThat(letters()).singleElement().asString().contains("https://b.example/vraag/" + request);
    }

    @Test
    void what_was_seen_in_the_app_is_not_mailed() {
        told(Kind.JOINED, "2093-03-05T22:00");
        told(Kind.THANKED, "2093-03-05T22:01");
        database.write(tx -> {
            store.see(tx, amina.id(), clock.instant(), clock.instant());
            return true;
        });
        theJobRunsAt("2093-03-08T10:00");
        assertThat(letters()).isEmpty();
    }

    @Test
    void looking_at_what_a_letter_of_the_morning_told_ends_the_silence() {
        told(Kind.JOINED, "2093-03-05T22:00");
        Instant newest = clock.instant();
        theJobRunsAt("2093-03-06T08:00");
        told(Kind.LEFT, "2093-03-06T09:00");
        assertThat(letters()).hasSize(1);
        database.write(tx -> {
            store.see(tx, amina.id(), newest, clock.instant());
            return true;
        });
        told(Kind.CHANGED, "2093-03-06T09:30");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void who_did_not_look_at_a_letter_hears_the_rest_with_the_week() {
        told(Kind.JOINED, "2093-03-05T15:01");
        told(Kind.LEFT, "2093-03-05T15:02");
        theJobRunsAt("2093-03-08T10:00");
        assertThat(letters()).hasSize(2);
        assertThat(letters().getLast())
                .startsWith("Dit gebeurde deze week")
                .contains("Ben laat Net spannen los.")
                .doesNotContain("doet mee");
    }

    @RepeatedTest(5)
    void of_four_jobs_at_once_one_writes_the_letter() throws Exception {
        told(Kind.JOINED, "2093-03-05T22:00");
        told(Kind.THANKED, "2093-03-05T22:01");
        clock.moveTo("2093-03-08T10:00");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = IntStream.range(0, 4)
                    .mapToObj(_ -> (Callable<Boolean>) () -> {
                        inbox(clock).deliverDue();
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(jobs)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_server_that_falls_in_the_middle_leaves_neither_half_a_letter_nor_two() {
        told(Kind.JOINED, "2093-03-05T22:00");
        clock.moveTo("2093-03-06T08:00");
        inbox(new BrokenClock()).deliverDue();
        assertThat(letters()).isEmpty();
        theJobRunsAt("2093-03-06T08:03");
        theJobRunsAt("2093-03-06T08:04");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void after_two_days_without_a_server_there_is_one_letter_and_not_at_night() {
        told(Kind.THANKED, "2093-03-05T15:01");
        told(Kind.JOINED, "2093-03-06T21:30");
        told(Kind.LEFT, "2093-03-06T22:30");
        theJobRunsAt("2093-03-08T23:00");
        assertThat(letters()).isEmpty();
        theJobRunsAt("2093-03-09T08:00");
        theJobRunsAt("2093-03-15T10:00");
        assertThat(letters()).singleElement().asString().contains("dank je wel", "doet mee", "laat Net spannen los");
    }

    @Test
    void a_week_with_much_names_the_newest_and_the_way_to_the_rest() {
        for (int n = 10; n < 30; n++) {
            told(Kind.ANSWERED, About.task(buurt.task("Klus " + n, 1)), "2093-03-06T12:" + n);
        }
        theJobRunsAt("2093-03-08T10:00");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.lines().filter(line -> line.startsWith("- "))).hasSize(12);
            assertThat(letter).contains("Klus 29", "Er is nog meer.").doesNotContain("Klus 17");
        });
    }

    @Test
    void what_is_switched_off_is_neither_mailed_nor_pushed_and_stays_in_the_app() throws InterruptedException {
        told(Kind.THANKED, "2093-03-05T15:01");
        wishes(NewsTopic.THANKS, false);
        wishes(NewsTopic.THANKS, false);
        wishes(NewsTopic.TOGETHER, false);
        told(Kind.JOINED, "2093-03-05T15:02");
        told(Kind.WE_SEE_YOU, "2093-03-05T15:03");
        wishes(NewsTopic.THANKS, true);
        theJobRunsAt("2093-03-08T10:00");
        assertThat(letters()).isEmpty();
        assertThat(pushed.poll(300, TimeUnit.MILLISECONDS)).isNull();
        assertThat(inTheApp()).isEqualTo(3);
        told(Kind.THANKED, "2093-03-08T10:01");
        theJobRunsAt("2093-03-15T10:00");
        assertThat(letters()).hasSize(1);
        assertThat(offOf(amina)).containsExactly(NewsTopic.TOGETHER);
    }

    @Test
    void a_phone_rings_once_after_a_night_also_of_who_has_no_address() throws InterruptedException {
        set("MATCH (resident:Resident {id: $id}) REMOVE resident.email", amina, "");
        told(Kind.JOINED, "2093-03-05T22:00");
        told(Kind.LEFT, "2093-03-05T22:01");
        assertThat(pushed.poll(300, TimeUnit.MILLISECONDS)).isNull();
        theJobRunsAt("2093-03-06T08:00");
        theJobRunsAt("2093-03-06T08:01");
        assertThat(pushed.poll(5, TimeUnit.SECONDS))
                .extracting(News::resident, News::kind)
                .containsExactly(amina.id(), Kind.LEFT);
        assertThat(pushed.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void who_wants_to_hear_nothing_more_of_somebody_is_not_mailed_of_what_they_did_before() {
        told(Kind.JOINED, "2093-03-05T22:00");
        set("""
                MATCH (reader:Resident {id: $id}), (teller:Resident {id: $value})
                CREATE (reader)-[:BLOCKS {id: randomUUID(), at: datetime()}]->(teller)
                """, amina, ben.id());
        theJobRunsAt("2093-03-06T08:00");
        assertThat(letters()).isEmpty();
    }

    @Test
    void two_accounts_that_become_one_keep_off_what_either_switched_off_and_what_waits() {
        wishes(NewsTopic.THANKS, false);
        told(Kind.JOINED, "2093-03-05T22:00");
        String fatimas = "fatima." + UUID.randomUUID() + "@example.org";
        set("MATCH (resident:Resident {id: $id}) SET resident.email = $value", buurt.fatima(), fatimas);
        database.write(tx -> {
            store.wish(tx, buurt.fatima().id(), NewsTopic.LINES, false);
            inbox(clock).move(tx, amina.id(), buurt.fatima().id());
            return true;
        });
        theJobRunsAt("2093-03-06T08:00");
        assertThat(offOf(buurt.fatima())).isEqualTo(Set.of(NewsTopic.THANKS, NewsTopic.LINES));
        assertThat(lettersTo(fatimas)).hasSize(1);
    }

    /// Of a server that falls while it writes a letter.
    private static final class BrokenClock extends Clock {
        @Override
        public Instant instant() {
            throw new IllegalStateException("the server fell");
        }

        @Override
        public ZoneId getZone() {
            return TestClock.AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
