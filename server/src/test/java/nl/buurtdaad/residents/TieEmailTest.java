package nl.buurtdaad.residents;

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
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.TooOften;
import nl.buurtdaad.residents.EmailOutcome.CodeIsOver;
import nl.buurtdaad.residents.EmailOutcome.CodeIsWrong;
import nl.buurtdaad.residents.EmailOutcome.CodeSent;
import nl.buurtdaad.residents.EmailOutcome.EmailRefused;
import nl.buurtdaad.residents.EmailOutcome.EmailTied;
import nl.buurtdaad.residents.IntroduceOutcome.Introduced;
import nl.buurtdaad.residents.IntroduceOutcome.PhoneKeyRefused;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.words.Language;
import org.junit.jupiter.api.Test;

/// How somebody becomes a resident, and stays the same on another phone.
class TieEmailTest {
    private record Sent(String to, String subject, String text) {}

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final ResidentStore store = new ResidentStore();
    private final HourlyLimits limits = new HourlyLimits(1_000, 1_000);
    private final List<Sent> mail = Collections.synchronizedList(new ArrayList<>());
    private final TieEmail tieEmail = new TieEmail(
            once,
            clock,
            store,
            new Mailboxes(clock),
            (_, to, subject, text) -> mail.add(new Sent(to, subject, text)),
            TestInbox.of(database, clock),
            limits);
    private final Introduce introduce = new Introduce(once, clock, store, limits);
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person joyce = buurt.resident("Joyce");
    private final String email = "joyce-" + UUID.randomUUID() + "@example.org";

    private static UUID key() {
        return UUID.randomUUID();
    }

    private static String phoneKey() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private String code() {
        var matcher = Pattern.compile("\\d{6}").matcher(mail.getLast().text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private EmailOutcome ask(Person person, String address) {
        return tieEmail.ask(person.id(), address, "127.0.0.1", Language.NL, key());
    }

    private EmailOutcome tie(Person person, String code) {
        return tieEmail.tie(person.id(), person.accessKeyHash(), code, key());
    }

    @Test
    void a_name_and_a_key_of_the_phone_make_a_resident() {
        String phone = phoneKey();
        UUID key = key();
        var outcome = introduce.introduce("Joyce", phone, "127.0.0.1", key);
        assertThat(outcome).isEqualTo(new Introduced(key.toString()));
        assertThat(introduce.introduce("Joyce", phone, "127.0.0.1", key)).isEqualTo(outcome);
        assertThat(introduce.introduce("Ben", phone, "127.0.0.1", key())).isInstanceOf(PhoneKeyRefused.class);
        for (String noKey :
                new String[] {"short", "x".repeat(42), " ".repeat(50), "é".repeat(50), "x".repeat(43) + "\n"}) {
            assertThat(introduce.introduce("Ben", noKey, "127.0.0.1", key())).isEqualTo(new PhoneKeyRefused(32));
        }
    }

    @Test
    void one_address_makes_only_so_many_newcomers_in_an_hour() {
        var few = new Introduce(once, clock, store, new HourlyLimits(100, 2));
        few.introduce("Een", phoneKey(), "10.0.0.1", key());
        few.introduce("Twee", phoneKey(), "10.0.0.1", key());
        assertThatThrownBy(() -> few.introduce("Drie", phoneKey(), "10.0.0.1", key()))
                .isInstanceOf(TooOften.class);
        assertThat(few.introduce("Drie", phoneKey(), "10.0.0.2", key())).isInstanceOf(Introduced.class);
    }

    @Test
    void the_right_code_ties_the_address() {
        assertThat(ask(joyce, " " + email.toUpperCase(java.util.Locale.ROOT) + " "))
                .isInstanceOf(CodeSent.class);
        assertThat(mail.getLast().to()).isEqualTo(email);
        assertThat(tie(joyce, code())).isEqualTo(new EmailTied(joyce.id()));
        assertThat(database.read(tx -> store.getMe(tx, joyce.id())).email()).contains(email);
    }

    @Test
    void a_mailbox_is_not_flooded_whoever_asks_from_wherever() {
        for (String name : List.of("Joyce", "Ben", "Fatima")) {
            assertThat(ask(buurt.resident(name), email)).isInstanceOf(CodeSent.class);
            clock.forward(Duration.ofMinutes(10));
        }
        assertThatThrownBy(() -> ask(buurt.resident("Kofi"), email)).isInstanceOf(TooOften.class);
        assertThat(mail).hasSize(3);
        assertThat(ask(buurt.resident("Kofi"), "other-" + email)).isInstanceOf(CodeSent.class);
        clock.forward(Duration.ofMinutes(31));
        assertThat(ask(buurt.resident("Kofi"), email)).isInstanceOf(CodeSent.class);
    }

    @Test
    void a_mailbox_gets_ten_codes_a_day_at_most() {
        for (int code = 0; code < 10; code++) {
            assertThat(ask(joyce, email)).isInstanceOf(CodeSent.class);
            clock.forward(Duration.ofHours(1));
        }
        assertThatThrownBy(() -> ask(joyce, email)).isInstanceOf(TooOften.class);
        clock.forward(Duration.ofHours(14));
        assertThat(ask(joyce, email)).isInstanceOf(CodeSent.class);
    }

    @Test
    void of_many_who_ask_at_once_for_one_mailbox_three_get_a_code() throws InterruptedException {
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Callable<Object>>();
            for (int phone = 0; phone < 24; phone++) {
                var person = buurt.resident("Buur " + phone);
                asked.add(() -> {
                    try {
                        return ask(person, email);
                    } catch (TooOften refused) {
                        return refused;
                    }
                });
            }
            phones.invokeAll(asked);
        }
        assertThat(mail).hasSize(3);
    }

    @Test
    void five_wrong_codes_end_the_code() {
        ask(joyce, email);
        String wrong = code().equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 1; left--) {
            assertThat(tie(joyce, wrong)).isEqualTo(new CodeIsWrong(left));
        }
        assertThat(tie(joyce, wrong)).isEqualTo(new CodeIsOver(true));
        assertThat(tie(joyce, code())).isEqualTo(new CodeIsOver(true));
    }

