package nl.buurtdaad.visits;

import java.util.List;
import nl.buurtdaad.visits.VisitStore.ProjectAt;

/// What an official can say at a sign; named like the schema's fields.
record VisitAtView(List<ProjectAt> projects, boolean iMayLogVisit) {
    static VisitAtView of(List<ProjectAt> projects) {
        return new VisitAtView(projects, projects.stream().anyMatch(project -> !project.came()));
    }
}
