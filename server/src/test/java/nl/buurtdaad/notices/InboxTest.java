package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.notices.Notice.Kind;
import nl.buurtdaad.notices.Push.News;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What is told: kept, mailed and pushed, exactly when it happened.
class InboxTest {
    private final Database database = TestGraph.database();

    /// Far ahead, so that no server of another test, which shares the graph, finds these letters due.
    private final TestClock clock = new TestClock();

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final BlockingQueue<News> pushed = new LinkedBlockingQueue<>();
    private final NoticeStore store = new NoticeStore();
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person amina = buurt.amina();
    private final Person ben = buurt.ben();
    private final Person fatima = buurt.fatima();
    private final String address = "amina." + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void a_mail_server_runs() {
        clock.moveTo("2091-03-06T10:00");
        mail.start();
    }

    @AfterEach
    void the_mail_server_stops() {
        mail.stop();
    }

    private Letters letters() {
        var server = new MailServer(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                Optional.empty(),
                Optional.empty(),
                "Buurtdaad <noreply@buurtdaad.example>",
                MailServer.Security.NONE);
        return new Letters(database, clock, Optional.of(server));
    }

    private Inbox inbox(Push push) {
        var url = URI.create("https://buurt.example/");
        return new Inbox(database, clock, letters(), url, NewsHours.USUAL, Optional.of(push));
    }

    private void tell(Inbox inbox, Tx tx, Kind kind, Person by) {
        var about = List.of(About.task(buurt.net));
        inbox.tell(tx, kind, List.of(amina.id()), Optional.of(by.id()), about, clock.instant());
    }

    private void told(Kind kind, Person by) {
        clock.forward(Duration.ofMinutes(1));
        Inbox inbox = inbox(pushed::add);
        database.write(tx -> {
            tell(inbox, tx, kind, by);
            return true;
        });
    }

    private Notice.Page seenBy(Person person) {
        return database.read(tx -> store.list(tx, person.id(), 0, 25, clock.instant()));
    }

    private void looks(Person person) {
        database.write(tx -> {
            store.see(tx, person.id(), clock.instant(), clock.instant());
            return true;
        });
    }

    private void tie(Person person, String email) {
        set("MATCH (resident:Resident {id: $id}) SET resident.email = $value", person, email);
    }

    private void set(String statement, Person person, Object value) {
        database.write(tx -> {
            tx.run(statement, Map.of("id", person.id(), "value", value));
            return true;
        });
    }

