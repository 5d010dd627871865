package nl.buurtdaad.projects;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// The address of the group's own chat: where doers talk is theirs, Buurtdaad only leads there.
final class ChatLink {
    /// In characters.
    static final int LONGEST = 300;

    private ChatLink() {}

    /// A whole address that begins with https, as a phone opens it; empty when it is none.
    static Optional<String> read(String written) {
        try {
            var address = new URI(written.strip());
            boolean leads = "https".equalsIgnoreCase(address.getScheme())
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
