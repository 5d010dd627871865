package nl.buurtdaad.cases;

import nl.buurtdaad.rests.AboutProject;

/// Every answer to "Ik ben de contactpersoon".
sealed interface ContactOutcome {
    /// Now or before.
    record IAmContact(String project) implements ContactOutcome, AboutProject {}

    /// Somebody of another department is.
    record ContactIsThere(String project) implements ContactOutcome, AboutProject {}

    record NotFound(String what) implements ContactOutcome {}
}
