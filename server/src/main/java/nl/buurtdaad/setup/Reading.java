package nl.buurtdaad.setup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One reading of a file: what was wrong so far, and who refers to whom. It goes on after a fault, so that the
/// writer of the file sees all of them at once.
final class Reading {
    private record Use(String section, String name, String path) {}

    private final Folder folder;
    private final Clock clock;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Set<String>> defined = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    Reading(Folder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Optional<String> file(String name) {
        return folder.read(name);
    }

    void fault(String path, String what) {
        faults.add(path + ": " + what);
    }

    /// An entry of `section` is called `name`; no other may be.
    void define(String section, String name, String path) {
        if (!defined.computeIfAbsent(section, _ -> new HashSet<>()).add(name)) {
            fault(path, "'%s' stands in %s twice".formatted(name, section));
        }
    }

    /// Somewhere in `section`, above or below, there must be an entry called `name`.
    void use(String section, String name, String path) {
        uses.add(new Use(section, name, path));
    }

    /// Everything that was wrong, once the whole file was read.
    List<String> faults() {
        var all = new ArrayList<>(faults);
        for (Use use : uses) {
            if (!defined.getOrDefault(use.section(), Set.of()).contains(use.name())) {
                all.add("%s: there is no '%s' in %s".formatted(use.path(), use.name(), use.section()));
            }
        }
        return all;
    }
}
