package nl.buurtdaad.say;

import java.util.List;

/// What is and was done in one project, from which the say follows at one instant.
///
/// @param project its id
/// @param claimsOnTask active claims on the task asked about; empty when a project was asked about
/// @param deedsOnTask the last deed of each doer on that task, and of each window that they were done under; their
///     `until` does not know of rests yet
/// @param claimsInProject active claims
/// @param deedsInProject as `deedsOnTask`
/// @param rests when the project was at rest, by itself or with its platform
public record SayFacts(
        String project,
        List<Doing> claimsOnTask,
        List<Doing> deedsOnTask,
        List<Doing> claimsInProject,
        List<Doing> deedsInProject,
        List<Rest> rests) {}
