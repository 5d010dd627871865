package nl.buurtdaad.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.buurtdaad.danger.DangerRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.places.PlacesRoom;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import nl.buurtdaad.web.OpenPages;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody stands at a sign, without an account, and sees that something is wrong.
class SignDangerTest {
    private static final int SMALL_ENOUGH = 14 * 1024;
    private static final Pattern WARNING = Pattern.compile("name=\"warning\" value=\"([0-9a-f-]{36})\"");

    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final OpenPages PAGES = OpenPages.of(new SignsRoom(
            DATABASE,
            CLOCK,
            new PlacesRoom(DATABASE, CLOCK, new WorkdaysRoom(DATABASE)),
            new DangerRoom(
                    DATABASE,
                    new Once(DATABASE, CLOCK),
                    CLOCK,
                    new Logbook(),
                    new Say(),
                    TestInbox.of(DATABASE, CLOCK)),
            new Joining(new Say()),
            URI.create("https://buurt.example"))::pages);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);
    private final String sign = "/s/" + buurt.sign;

    @BeforeEach
    void it_is_tuesday_afternoon() {
        CLOCK.moveTo("2026-05-12T14:50");
    }

    @AfterAll
    static void close() {
        PAGES.close();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String open() {
        var page = PAGES.get(sign);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> warn(String kind, String sentence) {
        return warn(kind, sentence, key(), "192.0.2." + buurt.sign.hashCode());
    }

    private HttpResponse<String> warn(String kind, String sentence, String key, String address) {
        return PAGES.post(
                sign + "/gevaar", Map.of("soort", kind, "zin", sentence, "key", key), "X-Forwarded-For", address);
    }

    private HttpResponse<String> allGood(String warning, String sentence) {
        return PAGES.post(sign + "/weer-goed", Map.of("warning", warning, "zin", sentence, "key", key()));
    }

    private String warningOn(String page) {
        var found = WARNING.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void danger_is_on_the_page_with_the_next_look_and_nobody_can_begin_until_it_is_good() {
        assertThat(open()).contains("Iets kapot of gevaarlijk?").doesNotContain("GEVAAR");
        long before = System.nanoTime();

        var said = warn("gevaar", "Er ligt glas bij het net.");
        String page = open();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(said.headers().firstValue("Location")).hasValue(sign + "?gezegd=gevaar#gevaar");
        assertThat(said.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page)
                .contains("<strong>GEVAAR</strong>", "Er ligt glas bij het net.", "Gezien om 14.50 uur.")
                .contains("Even niet klussen hier, tot donderdag 14 mei 14.50 uur.", "Weer goed?")
                .contains("Even niet: er is gevaar.")
                .doesNotContain("class=\"sun\"", "Nog niet nagekeken");
        assertThat(page.indexOf("GEVAAR"))
                .isGreaterThan(page.indexOf("class=\"status"))
                .isLessThan(page.indexOf("class=\"tasks\""));
        assertThat(PAGES.get(sign + "?gezegd=gevaar").body()).contains("Dank je. Iedereen ziet het nu.");

        var good = allGood(warningOn(page), "Het glas is opgeruimd.");
        assertThat(good.headers().firstValue("Location")).hasValue(sign + "?gezegd=weer-goed#gevaar");
        assertThat(PAGES.get(sign + "?gezegd=weer-goed").body()).contains("Fijn. Dan kan alles weer.");
        assertThat(open())
                .contains("WEER GOED", "Het glas is opgeruimd.", "class=\"sun\"")
                .doesNotContain("GEVAAR", "Er ligt glas");
        CLOCK.forward(Duration.ofHours(25));
        assertThat(open()).doesNotContain("WEER GOED");
    }

    @Test
    void after_48_hours_it_reads_that_nobody_looked_and_doing_goes_on() {
        warn("gevaar", "Er ligt glas.");
        CLOCK.forward(Duration.ofHours(48).minusMinutes(1));
        assertThat(open()).contains("Even niet klussen hier").doesNotContain("Nog niet nagekeken", "class=\"sun\"");
        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(open())
                .contains("GEVAAR", "Er ligt glas.", "Gezien op dinsdag 12 mei.", "Nog niet nagekeken.")
                .contains("class=\"sun\"")
                .doesNotContain("Even niet");
        CLOCK.forward(Duration.ofDays(300));
        assertThat(open()).contains("GEVAAR", "Nog niet nagekeken.");
    }

    @Test
    void what_is_broken_pauses_nothing() {
        warn("kapot", "Het net is gescheurd.");
        assertThat(open())
                .contains("<strong>KAPOT</strong>", "Het net is gescheurd.", "class=\"sun\"")
                .doesNotContain("Even niet");
    }

    @Test
    void a_task_that_can_be_done_is_the_big_one_while_another_waits() {
        DATABASE.write(tx -> {
            tx.run("MATCH (task:Task {id: $soup})-[at:AT]->() DELETE at", Map.of("soup", buurt.soup));
            return true;
        });
        warn("gevaar", "Er ligt glas.");
        assertThat(open())
                .contains("<h2 dir=\"auto\">Soep koken</h2>", "href=\"/klus/" + buurt.soup + "/doen\"")
                .contains("10 min · even niet");
    }

    @Test
    void danger_at_the_playground_is_read_at_the_court_with_its_name() {
        DATABASE.write(tx -> {
            tx.run(
                    "MATCH (sign:Sign {code: $sign}), (playground:Place {id: $playground})"
                            + " CREATE (:Sign {code: $other, madeAt: $now})-[:POINTS_TO {since: $now}]->(playground)",
                    Map.of(
                            "sign",
                            buurt.sign,
                            "playground",
                            buurt.playground,
                            "other",
                            buurt.sign + "P",
                            "now",
                            CLOCK.instant().atZone(ZoneOffset.UTC)));
            return true;
        });
        PAGES.post(sign + "P/gevaar", Map.of("soort", "gevaar", "zin", "Een losse plank.", "key", key()));
        warn("gevaar", "Er ligt glas.");
        assertThat(open()).contains("Een losse plank.", "Dit gaat over: Speeltuin.");
        assertThat(PAGES.get(sign + "P").body()).contains("Er ligt glas.", "Dit gaat over: Tennisbaan.");
    }

    @Test
    void of_an_official_it_reads_as_a_tip_by_name_and_department() {
        DATABASE.write(tx -> {
            tx.run(
                    """
                    MATCH (sandra:Official {id: $sandra}), (court:Place {id: $court})
                    CREATE (sandra)-[:WARNED {at: $now}]->(:Warning {id: randomUUID(), at: $now, kind: 'DANGER',
                        sentence: 'De paal staat los.', advice: true, lapsesAt: $now + duration('PT48H')})
                        -[:ABOUT]->(court)
                    """,
                    Map.of(
                            "sandra", buurt.sandra.id(),
                            "court", buurt.court,
                            "now", CLOCK.instant().atZone(ZoneOffset.UTC)));
            return true;
        });
        assertThat(open())
                .contains("De paal staat los.", "Tip van Sandra, Groen en spelen. Klussen gaan gewoon door.")
                .contains("class=\"sun\"");
    }

    @Test
    void one_address_warns_once_in_a_week_at_a_place_and_another_can() {
        String key = key();
        assertThat(warn("gevaar", "Glas.", key, "192.0.2.7").statusCode()).isEqualTo(303);
        assertThat(warn("gevaar", "Glas.", key, "192.0.2.7").statusCode()).isEqualTo(303);
        assertThat(open().split("<strong>GEVAAR", -1)).hasSize(2);

        var again = warn("gevaar", "Nog meer glas.", key(), "192.0.2.7");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("Je waarschuwde hier deze week al.", "value=\"Nog meer glas.\"", "id=\"waarschuw\" open");
        assertThat(warn("gevaar", "Andere woorden.", key, "192.0.2.7").statusCode())
                .isEqualTo(409);
        assertThat(warn("kapot", "Het net.", key(), "192.0.2.7").statusCode()).isEqualTo(303);
        assertThat(warn("gevaar", "Ik zie het ook.", key(), "192.0.2.8").statusCode())
                .isEqualTo(303);
        CLOCK.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(warn("gevaar", "Weer glas.", key(), "192.0.2.7").statusCode())
                .isEqualTo(409);
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(warn("gevaar", "Weer glas.", key(), "192.0.2.7").statusCode())
                .isEqualTo(303);
    }

    @Test
    void one_address_cannot_fill_the_neighbourhood() {
        for (int i = 0; i < 20; i++) {
            warn("gevaar", "Glas.", key(), "192.0.2.99");
        }
        var refused = warn("gevaar", "Glas.", key(), "192.0.2.99");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Morgen mag het weer.");
    }

    @Test
    void nothing_of_a_stranger_is_stored() {
        warn("gevaar", "Er ligt glas.", key(), "192.0.2.123");
        var stored = DATABASE.read(tx -> tx.list(
                "MATCH (w:Warning)-[:ABOUT]->(:Place {id: $court}) RETURN properties(w) AS all,"
                        + " COUNT { (w)--() } AS relationships",
                Map.of("court", buurt.court)));
        assertThat(stored).singleElement().satisfies(row -> {
            assertThat(row.get("all").asMap().keySet())
                    .containsExactlyInAnyOrder("id", "at", "kind", "sentence", "advice", "lapsesAt");
            assertThat(row.get("relationships").asInt()).isEqualTo(1);
        });
    }

    @Test
    void all_good_said_twice_is_told_so() {
        warn("gevaar", "Er ligt glas.");
        String warning = warningOn(open());
        assertThat(allGood(warning, "Opgeruimd.").statusCode()).isEqualTo(303);
        var again = allGood(warning, "Ik deed het ook.");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Dat is al gezegd. Het is weer goed.");
        var unknown = allGood(key(), "Opgeruimd.");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Dit is er niet meer.", "Tennisbaan");
    }

    @Test
    void what_does_not_fit_is_said_beside_the_field_and_what_was_typed_stays() {
        for (var bad : Map.of(
                        "",
                        "Zeg hier in één zin wat je ziet.",
                        " \u00a0\u200b",
                        "Zeg hier in één zin wat je ziet.",
                        "x".repeat(10_000),
                        "Dit is te lang. Er passen 160 tekens.",
                        "a\u0000b",
                        "dat we niet kunnen lezen.")
                .entrySet()) {
            var refused = warn("gevaar", bad.getKey());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains(bad.getValue(), "id=\"waarschuw\" open");
        }
        warn("gevaar", "Glas.");
        var refused = allGood(warningOn(open()), " ");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<details open>", "Zeg hier in één zin wat je ziet.");
        assertThat(open()).contains("GEVAAR");
    }

    @Test
    void without_a_good_key_nothing_is_written() {
        for (String key : new String[] {"", "x", "' OR 1=1"}) {
            var refused = warn("gevaar", "Glas.", key, "192.0.2.55");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("Stuur het nog eens.", "value=\"Glas.\"");
        }
        assertThat(open()).doesNotContain("GEVAAR");
        assertThat(PAGES.post("/s/BESTAATNIET/gevaar", Map.of("zin", "x")).statusCode())
                .isEqualTo(404);
        assertThat(PAGES.post("/s/BESTAATNIET/weer-goed", Map.of("zin", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_somebody_wrote_stays_text() {
        String written = "<script>alert(1)</script> \"><img src=x> '}) DETACH DELETE n // 🎾 مرحبا";
        warn("gevaar", written);
        assertThat(open()).contains("&lt;script&gt;", "🎾 مرحبا").doesNotContain("<script>alert", "<img");
        var again = warn("gevaar", written);
        assertThat(again.body()).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img");
    }

    @Test
    void it_speaks_english_and_keeps_the_language() {
        var form = new HashMap<>(Map.of("soort", "gevaar", "zin", "Glass.", "key", key(), "taal", "en"));
        var said = PAGES.post(sign + "/gevaar", form, "X-Forwarded-For", "192.0.2.66");
        assertThat(said.headers().firstValue("Location")).hasValue(sign + "?gezegd=gevaar&taal=en#gevaar");
        assertThat(PAGES.get(sign + "?gezegd=gevaar&taal=en").body())
                .contains("<strong>DANGER</strong>", "Seen at 14:50.", "Thank you. Everybody can see it now.");
    }

    @Test
    void with_many_warnings_the_page_is_still_small() throws IOException {
        for (int i = 0; i < 9; i++) {
            warn(
                    i % 2 == 0 ? "gevaar" : "kapot",
                    i + UUID.randomUUID().toString().repeat(4),
                    key(),
                    "198.51.100." + i);
        }
        for (int i = 0; i < 20; i++) {
            buurt.task("Een klus met een lange naam om te passen, nummer " + i + " " + UUID.randomUUID(), 7);
        }
        String page = open();
        assertThat(page.split("class=\"tile warning", -1)).hasSize(6);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(zipped.size()).isLessThan(SMALL_ENOUGH);
        assertThat(page).doesNotContain("url(");
        System.out.println("A sign with five warnings is " + zipped.size() + " bytes.");
    }
}