    @Test
    void a_code_ends_after_a_quarter_of_an_hour_and_after_it_was_used() {
        ask(joyce, email);
        clock.forward(Duration.ofMinutes(15));
        assertThat(tie(joyce, code())).isEqualTo(new CodeIsOver(true));
        ask(joyce, email);
        tie(joyce, code());
        assertThat(tie(joyce, code())).isEqualTo(new CodeIsOver(true));
    }

    @Test
    void what_is_no_address_gets_no_code() {
        assertThat(ask(joyce, "joyce")).isInstanceOf(EmailRefused.class);
        assertThat(ask(joyce, "jo..yce@example.org")).isInstanceOf(EmailRefused.class);
        assertThat(ask(joyce, "joyce@example.org\nBcc: all@example.org")).isInstanceOf(EmailRefused.class);
        assertThat(ask(joyce, "x".repeat(10_000) + "@example.org")).isInstanceOf(EmailRefused.class);
        assertThat(mail).isEmpty();
    }

    @Test
    void a_second_phone_becomes_the_same_resident_and_no_deed_is_lost() {
        ask(joyce, email);
        tie(joyce, code());
        String open = buurt.claim(joyce, buurt.net, clock.instant());
        Person phone2 = buurt.resident("Joyce (tweede telefoon)");
        String deed = buurt.deed(phone2, buurt.soup, clock.instant());
        String twice = buurt.claim(phone2, buurt.net, clock.instant());

        ask(phone2, email);
        UUID key = key();
        var outcome = tieEmail.tie(phone2.id(), phone2.accessKeyHash(), code(), key);
        assertThat(outcome).isEqualTo(new EmailTied(joyce.id()));
        assertThat(tieEmail.tie(joyce.id(), phone2.accessKeyHash(), code(), key))
                .as("asked again by a phone that belongs to another resident now")
                .isEqualTo(outcome);

        var caller = database.read(tx -> store.findCaller(tx, phone2.accessKeyHash()));
        assertThat(caller).contains(new nl.buurtdaad.graphql.Caller.Resident(joyce.id()));
        assertThat(holder("Deed", deed, "DID")).isEqualTo(joyce.id());
        assertThat(state(open)).isEqualTo("ACTIVE");
        assertThat(state(twice)).isEqualTo("RELEASED");
    }

    private String holder(String label, String id, String type) {
        return database.read(tx -> tx.get(
                        "MATCH (r:Resident)-[:$($type)]->(n:$($label) {id: $id}) RETURN r.id AS id",
                        Map.of("label", label, "id", id, "type", type))
                .get("id")
                .asString());
    }

    private String state(String claim) {
        return database.read(tx -> tx.get("MATCH (c:Claim {id: $id}) RETURN c.state AS state", Map.of("id", claim))
                .get("state")
                .asString());
    }
}
