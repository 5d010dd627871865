package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdaad.testing.Neighbourhood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;

/// "Beloofd" per platform and per department, and the figures of a department. Asked is on Tuesday 12 May 2026.
class DepartmentsTest extends WithRequests {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String LISTS = """
            query ($platform: ID!, $department: ID!, $first: Int, $after: String) {
              promises(platform: $platform, first: $first, after: $after) {
                promises { sentence anAnswer by state moved { from } department { id } project { id } } next }
              department(id: $department) { name promises { promises { sentence } } } }
            """;

    private static final String FIGURES = """
            query ($department: ID!) { department(id: $department) { figuresFrom figures {
              answered medianWorkdays inTime { part of } promisesKept { part of } visits } } }
            """;

    private String asked(String sentence) {
        return ask("Amina", sentence, UUID.randomUUID()).text("/askFor/request/id");
    }

    private String promise(String request, String by) {
        return yes("Sandra", request, by).text("/answerYes/request/promise/id");
    }

    private void act(String who, String mutation, String id, String text) {
        var answer = server.as(who)
                .ask(
                        "mutation ($id: ID!, %s $key: ID!) { act: %s { __typename } }"
                                .formatted(text.isEmpty() ? "" : "$text: String!,", mutation),
                        Map.of("id", id, "text", text, "key", UUID.randomUUID()));
        assertThat(answer.text("/act/__typename")).doesNotContain("Decide", "Refused", "NotFound");
    }

    private JsonNode lists(String platform, int first, String after) {
        return server.asStranger()
                .ask(
                        LISTS,
                        Map.of(
                                "platform", platform,
                                "department", buurt.department,
                                "first", first,
                                "after", after))
                .get("");
    }

    @Test
    void everybody_reads_what_was_promised_the_soonest_first_and_what_came_below() {
        String came = asked("Een bank");
        received("Amina", promise(came, "2026-05-13"), true);
        promise(asked("Een kraan"), "2026-06-01");
        String moved = promise(asked("Een sleutel"), "2026-05-20");
        act(
                "Sandra",
                "movePromise(promise: $id, by: \"2026-06-12\", because: $text, key: $key)",
                moved,
                "De smid is ziek.");
        act("Sandra", "answerLater(request: $id, by: \"2026-05-13\", key: $key)", asked("Iets anders"), "");

        JsonNode whole = lists(buurt.platform, 25, "0");
        assertThat(whole.at("/promises/promises").findValuesAsText("sentence"))
                .containsExactly("Iets anders", "Een kraan", "Een sleutel", "Een bank");
        assertThat(whole.at("/promises/promises").findValuesAsText("state"))
                .containsExactly("MADE", "MADE", "MADE", "KEPT");
        assertThat(whole.at("/promises/promises").findValuesAsText("anAnswer"))
                .containsExactly("true", "false", "false", "false");
        assertThat(whole.at("/promises/promises/2/moved/from").asText()).isEqualTo("2026-05-20");
        assertThat(whole.at("/promises/promises/2/by").asText()).isEqualTo("2026-06-12");
        assertThat(whole.at("/promises/promises/0/department/id").asText()).isEqualTo(buurt.department);
        assertThat(whole.at("/department/promises/promises").findValuesAsText("sentence"))
                .containsExactly("Iets anders", "Een kraan", "Een sleutel", "Een bank");

        JsonNode first = lists(buurt.platform, 2, "0");
        assertThat(first.at("/promises/promises")).hasSize(2);
        JsonNode rest = lists(buurt.platform, 2, first.at("/promises/next").asText());
        assertThat(rest.at("/promises/promises").findValuesAsText("sentence"))
                .containsExactly("Een sleutel", "Een bank");
        assertThat(rest.at("/promises/next").isNull()).isTrue();
        assertThat(lists(Neighbourhood.fresh(database).platform, 25, "0").at("/promises/promises"))
                .isEmpty();
    }

    private JsonNode figures() {
        return server.asStranger()
                .ask(FIGURES, Map.of("department", buurt.department))
                .get("/department/figures");
    }

