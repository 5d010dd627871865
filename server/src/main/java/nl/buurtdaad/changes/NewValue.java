package nl.buurtdaad.changes;

import org.jspecify.annotations.Nullable;

/// What something becomes.
///
/// @param value as it stands in the graph: a text, a number, a time; null takes it away
public record NewValue(Aspect aspect, @Nullable Object value) {}
