package nl.buurtdaad.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupTest {
    private static final Path EXAMPLES = Path.of("../graph-schema/examples");

    private static final String TOWN = """
            municipality: { id: klein-dorp, name: Klein Dorp }
            departments:
              - { id: groen-dorp, name: Groen, answersFor: [PLAYGROUND], contact: els@dorp.example }
              - { id: geld-dorp, name: Geld, answersFor: [FREE], contact: els@dorp.example }
            officials:
              - { name: Els, email: Els@dorp.example, phone: 0201234567, department: groen-dorp }
              - { name: Piet, email: piet@dorp.example, department: geld-dorp }
            liaison:
              - { name: Mo, email: mo@dorp.example }
            backers:
              - { name: Ria, email: ria@dorp.example }
            neighbourhoods:
              - { code: BU03639406, name: Zuidoost, polygon: k-buurt.geojson }
            rights:
              - { id: dorpsrecht, name: Recht, source: een bron, url: 'https://dorp.example/1', validFrom: 2024-09-15, ground: LEGAL }
            holidays:
              - { date: 2026-04-27, name: Koningsdag }
              - { date: 2026-04-03, name: Goede Vrijdag, publicHoliday: false }
            """;

    private static final String OUTSIDE = """
            platforms:
              - id: aan-de-dijk
                name: Samen aan de dijk
                about: Wij houden het plein schoon.
                since: 2024-03-01
                howToJoin: Kom langs.
                neighbourhoods: [BU03639406]
            places:
              - { id: speeltuin, name: Dorpsspeeltuin, kind: PLAYGROUND, latitude: 52.3150, longitude: 4.9850,
                  neighbourhood: BU03639406 }
              - { id: hub, name: Dorpshuis, kind: HUB, latitude: 52.3150, longitude: 4.9850,
                  neighbourhood: BU03639406, partOf: speeltuin }
            signs:
              - { code: DORPSPLEIN, place: speeltuin }
            """;

    private static final String FREEDOMS = """
            freedoms:
              - { id: bord, platform: aan-de-dijk, kind: PERMISSION, sentence: Een bord ophangen, words: [bord],
                  source: Dorpsafspraken, agreedOn: 2026-05-01, until: 2027-05-01 }
            """;

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    @BeforeEach
    void the_map_lies_beside_the_file() throws IOException {
        Files.copy(EXAMPLES.resolve("k-buurt.geojson"), folder.resolve("k-buurt.geojson"));
    }

    @Test
    void a_town_is_made_and_can_be_changed() throws IOException {
        assertThat(setup(TOWN))
                .containsExactly(
                        "Klein Dorp stands: 2 departments, 2 officials, 1 neighbourhoods, 1 rights, 2 holidays,"
                                + " 0 platforms, 0 places, 0 signs.");
        assertThat(contacts("PLAYGROUND")).containsExactly("Els 0201234567");

        setup(TOWN.replace("[PLAYGROUND], contact: els", "[PLAYGROUND], contact: piet")
                .replace("Koningsdag", "Dag van de Koning")
                .replace("piet@dorp.example, department: geld", "piet@dorp.example, department: groen"));

        assertThat(contacts("PLAYGROUND")).containsExactly("Piet null");
        assertThat(names("MATCH (:Official {email: 'piet@dorp.example'})-[:WORKS_FOR]->(n)"))
                .containsExactly("Groen");
        assertThat(names("MATCH (:Municipality {id: 'klein-dorp'})-[:KEEPS]->(n:Holiday {publicHoliday: true})"))
                .containsExactly("Dag van de Koning");
    }

    @Test
    void the_same_file_twice_gives_the_same_graph() {
        run(EXAMPLES.resolve("k-buurt.yaml"));
        List<String> once = everything();
        clock.forward(Duration.ofDays(3));

        assertThat(run(EXAMPLES.resolve("k-buurt.yaml")).getFirst()).startsWith("Gemeente (voorbeeld) stands");

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void what_residents_changed_since_stays_changed() {
        run(EXAMPLES.resolve("k-buurt.yaml"));
        database.write(tx -> {
            tx.run("MATCH (t:Task {title: 'Soep koken voor de klussers'}) SET t.how = 'Vandaag pindasoep'", Map.of());
            return true;
        });

        run(EXAMPLES.resolve("k-buurt.yaml"));

        assertThat(list("MATCH (n:Task {title: 'Soep koken voor de klussers'}) RETURN n.how AS text"))
                .containsExactly("Vandaag pindasoep");
    }

    @Test
    void a_platform_begins_with_numbers_of_its_own_and_keeps_what_its_doers_agreed_on_since() {
        run(EXAMPLES.resolve("k-buurt.yaml"));
        String number = """
                MATCH (a:Agreement {name: 'SAY_DAYS'})-[:OF]->(:Platform {name: 'Samen onder de metro'})
                WHERE a.until IS NULL RETURN toString(a.number) + ' ' + toString(a.lookAgainOn) AS text
                """;
        String platform = list("MATCH (p:Platform {name: 'Samen onder de metro'}) RETURN p.id AS text")
                .getFirst();
        var agreements = new AgreementsRoom(clock, new Logbook());
        assertThat(list(number)).singleElement().asString().startsWith("120 ");

        database.write(tx -> agreements.change(tx, platform, AgreementName.SAY_DAYS, 60, clock.instant()));
        run(EXAMPLES.resolve("k-buurt.yaml"));
        assertThat(list(number)).containsExactly("60 2027-05-12");

        database.write(tx -> agreements.change(tx, platform, AgreementName.SAY_DAYS, 120, clock.instant()));
    }

    @Test
    void a_platform_begins_with_an_hour_and_keeps_the_one_that_a_doer_set_since() {
        run(EXAMPLES.resolve("k-buurt.yaml"));
        String hour = """
                MATCH (h:Hour)-[:OF]->(:Platform {name: 'Samen onder de metro'}) WHERE h.until IS NULL
                RETURN h.day + ' ' + h.time AS text
                """;
        assertThat(list(hour)).containsExactly("WEDNESDAY 17:00");

        database.write(tx -> {
            tx.run("MATCH (h:Hour)-[:OF]->(:Platform {name: 'Samen onder de metro'}) SET h.day = 'FRIDAY'", Map.of());
            return true;
        });
        run(EXAMPLES.resolve("k-buurt.yaml"));

        assertThat(list(hour)).containsExactly("FRIDAY 17:00");
        database.write(tx -> {
            tx.run(
                    "MATCH (h:Hour)-[:OF]->(:Platform {name: 'Samen onder de metro'}) SET h.day = 'WEDNESDAY'",
                    Map.of());
            return true;
        });
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                name: Klein Dorp        | nam: Klein Dorp        | municipality.name: is missing
                name: Klein Dorp        | name: K, mayor: Jan    | municipality.mayor: is not known here; known are id, name, answerWorkdays, badlyLateTerms, pickUpWorkdays, hourWorkdays, contactWorkdays, figuresFrom, backingMonths
                id: klein-dorp          | id: Klein Dorp         | municipality.id: 'Klein Dorp' is not a short name in a-z, 0-9 and dashes
                holidays:               | feestdagen:            | feestdagen: is not known here; known are example, neighbourhoods, municipality, departments, officials, liaison, backers, rights, holidaysFrom, holidays, platforms, places, signs, freedoms
                Els@dorp.example        | els at dorp            | officials[1].email: 'els at dorp' is not an e-mail address
                piet@dorp.example       | els@dorp.example       | officials[2].email: 'els@dorp.example' stands in officials twice
                contact: els@dorp       | contact: jan@dorp      | departments[1].contact: there is no 'jan@dorp.example' in officials
                department: groen-dorp  | department: rood       | officials[1].department: there is no 'rood' in departments
                id: geld-dorp           | id: groen-dorp         | departments[2].id: 'groen-dorp' stands in departments twice
                [FREE]                  | [PLAYGROUND]           | departments[2].answersFor: 'PLAYGROUND' stands in what departments answer for twice
                [FREE]                  | [SWIMMING]             | departments[2].answersFor: 'SWIMMING' is not one of PLAYGROUND, SUSTAINABILITY_HUB, FREE, PERMISSION, MONEY, MATERIAL, SPACE, KNOWLEDGE, CONTACT, HANDOVER, TAKE_OVER
                [FREE]                  | FREE                   | departments[2].answersFor: must be a list, such as [ONE, TWO]
                BU03639406              | BU0363940              | neighbourhoods[1].code: 'BU0363940' is not a CBS code such as BU03639405
                BU03639406              | BU03639499             | neighbourhoods[1].polygon: has no feature with the code 'BU03639499' and a sound polygon
                k-buurt.geojson         | elsewhere.geojson      | neighbourhoods[1].polygon: there is no readable file 'elsewhere.geojson' beside this one
                k-buurt.geojson         | ../secret.geojson      | neighbourhoods[1].polygon: there is no readable file '../secret.geojson' beside this one
                2024-09-15              | 15-09-2024             | rights[1].validFrom: '15-09-2024' is not a date such as 2026-05-12
                date: 2026-04-03        | easter: Friday         | holidays[2].easter: 'Friday' is not a whole number from -100 to 100
                date: 2026-04-03        | every: 30-02           | holidays[2].every: '30-02' is not a day of the year such as '04-27'
                date: 2026-04-03        | easter: 1, every: 04-27 | holidays[2].date: must stand there, or 'every', or 'easter': exactly one of them
                date: 2026-04-03, name  | name                   | holidays[2].date: must stand there, or 'every', or 'easter': exactly one of them
                2026-04-03              | 2026-02-30             | holidays[2].date: '2026-02-30' is not a date such as 2026-05-12
                2026-04-03              | 2026-04-27             | holidays[2].date: '2026-04-27' stands in holidays twice
                2024-09-15, ground      | 2024-09-15, until: 2024-09-14, ground | rights[1].until: '2024-09-14' lies before validFrom
                https://dorp.example/1  | 'javascript:alert(1)'  | rights[1].url: 'javascript:alert(1)' is no link that begins with http:// or https://
                ground: LEGAL           | term: ten, ground: LEGAL | rights[1].term: 'ten' is not a whole number from 1 to 260
                ground: LEGAL           | ground: AGREEMENT, shownAs: artikel | rights[1].shownAs: is for what stands in a law; an agreement is shown as one
                id: dorpsrecht, name    | id: dorpsrecht, titel  | rights[1].name: is missing
                ground: LEGAL           | ground: legal          | rights[1].ground: 'legal' is not one of LEGAL, AGREEMENT
                publicHoliday: false    | publicHoliday: no      | holidays[2].publicHoliday: 'no' is not true or false
                - { name: Mo,           | - { name: [Mo, Jo],    | liaison[1].name: must be a text
                """)
    void a_fault_is_named_and_nothing_is_written(String right, String wrong, String fault) throws IOException {
        var before = TestGraph.counts();

        assertThat(setup(TOWN.replace(right, wrong)))
                .contains(fault)
                .last()
                .asString()
                .contains("Nothing was written");

        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                platform: aan-de-dijk   | platform: achter-de-dijk | freedoms[1].platform: there is no 'achter-de-dijk' in platforms
                kind: PERMISSION        | kind: HANGEN             | freedoms[1].kind: 'HANGEN' is not one of PERMISSION, MONEY, MATERIAL, SPACE, KNOWLEDGE, CONTACT, HANDOVER, TAKE_OVER
                words: [bord]           | words: bord              | freedoms[1].words: must be a list, such as [ONE, TWO]
                source: Dorpsafspraken, |                          | freedoms[1].source: is missing
                agreedOn: 2026-05-01    | agreedOn: mei            | freedoms[1].agreedOn: 'mei' is not a date such as 2026-05-12
                until: 2027-05-01       | until: 2026-04-30        | freedoms[1].until: '2026-04-30' lies before agreedOn
                """)
    void a_fault_in_what_may_be_done_already_is_named(String right, String wrong, @Nullable String fault)
            throws IOException {
        String file = TOWN + OUTSIDE + FREEDOMS;
        assertThat(setup(file.replace(right, wrong == null ? "" : wrong))).contains(fault);
    }

    @Test
    void a_right_is_changed_and_one_that_is_gone_from_the_file_stays_readable() throws IOException {
        setup(TOWN);
        String state = """
                MATCH (r:Right {id: 'klein-dorp_dorpsrecht'})-[:IN]->(:Municipality {id: 'klein-dorp'})
                RETURN r.name + ' ' + coalesce(toString(r.removedOn), 'holds') AS text
                """;
        assertThat(list(state)).containsExactly("Recht holds");

        setup(TOWN.replace("name: Recht", "name: Dorpsrecht"));
        assertThat(list(state)).containsExactly("Dorpsrecht holds");
        String without = TOWN.replaceAll("(?m)^rights:\n.*\n", "");
        assertThat(setup(without)).singleElement().asString().contains("0 rights");
        clock.forward(Duration.ofDays(3));
        setup(without);
        assertThat(list(state)).containsExactly("Dorpsrecht 2026-05-12");

        setup(TOWN);
        assertThat(list(state)).containsExactly("Recht holds");
    }

    @Test
    void what_may_be_done_already_is_what_the_file_says_now() throws IOException {
        String state = """
                MATCH (f:Freedom)-[:OF]->(:Platform {name: 'Samen aan de dijk'})
                RETURN f.sentence + ' ' + coalesce(toString(f.removedOn), 'holds') AS text ORDER BY text
                """;
        setup(TOWN + OUTSIDE + FREEDOMS);
        assertThat(list(state)).containsExactly("Een bord ophangen holds");
        setup(TOWN + OUTSIDE + FREEDOMS.replace("Een bord", "Een mooi bord"));
        assertThat(list(state)).containsExactly("Een mooi bord ophangen holds");

        setup(TOWN + OUTSIDE);

        assertThat(list(state)).containsExactly("Een mooi bord ophangen 2026-05-12");
    }

    @Test
    void all_faults_are_named_at_once() throws IOException {
        String file = Files.writeString(folder.resolve("town.yaml"), "").toString();

        assertThat(setup(TOWN.replace("Klein Dorp", "").replace("Els@", "").replace("BU", "")))
                .hasSizeGreaterThan(4)
                .last()
                .asString()
                .endsWith("things are wrong in " + file + ". Nothing was written.");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        assertThat(setup("municipality: { id: a, name: b }\nmunicipality: { id: a, name: b }"))
                .contains("the file, line 2: cannot be read as YAML: found duplicate key municipality");
        assertThat(setup("- just\n- a list")).contains("the file: has no sections such as 'municipality:'");
        assertThat(setup("a: [")).first().asString().startsWith("the file, line 1: cannot be read as YAML");
        assertThat(setup("a: !!java.net.URL [x]")).first().asString().startsWith("the file");
    }

    /// The four steps of the README: without a platform there is nothing that a resident could begin in.
    @Test
    void a_town_has_a_platform_to_begin_in_and_signs_to_print() throws Exception {
        assertThat(setup(TOWN + OUTSIDE)).singleElement().asString().endsWith("1 platforms, 2 places, 1 signs.");

        String platform = list("MATCH (n:Platform {name: 'Samen aan de dijk'}) RETURN n.id AS text")
                .getFirst();
        try (var server = RunningServer.start(Neighbourhood.fresh(database), clock)) {
            assertThat(server.get("/s/DORPSPLEIN").body()).contains("Dorpsspeeltuin");
            assertThat(server.get("/s/DORPSPLEIN/print").statusCode()).isEqualTo(200);
            var seen = server.asStranger().ask("""
                    query ($id: ID!) { platform(id: $id) { since example neighbourhoods { name } } }
                    """, Map.of("id", platform));
            assertThat(seen.get("/platform").toString())
                    .isEqualTo("{\"since\":\"2024-03-01\",\"example\":false,"
                            + "\"neighbourhoods\":[{\"name\":\"Zuidoost\"}]}");
            assertThat(server.as("Amina")
                            .ask("""
                    mutation ($platform: ID!, $key: ID!) {
                      makeProject(platform: $platform, name: "Het plein", firstTask: "Vegen", key: $key) { __typename }
                    }
                    """, Map.of("platform", platform, "key", UUID.randomUUID()))
                            .text("/makeProject/__typename"))
                    .isEqualTo("ProjectMade");
        }
    }

    @Test
    void what_stands_in_a_town_is_not_written_over_and_not_mixed_up_with_another_towns() throws IOException {
        run(EXAMPLES.resolve("k-buurt.yaml"));
        setup(TOWN + OUTSIDE);
        assertThat(names("MATCH (:Sign {code: 'DORPSPLEIN'})-[:POINTS_TO]->(n)"))
                .containsExactly("Dorpsspeeltuin");
        assertThat(names("MATCH (:Place {name: 'Dorpshuis'})-[:PART_OF]->(n)")).containsExactly("Dorpsspeeltuin");
        database.write(tx -> {
            tx.run("MATCH (n:Place {name: 'Dorpsspeeltuin'}) SET n.openingHours = 'Mo 09:00-10:00'", Map.of());
            return true;
        });
        List<String> before = everything();

        clock.forward(Duration.ofDays(3));
        setup(TOWN
                + OUTSIDE.replace("PLAYGROUND,", "PLAYGROUND, openingHours: Mo-Su 08:00-20:00,")
                        .replace("name: Samen aan de dijk", "name: Iets anders"));

        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                since: 2024-03-01                        | since: 2024-02-30            | platforms[1].since: '2024-02-30' is not a moment such as '2024-03-01, 3 days ago, 2 hours ago, 3 days ago at 15:00 or in 2 days at 14:00'
                neighbourhoods: [BU03639406]             |                              | platforms[1].neighbourhoods: is missing
                neighbourhoods: [BU03639406]             | neighbourhoods: [BU03639405] | platforms[1].neighbourhoods: there is no 'BU03639405' in neighbourhoods
                latitude: 52.3150                        | latitude: 52.5150            | places[1].latitude: lies outside Zuidoost
                partOf: speeltuin                        | partOf: zwembad              | places[2].partOf: there is no 'zwembad' in places
                place: speeltuin                         | place: zwembad               | signs[1].place: there is no 'zwembad' in places
                code: DORPSPLEIN                         | code: dorp                   | signs[1].code: 'dorp' is not 3 to 12 of A-Z and 0-9
                """)
    void a_fault_in_what_stands_there_is_named(String right, @Nullable String wrong, String fault) throws IOException {
        var before = TestGraph.counts();

        assertThat(setup(TOWN + OUTSIDE.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong)))
                .contains(fault);

        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    @Test
    void a_real_installation_brings_no_residents() throws IOException {
        assertThat(setup(TOWN + "residents:\n  - { id: amina, name: Amina, introducedAt: 1 day ago }\n"))
                .first()
                .asString()
                .startsWith("residents: is not known here");
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', textBlock = """
                SAY_DAYS: 120         | SAY_DAYS: 5             | platforms[1].agreements.SAY_DAYS: '5' is not a whole number from 14 to 730
                SAY_DAYS: 120         | CLAIM_DAYS: 7           | platforms[1].agreements.CLAIM_DAYS: '7' is not from 8 to 60 beside the others
                day: WEDNESDAY        | day: WOENSDAG           | platforms[1].hour.day: 'WOENSDAG' is not one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
                "17:00"               | "25:00"                 | platforms[1].hour.time: '25:00' is not a time such as "17:00", in quotes
                SAY_DAYS: 120         | QUORUM: 3               | platforms[1].agreements.QUORUM: is not known here; known are SAY_DAYS, CLAIM_NUDGE_DAYS, CLAIM_DAYS, NUDGE_DAYS_AFTER_DATE, CLAIM_DAYS_AFTER_DATE, UNDO_HOURS, TALK_HOURS, PROPOSAL_HOURS, OPEN_CLAIMS, TASK_PAUSE_HOURS
                latitude: 52.3175     | latitude: 52.3275       | places[2].latitude: lies outside K-buurt Midden
                Mo-Su 09:00-18:00     | always                  | places[2].openingHours: cannot be read; write it as OpenStreetMap does, such as Mo-Su 09:00-18:00
                code: TENNIS          | code: tennis            | signs[1].code: 'tennis' is not 3 to 12 of A-Z and 0-9
                place: tennisbaan }   | place: zwembad }        | signs[1].place: there is no 'zwembad' in places
                resident: ben, at: 3 hours ago | resident: jan, at: 3 hours ago | tasks[1].claims[1].resident: there is no 'jan' in residents
                madeAt: 3 hours ago   | madeAt: gisteren        | tasks[1].madeAt: 'gisteren' is not a moment such as '2024-03-01, 3 days ago, 2 hours ago, 3 days ago at 15:00 or in 2 days at 14:00'
                minutes: 10           | minutes: 0              | tasks[1].minutes: '0' is not a whole number from 1 to 1440
                minutes: 10           | minutes: 1.5            | tasks[1].minutes: '1.5' is not a whole number from 1 to 1440
                slots: 5              | slots: 1                | tasks[13].claims: are more than the slots
                """)
    void a_fault_in_an_example_is_named_too(String right, String wrong, String fault) throws IOException {
        Files.copy(EXAMPLES.resolve("holidays-nl.yaml"), folder.resolve("holidays-nl.yaml"));
        String example = Files.readString(EXAMPLES.resolve("k-buurt.yaml"));
        var before = TestGraph.counts();

        assertThat(setup(example.replaceFirst(Pattern.quote(right), wrong))).contains(fault);

        assertThat(TestGraph.counts()).isEqualTo(before);
    }

    private List<String> setup(String yaml) throws IOException {
        return run(Files.writeString(folder.resolve("town.yaml"), yaml));
    }

    private List<String> run(Path file) {
        var out = new ByteArrayOutputStream();
        int exit = Setup.run(file, database, clock, new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(exit).isEqualTo(lines.getLast().contains("Nothing was written") ? 1 : 0);
        return lines;
    }

    private List<String> contacts(String topic) {
        return database.read(tx -> tx.list("""
                MATCH (:Municipality {id: 'klein-dorp'})-[:HAS]->(d)-[:ANSWERS_FOR]->(:Topic {name: $topic})
                MATCH (o:Official)-[:CONTACT_OF]->(d) RETURN o.name + ' ' + coalesce(o.phone, 'null') AS contact
                """, Map.of("topic", topic)).stream()
                .map(row -> row.get("contact").asString())
                .toList());
    }

    private List<String> names(String match) {
        return list(match + " RETURN n.name AS text");
    }

    private List<String> list(String statement) {
        return database.read(tx -> tx.list(statement, Map.of()).stream()
                .map(row -> row.get("text").asString())
                .toList());
    }

    /// Every node and relationship with all that is on it.
    private List<String> everything() {
        return database.read(tx -> tx.list("""
                MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
                WITH elementId(n) AS node, labels(n) AS labels, properties(n) AS facts,
                     type(r) AS type, properties(r) AS more, elementId(m) AS other
                RETURN toString(node) + labels[0] + coalesce(type, '') + coalesce(other, '') AS what, facts, more
                ORDER BY what
                """, Map.of()).stream()
                .map(row -> row.get("what").asString()
                        + new TreeMap<>(row.get("facts").asMap())
                        + (row.get("more").isNull() ? "" : row.get("more").asMap()))
                .toList());
    }
}
