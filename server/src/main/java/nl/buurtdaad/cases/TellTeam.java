package nl.buurtdaad.cases;

import nl.buurtdaad.database.Database;
import nl.buurtdaad.notices.Letters;

/// Writes to the liaison team what the clocks did: to each of them one letter, however much came at once, as after a
/// pause of the server. What is still to be told stands at the case, so that nothing is lost or told twice in between.
record TellTeam(Database database, CaseStore store, TeamLetter letter) implements Runnable {
    /// Looks first without writing: most of the time there is nothing.
    @Override
    public void run() {
        if (database.read(store::isAnyUntold)) {
            database.write(tx -> {
                store.takeUntold(tx).forEach((member, news) -> {
                    // An address that mail does not take keeps nobody else from their letter.
                    if (Letters.canReach(member.email())) {
                        letter.tell(tx, member, news);
                    }
                });
                return true;
            });
        }
    }
}
