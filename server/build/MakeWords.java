import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a typed catalogue `nl.buurtdaad.words.<Room>Words` of every pair `<room>.nl.json` and `<room>.en.json`.
/// A text that is missing in one language, or has other holes there, stops the build.
public final class MakeWords {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)}");

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]).resolve("nl/buurtdaad/words");
        Files.createDirectories(to);
        try (var files = Files.newDirectoryStream(from, "*.nl.json")) {
            for (Path dutch : files) {
                String room = dutch.getFileName().toString().replace(".nl.json", "");
                write(room, read(dutch), read(from.resolve(room + ".en.json")), to);
            }
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static void write(String room, JsonNode dutch, JsonNode english, Path to) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        dutch.fieldNames().forEachRemaining(keys::add);
        Set<String> others = new LinkedHashSet<>();
        english.fieldNames().forEachRemaining(others::add);
        if (!keys.equals(others)) {
            Set<String> missing = new LinkedHashSet<>(keys);
            missing.addAll(others);
            missing.removeIf(key -> keys.contains(key) && others.contains(key));
            throw new IllegalStateException(room + ": not in both languages: " + missing);
        }
        String name = Character.toUpperCase(room.charAt(0)) + room.substring(1) + "Words";
        var java = new StringBuilder("package nl.buurtdaad.words;\n\n/// Made from graph-schema/words/" + room
                + ".*.json by the build.\npublic record " + name + "(Language language) {\n");
        for (String key : keys) {
            java.append(method(room, key, dutch.get(key), english.get(key)));
        }
        Path file = to.resolve(name + ".java");
        String text = java.append("}\n").toString();
        // Written only when it changed, so that an unchanged build compiles nothing again.
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static String method(String room, String key, JsonNode dutch, JsonNode english) {
        Set<String> holes = holes(dutch);
        if (!holes.equals(holes(english))) {
            throw new IllegalStateException(room + "." + key + ": the holes differ between the languages");
        }
        List<String> parameters = new ArrayList<>();
        for (String hole : holes) {
            parameters.add((hole.equals("count") ? "long " : "String ") + hole);
        }
        return "    public String %s(%s) {\n        return switch (language) {\n            case NL -> %s;\n            case EN -> %s;\n        };\n    }\n\n"
                .formatted(key, String.join(", ", parameters), expression(dutch), expression(english));
    }

    private static Set<String> holes(JsonNode text) {
        Set<String> holes = new LinkedHashSet<>();
        if (text.isObject()) {
            holes.add("count");
            text.forEach(form -> holes.addAll(holes(form)));
        } else {
            Matcher matcher = HOLE.matcher(text.asText());
            while (matcher.find()) {
                holes.add(matcher.group(1));
            }
        }
        return new java.util.TreeSet<>(holes);
    }

    private static String expression(JsonNode text) {
        if (text.isObject()) {
            return "count == 1 ? " + expression(text.get("one")) + " : " + expression(text.get("other"));
        }
        Matcher matcher = HOLE.matcher(text.asText());
        var parts = new ArrayList<String>();
        int end = 0;
        while (matcher.find()) {
            parts.add(literal(text.asText().substring(end, matcher.start())));
            parts.add(matcher.group(1));
            end = matcher.end();
        }
        parts.add(literal(text.asText().substring(end)));
        return String.join(" + ", parts);
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
