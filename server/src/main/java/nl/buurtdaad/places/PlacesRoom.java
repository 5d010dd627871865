package nl.buurtdaad.places;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Puts the room together: whether a place is open now, and thanks for a place.
public final class PlacesRoom {
    private final Database database;
    private final Clock clock;
    private final PlaceStore store = new PlaceStore();

    private final LoadingCache<String, Optional<OpeningHours>> hours =
            Caffeine.newBuilder().maximumSize(1_000).build(ReadOpeningHours::from);

    private final WorkdaysRoom workdays;

    public PlacesRoom(Database database, Clock clock, WorkdaysRoom workdays) {
        this.database = database;
        this.clock = clock;
        this.workdays = workdays;
    }

    public Wiring.Api api() {
        return new PlacesApi(this);
    }

    /// Empty when nobody said the hours, or said them in a way that cannot be worked out.
    public Optional<OpenNow> openNow(Place place) {
        String openingHours = place.openingHours();
        if (place.closed()) {
            return Optional.of(new OpenNow(false, null));
        }
        if (openingHours == null) {
            return Optional.empty();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        return hours.get(openingHours)
                .map(read -> OpenRule.at(
                        read, read.askForHolidays() ? holidaysAround(now.toLocalDate()) : Set.<LocalDate>of(), now));
    }

    /// "Dank je wel" without an account; the same key twice is one thanks.
    public void thank(String place, UUID key) {
        database.write(tx -> {
            store.thank(tx, place, key, clock.instant());
            return true;
        });
    }

    private Set<LocalDate> holidaysAround(LocalDate today) {
        return workdays.everywhere().publicHolidays(today.minusDays(2), today.plusDays(9));
    }
}
