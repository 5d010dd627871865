package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `graph-schema/README.md`, held against what the stores write.
class GraphReadmeTest {
    private static final Pattern RELATIONSHIP = Pattern.compile("-\\[\\w*:([A-Z_]+)");
    private static final Pattern LOCK = Pattern.compile("(\\w+)\\.lock = ");

    private final String readme = read(Path.of("../graph-schema/README.md"));
    private final String stores = stores();

    @Test
    void every_relationship_that_a_store_knows_is_drawn() {
        var known = new TreeSet<String>();
        Matcher matcher = RELATIONSHIP.matcher(stores);
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        assertThat(known)
                .hasSizeGreaterThan(25)
                .allSatisfy(type -> assertThat(readme).containsPattern("-- \"" + type + "[ \"]"));
    }

    @Test
    void whoever_may_hold_a_key_is_drawn_with_it_and_so_is_all_that_keeps_its_changes() {
        for (String holder : new String[] {"Resident", "Official", "Liaison", "Backer", "Operator"}) {
            assertThat(readme).contains(holder + " -- \"HOLDS\" --> AccessKey");
        }
        assertThat(readme).contains("Change -- \"OF\" --> Task", "Change -- \"OF\" --> Project");
    }

    @Test
    void whatever_is_locked_has_a_lock_in_the_table() {
        assertThat(locked())
                .contains("Resident", "Task", "Project")
                .allSatisfy(label ->
                        assertThat(readme).containsPattern("(?m)^\\| [^|]*\\b" + label + "\\b[^|]*\\|[^|]*\\block\\b"));
    }

    /// The label of each variable whose lock is written: where it stands nearest before.
    private Set<String> locked() {
        var locked = new TreeSet<String>();
        Matcher matcher = LOCK.matcher(stores);
        while (matcher.find()) {
            int at = stores.lastIndexOf("(" + matcher.group(1) + ":", matcher.start());
            Matcher label = Pattern.compile(":(\\w+)").matcher(stores);
            assertThat(label.find(at)).isTrue();
            locked.add(label.group(1));
        }
        return locked;
    }

    private static String stores() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(GraphReadmeTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
