package nl.buurtdaad.facilitation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Words of offices that neighbours may not know, with a plainer one for each; the list is data.
public final class Jargon {
    private static final String LIST = "/nl/buurtdaad/facilitation/jargon-nl.yaml";

    private final Map<String, String> plain;

    /// A word of the list, as it was written there.
    public record PlainWord(String word, String plain) {}

    Jargon() {
        try (InputStream list = Jargon.class.getResourceAsStream(LIST)) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> words = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            plain = Map.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Those that stand in the texts as whole words, each once, in the order of the alphabet.
    public List<PlainWord> in(String... texts) {
        Set<String> written = Arrays.stream(texts)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .collect(Collectors.toSet());
        return plain.entrySet().stream()
                .filter(entry -> written.contains(entry.getKey()))
                .map(entry -> new PlainWord(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.word().compareTo(other.word()))
                .toList();
    }
}
