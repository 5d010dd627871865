package nl.buurtdaad.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.codes.Secrets;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.TooOften;
import nl.buurtdaad.offices.OfficeOutcome.CodeIsOver;
import nl.buurtdaad.offices.OfficeOutcome.CodeIsWrong;
import nl.buurtdaad.offices.OfficeOutcome.EmailRefused;
import nl.buurtdaad.offices.OfficeOutcome.OfficeCodeSent;
import nl.buurtdaad.offices.OfficeOutcome.PhoneKeyRefused;
import nl.buurtdaad.offices.OfficeOutcome.SignedIn;
import nl.buurtdaad.residents.ResidentsRoom;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How Sandra of the municipality and Lotte of the liaison team sign in.
class SignInToOfficeTest {
    private record Sent(String to, String text) {
        String code() {
            var matcher = Pattern.compile("\\d{6}").matcher(text);
            assertThat(matcher.find()).isTrue();
            return matcher.group();
        }
    }

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final List<Sent> mail = Collections.synchronizedList(new ArrayList<>());
    private final SignInToOffice signIn = signIn(new HourlyLimits(1_000, 1_000));
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final String email = "sandra-" + UUID.randomUUID() + "@gemeente.example";

    private SignInToOffice signIn(HourlyLimits limits) {
        var residents = new ResidentsRoom(
                database, once, clock, (_, _, _, _) -> {}, TestInbox.of(database, clock), (_, _) -> {}, 10, 10);
        return new SignInToOffice(
                once,
                clock,
                new OfficeStore(),
                residents.phoneKeys(),
                new Mailboxes(clock),
                (_, to, _, text) -> mail.add(new Sent(to, text)),
                (_, _) -> {},
                limits);
    }

    @BeforeEach
    void sandra_has_an_address() {
        hasAddress(buurt.sandra, email);
    }

    @Test
    void a_code_lets_in_once_and_whoever_has_it_only_on_the_asking_of_its_own() {
        String asking = ask(" " + email.toUpperCase(java.util.Locale.ROOT) + " ");
        String code = mail.getFirst().code();
        assertThat(mail).singleElement().extracting(Sent::to).isEqualTo(email);
        assertThat(mail.getFirst().text())
                .contains("Hallo Sandra", "Groen en spelen")
                .doesNotContain("tussenteam");

        String another = ask(email);
        assertThat(enter(another, code, phoneKey())).isEqualTo(new CodeIsWrong(4));

        String phone = phoneKey();
        UUID key = key();
        var signedIn = signIn.enter(asking, code, phone, key);
        assertThat(signedIn).isEqualTo(new SignedIn(buurt.sandra.id()));
        assertThat(holderOf(phone)).isEqualTo("Official " + buurt.sandra.id());
        assertThat(signIn.enter(asking, code, phone, key)).isEqualTo(signedIn);
        assertThat(enter(asking, code, phoneKey())).isEqualTo(new CodeIsOver(true));
        assertThat(enter(another, mail.getLast().code(), phone)).isEqualTo(new PhoneKeyRefused(32));
    }

    @Test
    void nobody_learns_whose_address_it_is() {
        String asking = ask("niemand-" + UUID.randomUUID() + "@gemeente.example");
        assertThat(mail).isEmpty();
        for (int left = 4; left > 0; left--) {
            assertThat(enter(asking, "000000", phoneKey())).isEqualTo(new CodeIsWrong(left));
        }
        assertThat(enter(asking, "000000", phoneKey())).isEqualTo(new CodeIsOver(true));
        assertThat(signIn.ask("geen adres", "127.0.0.1", Language.NL, key())).isInstanceOf(EmailRefused.class);
    }

