package nl.buurtdaad.projects;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.changes.Changer;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.changes.NewValue;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.notices.Notice;
import nl.buurtdaad.notices.Notice.About;
import nl.buurtdaad.projects.ChangeProjectOutcome.AskTheOthers;
import nl.buurtdaad.projects.ChangeProjectOutcome.DoersDecide;
import nl.buurtdaad.projects.ChangeProjectOutcome.ProjectChanged;
import nl.buurtdaad.projects.ChangeProjectOutcome.UnderDiscussion;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;

/// For whom a project is, by who has a say in it: doing goes first. Another name by who is alone in it; where others
/// have a say it begins as a proposal (DOMAIN rule 2).
record ChangeProject(
        Once once,
        Clock clock,
        ProjectStore store,
        AgreementStore agreements,
        Say say,
        Changes changes,
        Logbook logbook,
        Inbox inbox) {
    /// Only what is present changes.
    record Wanted(Optional<String> name, Optional<String> forWhom, Optional<NewValue> chat) {
        List<NewValue> values() {
            var values = new ArrayList<NewValue>();
            name.ifPresent(text -> values.add(new NewValue(Aspect.NAME, text)));
            forWhom.ifPresent(text -> values.add(new NewValue(Aspect.FOR_WHOM, text)));
            chat.ifPresent(values::add);
            return values;
        }
    }

    ChangeProjectOutcome change(String resident, String project, Wanted wanted, UUID key) {
        return once.run(resident, key, "changeProject", List.of(project, wanted), ChangeProjectOutcome.class, tx -> {
            store.lock(tx, project);
            return store.findPlatformOf(tx, project)
                    .map(platform -> decide(tx, resident, project, platform, wanted))
                    .orElseGet(() -> new NotFound(project));
        });
    }

    private ChangeProjectOutcome decide(Tx tx, String resident, String project, String platform, Wanted wanted) {
        Instant now = clock.instant();
        boolean makersOwn = store.isOfMakerAlone(tx, project, resident);
        var holders = say.of(tx, new Thing.Project(project), now);
        var through = Optional.ofNullable(holders.get(resident));
        if (through.isEmpty() && !makersOwn) {
            return new DoersDecide(project);
        }
        var others = holders.keySet().stream()
                .filter(holder -> !holder.equals(resident))
                .sorted()
                .toList();
        if (wanted.name().isPresent() && !others.isEmpty() && !makersOwn) {
            return new AskTheOthers(others);
        }
        var values = wanted.values();
        var talk = changes.findTalk(
                tx, project, values.stream().map(NewValue::aspect).toList());
        if (talk.isPresent()) {
            return new UnderDiscussion(talk.get());
        }
        var talkTime = agreements.find(tx, platform).orElseThrow().time(AgreementName.TALK_HOURS);
        var made = changes.make(tx, project, new Changer(resident, through, talkTime), values, now);
        if (!made.isEmpty()) {
            var about = Stream.concat(Stream.of(project), made.stream()).toList();
            logbook.write(tx, platform, "project-changed", now, about);
            inbox.tell(tx, Notice.Kind.CHANGED, others, Optional.of(resident), List.of(About.project(project)), now);
        }
        return new ProjectChanged(project);
    }
}
