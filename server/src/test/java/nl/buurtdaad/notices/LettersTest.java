package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private final Database database = TestGraph.database();

    /// Far ahead, so that no server of another test, which shares the graph, finds these letters due.
    private final TestClock clock = new TestClock();

    private final String sandra = "sandra." + UUID.randomUUID() + "@gemeente.example";
    private final int port = freePort();
    private final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Letters letters = letters();

    @BeforeEach
    void a_mail_server_runs() {
        clock.moveTo("2090-03-06T10:00");
        mail.start();
    }

    @AfterEach
    void the_mail_server_stops() {
        mail.stop();
    }

    @Test
    void a_letter_is_sent_once_with_text_and_html() throws MessagingException, IOException {
        write("De oppasmoeders vragen een sleutel", "Hallo Sandra, 🎾 مرحبا", "<p>Hallo Sandra, 🎾 مرحبا</p>");
        letters.sendWaiting();
        letters.sendWaiting();

        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("De oppasmoeders vragen een sleutel");
        assertThat(letter.getFrom()[0]).hasToString("Buurtdaad <noreply@buurtdaad.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Hallo Sandra, 🎾 مرحبا");
        assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo("<p>Hallo Sandra, 🎾 مرحبا</p>");
    }

    @Test
    void once_sent_the_graph_no_longer_knows_what_it_said_and_to_whom() {
        write("Een sleutel", "Je link: https://buurt.example/antwoord/geheim", null);
        assertThat(countLettersWith("geheim")).isEqualTo(1);
        letters.sendWaiting();
        assertThat(countLettersWith("geheim")).isZero();
        assertThat(countLettersWith(sandra)).isZero();
    }

    @Test
    void a_letter_that_the_mail_server_did_not_take_is_sent_later_under_the_same_id() throws MessagingException {
        mail.stop();
        write("Een sleutel", "Hallo", null);
        letters.sendWaiting();
        String id = idOfTheWaitingLetter();

        mail.start();
        letters.sendWaiting();
        assertThat(received()).isEmpty();
        clock.forward(Duration.ofSeconds(31));
        letters.sendWaiting();
        assertThat(onlyLetter().getMessageID()).isEqualTo("<" + id + "@buurtdaad.example>");
    }

    @Test
    void a_letter_that_nobody_ever_takes_is_given_up_and_its_secret_forgotten() {
        mail.stop();
        write("Een sleutel", "geheim " + sandra, null);
        for (int tries = 0; tries < 12; tries++) {
            letters.sendWaiting();
            clock.forward(Duration.ofHours(25));
        }
        assertThat(countLettersWith(sandra)).isZero();
        mail.start();
        letters.sendWaiting();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_letter_whose_sender_died_halfway_is_sent_by_another() {
        write("Een sleutel", "Hallo", null);
        var now = clock.instant();
        database.write(tx -> new LetterStore().findAndTake(tx, now, now.plusSeconds(180)));
        letters.sendWaiting();
        assertThat(received()).isEmpty();
        clock.forward(Duration.ofSeconds(181));
        letters.sendWaiting();
        assertThat(received()).hasSize(1);
    }

    @Test
    void two_senders_send_every_letter_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            write("Brief " + i, "Hallo", null);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> senders = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Letters other = letters();
                senders.add(() -> {
                    other.sendWaiting();
                    return true;
                });
            }
            for (var done : threads.invokeAll(senders)) {
                done.get();
            }
        }
        assertThat(received()).hasSize(20);
        assertThat(received().stream().map(LettersTest::id).distinct()).hasSize(20);
    }

    @Test
    void what_did_not_happen_is_not_told() {
        assertThatThrownBy(() -> database.write(tx -> {
                    letters.write(tx, sandra, "Een sleutel", "Hallo", null);
                    throw new IllegalStateException("something went wrong after it");
                }))
                .hasMessage("something went wrong after it");
        letters.sendWaiting();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_commit_wakes_the_sender() {
        try (Letters running = letters()) {
            running.start();
            write("Een sleutel", "Hallo", null);
            assertThat(mail.waitForIncomingEmail(4_000, 1)).isTrue();
        }
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_line_break_in_a_subject_begins_no_header() throws MessagingException {
        write("Een sleutel\r\nBcc: kwaad@example.org\u2028X-Kwaad: ja", "Hallo", null);
        letters.sendWaiting();
        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Een sleutel  Bcc: kwaad@example.org X-Kwaad: ja");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("X-Kwaad")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sandra",
                "sandra@",
                "@gemeente.example",
                "sandra@gemeente.example\r\nBcc: kwaad@example.org",
                "sandra@gemeente.example\n",
                "sandra@gemeente.example, kwaad@example.org",
                "Sandra <sandra@gemeente.example>",
                "sandra @gemeente.example",
                "vrienden: a@example.org, b@example.org;"
            })
    void what_is_not_one_plain_address_gets_no_letter(String to) {
        assertThat(Letters.canReach(to)).isFalse();
        assertThatThrownBy(() -> database.write(tx -> {
                    letters.write(tx, to, "Een sleutel", "Hallo", null);
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plain_address_can_be_reached() {
        assertThat(Letters.canReach("amina+buurt@example.org")).isTrue();
    }

    private Letters letters() {
        var server = new MailServer(
                "127.0.0.1",
                port,
                Optional.empty(),
                Optional.empty(),
                "Buurtdaad <noreply@buurtdaad.example>",
                MailServer.Security.NONE);
        return new Letters(database, clock, Optional.of(server));
    }

    private void write(String subject, String text, @Nullable String html) {
        database.write(tx -> {
            letters.write(tx, sandra, subject, text, html);
            return true;
        });
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> to(letter).equals(sandra))
                .toList();
    }

    private MimeMessage onlyLetter() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String idOfTheWaitingLetter() {
        return database.read(
                tx -> tx.get("MATCH (letter:Letter {to: $to}) RETURN letter.id AS id", Map.of("to", sandra))
                        .get("id")
                        .asString());
    }

    private long countLettersWith(String text) {
        return database.read(tx -> tx.get(
                        """
                        MATCH (letter:Letter)
                        WHERE any(key IN keys(letter) WHERE toStringOrNull(letter[key]) CONTAINS $text)
                          AND letter.madeAt >= $since
                        RETURN count(letter) AS count
                        """,
                        Map.of(
                                "text",
                                text,
                                "since",
                                TestClock.at("2090-01-01T00:00").atZone(java.time.ZoneOffset.UTC)))
                .get("count")
                .asLong());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
