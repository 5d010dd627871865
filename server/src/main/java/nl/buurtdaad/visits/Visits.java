package nl.buurtdaad.visits;

/// What other rooms ask of visits within their own statements.
public final class Visits {
    /// Whether anybody of the department of `by` ever came to look at the project of `request`.
    public static final String DEPARTMENT_CAME = """
            EXISTS {
              MATCH (by)-[:WORKS_FOR]->(department:Department)
              MATCH (request)-[:ASKS_FOR]->(:Project)<-[:OF]-(visit:Visit)<-[:CAME]-(:Official)-[:WORKS_FOR]->(department)
              WHERE visit.takenBackAt IS NULL }
            """;

    /// How often anybody of `department` came to look since `$since`.
    public static final String BY_DEPARTMENT = """
            COUNT {
              MATCH (department)<-[:WORKS_FOR]-(:Official)-[:CAME]->(visit:Visit)
              WHERE visit.takenBackAt IS NULL AND visit.at > $since }
            """;

    private Visits() {}
}
