import { LocationProvider, Route, Router, lazy } from 'preact-iso';
import { Shell } from './Shell';
import { NotThere } from './shared/ui/Blank';
import { loadWords } from './shared/words/words';

const WhatToDo = lazy(async () => {
  const [page] = await Promise.all([import('./rooms/tasks/WhatToDoPage'), loadWords('tasks', 'residents')]);
  return page;
});

/** The sign's page and the official's page come from the server. */
const ours = /^\/(?!s\/|antwoord\/|graphql|observe\/)/;

export function App() {
  return (
    <LocationProvider scope={ours}>
      <Shell>
        <Router>
          <Route path="/" component={WhatToDo} />
          <Route default component={NotThere} />
        </Router>
      </Shell>
    </LocationProvider>
  );
}
