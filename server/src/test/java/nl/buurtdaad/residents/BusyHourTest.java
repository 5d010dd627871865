package nl.buurtdaad.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

class BusyHourTest {
    private final Neighbourhood buurt = Neighbourhood.fresh(TestGraph.database());

    @Test
    void an_hour_of_many_newcomers_keeps_nobody_from_a_code_and_the_wait_is_told_in_minutes() throws Exception {
        var settings = Map.of("NEWCOMERS_PER_HOUR", "2", "NEWCOMERS_PER_HOUR_PER_ADDRESS", "2");
        try (var server = RunningServer.start(buurt, new TestClock(), settings)) {
            GraphqlClient stranger = server.asStranger().with("Accept-Language", "nl");
            assertThat(introduce(stranger).code()).isEmpty();
            assertThat(introduce(stranger).code()).isEmpty();
            Answer third = introduce(stranger);
            assertThat(third.code()).isEqualTo("TOO_MANY");
            assertThat(third.message()).isEqualTo("Even rustig aan. Probeer het over 30 minuten nog eens.");

            assertThat(server.as("Amina")
                            .ask("""
                    mutation ($email: String!, $key: ID!) { askForCode(email: $email, key: $key) { __typename } }
                    """, Map.of("email", UUID.randomUUID() + "@example.org", "key", UUID.randomUUID()))
                            .text("/askForCode/__typename"))
                    .isEqualTo("CodeSent");
        }
    }

    private static Answer introduce(GraphqlClient stranger) {
        String phone = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        return stranger.ask("""
                mutation ($phone: ID!, $key: ID!) { introduce(name: "Buur", phoneKey: $phone, key: $key) { __typename } }
                """, Map.of("phone", phone, "key", UUID.randomUUID()));
    }
}
