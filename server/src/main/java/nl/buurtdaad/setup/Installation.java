package nl.buurtdaad.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    /// @param answerWorkdays in so many working days a request is answered
    record Municipality(String id, String name, Optional<Integer> answerWorkdays, boolean example) {}

    /// What a department can answer for: the kinds of project, and what is asked for. What is asked for goes first.
    enum Topic {
        PLAYGROUND,
        SUSTAINABILITY_HUB,
        FREE,
        PERMISSION,
        MONEY,
        MATERIAL,
        SPACE,
        KNOWLEDGE,
        CONTACT,
        HANDOVER
    }

    /// @param answersFor each by one department
    /// @param contact e-mail address of the official whom new projects get
    record Department(String id, String name, List<Topic> answersFor, String contact) {}

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

    /// On one date, every year on a day, or so many days after Easter.
    ///
    /// @param key tells it from the other ones
    /// @param every a day of the year, as `--04-27`
    /// @param publicHoliday counts for opening hours
    /// @param dayOff does not count in a term
    record Holiday(
            String key,
            String name,
            Optional<LocalDate> date,
            Optional<String> every,
            boolean notOnSunday,
            Optional<Integer> easter,
            boolean publicHoliday,
            boolean dayOff) {}
}
