package nl.buurtdaad.workdays;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import nl.buurtdaad.database.Database;

/// Puts the room together: the days that count, everywhere and for one municipality.
public final class WorkdaysRoom {
    private static final String EVERYWHERE = "";

    private final HolidayStore store = new HolidayStore();

    /// Holidays change a few times a year, and are asked for with every place of a list.
    private final LoadingCache<String, Workdays> kept;

    public WorkdaysRoom(Database database) {
        kept = Caffeine.newBuilder()
                .maximumSize(100)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(municipality -> new Workdays(database.read(tx -> municipality.equals(EVERYWHERE)
                        ? store.listAll(tx)
                        : store.listOfMunicipality(tx, municipality))));
    }

    /// What a municipality keeps, for terms.
    public Workdays of(String municipality) {
        return kept.get(municipality);
    }

    /// Whatever any municipality of this installation keeps.
    public Workdays everywhere() {
        return kept.get(EVERYWHERE);
    }
}
