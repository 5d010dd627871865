package nl.buurtdaad;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the API as a whole may never become.
class SchemaTest {
    private static final Pattern APPROVAL = Pattern.compile(
            "approv|accept|reject|allow|disallow|deny|denied|permit|forbid|verif|moderat|review|confirm|veto|grant"
                    + "|authori|endorse|sanction|ratif|clear(ed|ance)|valid(ate|ated|ation)$|pending|postpone|hide|hidden|block");

    private static final Pattern SCORE =
            Pattern.compile("score|rank|point|level|badge|leader|karma|streak|rating|count|total|reputation");

    private final TypeDefinitionRegistry schema = read();
    private final List<FieldDefinition> queries = fieldsOf("Query");
    private final List<FieldDefinition> mutations = fieldsOf("Mutation");

    /// Of a resident who wants to hear nothing more from one other: nothing of what doers do is touched by it.
    private static final Set<String> FOR_ONESELF =
            Set.of("block", "unblock", "myBlocks", "Block", "BlockWhom", "BlockOutcome", "UnblockOutcome");

    /// DOMAIN rule 12. Every name counts, since an approval may also hide in a field, an argument or a state.
    @Test
    void nothing_is_ever_approved() {
        assertThat(names())
                .hasSizeGreaterThan(200)
                .filteredOn(name -> !FOR_ONESELF.contains(name))
                .noneMatch(name -> words(name).anyMatch(APPROVAL.asPredicate()));
    }

    /// DOMAIN rule 21.
    @Test
    void nobody_is_scored_ranked_or_counted() {
        assertThat(names()).noneMatch(name -> words(name).anyMatch(SCORE.asPredicate()));
    }

    /// DOMAIN rule 14.
    @Test
    void no_operation_asks_for_more_than_three_fields() {
        assertThat(mutations)
                .hasSizeGreaterThan(20)
                .allSatisfy(mutation -> assertThat(toFillIn(mutation.getInputValueDefinitions()))
                        .as(mutation.getName())
                        .hasSizeLessThanOrEqualTo(3));
        assertThat(mutations)
                .anyMatch(mutation ->
                        toFillIn(mutation.getInputValueDefinitions()).size() == 3);
    }

    /// HOUSE rule 8.
    @Test
    void every_mutation_ends_with_a_key() {
        assertThat(mutations).allSatisfy(mutation -> {
            var last = mutation.getInputValueDefinitions().getLast();
            assertThat(last.getName() + ": " + TypeUtil.simplePrint(last.getType()))
                    .as(mutation.getName())
                    .isEqualTo("key: ID!");
        });
    }

    /// HOUSE rule 6: a refusal is one of the answers.
    @Test
    void a_change_that_can_be_refused_answers_with_a_union() {
        assertThat(mutations)
                .filteredOn(mutation -> !mutation.getName().equals("forgetThisPhone"))
                .allSatisfy(mutation -> assertThat(schema.getTypeOrNull(
                                TypeUtil.unwrapAll(mutation.getType()).getName(), UnionTypeDefinition.class))
                        .as(mutation.getName())
                        .isNotNull());
    }