    private List<MimeMessage> received() {
        letters().sendWaiting();
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> to(letter).equals(address))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r\n", "\n").strip();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void who_tied_an_address_gets_a_letter_that_names_who_and_what_with_the_way_to_it() throws MessagingException {
        tie(amina, address);
        told(Kind.JOINED, ben);
        MimeMessage letter = received().getFirst();
        assertThat(letter.getSubject()).isEqualTo("Nieuws over Net spannen");
        assertThat(text(letter)).isEqualTo("""
                Dag Amina,

                Ben doet mee met Net spannen.
                Kijk hier: https://buurt.example/klus/%s

                Er kan intussen meer gebeurd zijn. Dat zie je bij Mijn klussen: https://buurt.example/mijn
                Eén mail is genoeg. Kijk je daar niet, dan staat de rest in de mail van de week.

                Liever minder mail? Kies zelf wat je wilt horen: https://buurt.example/ik#horen

                Groet,
                Buurtdaad""".formatted(buurt.net));
    }

    @Test
    void there_is_no_second_letter_before_its_reader_looked() {
        tie(amina, address);
        told(Kind.JOINED, ben);
        told(Kind.LEFT, ben);
        told(Kind.JOINED, fatima);
        assertThat(received()).hasSize(1);
        looks(amina);
        assertThat(received()).hasSize(1);
        told(Kind.CHANGED, fatima);
        told(Kind.CHANGED, ben);
        assertThat(received()).hasSize(2);
        assertThat(received())
                .extracting(InboxTest::text)
                .anyMatch(text -> text.contains("Fatima veranderde iets aan Net spannen."));
    }

    @Test
    void looking_at_what_was_there_before_the_letter_is_not_looking_at_the_letter() {
        told(Kind.JOINED, ben);
        var before = clock.instant();
        tie(amina, address);
        told(Kind.LEFT, ben);
        database.write(tx -> {
            store.see(tx, amina.id(), before, clock.instant());
            return true;
        });
        told(Kind.JOINED, fatima);
        assertThat(received()).hasSize(1);
    }

    @RepeatedTest(5)
    void of_eight_who_tell_at_once_one_writes_the_letter() throws Exception {
        told(Kind.JOINED, fatima);
        looks(amina);
        tie(amina, address);
        Inbox inbox = inbox(pushed::add);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tellers = IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Boolean>) () -> database.write(tx -> {
                        tell(inbox, tx, Kind.JOINED, ben);
                        return true;
                    }))
                    .toList();
            for (var done : threads.invokeAll(tellers)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(seenBy(amina).notices()).hasSize(9);
        assertThat(received()).hasSize(1);
    }

    @Test
    void who_does_not_want_to_be_named_is_a_neighbour_and_who_has_no_address_gets_no_letter() {
        set("MATCH (resident:Resident {id: $id}) SET resident.named = $value", ben, false);
        told(Kind.JOINED, ben);
        assertThat(received()).isEmpty();
        tie(amina, address);
        told(Kind.LEFT, ben);
        assertThat(received())
                .singleElement()
                .satisfies(letter ->
                        assertThat(text(letter)).contains("Een buurtgenoot laat Net spannen los. Er is weer plek."));
    }

    @Test
    void an_address_that_mail_does_not_take_keeps_nobody_from_doing_something() {
        tie(amina, "niet een adres " + UUID.randomUUID());
        told(Kind.JOINED, ben);
        assertThat(seenBy(amina).notices()).hasSize(1);
    }

    @Test
    void what_did_not_happen_is_neither_kept_nor_mailed_nor_pushed() {
        tie(amina, address);
        Inbox inbox = inbox(pushed::add);
        assertThatThrownBy(() -> database.write(tx -> {
                    tell(inbox, tx, Kind.JOINED, ben);
                    throw new IllegalStateException("something went wrong after it");
                }))
                .hasMessage("something went wrong after it");
        assertThat(comesWithin(Duration.ofMillis(300))).isEmpty();
        assertThat(seenBy(amina).notices()).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_push_comes_once_for_each_notice_and_after_the_commit() {
        Inbox inbox = inbox(pushed::add);
        boolean early = database.write(tx -> {
            tell(inbox, tx, Kind.JOINED, ben);
            return comesWithin(Duration.ofMillis(300)).isPresent();
        });
        assertThat(early).isFalse();
        var told = seenBy(amina).notices().getFirst();
        assertThat(comesWithin(Duration.ofSeconds(5)))
                .contains(new News(told.id(), amina.id(), Kind.JOINED, told.at()));
        assertThat(comesWithin(Duration.ofMillis(300))).isEmpty();
    }

    private Optional<News> comesWithin(Duration time) {
        try {
            return Optional.ofNullable(pushed.poll(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void a_push_that_fails_harms_nothing_and_the_next_neighbour_still_hears() {
        Inbox inbox = inbox(news -> {
            pushed.add(news);
            throw new IllegalStateException("no provider answers");
        });
        database.write(tx -> {
            inbox.tell(
                    tx, Kind.LEFT, List.of(amina.id(), fatima.id()), Optional.of(ben.id()), List.of(), clock.instant());
            return true;
        });
        assertThat(comesWithin(Duration.ofSeconds(5))).isPresent();
        assertThat(comesWithin(Duration.ofSeconds(5))).isPresent();
        assertThat(seenBy(amina).notices()).hasSize(1);
        assertThat(seenBy(fatima).notices()).hasSize(1);
    }

    @Test
    void nobody_is_told_of_themself_and_nobody_twice() {
        Inbox inbox = inbox(pushed::add);
        database.write(tx -> {
            var residents = List.of(amina.id(), ben.id(), amina.id());
            inbox.tell(tx, Kind.JOINED, residents, Optional.of(ben.id()), List.of(), clock.instant());
            return true;
        });
        assertThat(seenBy(amina).notices()).hasSize(1);
        assertThat(seenBy(ben).notices()).isEmpty();
    }

    @Test
    void what_was_seen_is_forgotten_after_ninety_days_and_what_was_not_is_kept() {
        told(Kind.JOINED, ben);
        looks(amina);
        told(Kind.LEFT, ben);
        clock.moveTo("2091-06-04T10:00");
        inbox(pushed::add).forgetOld();
        assertThat(seenBy(amina).notices()).hasSize(2);
        clock.moveTo("2091-06-05T10:00");
        inbox(pushed::add).forgetOld();
        assertThat(seenBy(amina).notices()).extracting(Notice::kind).containsExactly(Kind.LEFT);
    }

    @Test
    void two_accounts_that_become_one_keep_what_was_told_and_who_did_it() {
        told(Kind.JOINED, ben);
        Inbox inbox = inbox(pushed::add);
        database.write(tx -> {
            inbox.move(tx, amina.id(), fatima.id());
            inbox.move(tx, ben.id(), buurt.joyce().id());
            return true;
        });
        assertThat(seenBy(amina).notices()).isEmpty();
        assertThat(seenBy(fatima).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.by()).contains("Joyce"));
    }
}
