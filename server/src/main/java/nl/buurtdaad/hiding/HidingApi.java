package nl.buurtdaad.hiding;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.hiding.HidingStore.Talked;
import nl.buurtdaad.hiding.HidingView.Doubt;
import nl.buurtdaad.hiding.HidingView.HidingPage;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.SayApi;
import nl.buurtdaad.say.Thing;

/// The room's GraphQL fields.
record HidingApi(Database database, Clock clock, Say say, HidingStore store, DoesNotBelong doesNotBelong)
        implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.query("hidings", this::hidings)
                .query("doubts", this::doubts)
                .mutation(
                        "doesNotBelong",
                        asked -> doesNotBelong.say(
                                asked.signedIn(),
                                words(asked.input("what")),
                                asked.choiceIfAny("rule", HouseRule.class).orElseThrow(),
                                asked.key()))
                .mutation(
                        "showAgain",
                        asked -> doesNotBelong.showAgain(asked.signedIn(), words(asked.input("what")), asked.key()));
    }

    private static Words words(Asked what) {
        var kind = Arrays.stream(Words.Kind.values())
                .filter(one -> what.has(one.member()))
                .findFirst()
                .orElseThrow();
        return new Words(kind, what.text(kind.member()));
    }

    private HidingPage hidings(Asked asked) {
        var found = database.read(tx -> store.list(tx, asked.text("platform"), asked.skip(), asked.first() + 1));
        return new HidingPage(found.stream().limit(asked.first()).toList(), asked.next(found));
    }

    /// Nobody but doers hears of it.
    private List<Doubt> doubts(Asked asked) {
        Optional<String> resident = asked.residentIfAny();
        Thing of = SayApi.thing(asked.input("of"));
        return resident.map(doer -> database.read(tx -> listDoubts(tx, of, doer)))
                .orElseGet(List::of);
    }

    private List<Doubt> listDoubts(Tx tx, Thing of, String caller) {
        Instant now = clock.instant();
        var talked = store.listTalked(tx, of, now);
        var says = say.ofAll(tx, talked.stream().map(Talked::thing).distinct().toList(), now);
        return talked.stream()
                .filter(one -> doers(says, one).containsKey(caller))
                .flatMap(one -> doubt(one, doers(says, one), caller).stream())
                .limit(Asked.PAGE)
                .toList();
    }

    private static Map<String, Doing> doers(Map<String, Map<String, Doing>> says, Talked one) {
        return says.getOrDefault(one.thing().id(), Map.of());
    }

    private static Optional<Doubt> doubt(Talked one, Map<String, Doing> doers, String caller) {
        String text = String.join(" ", one.texts());
        if (one.rule().isPresent()) {
            return Optional.of(new Doubt(
                    one.words().kind(), one.words().id(), text, one.rule().get(), true, false));
        }
        var counting = HidingRule.counting(
                one.doubts(), doers.keySet(), DoesNotBelong.hash(HidingStore.readable(one.texts())));
        return counting.stream()
                .findFirst()
                .map(first -> new Doubt(
                        one.words().kind(),
                        one.words().id(),
                        text,
                        first.rule(),
                        false,
                        counting.stream().anyMatch(doubt -> doubt.resident().equals(caller))));
    }
}
