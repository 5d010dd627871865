package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.RequestView.Moved;

/// One promise in a list for everybody, with the department and without the person, whose name stands under the answer
/// itself. Named like the schema's fields.
///
/// @param sentence what was asked for
/// @param by its day, as it is now
/// @param offer of a handover; empty where none was
record Promised(
        String id,
        String request,
        String sentence,
        boolean anAnswer,
        Optional<String> condition,
        ProjectLink project,
        Optional<DepartmentLink> department,
        LocalDate by,
        Optional<Moved> moved,
        PromiseState state,
        Optional<HandoverOffer> offer) {

    record DepartmentLink(String id, String name) {}

    record PromisePage(List<Promised> promises, Optional<String> next) {}
}
