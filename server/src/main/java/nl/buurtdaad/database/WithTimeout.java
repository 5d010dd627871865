package nl.buurtdaad.database;

import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/// Gives each auto-commit statement of a session the time that the caller has left.
record WithTimeout(Session session, TransactionConfig config) implements SimpleQueryRunner {
    @Override
    public Result run(String statement, Value parameters) {
        return session.run(new Query(statement, parameters), config);
    }

    @Override
    public Result run(String statement, Map<String, Object> parameters) {
        return session.run(statement, parameters, config);
    }

    @Override
    public Result run(String statement, Record parameters) {
        return session.run(statement, parameters.asMap(), config);
    }

    @Override
    public Result run(String statement) {
        return session.run(statement, config);
    }

    @Override
    public Result run(Query query) {
        return session.run(query, config);
    }
}
