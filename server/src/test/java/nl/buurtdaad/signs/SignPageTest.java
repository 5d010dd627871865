package nl.buurtdaad.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
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

class SignPageTest {
    private static final int SMALL_ENOUGH = 14 * 1024;
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

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

    @BeforeEach
    void it_is_tuesday_afternoon() {
        CLOCK.moveTo("2026-05-12T14:50");
    }

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void a_slash_at_the_end_leads_to_the_sign_too() {
        var slash = PAGES.get("/s/" + buurt.sign + "/?taal=en");
        assertThat(slash.statusCode()).isEqualTo(301);
        assertThat(slash.headers().firstValue("location")).contains("/s/" + buurt.sign + "?taal=en");
        assertThat(PAGES.get("/s/" + buurt.sign + "/print/").headers().firstValue("location"))
                .contains("/s/" + buurt.sign + "/print");
    }

    @Test
    void a_sign_says_where_it_is_whether_it_is_open_and_what_there_is_to_do() {
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        String page = open("/s/" + buurt.sign);
        assertThat(page)
                .contains("<h1 dir=\"auto\">Tennisbaan</h1>", "<bdi>Speeltuin</bdi>")
                .contains("<strong>OPEN</strong>", "tot 18.00 uur")
                .contains("<h2 dir=\"auto\">Net spannen</h2>", "10 min", "licht werk")
                .contains(">Be</span>", "Ben doet mee. Nog 1 nodig.")
                .contains("href=\"/klus/" + buurt.net + "/doen\"", ">Ik doe dit</a>")
                .contains("href=\"/klus/" + buurt.soup + "\"", "Soep koken")
                .contains("Wie pakt dit op?", "href=\"/klus/" + buurt.idea + "\"", "Een tweede tafel")
                .contains("Buurtplatform (test)", "href=\"/buurt/" + buurt.platform + "\"")
                .contains("href=\"/project/" + buurt.project + "\"")
                .doesNotContain("<span class=\"example\">");
    }

    @Test
    void newcomers_read_where_they_walk_along_first_and_what_is_full_for_good() {
        assertThat(open("/s/" + buurt.sign)).doesNotContain("eerst meelopen");
        run("MATCH (:Project {id: $project})<-[:PART_OF]-(task:Task) SET task.walkAlong = true");
        assertThat(open("/s/" + buurt.sign)).contains("<span>eerst meelopen</span>", " · eerst meelopen · ");
        assertThat(open("/s/" + buurt.sign + "?taal=en")).contains("<span>walk along first</span>");

        run("MATCH (:Project {id: $project})<-[:PART_OF]-(task:Task {title: 'Net spannen'}) SET task.cap = 'ROOM'");
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        buurt.claim(buurt.amina(), buurt.net, CLOCK.instant());
        run("MATCH (:Resident {id: $ben})-[:MADE]->(claim:Claim) SET claim.joined = true");
        assertThat(open("/s/" + buurt.sign)).contains("eerst meelopen · compleet");
        run("MATCH (:Resident {id: $ben})-[:MADE]->(claim:Claim) SET claim.learning = true");
        assertThat(open("/s/" + buurt.sign)).contains("Amina doet mee. Ben loopt mee. Nog 1 nodig.");
    }

    @Test
    void the_button_says_that_who_comes_walks_along_once_somebody_is_there_to_walk_along_with() {
        run("MATCH (:Project {id: $project})<-[:PART_OF]-(task:Task {title: 'Net spannen'}) SET task.walkAlong = true");
        assertThat(open("/s/" + buurt.sign)).contains(">Ik doe dit</a>").doesNotContain("Ik loop mee");

        run("""
                MATCH (:Project {id: $project})<-[:PART_OF]-(task:Task {title: 'Net spannen'}), (ben:Resident {id: $ben})
                CREATE (ben)-[:BEGAN]->(task)
                """);
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        assertThat(open("/s/" + buurt.sign))
                .contains("aria-label=\"Ik loop mee: Net spannen\">Ik loop mee</a>")
                .doesNotContain("Ik doe dit");
    }

