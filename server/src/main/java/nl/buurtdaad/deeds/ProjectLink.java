package nl.buurtdaad.deeds;

/// A project as it is named beside what belongs to it.
public record ProjectLink(String id, String name, String kind) {}
