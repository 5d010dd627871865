package nl.buurtdaad.checkin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where one goes for the hour: a link, or an address in words.
public sealed interface Where {
    /// In characters.
    int LONGEST = 200;

    /// As it is kept.
    String text();

    /// One word with a colon, such as https://… but also javascript:… or mailto:…, is meant as a link.
    Pattern LOOKS_LIKE_A_LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S*");

    /// A whole address that begins with http:// or https://.
    record Link(String text) implements Where {}

    record Address(String text) implements Where {}

    /// Reads what somebody wrote; empty for a link that is none.
    static Optional<Where> read(String written) {
        return LOOKS_LIKE_A_LINK.matcher(written).matches()
                ? link(written).map(Link::new)
                : Optional.of(new Address(written));
    }

    private static Optional<String> link(String written) {
        try {
            var address = new URI(written);
            boolean leads =
                    ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                            && address.getHost() != null
                            && address.getHost().contains(".")
                            // What stands before an @ could make one place look like another.
                            && address.getUserInfo() == null;
            String text = address.toASCIIString();
            return leads && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