    @Test
    void what_is_at_rest_is_told_and_not_offered() {
        run("""
                MATCH (ben:Resident {id: $ben}), (project:Project {id: $project})
                CREATE (ben)-[:PUT_TO_REST]->(:Rest {id: randomUUID(), from: datetime('2026-05-11T12:00:00Z'),
                    because: 'NO_MONEY'})-[:OF]->(project)
                """);
        assertThat(open("/s/" + buurt.sign))
                .contains("Dit project rust even. Er is nu geen geld voor.")
                .doesNotContain("Net spannen", "Soep koken", "Nu is er niets te doen.", "Ik doe dit");

        run("""
                MATCH (ben:Resident {id: $ben}), (platform:Platform {id: $platform})
                CREATE (ben)-[:PUT_TO_REST]->(:Rest {id: randomUUID(), from: datetime('2026-05-11T12:00:00Z'),
                    because: 'OTHER', sentence: 'we zijn <moe>.'})-[:OF]->(platform)
                """);
        assertThat(open("/s/" + buurt.sign))
                .contains("Wij doen even niet mee, want we zijn &lt;moe&gt;.", "OPEN", "Dank je wel")
                .doesNotContain("Dit project rust even.");
        assertThat(open("/s/" + buurt.sign + "?taal=en")).contains("We are taking a break, because");

        run("MATCH (rest:Rest)-[:OF]->(:Platform {id: $platform}) SET rest.until = rest.from");
        run("MATCH (rest:Rest)-[:OF]->(:Project {id: $project}) SET rest.until = rest.from");
        assertThat(open("/s/" + buurt.sign)).contains("Net spannen").doesNotContain("rust even");
    }

    @Test
    void small_letters_in_the_code_are_fine() {
        assertThat(open("/s/" + buurt.sign.toLowerCase(java.util.Locale.ROOT))).contains("Tennisbaan");
    }

    @Test
    void after_closing_time_it_says_when_it_opens() {
        CLOCK.moveTo("2026-05-12T18:00");
        assertThat(open("/s/" + buurt.sign)).contains("DICHT", "Morgen open vanaf 09.00 uur.");
    }

    @Test
    void on_a_public_holiday_the_hours_of_that_day_hold() {
        run("CREATE (:Holiday {date: date('2026-05-14'), name: 'Hemelvaartsdag', publicHoliday: true})");
        run("MATCH (place:Place {id: $court}) SET place.openingHours = 'Mo-Su 09:00-18:00; PH off'");
        CLOCK.moveTo("2026-05-14T14:50");
        assertThat(open("/s/" + buurt.sign)).contains("DICHT", "Morgen open vanaf 09.00 uur.");
    }

    @Test
    void a_place_without_hours_says_neither_open_nor_closed() {
        run("MATCH (place:Place {id: $court}) REMOVE place.openingHours");
        assertThat(open("/s/" + buurt.sign)).contains("Tennisbaan").doesNotContain("OPEN", "DICHT");
    }

    @Test
    void it_speaks_english_to_who_asks_for_it() {
        var page = PAGES.get("/s/" + buurt.sign, "Accept-Language", "en-GB,en;q=0.9");
        assertThat(page.body()).contains("<html lang=\"en\">", "OPEN", "until 18:00", "I&#39;ll do this", "Thank you");
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Language");
        assertThat(open("/s/" + buurt.sign + "?taal=en")).contains("<html lang=\"en\">", "name=\"taal\" value=\"en\"");
        assertThat(PAGES.get("/s/" + buurt.sign + "?taal=nl", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"nl\">");
    }

    @Test
    void an_hour_and_a_half_is_written_as_each_language_does() {
        run("MATCH (task:Task {id: $net}) SET task.minutes = 90");
        assertThat(open("/s/" + buurt.sign)).contains("1,5 uur");
        assertThat(open("/s/" + buurt.sign + "?taal=en")).contains("1.5 hours");
    }

    @Test
    void who_does_not_want_to_be_named_is_a_neighbour() {
        run("MATCH (ben:Resident {id: $ben}) SET ben.named = false");
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        assertThat(open("/s/" + buurt.sign))
                .contains("Een buurtgenoot doet mee.")
                .doesNotContain(">Be<", "Ben doet mee");
    }

    @Test
    void a_time_that_was_agreed_on_is_said_as_neighbours_say_it() {
        run("MATCH (task:Task {id: $net}) SET task.startsAt = datetime('2026-05-12T14:00:00Z')");
        assertThat(open("/s/" + buurt.sign)).contains("vandaag 16.00");
        run("MATCH (task:Task {id: $net}) SET task.startsAt = datetime('2026-05-13T14:00:00Z')");
        assertThat(open("/s/" + buurt.sign)).contains("morgen 16.00");
        run("MATCH (task:Task {id: $net}) SET task.startsAt = datetime('2026-05-14T14:00:00Z')");
        assertThat(open("/s/" + buurt.sign)).contains("donderdag 14 mei, 16.00");
    }

    @Test
    void a_task_further_on_says_its_time_too() {
        run("MATCH (task:Task {id: $net}) SET task.startsAt = datetime('2026-05-12T14:00:00Z')");
        run("MATCH (task:Task {id: $soup}) SET task.startsAt = datetime('2026-05-13T14:00:00Z')");
        assertThat(open("/s/" + buurt.sign)).contains("<span>morgen 16.00 · ");
    }

    @Test
    void a_claim_that_lapsed_frees_its_slot() {
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant().minus(Duration.ofDays(10)));
        assertThat(open("/s/" + buurt.sign)).containsIgnoringCase("nog 2 nodig").doesNotContain("Ben doet mee");
    }

