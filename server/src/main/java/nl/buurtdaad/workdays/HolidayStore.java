package nl.buurtdaad.workdays;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;

/// Holidays in the graph.
final class HolidayStore {
    private static final String ROW = """
            RETURN holiday.name AS name, holiday.date AS date, holiday.every AS every,
                   coalesce(holiday.notOnSunday, false) AS notOnSunday, holiday.easter AS easter,
                   coalesce(holiday.publicHoliday, false) AS publicHoliday, coalesce(holiday.dayOff, false) AS dayOff
            ORDER BY name
            """;

    private static final String LIST_ALL = "MATCH (holiday:Holiday) " + ROW;

    private static final String LIST_OF_MUNICIPALITY =
            "MATCH (:Municipality {id: $municipality})-[:KEEPS]->(holiday:Holiday) " + ROW;

    List<Holiday> listAll(Tx tx) {
        return tx.list(LIST_ALL, Map.of()).stream().map(HolidayStore::holiday).toList();
    }

    List<Holiday> listOfMunicipality(Tx tx, String municipality) {
        return tx.list(LIST_OF_MUNICIPALITY, Map.of("municipality", municipality)).stream()
                .map(HolidayStore::holiday)
                .toList();
    }

    private static Holiday holiday(Record row) {
        return new Holiday(
                row.get("name").asString(""),
                day(row),
                row.get("publicHoliday").asBoolean(),
                row.get("dayOff").asBoolean());
    }

    private static Holiday.Day day(Record row) {
        if (!row.get("date").isNull()) {
            return new Holiday.Once(row.get("date").asLocalDate());
        }
        return row.get("every").isNull()
                ? new Holiday.FromEaster(row.get("easter").asInt())
                : new Holiday.EveryYear(
                        MonthDay.parse(row.get("every").asString()),
                        row.get("notOnSunday").asBoolean());
    }
}