    @Test
    void a_code_is_over_after_a_quarter_of_an_hour_and_after_five_tries() {
        String late = ask(email);
        String lateCode = mail.getLast().code();
        clock.forward(SignInToOffice.VALID);
        assertThat(enter(late, lateCode, phoneKey())).isEqualTo(new CodeIsOver(true));

        String guessed = ask(email);
        String code = mail.getLast().code();
        String other = code.equals("123456") ? "654321" : "123456";
        for (int tries = 0; tries < SignInToOffice.TRIES; tries++) {
            enter(guessed, other, phoneKey());
        }
        assertThat(enter(guessed, code, phoneKey())).isEqualTo(new CodeIsOver(true));
        assertThat(enter(key().toString(), code, phoneKey())).isEqualTo(new CodeIsOver(true));
    }

    @Test
    void who_has_two_hats_signs_in_for_each() {
        hasAddress(buurt.lotte, email);
        String asking = ask(email);
        assertThat(mail).hasSize(2);
        String official = codeWith("Groen en spelen");
        String liaison = codeWith("tussenteam");
        String one = phoneKey();
        String other = phoneKey();
        assertThat(enter(asking, liaison, one)).isEqualTo(new SignedIn(buurt.lotte.id()));
        assertThat(enter(asking, official, other)).isEqualTo(new SignedIn(buurt.sandra.id()));
        assertThat(List.of(holderOf(one), holderOf(other)))
                .containsExactly("Liaison " + buurt.lotte.id(), "Official " + buurt.sandra.id());
        assertThat(enter(asking, official, phoneKey())).isEqualTo(new CodeIsOver(true));
    }

    @Test
    void only_so_many_codes_go_to_one_mailbox_and_are_asked_for_from_one_address() {
        String nobodys = "niemand-" + UUID.randomUUID() + "@gemeente.example";
        for (String mailbox : List.of(email, nobodys)) {
            for (int codes = 0; codes < 3; codes++) {
                ask(mailbox);
            }
            assertThatThrownBy(() -> ask(mailbox)).isInstanceOf(TooOften.class);
        }
        clock.forward(Duration.ofHours(1));
        ask(email);

        var few = signIn(new HourlyLimits(100, 1));
        few.ask("een-" + UUID.randomUUID() + "@example.org", "10.0.0.1", Language.NL, key());
        assertThatThrownBy(() -> few.ask("twee-" + UUID.randomUUID() + "@example.org", "10.0.0.1", Language.NL, key()))
                .isInstanceOf(TooOften.class);
    }

    @Test
    void of_two_phones_with_one_code_at_once_one_is_let_in() throws Exception {
        for (int round = 0; round < 3; round++) {
            String asking = ask(email);
            String code = mail.getLast().code();
            Callable<OfficeOutcome> enter = () -> enter(asking, code, phoneKey());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                int in = 0;
                for (var answer : threads.invokeAll(Collections.nCopies(6, enter))) {
                    in += answer.get() instanceof SignedIn ? 1 : 0;
                }
                assertThat(in).isEqualTo(1);
            }
        }
    }

    private static UUID key() {
        return UUID.randomUUID();
    }

    private static String phoneKey() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private String ask(String address) {
        var sent = (OfficeCodeSent) signIn.ask(address, "127.0.0.1", Language.NL, key());
        assertThat(sent.validUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        return sent.sent();
    }

    private OfficeOutcome enter(String asking, String code, String phoneKey) {
        return signIn.enter(asking, code, phoneKey, key());
    }

    private String codeWith(String word) {
        return mail.stream()
                .filter(letter -> letter.text().contains(word))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void hasAddress(Person person, String address) {
        database.write(tx -> {
            tx.run(
                    "MATCH (holder:Official|Liaison {id: $id}) SET holder.email = $email",
                    Map.of("id", person.id(), "email", address));
            return true;
        });
    }

    private String holderOf(String phoneKey) {
        return database.read(tx -> tx.get(
                        "MATCH (holder)-[:HOLDS]->(:AccessKey {hash: $hash}) RETURN labels(holder)[0] + ' ' + holder.id AS holder",
                        Map.of("hash", Secrets.hash(phoneKey)))
                .get("holder")
                .asString());
    }
}
