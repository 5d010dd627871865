package nl.buurtdaad.projects;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.graphql.Asked;

/// The address of the group's own chat: where doers talk is theirs, Buurtdaad only leads there.
public final class ChatLink {
    /// In characters.
    private static final int LONGEST = 300;

    private ChatLink() {}

    /// It is no whole https address.
    private record LinkRefused(String field) {}

    /// Reads the argument `chat`, of which an empty one takes the link away; when it is no link the answer is
    /// `LinkRefused`.
    public static Object read(Asked asked, Function<Optional<NewValue>, Object> then) {
        if (!asked.has("chat")) {
            return then.apply(Optional.empty());
        }
        String written = asked.text("chat").strip();
        if (written.isEmpty()) {
            return then.apply(Optional.of(new NewValue(Aspect.CHAT, null)));
        }
        return address(written)
                .map(link -> then.apply(Optional.of(new NewValue(Aspect.CHAT, link))))
                .orElseGet(() -> new LinkRefused("chat"));
    }

    /// A whole address that begins with https, as a phone opens it; empty when it is none.
    private static Optional<String> address(String written) {
        try {
            var address = new URI(written);
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
