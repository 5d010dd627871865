package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// The doers hear that the liaison team did something. The notice is read with the case as it is by then, so that what
/// was taken back is told to nobody.
record TellDoers(CaseStore store, Say say, Inbox inbox) {
    void moved(Tx tx, Case held, Instant now) {
        String project = held.project().id();
        List<About> about = new ArrayList<>(List.of(About.project(project), About.liaisonCase(held.id())));
        held.request().map(About::request).ifPresent(about::add);
        inbox.tell(tx, Notice.Kind.CASE_MOVED, doers(tx, held, now), Optional.empty(), about, now);
    }

    /// Of what was asked for a task also who has the say there (DOMAIN rule 1).
    private Set<String> doers(Tx tx, Case held, Instant now) {
        List<Thing> things =
                new ArrayList<>(List.of(new Thing.Project(held.project().id())));
        store.findTask(tx, held.id()).map(Thing.Task::new).ifPresent(things::add);
        return say.ofAll(tx, things, now).values().stream()
                .flatMap(doings -> doings.keySet().stream())
                .collect(Collectors.toSet());
    }
}
