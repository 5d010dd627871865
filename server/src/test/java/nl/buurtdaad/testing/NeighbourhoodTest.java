package nl.buurtdaad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.buurtdaad.database.Database;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private final Database database = TestGraph.database();

    @Test
    void two_neighbourhoods_do_not_meet() {
        var here = Neighbourhood.fresh(database);
        var there = Neighbourhood.fresh(database);
        here.deed(here.amina(), here.net, TestClock.at("2026-05-12T14:00"));

        assertThat(count("MATCH (n {id: $id})-[:RUNS]->()<-[:PART_OF]-(t:Task) RETURN count(t) AS n", here.platform))
                .isEqualTo(3);
        assertThat(count(
                        "MATCH (n {id: $id})-[:RUNS]->()<-[:PART_OF]-()<-[:OF]-(d:Deed) RETURN count(d) AS n",
                        there.platform))
                .isZero();
    }

    @Test
    void the_task_of_the_only_doer_is_done_with_her_deed() {
        var here = Neighbourhood.fresh(database);
        here.claim(here.ben(), here.net, TestClock.at("2026-05-12T14:00"));
        here.deed(here.amina(), here.net, TestClock.at("2026-05-12T14:00"));
        here.deed(here.fatima(), here.soup, TestClock.at("2026-05-12T14:00"));

        assertThat(state(here.net)).isEqualTo("OPEN");
        assertThat(state(here.soup)).isEqualTo("DONE");
    }

    private String state(String task) {
        return database.read(tx -> tx.get("MATCH (t:Task {id: $id}) RETURN t.state AS state", Map.of("id", task))
                .get("state")
                .asString());
    }

    private long count(String statement, String id) {
        return database.read(tx -> tx.get(statement, Map.of("id", id)).get("n").asLong());
    }
}
