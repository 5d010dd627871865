import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router, lazy } from 'preact-iso';
import { Shell } from './Shell';
import { NotThere } from './shared/ui/Blank';
import type { Catalogues } from './shared/words/generated';
import { loadWords } from './shared/words/words';

/** A page with the words it speaks, loaded when somebody goes there. */
function page(load: () => Promise<{ default: ComponentType }>, ...rooms: (keyof Catalogues)[]) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), loadWords(...rooms)]);
    return loaded;
  });
}

const WhatToDo = page(() => import('./rooms/tasks/WhatToDoPage'), 'tasks', 'claims', 'joining', 'rests', 'residents');
const Task = page(
  () => import('./rooms/tasks/TaskPage'),
  'tasks',
  'say',
  'decisions',
  'handovers',
  'agreements',
  'claims',
  'joining',
  'deeds',
  'residents',
  'projects',
  'rights',
  'danger',
  'hiding',
  'blocks',
);
const DoTask = page(() => import('./rooms/claims/DoTaskPage'), 'claims', 'joining', 'tasks', 'residents');
const MakeTask = page(
  () => import('./rooms/tasks/MakeTaskPage'),
  'tasks',
  'claims',
  'joining',
  'platforms',
  'residents',
);
const MyTasks = page(
  () => import('./rooms/claims/MyTasksPage'),
  'claims',
  'joining',
  'deeds',
  'tasks',
  'residents',
  'notices',
  'blocks',
);
const Project = page(
  () => import('./rooms/projects/ProjectPage'),
  'projects',
  'agreements',
  'danger',
  'hiding',
  'rests',
  'keys',
  'cases',
  'friction',
  'promises',
  'handovers',
  'glassbox',
  'visits',
  'rights',
  'backing',
  'say',
  'decisions',
  'tasks',
  'claims',
  'joining',
  'deeds',
  'residents',
);
const Request = page(
  () => import('./rooms/facilitation/RequestPage'),
  'projects',
  'promises',
  'handovers',
  'rights',
  'cases',
  'glassbox',
  'say',
  'tasks',
  'claims',
  'joining',
  'residents',
);
const MakeProject = page(
  () => import('./rooms/projects/MakeProjectPage'),
  'projects',
  'platforms',
  'tasks',
  'claims',
  'residents',
);
const Platform = page(
  () => import('./rooms/platforms/PlatformPage'),
  'platforms',
  'promises',
  'checkin',
  'hiding',
  'decisions',
  'handovers',
  'agreements',
  'rights',
  'rests',
  'say',
  'tasks',
  'claims',
  'joining',
  'deeds',
  'residents',
);
const Checkin = page(
  () => import('./rooms/checkin/CheckinPage'),
  'cases',
  'friction',
  'checkin',
  'hiding',
  'decisions',
  'handovers',
  'agreements',
  'say',
  'tasks',
  'claims',
  'joining',
  'deeds',
  'residents',
);
const Platforms = page(() => import('./rooms/platforms/PlatformsPage'), 'platforms');
const Promises = page(() => import('./rooms/facilitation/PromisesPage'), 'promises');
const Department = page(() => import('./rooms/facilitation/DepartmentPage'), 'promises');
const HidingLog = page(() => import('./rooms/hiding/HidingLogPage'), 'hiding');
const Work = page(
  () => import('./rooms/offices/WorkPage'),
  'offices',
  'facilitation',
  'handovers',
  'cases',
  'backing',
  'checkin',
  'friction',
  'visits',
  'say',
  'tasks',
  'claims',
  'joining',
  'residents',
);
const HandoverDesk = page(
  () => import('./rooms/handovers/HandoverDeskPage'),
  'offices',
  'cases',
  'facilitation',
  'handovers',
);
const Me = page(() => import('./rooms/residents/MePage'), 'residents', 'notices', 'blocks', 'offices');
const Right = page(() => import('./rooms/rights/RightPage'), 'rights');

/** The sign's page, the official's page and the calendar come from the server. */
const ours = /^\/(?!s\/|antwoord\/|graphql|observe\/|buurt\/[^/]+\/uurtje\.ics)/;

export function App() {
  return (
    <LocationProvider scope={ours}>
      <Shell>
        <Pages />
      </Shell>
    </LocationProvider>
  );
}

/** Without this a screen reader stays where the link was. */
function atNewPage(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

function Pages() {
  return (
    <Router onRouteChange={atNewPage}>
      <Route path="/" component={WhatToDo} />
      <Route path="/klus/nieuw" component={MakeTask} />
      <Route path="/klus/:id" component={Task} />
      <Route path="/klus/:id/doen" component={DoTask} />
      <Route path="/project/nieuw" component={MakeProject} />
      <Route path="/project/:id" component={Project} />
      <Route path="/vraag/:id" component={Request} />
      <Route path="/buurt" component={Platforms} />
      <Route path="/buurt/:id" component={Platform} />
      <Route path="/buurt/:id/uurtje" component={Checkin} />
      <Route path="/buurt/:id/beloofd" component={Promises} />
      <Route path="/afdeling/:id" component={Department} />
      <Route path="/buurt/:id/verborgen" component={HidingLog} />
      <Route path="/recht/:id" component={Right} />
      <Route path="/mijn" component={MyTasks} />
      <Route path="/werk" component={Work} />
      <Route path="/werk/overdracht/:id" component={HandoverDesk} />
      <Route path="/ik" component={Me} />
      <Route default component={NotThere} />
    </Router>
  );
}
