package nl.buurtdaad.rests;

import nl.buurtdaad.rests.RestOutcome.AllOfUsRest;
import nl.buurtdaad.rests.RestOutcome.PlatformDoesNotRest;
import nl.buurtdaad.rests.RestOutcome.PlatformRests;
import nl.buurtdaad.rests.RestOutcome.PlatformRestsAlready;
import nl.buurtdaad.rests.RestOutcome.PlatformWoke;
import nl.buurtdaad.rests.RestOutcome.ProjectDoesNotRest;
import nl.buurtdaad.rests.RestOutcome.ProjectRests;
import nl.buurtdaad.rests.RestOutcome.ProjectRestsAlready;
import nl.buurtdaad.rests.RestOutcome.ProjectWoke;
import nl.buurtdaad.say.Thing;

/// What can be at rest, and how that is answered.
sealed interface Rested {
    String id();

    /// As what one can have a say in.
    Thing thing();

    /// In the logbook: `project` or `platform`.
    String word();

    RestOutcome rests();

    RestOutcome restsAlready();

    RestOutcome woke();

    /// @param platform that runs it
    /// @param platformRests all of that platform is at rest
    RestOutcome doesNotRest(String platform, boolean platformRests);

    record Project(String id) implements Rested {
        @Override
        public Thing thing() {
            return new Thing.Project(id);
        }

        @Override
        public String word() {
            return "project";
        }

        @Override
        public RestOutcome rests() {
            return new ProjectRests(id);
        }

        @Override
        public RestOutcome restsAlready() {
            return new ProjectRestsAlready(id);
        }

        @Override
        public RestOutcome woke() {
            return new ProjectWoke(id);
        }

        @Override
        public RestOutcome doesNotRest(String platform, boolean platformRests) {
            return platformRests ? new AllOfUsRest(platform) : new ProjectDoesNotRest(id);
        }
    }

    record Platform(String id) implements Rested {
        @Override
        public Thing thing() {
            return new Thing.Platform(id);
        }

        @Override
        public String word() {
            return "platform";
        }

        @Override
        public RestOutcome rests() {
            return new PlatformRests(id);
        }

        @Override
        public RestOutcome restsAlready() {
            return new PlatformRestsAlready(id);
        }

        @Override
        public RestOutcome woke() {
            return new PlatformWoke(id);
        }

        @Override
        public RestOutcome doesNotRest(String platform, boolean platformRests) {
            return new PlatformDoesNotRest(id);
        }
    }
}
