package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.workdays.Term.TermDay;

/// A request as this caller may see it: a glass box (DOMAIN rule 19). Named like the schema's fields.
record RequestView(
        String id,
        Optional<RequestKind> kind,
        String sentence,
        Instant sentAt,
        ProjectLink project,
        String department,
        Optional<String> official,
        Optional<PromiseView> promise,
        Optional<TermView> term,
        boolean iMaySayReceived) {

    /// @param days every one of them, with why it does not count
    record TermView(LocalDate receivedOn, int workdays, LocalDate lastDay, boolean late, List<TermDay> days) {}

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
