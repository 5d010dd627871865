package nl.buurtdaad.hiding;

/// What words can break, named like the schema's HouseRule; shown on each platform as "Zo doen we het hier".
enum HouseRule {
    NO_HURTING,
    NOT_PRIVATE,
    NO_SELLING,
    ONLY_WHAT_IS_SO
}
