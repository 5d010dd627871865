package nl.buurtdaad.facilitation;

import java.util.List;
import java.util.Optional;
import nl.buurtdaad.facilitation.Jargon.PlainWord;

/// What is said to one of the three questions, named like the schema's fields.
///
/// @param plain words of offices in what was written, with plainer ones
/// @param clarification the newest that was asked of who has the request
/// @param iMayAsk "Dit zegt me nog niet genoeg"
record GlassBoxAnswer(
        GlassBoxQuestion question,
        List<GlassBoxFact> facts,
        List<PlainWord> plain,
        Optional<ClarificationView> clarification,
        boolean iMayAsk) {}
