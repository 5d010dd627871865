package nl.buurtdaad.visits;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.projects.ProjectView;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.visits.VisitOutcome.AboutVisit;
import nl.buurtdaad.visits.VisitOutcome.Invited;
import nl.buurtdaad.visits.VisitOutcome.VisitsLogged;
import nl.buurtdaad.visits.VisitView.VisitPage;

/// The room's GraphQL fields.
record VisitsApi(
        Database database, LogVisit logVisit, Invite invite, VisitStore visits, InvitationStore invitations, Say say)
        implements Wiring.Api {
    private static final List<String> ABOUT_A_VISIT = List.of("VisitLogged", "VisitTakenBack", "VisitStays");

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Project", "visits", this::visitsOf)
                .field("Project", "iMayLogVisit", this::iMayLogVisit)
                .field("Project", "invitations", this::invitationsTo)
                .mutation("logVisit", asked -> logVisit.log(asked.official(), asked.text("project"), asked.key()))
                .query(
                        "visitAt",
                        asked -> asked.caller() instanceof Caller.Official ? at(asked, asked.text("sign")) : null)
                .mutation("logVisitAt", asked -> logVisit.logAt(asked.official(), asked.text("sign"), asked.key()))
                .field(
                        "VisitsLogged",
                        "visitAt",
                        asked -> at(asked, asked.parent(VisitsLogged.class).sign()))
                .mutation(
                        "takeVisitBack", asked -> logVisit.takeBack(asked.official(), asked.text("visit"), asked.key()))
                .mutation(
                        "invite",
                        asked -> invite.invite(
                                asked.resident(), asked.text("project"), asked.times("times"), asked.key()))
                .mutation(
                        "takeInvitationBack",
                        asked -> invite.takeBack(asked.resident(), asked.text("invitation"), asked.key()))
                .field("Invited", "invitation", asked -> {
                    String invitation = asked.parent(Invited.class).invitation();
                    return database.read(tx -> invitations.get(tx, invitation, asked.residentOrNobody()));
                });
        ABOUT_A_VISIT.forEach(outcome -> wiring.field(outcome, "visit", asked -> {
            String visit = asked.parent(AboutVisit.class).visit();
            return database.read(tx -> visits.get(tx, visit, asked.callerOrNobody(), logVisit.today()));
        }));
    }

    private VisitAtView at(Asked asked, String sign) {
        return VisitAtView.of(
                database.read(tx -> visits.listProjectsAt(tx, sign, asked.callerOrNobody(), logVisit.today())));
    }

    private static String project(Asked asked) {
        return asked.parent(ProjectView.class).id();
    }

    private VisitPage visitsOf(Asked asked) {
        int first = asked.first();
        var rows = database.read(tx -> visits.listOfProject(
                tx, project(asked), asked.skip(), first + 1, asked.callerOrNobody(), logVisit.today()));
        return new VisitPage(rows.stream().limit(first).toList(), asked.next(rows));
    }

    private boolean iMayLogVisit(Asked asked) {
        return asked.caller() instanceof Caller.Official(String official)
                && database.read(tx -> visits.findOfDay(tx, official, project(asked), logVisit.today()))
                        .isEmpty();
    }

    private List<Invitation> invitationsTo(Asked asked) {
        Instant now = invite.clock().instant();
        return database.read(tx -> {
            var open = invitations.listOpen(tx, project(asked), asked.residentOrNobody(), now);
            return seesAll(tx, asked, now) ? open : InvitationRule.forEverybody(open);
        });
    }

    private boolean seesAll(Tx tx, Asked asked, Instant now) {
        return switch (asked.caller()) {
            case Caller.Resident(String id) -> say.has(tx, new Thing.Project(project(asked)), id, now);
            case Caller.Official(String id) -> invitations.worksWithContact(tx, project(asked), id);
            case Caller.Stranger _, Caller.Liaison _, Caller.Backer _, Caller.Operator _ -> false;
        };
    }
}
