package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.facilitation.RequestView.Contact;

/// "Dit zegt me nog niet genoeg": what the doers asked of who has the request, and what that person said to it.
///
/// @param by who answered
public record Clarification(
        String id,
        GlassBoxQuestion question,
        Instant askedAt,
        Optional<String> answer,
        Optional<Contact> by,
        Optional<Instant> answeredAt) {
    public boolean isOpen() {
        return answeredAt.isEmpty();
    }
}
