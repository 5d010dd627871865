package nl.buurtdaad.residents;

import java.time.Clock;
import java.time.Instant;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.ErrorCode;
import nl.buurtdaad.graphql.Refused;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.residents.EmailOutcome.EmailTied;
import nl.buurtdaad.residents.IntroduceOutcome.Introduced;
import nl.buurtdaad.residents.NameOutcome.NameChanged;
import nl.buurtdaad.residents.NameOutcome.NameShown;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record ResidentsApi(
        Database database,
        Clock clock,
        ResidentStore store,
        Introduce introduce,
        ChangeName changeName,
        TieEmail tieEmail,
        Leave leave)
        implements Wiring.Api {
    static final int LONGEST_NAME = 40;

    private record PhoneForgotten(Instant at) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query("now", _ -> clock.instant())
                .query("me", this::me)
                .mutation("introduce", this::introduce)
                .mutation("changeName", this::changeName)
                .mutation("showMyName", this::showMyName)
                .mutation("askForCode", this::askForCode)
                .mutation("tieEmail", this::tieEmail)
                .mutation("eraseMe", this::eraseMe)
                .mutation("forgetThisPhone", this::forgetThisPhone)
                .field(
                        "Introduced",
                        "me",
                        asked -> get(asked.parent(Introduced.class).resident()))
                .field(
                        "NameChanged",
                        "me",
                        asked -> get(asked.parent(NameChanged.class).resident()))
                .field(
                        "NameShown",
                        "me",
                        asked -> get(asked.parent(NameShown.class).resident()))
                .field(
                        "EmailTied",
                        "me",
                        asked -> get(asked.parent(EmailTied.class).resident()));
    }

    private @Nullable Me me(Asked asked) {
        return asked.residentIfAny().map(this::get).orElse(null);
    }

    private Me get(String resident) {
        return database.read(tx -> store.getMe(tx, resident));
    }

    private Object introduce(Asked asked) {
        return asked.line(
                "name",
                LONGEST_NAME,
                name -> introduce.introduce(name, asked.text("phoneKey"), asked.address(), asked.key()));
    }

    private Object changeName(Asked asked) {
        String resident = asked.resident();
        return asked.line("name", LONGEST_NAME, name -> changeName.change(resident, name, asked.key()));
    }

    private Object showMyName(Asked asked) {
        return changeName.show(asked.resident(), asked.yes("show"), asked.key());
    }

    private Object askForCode(Asked asked) {
        return tieEmail.ask(asked.resident(), asked.text("email"), asked.address(), asked.language(), asked.key());
    }

    private Object tieEmail(Asked asked) {
        String resident = asked.resident();
        String accessKey = asked.accessKey().orElseThrow(() -> new Refused(ErrorCode.SIGN_IN_NEEDED));
        return tieEmail.tie(resident, accessKey, asked.text("code"), asked.key());
    }

    private Object eraseMe(Asked asked) {
        return leave.leave(asked.residentIfAny(), asked.key());
    }

    /// Taking a key back twice changes nothing, so no answer needs to be kept.
    private Object forgetThisPhone(Asked asked) {
        asked.key();
        asked.accessKey()
                .ifPresent(hash -> database.write(tx -> {
                    store.forgetKey(tx, hash);
                    return true;
                }));
        return new PhoneForgotten(clock.instant());
    }
}
