package nl.buurtdaad.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/// One open transaction, handed to a store.
public final class Tx {
    private final SimpleQueryRunner runner;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Tx(SimpleQueryRunner runner) {
        this.runner = runner;
    }

    public void run(String statement, Map<String, Object> parameters) {
        runner.run(statement, parameters).consume();
    }

    public List<Record> list(String statement, Map<String, Object> parameters) {
        return runner.run(statement, parameters).list();
    }

    /// The only row, if there is one. More than one row is a bug in the statement.
    public Optional<Record> find(String statement, Map<String, Object> parameters) {
        List<Record> rows = list(statement, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException("expected at most one row of: " + statement);
        }
        return rows.stream().findFirst();
    }

    public Record get(String statement, Map<String, Object> parameters) {
        return find(statement, parameters)
                .orElseThrow(() -> new IllegalStateException("expected a row of: " + statement));
    }

    /// Runs `work` once this transaction was committed, and not when it fails. When the server dies in between it does
    /// not run at all; what must not be lost is written in the graph. `work` must not block or throw.
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
