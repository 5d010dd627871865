package nl.buurtdaad.places;

import nl.buurtdaad.graphql.Wiring;

/// The GraphQL fields of places.
record PlacesApi(PlacesRoom room) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.field(
                "Place",
                "open",
                asked -> room.openNow(asked.parent(Place.class)).orElse(null));
    }
}
