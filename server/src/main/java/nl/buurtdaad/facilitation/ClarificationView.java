package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.facilitation.RequestView.Contact;

/// A clarification with its term, named like the schema's fields.
///
/// @param answerBy to the end of this day
/// @param late that day is over and nothing was said
record ClarificationView(
        Instant askedAt,
        LocalDate answerBy,
        boolean late,
        Optional<String> answer,
        Optional<Contact> official,
        Optional<Instant> answeredAt) {}
