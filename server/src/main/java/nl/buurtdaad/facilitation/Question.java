package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import org.jspecify.annotations.Nullable;

/// A request as the official sees it behind the link, with the passport of who asks.
/// The records are public because the build's template classes stand in a package of their own.
/// @param asker the name, or null for who does not want to be named
public record Question(
        Optional<RequestKind> kind,
        String sentence,
        Instant sentAt,
        Agreed agreed,
        @Nullable String asker,
        String official,
        String department,
        String project,
        Optional<String> forWhom,
        Optional<Given> given,
        Passport passport) {

    /// What the official promised, and what the doers said of it since.
    /// @param saidBy the name, or null for who does not want to be named
    public record Given(
            String official,
            LocalDate by,
            PromiseState state,
            @Nullable String saidBy) {}

    /// "Dit zijn wij", made from what was done.
    /// @param made the newest tasks that were done, by title
    /// @param madeInAll how many tasks were done
    public record Passport(
            String platformId,
            String platform,
            String about,
            LocalDate since,
            boolean example,
            List<String> neighbourhoods,
            Optional<String> callName,
            Optional<String> callPhone,
            String howToJoin,
            List<String> made,
            long madeInAll) {}
}
