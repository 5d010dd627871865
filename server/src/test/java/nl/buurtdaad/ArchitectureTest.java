package nl.buurtdaad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The walls of the house: which room may see what.
class ArchitectureTest {
    private static final String HOUSE = "nl.buurtdaad";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final String NEO4J = "org.neo4j..";
    private static final String GRAPHQL = "graphql..";
    private static final String HELIDON = "io.helidon..";
    private static final String FIREBASE = "com.google.firebase..";
    private static final String MIGRATIONS = "ac.simons.neo4j..";

    private static final DescribedPredicate<JavaClass> ROOM = describe(
            "of a room",
            type -> type.getPackageName().startsWith(HOUSE + ".")
                    && !List.of("web", "graphql", "database", "words")
                            .contains(type.getPackageName().substring(HOUSE.length() + 1)));

    @Test
    void only_stores_and_the_database_speak_to_neo4j() {
        noClasses()
                .that(are("in database", type -> isIn(type, "database")).negate())
                .and(are("stores", named("Store")).negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage(NEO4J, MIGRATIONS))
                .check(CLASSES);
    }

    @Test
    void only_apis_and_the_door_for_graphql_speak_graphql() {
        noClasses()
                .that(are("in graphql", type -> isIn(type, "graphql")).negate())
                .and(are("apis", named("Api")).negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage(GRAPHQL))
                .check(CLASSES);
    }

    @Test
    void only_the_web_and_main_speak_http() {
        noClasses()
                .that(are("in web", type -> isIn(type, "web")).negate())
                .and(are("main", type -> type.getName().equals(HOUSE + ".Main")).negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage(HELIDON))
                .check(CLASSES);
    }

    @Test
    void only_sign_in_and_notices_may_speak_to_google() {
        noClasses()
                .that(are("in notices", type -> isIn(type, "notices")).negate())
                .and(are("sign-in", named("SignIn")).negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage(FIREBASE))
                .check(CLASSES);
    }

    @Test
    void a_rule_knows_facts_only() {
        noClasses()
                .that(are("rules", named("Rule")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        NEO4J,
                        MIGRATIONS,
                        GRAPHQL,
                        HELIDON,
                        FIREBASE,
                        HOUSE + ".database..",
                        HOUSE + ".web..",
                        "java.io..",
                        "java.net..",
                        "java.nio..",
                        "java.sql..",
                        "org.slf4j.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    /// Time is told by the clock that was handed in, so that a test can travel. Load is measured by the machine's own.
    @Test
    void no_room_looks_at_a_clock_on_the_wall() {
        noClasses()
                .that(ROOM)
                .should()
                .callMethodWhere(describe(
                        "asks the machine for the time",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getParameterTypes().isEmpty()))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void the_doors_and_the_database_know_no_room() {
        noClasses()
                .that(are(
                        "in web, graphql, database or words",
                        type -> List.of("web", "graphql", "database", "words").stream()
                                .anyMatch(name -> isIn(type, name))))
                .should()
                .dependOnClassesThat(ROOM)
                .check(CLASSES);
    }

    @Test
    void rooms_form_no_ring() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /// But the numbers it runs on: a deed gives a say for as many days as its platform agreed on.
    @Test
    void the_say_knows_no_other_room_but_the_agreements() {
        noClasses()
                .that(are("of the say", type -> isIn(type, "say")))
                .should()
                .dependOnClassesThat(are(
                        "of another room", type -> ROOM.test(type) && !isIn(type, "say") && !isIn(type, "agreements")))
                .check(CLASSES);
    }

    /// Or it could ask who decides, and the say asks it for its days.
    @Test
    void the_agreements_know_no_room_but_the_logbook() {
        noClasses()
                .that(are("of the agreements", type -> isIn(type, "agreements")))
                .should()
                .dependOnClassesThat(are(
                        "of another room",
                        type -> ROOM.test(type) && !isIn(type, "agreements") && !isIn(type, "logbook")))
                .check(CLASSES);
    }

    /// Who claims and who stands at a place asks whether there is danger; danger asks what was agreed, and whom to
    /// tell.
    @Test
    void danger_knows_nothing_of_claims_and_tasks() {
        var below = List.of("logbook", "agreements", "say", "blocks", "notices", "danger");
        noClasses()
                .that(are("of danger", type -> isIn(type, "danger")))
                .should()
                .dependOnClassesThat(are(
                        "of a room above it",
                        type -> ROOM.test(type) && below.stream().noneMatch(name -> isIn(type, name))))
                .check(CLASSES);
    }

    /// The order in which the rooms of doing stand on each other. Claims and deeds tell the neighbours in their own
    /// transaction, so `notices` comes before them and reads along what it tells about.
    @Test
    void tasks_know_deeds_deeds_know_claims_and_claims_know_who_decides() {
        var below = List.of(
                "logbook",
                "agreements",
                "places",
                "say",
                "rests",
                "hiding",
                "blocks",
                "notices",
                "danger",
                "changes",
                "joining",
                "claims",
                "deeds",
                "tasks");
        for (String room : List.of("joining", "claims", "deeds", "tasks")) {
            var allowed = below.subList(0, below.indexOf(room) + 1);
            noClasses()
                    .that(are("of " + room, type -> isIn(type, room)))
                    .should()
                    .dependOnClassesThat(are(
                            "of a room above it",
                            type -> ROOM.test(type) && allowed.stream().noneMatch(name -> isIn(type, name))))
                    .check(CLASSES);
        }
    }

    @Test
    void names_are_of_the_neighbourhood_and_not_of_the_trade() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .resideInAnyPackage("..utils..", "..common..", "..impl..", "..service..", "..model..")
                .check(CLASSES);
    }

    @Test
    void in_every_package_nothing_is_null_unless_it_says_so() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var folders = files.filter(Files::isDirectory)
                    .filter(folder -> folder.startsWith(Path.of("src/main/java/nl/buurtdaad")))
                    .toList();
            assertThat(folders)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked")
                            .containsPattern(Pattern.compile("^/// ", Pattern.MULTILINE)));
        }
    }

    /// Neo4j itself is GPLv3 and runs as a process of its own.
    @Test
    void neo4j_itself_is_not_on_the_servers_class_path() {
        assertThat(List.of("org.neo4j.server.CommunityBootstrapper", "org.neo4j.graphdb.GraphDatabaseService"))
                .allSatisfy(name -> assertThat(ClassLoader.getSystemResource(name.replace('.', '/') + ".class"))
                        .isNull());
    }

    private static DescribedPredicate<JavaClass> are(String what, Predicate<? super JavaClass> predicate) {
        return describe(what, predicate::test);
    }

    /// By the name of the file it stands in, so that a store's own inner types go with it.
    private static Predicate<JavaClass> named(String end) {
        return type -> {
            String name = type.getName().substring(type.getPackageName().length() + 1);
            return name.replaceFirst("\\$.*", "").endsWith(end);
        };
    }

    private static boolean isIn(JavaClass type, String name) {
        return type.getPackageName().equals(HOUSE + "." + name);
    }
}