    @Test
    void a_full_task_is_not_the_big_one() {
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        buurt.claim(buurt.amina(), buurt.net, CLOCK.instant());
        assertThat(open("/s/" + buurt.sign))
                .contains("<h2 dir=\"auto\">Soep koken</h2>", "href=\"/klus/" + buurt.net + "\"", "compleet");
    }

    @Test
    void where_nothing_needs_doing_it_asks_for_an_idea() {
        run("MATCH (task:Task)-[:PART_OF]->(:Project {id: $project}) SET task.state = 'DONE'");
        assertThat(open("/s/" + buurt.sign))
                .contains("Nu is er niets te doen.", "Heb je een idee?", "/klus/nieuw?project=" + buurt.project)
                .doesNotContain("Ik doe dit");
    }

    @Test
    void the_invented_neighbourhood_says_so() {
        run("MATCH (platform:Platform {id: $platform}) SET platform.example = true");
        assertThat(open("/s/" + buurt.sign)).contains("<span class=\"example\">voorbeeld</span>", "verzonnen");
        assertThat(open("/s/" + buurt.sign + "/print")).contains("voorbeeld");
    }

    @Test
    void thanks_are_a_total_of_the_day_and_count_once() {
        String form = "/s/" + buurt.sign + "/dank";
        String key = key(open("/s/" + buurt.sign));
        HttpResponse<String> thanked = PAGES.post(form, Map.of("key", key));
        assertThat(thanked.statusCode()).isEqualTo(303);
        assertThat(thanked.headers().firstValue("Location")).hasValue("/s/" + buurt.sign + "?dank=1#dank");
        PAGES.post(form, Map.of("key", key));
        assertThat(open("/s/" + buurt.sign + "?dank=1"))
                .contains("Fijn dat je dat zegt. Vandaag zei 1 mens dank je wel.");

        PAGES.post(form, Map.of("key", key(open("/s/" + buurt.sign))));
        assertThat(open("/s/" + buurt.sign)).contains("Vandaag zeiden 2 mensen dank je wel.");
        CLOCK.moveTo("2026-05-13T00:00");
        assertThat(open("/s/" + buurt.sign)).doesNotContain("dank je wel.");
    }

    @Test
    void the_chosen_language_stays_after_thanking() {
        var thanked = PAGES.post(
                "/s/" + buurt.sign + "/dank", Map.of("key", UUID.randomUUID().toString(), "taal", "en"));
        assertThat(thanked.headers().firstValue("Location")).hasValue("/s/" + buurt.sign + "?dank=1&taal=en#dank");
    }

    @Test
    void one_address_cannot_fill_the_total() {
        String form = "/s/" + buurt.sign + "/dank";
        for (int i = 0; i < 10; i++) {
            assertThat(thankFrom(form, "192.0.2.7").statusCode()).isEqualTo(303);
        }
        HttpResponse<String> refused = thankFrom(form, "192.0.2.7");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Morgen mag het weer.", "Tennisbaan");
        assertThat(thankFrom(form, "192.0.2.8").statusCode()).isEqualTo(303);
    }

    @Test
    void a_thanks_without_a_good_key_counts_nothing() {
        for (String key : new String[] {"", "x", "00000000-0000-0000-0000-00000000000Z", "' OR 1=1"}) {
            var answer = PAGES.post("/s/" + buurt.sign + "/dank", Map.of("key", key));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Tennisbaan");
        }
        assertThat(open("/s/" + buurt.sign)).doesNotContain("Vandaag");
    }

