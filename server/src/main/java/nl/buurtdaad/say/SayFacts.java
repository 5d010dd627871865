package nl.buurtdaad.say;

import java.util.Set;

/// Residents by what they do or did, from which the say follows.
///
/// @param onTask who has an active claim on the task, or did it within the say window
/// @param didInProject who has a deed in the project within the say window
/// @param claimInProject who has an active claim in the project
public record SayFacts(Set<String> onTask, Set<String> didInProject, Set<String> claimInProject) {}
