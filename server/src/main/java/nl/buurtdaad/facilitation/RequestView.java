package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;

/// A request as this caller may see it: a glass box (DOMAIN rule 19). Named like the schema's fields.
record RequestView(
        String id,
        String sentence,
        Instant sentAt,
        ProjectLink project,
        String department,
        Optional<String> official,
        Optional<PromiseView> promise,
        boolean iMaySayReceived) {

    record PromiseView(
            String id,
            Instant madeAt,
            LocalDate by,
            Contact official,
            Optional<String> phone,
            PromiseState state,
            Optional<Instant> saidAt) {}

    record Contact(String name, String department) {}
}
