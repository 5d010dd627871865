package nl.buurtdaad.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.projects.ProjectKind;

/// What a file says that an installation is. Its records are written as they are: a component is a parameter of
/// the statement in [SetupStore].
record Installation(
        Municipality municipality,
        List<Department> departments,
        List<Official> officials,
        List<Person> liaison,
        List<Person> backers,
        List<Neighbourhood> neighbourhoods,
        List<Right> rights,
        List<Holiday> holidays,
        Story story) {

    /// @param example invented, so that anyone may have a key of its people
    record Municipality(String id, String name, boolean example) {}

    /// @param answersFor the kinds of project that it answers for
    /// @param contact e-mail address of the official whom new projects get
    record Department(String id, String name, List<ProjectKind> answersFor, String contact) {}

    record Official(String email, String name, Optional<String> phone, String department) {}

    /// Of the liaison team, or a backer.
    record Person(String email, String name, Optional<String> phone) {}

    record Neighbourhood(String code, String name, Polygon polygon) {}

    /// @param term as the source words it
    record Right(
            String id,
            String name,
            String source,
            String article,
            LocalDate validFrom,
            Optional<String> term,
            Ground ground) {}

    enum Ground {
        LEGAL,
        AGREEMENT
    }

    /// @param publicHoliday counts for opening hours
    /// @param dayOff stands still in a term
    record Holiday(LocalDate date, String name, boolean publicHoliday, boolean dayOff) {}
}
