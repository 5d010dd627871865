package nl.buurtdaad.setup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Records as rows of a statement's parameter, a component's name being the row's key. What is absent is left out,
/// which Cypher reads as null.
final class Rows {
    private Rows() {}

    static List<Map<String, Object>> of(List<? extends Record> records) {
        return records.stream().map(Rows::of).toList();
    }

    static Map<String, Object> of(Record record) {
        var row = new HashMap<String, Object>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            value(read(record, component)).ifPresent(value -> row.put(component.getName(), value));
        }
        return row;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Object> value(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(Rows::value);
            case Enum<?> choice -> Optional.of(choice.name());
            case Instant instant -> Optional.of(instant.atZone(ZoneOffset.UTC));
            case Polygon polygon -> Optional.of(polygon.geometry());
            case List<?> list ->
                Optional.of(list.stream().flatMap(each -> value(each).stream()).toList());
            case Record record -> Optional.of(of(record));
            default -> Optional.of(value);
        };
    }
}
