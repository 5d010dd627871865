package nl.buurtdaad.friction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.cases.Case;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.friction.Friction.Side;
import nl.buurtdaad.friction.FrictionOutcome.CaseIsOver;
import nl.buurtdaad.friction.FrictionOutcome.DoersDecide;
import nl.buurtdaad.friction.FrictionOutcome.FrictionSaid;
import nl.buurtdaad.friction.FrictionOutcome.NotFound;
import nl.buurtdaad.friction.FrictionOutcome.NotYourFriction;
import nl.buurtdaad.friction.FrictionOutcome.NothingLiesWithYou;
import nl.buurtdaad.friction.FrictionOutcome.RunsAgain;
import nl.buurtdaad.friction.FrictionOutcome.WordsAdded;
import nl.buurtdaad.friction.FrictionStore.Here;
import nl.buurtdaad.friction.FrictionStore.Locked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.words.FrictionWords;
import nl.buurtdaad.words.Language;

/// One tap, either side. The liaison team has a letter with the same commit; nothing else changes.
record SayFriction(Once once, Clock clock, FrictionStore store, Say say, Cases cases) {
    /// Who takes it back and says it again does not write to the team each time.
    private static final Duration TOLD = Duration.ofDays(1);

    private static final FrictionWords WORDS = new FrictionWords(Language.NL);

    /// @param id of the caller, whatever they are
    FrictionOutcome say(Caller caller, String id, String project, UUID key) {
        return once.run(id, key, "sayFriction", List.of(project), FrictionOutcome.class, tx -> {
            Instant now = clock.instant();
            Optional<Here> here = store.lockProject(tx, project);
            if (here.isEmpty()) {
                return new NotFound(project);
            }
            Optional<Side> side = sideOf(tx, caller, project, now);
            if (side.isEmpty()) {
                return caller instanceof Caller.Resident
                        ? new DoersDecide(project)
                        : new NothingLiesWithYou(here.get().platform());
            }
            String friction = store.findOpen(tx, project, side.get())
                    .orElseGet(() -> begin(tx, id, project, here.get(), side.get(), key.toString(), now));
            return new FrictionSaid(caseOf(friction));
        });
    }

    private String begin(Tx tx, String writer, String project, Here here, Side side, String friction, Instant now) {
        boolean told = store.wasTold(tx, project, side, now.minus(TOLD));
        store.say(tx, friction, project, side, writer, now);
        cases.open(tx, here.platform(), friction, Kind.FRICTION, now);
        if (!told) {
            String said = switch (side) {
                case DOERS -> WORDS.letterDoers(here.name());
                case MUNICIPALITY -> WORDS.letterMunicipality(here.name());
            };
            cases.tellTeam(tx, project, here.name(), List.of(said, WORDS.letterNobody()));
        }
        return friction;
    }

    /// @param shared everybody may read it
    FrictionOutcome add(String writer, String liaisonCase, String words, boolean shared, UUID key) {
        return once.run(
                writer,
                key,
                "addToFriction",
                List.of(liaisonCase, words, shared),
                FrictionOutcome.class,
                tx -> decide(tx, writer, liaisonCase, (friction, locked) -> {
                    store.add(tx, friction, words, shared);
                    if (!locked.told()) {
                        cases.tellTeam(
                                tx, locked.project(), locked.name(), List.of(WORDS.letterAdded(), "„" + words + "”"));
                    }
                    return new WordsAdded(liaisonCase);
                }));
    }

    FrictionOutcome runsAgain(String writer, String liaisonCase, UUID key) {
        return once.run(
                writer,
                key,
                "sayRunsAgain",
                List.of(liaisonCase),
                FrictionOutcome.class,
                tx -> decide(tx, writer, liaisonCase, (friction, _) -> {
                    Instant now = clock.instant();
                    store.takeBack(tx, friction, now);
                    cases.takeBack(tx, liaisonCase, now);
                    return new RunsAgain(liaisonCase);
                }));
    }

    @FunctionalInterface
    private interface Then {
        FrictionOutcome of(String friction, Locked locked);
    }

    private FrictionOutcome decide(Tx tx, String writer, String liaisonCase, Then then) {
        Optional<Case> found = cases.lock(tx, liaisonCase).filter(one -> one.kind() == Kind.FRICTION);
        if (found.isEmpty()) {
            return new NotFound(liaisonCase);
        }
        String friction = found.get().about();
        Locked locked = store.lock(tx, friction, writer).orElseThrow();
        if (!locked.mine()) {
            return new NotYourFriction(liaisonCase);
        }
        return found.get().isOver() ? new CaseIsOver(liaisonCase) : then.of(friction, locked);
    }

    /// Which side of a project a caller is on; empty for everybody who has nothing to do with it.
    Optional<Side> sideOf(Tx tx, Caller caller, String project, Instant now) {
        boolean is = switch (caller) {
            case Caller.Resident(String id) -> say.has(tx, new Thing.Project(project), id, now);
            case Caller.Official(String id) -> store.worksWith(tx, project, id);
            case Caller.Stranger _, Caller.Liaison _, Caller.Backer _, Caller.Operator _ -> false;
        };
        return is ? Optional.of(caller instanceof Caller.Resident ? Side.DOERS : Side.MUNICIPALITY) : Optional.empty();
    }

    boolean mayBegin(Tx tx, Caller caller, String project, Instant now) {
        return sideOf(tx, caller, project, now)
                .filter(side -> store.findOpen(tx, project, side).isEmpty())
                .isPresent();
    }

    private static String caseOf(String friction) {
        return Cases.id(friction, Kind.FRICTION);
    }
}