    @Test
    void an_unknown_sign_says_what_one_can_do() {
        for (String code : new String[] {"BESTAATNIET", "a", "%3Cscript%3E", "%F0%9F%8E%BE", "A".repeat(300)}) {
            for (String page : new String[] {"", "/print"}) {
                var answer = PAGES.get("/s/" + code + page);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body())
                        .contains("Dit bordje kennen we niet", "href=\"/\"")
                        .doesNotContain("<SCRIPT>", "<script>", "Exception");
            }
            assertThat(PAGES.post("/s/" + code + "/dank", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_residents_wrote_stays_text() {
        String written = "<script>alert('x')</script> ' }) DETACH DELETE n // 🎾 مرحبا \"><img src=x>";
        DATABASE.write(tx -> {
            tx.run(
                    "MATCH (task:Task {id: $net}), (place:Place {id: $court}), (ben:Resident {id: $ben}),"
                            + " (platform:Platform {id: $platform}), (project:Project {id: $project})"
                            + " SET task.title = $text, place.name = $text, ben.name = $text, platform.name = $text,"
                            + " project.name = $text",
                    parameters(Map.of("text", written)));
            return true;
        });
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        for (String path : new String[] {"", "/print"}) {
            assertThat(open("/s/" + buurt.sign + path))
                    .contains("&lt;script&gt;", "🎾 مرحبا")
                    .doesNotContain("<script>alert", "<img");
        }
    }

    @Test
    void it_is_complete_small_and_asks_nobody_else() throws IOException {
        run("MATCH (task:Task)-[:PART_OF]->(:Project {id: $project}) SET task.title = substring(task.title, 0, 4)");
        for (int i = 0; i < 20; i++) {
            buurt.task("Een klus met een lange naam om te passen, nummer " + i + " " + UUID.randomUUID(), 7);
        }
        var page = PAGES.get("/s/" + buurt.sign);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(page.body().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(zipped.size()).isLessThan(SMALL_ENOUGH);
        assertThat(page.body()).doesNotContain("<script src", "@import", "src=\"http", "url(");
        assertThat(page.body().split("<script")).hasSize(2);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    /// The browser runs what stands in the page only when its hash is in the header.
    @Test
    void the_one_script_is_allowed_by_its_hash_and_says_nothing_to_whom_it_is_not_for() throws Exception {
        var page = PAGES.get("/s/" + buurt.sign);
        String script = page.body().split("<script>")[1].split("</script>")[0];
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'sha256-" + hash + "'", "connect-src 'self'");
        assertThat(page.body()).doesNotContain("kijken</", "Ik ben hier komen kijken");
        assertThat(open("/s/kijken.js?taal=nl")).contains("Ik ben hier komen kijken");
        assertThat(open("/s/kijken.js?taal=en")).contains("I came to look here");
    }

    @Test
    void a_chat_group_sees_what_the_link_is() {
        buurt.claim(buurt.ben(), buurt.net, CLOCK.instant());
        assertThat(open("/s/" + buurt.sign))
                .contains("property=\"og:title\" content=\"Tennisbaan, Speeltuin\"")
                .contains("property=\"og:url\" content=\"https://buurt.example/s/" + buurt.sign + "\"")
                .contains("og:description\" content=\"Nu te doen: Net spannen (10 min). Doe je mee?\"");
    }

    @Test
    void a_sign_that_was_moved_shows_the_place_where_it_hangs_now() {
        DATABASE.write(tx -> {
            tx.run(
                    "MATCH (sign:Sign {code: $sign}), (playground:Place {id: $playground})"
                            + " CREATE (sign)-[:POINTS_TO {since: $now}]->(playground)",
                    parameters(Map.of("now", CLOCK.instant().plusSeconds(1).atZone(ZoneOffset.UTC))));
            return true;
        });
        assertThat(open("/s/" + buurt.sign)).contains("<h1 dir=\"auto\">Speeltuin</h1>");
    }

    private String open(String path) {
        var page = PAGES.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> thankFrom(String form, String address) {
        return PAGES.post(form, Map.of("key", UUID.randomUUID().toString()), "X-Forwarded-For", address);
    }

    private static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(statement, parameters(Map.of()));
            return true;
        });
    }

    private Map<String, Object> parameters(Map<String, Object> more) {
        var all = new java.util.HashMap<String, Object>(more);
        all.putAll(Map.of(
                "project",
                buurt.project,
                "platform",
                buurt.platform,
                "court",
                buurt.court,
                "net",
                buurt.net,
                "soup",
                buurt.soup,
                "playground",
                buurt.playground,
                "sign",
                buurt.sign,
                "ben",
                buurt.ben().id()));
        return all;
    }
}
