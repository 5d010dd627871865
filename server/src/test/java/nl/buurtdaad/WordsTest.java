package nl.buurtdaad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What residents read is plain: DOMAIN part 1 names the words that do not belong there.
class WordsTest {
    private static final Path SCHEMA = Path.of("../graph-schema");

    /// With their plurals and compounds: besluiten, bezwaarschrift, aanvragen, ingediend.
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?iu)besluit|besloten|bezwa(ar|ren)|aanvra(ag|gen)|aangevraagd|(?<![\\p{L}])indien(en|t|de|den)|ingediend"
                    + "|dossier|verantwoording|toezicht|conform|betreffende");

    private static final Pattern LEGAL_CLAIM = Pattern.compile(
            "(?iu)(volgens|krachtens) de wet|wettelijk (geregeld|verplicht|recht)|automatisch goedgekeurd|vergund"
                    + "|by law|according to the law|automatically approved");

    private static final int LONGEST_SENTENCE = 20;

    @Test
    void the_forbidden_words_are_found_when_they_are_there() {
        assertThat(List.of("Uw aanvraag", "het Besluit", "bezwaren", "is ingediend", "conform", "Indienen"))
                .allMatch(FORBIDDEN.asPredicate());
        assertThat(List.of("Wie doet mee?", "vraag het", "Bovendien", "de buurt", "een bon"))
                .noneMatch(FORBIDDEN.asPredicate());
    }

    @Test
    void no_text_speaks_like_an_office() throws IOException {
        var texts = residentsTexts();
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(matching(texts, FORBIDDEN)).isEmpty();
    }

    /// "No text claims a legal effect that the right does not have" (DOMAIN part 6).
    @Test
    void no_text_claims_what_the_law_does() throws IOException {
        assertThat(List.of(
                        "Dit mag volgens de wet", "Automatisch goedgekeurd!", "het is vergund", "een vergunde kraam"))
                .allMatch(LEGAL_CLAIM.asPredicate());
        assertThat(List.of("een afspraak, geen wet", "dat regel ik")).noneMatch(LEGAL_CLAIM.asPredicate());
        var texts = residentsTexts();
        for (Path file : files(SCHEMA.resolve("words"), "*.en.json")) {
            collect(
                    new ObjectMapper().readTree(file.toFile()),
                    file.getFileName().toString(),
                    texts);
        }
        assertThat(matching(texts, LEGAL_CLAIM)).isEmpty();
    }

    @Test
    void what_other_builders_read_is_free_of_them_too() throws IOException {
        var texts = new TreeMap<String, String>();
        for (Path file : files(SCHEMA.resolve("graphql"), "*.graphqls")) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(texts).hasSizeGreaterThan(5);
        assertThat(matching(texts, FORBIDDEN)).isEmpty();
    }

    @Test
    void no_sentence_has_more_than_twenty_words() throws IOException {
        var tooLong = new TreeMap<String, String>();
        residentsTexts().forEach((key, text) -> {
            for (String sentence : text.split("(?<=[.!?:…])\\s+|\\n")) {
                if (sentence.split("\\s+").length > LONGEST_SENTENCE) {
                    tooLong.put(key, sentence);
                }
            }
        });
        assertThat(tooLong).isEmpty();
    }

    private static Map<String, String> matching(Map<String, String> texts, Pattern pattern) {
        return texts.entrySet().stream()
                .filter(text -> pattern.matcher(text.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Every Dutch text of the words and of the example, by where it stands.
    private static Map<String, String> residentsTexts() throws IOException {
        var texts = new TreeMap<String, String>();
        for (Path file : files(SCHEMA.resolve("words"), "*.nl.json")) {
            collect(
                    new ObjectMapper().readTree(file.toFile()),
                    file.getFileName().toString(),
                    texts);
        }
        for (Path file : files(SCHEMA.resolve("examples"), "*.yaml")) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            collect(new ObjectMapper().valueToTree(yaml), file.getFileName().toString(), texts);
        }
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isTextual()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + (i + 1) + "]", texts);
            }
        } else {
            node.properties().forEach(field -> collect(field.getValue(), path + "." + field.getKey(), texts));
        }
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        var files = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder, pattern)) {
            stream.forEach(files::add);
        }
        return files;
    }
}