    @Test
    void a_list_that_may_grow_comes_in_pages_of_at_most_25() {
        var pages = Stream.concat(Stream.of(queries), Stream.of(allFields()))
                .flatMap(List::stream)
                .filter(field -> TypeUtil.unwrapAll(field.getType()).getName().endsWith("Page"))
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> assertThat(field.getInputValueDefinitions())
                        .as(field.getName())
                        .anyMatch(argument -> argument.getName().equals("first")
                                && String.valueOf(argument.getDefaultValue()).contains("25"))
                        .anyMatch(argument -> argument.getName().equals("after")));
    }

    /// What a list is made of that has neither `first` nor `after`, and why it cannot grow.
    private static final Map<String, String> SHORT_LISTS = Map.ofEntries(
            entry("Query.myClaims", "at most 25, of which one person has five open"),
            entry("TooManyClaims.claims", "as many as one person may have open"),
            entry("AskTheOthers.doers", "at most 25; all of them are in `say`"),
            entry("DoersDecide.openTasks", "at most 5"),
            entry("Say.openTasks", "at most 5"),
            entry("TaskIsCapped.openTasks", "at most 5"),
            entry("LearnerPlaceIsTaken.openTasks", "at most 5"),
            entry("WalkAlong.guides", "at most 25; all with a say are in `say`"),
            entry("WalkAlong.learners", "at most 25, of which one has the learner's place"),
            entry("NewsWishes.topics", "as many as there are topics, nine"),
            entry("Query.linesTold", "at most 25, the newest"),
            entry("Query.doubts", "at most 25, the newest"),
            entry("Task.warnings", "at most 5"),
            entry("Term.days", "the days of one term"),
            entry("Project.friction", "one of each side"),
            entry("Checkin.rubs", "at most 20"),
            entry("Request.answers", "one that settles it, one LATER, and one for each department that passed it on"),
            entry("Request.glassBox", "one for each of the three questions"),
            entry("DeskRequest.mayPassTo", "the departments of one municipality"),
            entry("GlassBoxAnswer.facts", "at most 5"),
            entry("Query.plainWords", "those of the list that stand in one text"),
            entry("GlassBoxAnswer.plain", "at most 10"),
            entry("Place.warnings", "at most 5"),
            entry("HandoverToWrite.handovers", "at most 25, the newest"),
            entry("Decisions.changes", "at most 25, the newest"),
            entry("Decisions.proposals", "at most 50 with those for the hour"),
            entry("Decisions.forTheHour", "at most 50 with those that are open"),
            entry("Change.fine", "at most 25"),
            entry("Proposal.agreed", "at most 25"),
            entry("Proposal.problems", "at most 25"),
            entry("Proposal.advice", "at most 25, the newest"),
            entry("Proposal.deciders", "at most 25, who proposed it first"),
            entry("Proposal.hadASay", "at most 25"),
            entry("VisitAt.projects", "at most 25, what runs at one place"),
            entry("Deed.weSeeYou", "at most 25, who said it first"),
            entry("Project.invitations", "at most 25, the soonest"),
            entry("Checkin.earlier", "at most 5, the newest"),
            entry("Checkin.waiting", "at most 10, that wait longest"),
            entry("Checkin.discussed", "at most 25, the newest"),
            entry("Keys.kept", "at most 25, the oldest"),
            entry("Keys.mayBeGiven", "at most 25, who did something last"),
            entry("Platform.agreements", "one for each name of AgreementName"),
            entry("Platform.rights", "at most 50 of the setup file"),
            entry("Platform.freedoms", "at most 50 of the setup file"),
            entry("Project.rights", "at most 50 of the setup file"),
            entry("Project.freedoms", "at most 50 of the setup file"),
            entry("Platform.neighbourhoods", "those of the setup file"),
            entry("Project.sponsors", "those of the setup file"));

    @Test
    void a_list_that_may_grow_is_asked_for_in_parts_of_at_most_25() {
        var lists = new TreeMap<String, FieldDefinition>();
        var types = schema.getTypes(ObjectTypeDefinition.class).stream()
                .map(ObjectTypeDefinition::getName)
                .filter(type -> !type.endsWith("Page"));
        types.forEach(type -> fieldsOf(type).stream()
                .filter(field ->
                        TypeUtil.isList(TypeUtil.unwrapOne(field.getType())) || TypeUtil.isList(field.getType()))
                .filter(field ->
                        schema.getTypeOrNull(TypeUtil.unwrapAll(field.getType()).getName(), ObjectTypeDefinition.class)
                                != null)
                .forEach(field -> lists.put(type + "." + field.getName(), field)));

        assertThat(lists)
                .containsKeys("Platform.projects", "Task.doers")
                .containsKeys(SHORT_LISTS.keySet().toArray(String[]::new));
        lists.keySet().removeAll(SHORT_LISTS.keySet());
        assertThat(lists)
                .allSatisfy((name, field) -> assertThat(field.getInputValueDefinitions())
                        .as(name)
                        .anyMatch(argument -> argument.getName().equals("first")
                                && String.valueOf(argument.getDefaultValue()).contains("25"))
                        .anyMatch(argument -> argument.getName().equals("after")));
    }

    /// For people who build other clients: what changes something, what one must fill in, and what a "no" means.
    @Test
    void what_changes_something_and_every_no_is_described() {
        assertThat(mutations).allSatisfy(SchemaTest::isDescribed);
        assertThat(schema.getTypes(InputObjectTypeDefinition.class)).allSatisfy(SchemaTest::isDescribed);
        assertThat(schema.scalars().values())
                .filteredOn(scalar -> List.of("Date", "DateTime").contains(scalar.getName()))
                .hasSize(2)
                .allSatisfy(SchemaTest::isDescribed);
        var refusals = schema.getTypes(UnionTypeDefinition.class).stream()
                .flatMap(union -> union.getMemberTypes().stream().skip(1))
                .map(member -> ((TypeName) member).getName())
                .distinct()
                .map(name -> schema.getTypeOrNull(name, ObjectTypeDefinition.class))
                .toList();
        assertThat(refusals).hasSizeGreaterThan(10).allSatisfy(SchemaTest::isDescribed);
    }

    private static void isDescribed(Object node) {
        assertThat(((DescribedNode<?>) node).getDescription())
                .as(node.toString())
                .isNotNull();
    }

    /// What must be filled in: not an id, not what may be left out or has a usual value; inputs are looked into.
    private List<String> toFillIn(List<InputValueDefinition> values) {
        var fields = new ArrayList<String>();
        for (InputValueDefinition value : values) {
            String type = TypeUtil.unwrapAll(value.getType()).getName();
            boolean required = value.getType() instanceof NonNullType && value.getDefaultValue() == null;
            if (!required || type.equals("ID")) {
                continue;
            }
            var input = schema.getTypeOrNull(type, InputObjectTypeDefinition.class);
            if (input == null) {
                fields.add(value.getName());
            } else {
                fields.addAll(toFillIn(input.getInputValueDefinitions()));
            }
        }
        return fields;
    }

    private List<String> names() {
        var names = new ArrayList<String>(schema.types().keySet());
        for (FieldDefinition field : allFields()) {
            names.add(field.getName());
            field.getInputValueDefinitions().forEach(argument -> names.add(argument.getName()));
        }
        schema.getTypes(InputObjectTypeDefinition.class)
                .forEach(input -> input.getInputValueDefinitions().forEach(value -> names.add(value.getName())));
        schema.getTypes(EnumTypeDefinition.class)
                .forEach(choice -> choice.getEnumValueDefinitions().forEach(value -> names.add(value.getName())));
        return names;
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("_|(?<=[a-z])(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private List<FieldDefinition> allFields() {
        return Stream.concat(
                        schema.getTypes(ObjectTypeDefinition.class).stream(),
                        schema.objectTypeExtensions().values().stream().flatMap(List::stream))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .toList();
    }

    private List<FieldDefinition> fieldsOf(String type) {
        return Stream.concat(
                        Stream.of(schema.getTypeOrNull(type, ObjectTypeDefinition.class)),
                        schema.objectTypeExtensions().getOrDefault(type, List.of()).stream())
                .flatMap(part -> part.getFieldDefinitions().stream())
                .toList();
    }

    private static TypeDefinitionRegistry read() {
        var schema = new TypeDefinitionRegistry();
        try (var files = Files.newDirectoryStream(Path.of("../graph-schema/graphql"), "*.graphqls")) {
            for (Path file : files) {
                schema.merge(new SchemaParser().parse(file.toFile()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return schema;
    }
}