    /// Nobody was asked to report: what the page says can be worked out from what happened.
    @Test
    void the_figures_equal_those_of_the_logbook_and_there_are_none_below_the_minimum() {
        String sameDay = asked("Een");
        String nextDay = asked("Twee");
        String askedBack = asked("Drie");
        String late = asked("Vier");
        String overWeekend = asked("Vijf");
        List<String> promises = new ArrayList<>();
        promises.add(promise(sameDay, "2026-05-13"));
        String silent = asked("Zes");
        act("Sandra", "logVisit(project: $id, key: $key)", buurt.project, "");
        clock.moveTo("2026-05-13T10:00");
        promises.add(promise(nextDay, "2026-05-20"));
        act("Sandra", "askBack(request: $id, question: $text, key: $key)", askedBack, "Welke?");
        clock.moveTo("2026-05-18T10:00");
        promises.add(promise(overWeekend, "2026-05-20"));
        act("Amina", "tellMore(request: $id, answer: $text, key: $key)", askedBack, "Die.");
        clock.moveTo("2026-05-19T10:00");
        promises.add(promise(askedBack, "2026-05-20"));
        assertThat(figures().isNull()).isTrue();
        clock.moveTo("2026-05-27T10:00");
        act(
                "Sandra",
                "answerNoBut(request: $id, because: $text, possible: $text, call: $text, key: $key)",
                late,
                "Zo.");
        assertThat(figures().get("promisesKept").isNull()).isTrue();
        String more = asked("Zeven");
        promises.add(promise(more, "2026-06-01"));
        received("Amina", promises.get(0), true);
        received("Amina", promises.get(1), false);
        received("Amina", promises.get(1), true);
        received("Amina", promises.get(2), true);
        received("Amina", promises.get(3), true);
        received("Amina", promises.get(4), true);

        JsonNode figures = figures();
        assertThat(figures.get("answered").asInt()).isEqualTo(6);
        var recomputed = recomputed();
        assertThat(figures.get("medianWorkdays").asDouble()).isEqualTo(1.5).isEqualTo(recomputed.median());
        assertThat(figures.at("/inTime/part").asInt()).isEqualTo(5).isEqualTo(recomputed.inTime());
        assertThat(figures.at("/inTime/of").asInt()).isEqualTo(7).isEqualTo(recomputed.due());
        assertThat(figures.at("/promisesKept/part").asInt()).isEqualTo(4).isEqualTo(recomputed.kept());
        assertThat(figures.at("/promisesKept/of").asInt()).isEqualTo(5).isEqualTo(recomputed.said());
        assertThat(figures.get("visits").asInt()).isEqualTo(1);
        assertThat(silent).isNotEmpty();

        run("MATCH (town:Municipality)-[:HAS]->(:Department {id: $department}) SET town.figuresFrom = 7");
        assertThat(figures().isNull()).isTrue();
    }

    private record Recomputed(double median, int inTime, int due, int kept, int said) {}

    private record Happened(String what, Instant at, List<String> about) {}

    /// By hand, day by day; the town keeps no holidays.
    private Recomputed recomputed() {
        List<Happened> happened = database.read(tx -> tx
                .list(
                        "MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform})"
                                + " RETURN entry.what AS what, entry.at AS at, entry.about AS about",
                        parameters())
                .stream()
                .map(row -> new Happened(
                        row.get("what").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("about").asList(Value::asString)))
                .toList());
        var days = new ArrayList<Integer>();
        int inTime = 0;
        int due = 0;
        var came = new TreeMap<String, Boolean>();
        var broken = new HashSet<String>();
        for (Happened sent : happened) {
            if (!sent.what().equals("request-sent")) {
                continue;
            }
            String request = sent.about().getLast();
            Instant asked = Objects.requireNonNullElse(at(happened, request, "residents-asked"), Instant.MAX);
            Instant told = Objects.requireNonNullElse(at(happened, request, "residents-told"), Instant.MAX);
            Instant yes = at(happened, request, "promise-made");
            Instant answered = yes == null ? at(happened, request, "request-answered") : yes;
            Instant until = answered == null ? clock.instant() : answered;
            int counted = 0;
            LocalDate day = LocalDate.ofInstant(sent.at(), ZONE).plusDays(1);
            for (; !day.isAfter(LocalDate.ofInstant(until, ZONE)); day = day.plusDays(1)) {
                Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
                boolean stoodStill = asked.isBefore(end) && !told.isBefore(end);
                counted += day.getDayOfWeek().getValue() > 5 || stoodStill ? 0 : 1;
            }
            if (answered != null) {
                days.add(counted);
                inTime += counted <= 10 ? 1 : 0;
            }
            due += answered != null || counted > 10 ? 1 : 0;
        }
        happened.stream()
                .filter(one -> one.what().equals("promise-not-yet"))
                .forEach(one -> broken.add(one.about().getLast()));
        happened.stream()
                .filter(one -> List.of("promise-kept", "promise-repaired").contains(one.what()))
                .forEach(one -> came.put(
                        one.about().getLast(), !broken.contains(one.about().getLast())));
        int[] sorted = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        double median = IntStream.of(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2])
                .average()
                .orElseThrow();
        int kept = (int) came.values().stream().filter(Boolean::booleanValue).count();
        return new Recomputed(median, inTime, due, kept, came.size());
    }

    private static @Nullable Instant at(List<Happened> happened, String request, String what) {
        return happened.stream()
                .filter(one -> one.what().equals(what) && one.about().contains(request))
                .map(Happened::at)
                .findFirst()
                .orElse(null);
    }
}
