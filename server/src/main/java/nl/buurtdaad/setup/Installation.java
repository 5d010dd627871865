package nl.buurtdaad.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.rights.Ground;

/// What a file says that an installation is. Its records are written as they are: a component is a parameter of
/// the statement in [SetupStore].
record Installation(
        Municipality municipality,
        List<Department> departments,
        List<Official> officials,
        List<Person> liaison,
        List<Backer> backers,
        List<Neighbourhood> neighbourhoods,
        List<Right> rights,
        List<Holiday> holidays,
        Story story) {

    /// @param example invented, so that anyone may have a key of its people
    /// @param answerWorkdays in so many working days a request is answered
    /// @param badlyLateTerms so many times that, and it is badly late
    /// @param pickUpWorkdays in so many the liaison team picks up a case
    /// @param hourWorkdays so many after that it goes to the top of het uurtje
    /// @param contactWorkdays in so many a new project has a contact person
    /// @param figuresFrom from so many answers on there are figures of a department
    /// @param backingMonths so long a backing stands
    record Municipality(
            String id,
            String name,
            Optional<Integer> answerWorkdays,
            Optional<Integer> badlyLateTerms,
            Optional<Integer> pickUpWorkdays,
            Optional<Integer> hourWorkdays,
            Optional<Integer> contactWorkdays,
            Optional<Integer> figuresFrom,
            Optional<Integer> backingMonths,
            boolean example) {}

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
        HANDOVER,
        TAKE_OVER
    }

    /// @param answersFor each by one department
    /// @param contact e-mail address of the official whom new projects get
    record Department(String id, String name, List<Topic> answersFor, String contact) {}

    record Official(String email, String name, Optional<String> phone, String department) {}

    /// Of the liaison team.
    record Person(String email, String name, Optional<String> phone) {}

    /// @param role as it stands behind the name in public, such as "wethouder"
    record Backer(String email, String name, Optional<String> phone, Optional<String> role) {}

    record Neighbourhood(String code, String name, Polygon polygon) {}

    /// @param id of the municipality and its own: two towns may have the same right
    /// @param until the last day on which it holds
    /// @param workdays the term that it names, in working days
    /// @param shownAs what the source makes of it, where it is no right of its own
    record Right(
            String id,
            String name,
            String source,
            Optional<String> url,
            Optional<String> article,
            LocalDate validFrom,
            Optional<LocalDate> until,
            Optional<Integer> workdays,
            Ground ground,
            Optional<String> shownAs) {}

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
