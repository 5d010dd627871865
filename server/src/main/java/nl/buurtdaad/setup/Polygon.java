package nl.buurtdaad.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The area of a neighbourhood, read from GeoJSON (RFC 7946): a Polygon or MultiPolygon in WGS84.
///
/// @param geometry as the graph keeps it
record Polygon(String geometry, List<List<List<double[]>>> areas) {
    static final Polygon NOWHERE = new Polygon("", List.of());

    /// Finds the feature that carries `code` in one of its properties.
    static Optional<Polygon> find(String geoJson, String code) {
        try {
            for (JsonNode feature : new ObjectMapper().readTree(geoJson).path("features")) {
                for (JsonNode property : feature.path("properties")) {
                    if (property.asText().equals(code)) {
                        return of(feature.path("geometry"));
                    }
                }
            }
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Polygon> of(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        var areas = new ArrayList<List<List<double[]>>>();
        switch (geometry.path("type").asText()) {
            case "Polygon" -> areas.add(rings(coordinates));
            case "MultiPolygon" -> coordinates.forEach(area -> areas.add(rings(area)));
            default -> {
                return Optional.empty();
            }
        }
        boolean sound = !areas.isEmpty() && areas.stream().allMatch(Polygon::isSound);
        return sound ? Optional.of(new Polygon(geometry.toString(), List.copyOf(areas))) : Optional.empty();
    }

    private static List<List<double[]>> rings(JsonNode area) {
        var rings = new ArrayList<List<double[]>>();
        for (JsonNode ring : area) {
            var points = new ArrayList<double[]>();
            ring.forEach(point -> points.add(new double[] {
                point.path(0).asDouble(Double.NaN), point.path(1).asDouble(Double.NaN)
            }));
            rings.add(points);
        }
        return rings;
    }

    /// Closed rings of at least a triangle, with longitude first: the other way round it would lie in Somalia.
    private static boolean isSound(List<List<double[]>> rings) {
        return !rings.isEmpty()
                && rings.stream()
                        .allMatch(ring -> ring.size() >= 4
                                && Arrays.equals(ring.getFirst(), ring.getLast())
                                && ring.stream()
                                        .allMatch(point ->
                                                point[0] > 3 && point[0] < 8 && point[1] > 50 && point[1] < 54));
    }

    /// Even-odd rule over all rings, so that holes are outside.
    boolean contains(double latitude, double longitude) {
        return areas.stream().anyMatch(rings -> {
            boolean inside = false;
            for (List<double[]> ring : rings) {
                for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                    double[] a = ring.get(i);
                    double[] b = ring.get(before);
                    boolean between = a[1] > latitude != b[1] > latitude;
                    if (between && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        });
    }
}
