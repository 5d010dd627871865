package nl.buurtdaad.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.workdays.Workdays;
import nl.buurtdaad.workdays.WorkdaysRoom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Dutch holidays of the example, as they stand in the graph, against a list that was written down by hand.
class HolidaysTest {
    private static Workdays workdays = new Workdays(List.of());

    @BeforeAll
    static void set_up() {
        var database = TestGraph.database();
        var quiet = new PrintStream(OutputStream.nullOutputStream());
        Setup.run(Path.of("../graph-schema/examples/k-buurt.yaml"), database, new TestClock(), quiet);
        workdays = new WorkdaysRoom(database).of("gemeente-voorbeeld");
    }

    /// Of each year: Goede Vrijdag, Easter Sunday, Koningsdag, Hemelvaart, Whit Sunday.
    @ParameterizedTest
    @CsvSource({
        "2024-03-29, 2024-03-31, 2024-04-27, 2024-05-09, 2024-05-19",
        "2025-04-18, 2025-04-20, 2025-04-26, 2025-05-29, 2025-06-08",
        "2026-04-03, 2026-04-05, 2026-04-27, 2026-05-14, 2026-05-24",
        "2027-03-26, 2027-03-28, 2027-04-27, 2027-05-06, 2027-05-16",
        "2028-04-14, 2028-04-16, 2028-04-27, 2028-05-25, 2028-06-04",
        "2029-03-30, 2029-04-01, 2029-04-27, 2029-05-10, 2029-05-20",
        "2030-04-19, 2030-04-21, 2030-04-27, 2030-05-30, 2030-06-09",
        "2031-04-11, 2031-04-13, 2031-04-26, 2031-05-22, 2031-06-01",
        "2032-03-26, 2032-03-28, 2032-04-27, 2032-05-06, 2032-05-16",
        "2033-04-15, 2033-04-17, 2033-04-27, 2033-05-26, 2033-06-05",
        "2034-04-07, 2034-04-09, 2034-04-27, 2034-05-18, 2034-05-28",
        "2035-03-23, 2035-03-25, 2035-04-27, 2035-05-03, 2035-05-13"
    })
    void the_holidays_of_a_year(
            LocalDate goodFriday, LocalDate easter, LocalDate king, LocalDate ascension, LocalDate whitsun) {
        int year = easter.getYear();
        var both = Set.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.plusDays(1),
                king,
                LocalDate.of(year, Month.MAY, 5),
                ascension,
                whitsun.plusDays(1),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26));
        var open = new TreeSet<>(both);
        open.addAll(Set.of(easter, whitsun));
        var off = new TreeSet<>(both);
        off.add(goodFriday);

        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        assertThat(workdays.publicHolidays(first, last)).containsExactlyInAnyOrderElementsOf(open);
        assertThat(year(year).filter(day -> workdays.dayOff(day).isPresent())).containsExactlyInAnyOrderElementsOf(off);
    }

    @Test
    void easter_is_where_gauss_has_it() {
        for (int year = 1900; year < 2200; year++) {
            LocalDate easter = gauss(year);
            assertThat(workdays.publicHolidays(easter, easter)).as("%s", easter).containsExactly(easter);
            assertThat(workdays.publicHolidays(easter.minusDays(1), easter.plusDays(1)))
                    .contains(easter.plusDays(1));
        }
    }

    private static Stream<LocalDate> year(int year) {
        return IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                .mapToObj(day -> LocalDate.ofYearDay(year, day));
    }

    /// The rule of Gauss, in his corrected form of 1816: another way than the server's.
    private static LocalDate gauss(int year) {
        int k = year / 100;
        int m = Math.floorMod(15 - (13 + 8 * k) / 25 + k - k / 4, 30);
        int n = Math.floorMod(4 + k - k / 4, 7);
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, Month.APRIL, 19);
        }
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
            return LocalDate.of(year, Month.APRIL, 18);
        }
        return LocalDate.of(year, Month.MARCH, 22).plusDays((long) d + e);
    }
}
