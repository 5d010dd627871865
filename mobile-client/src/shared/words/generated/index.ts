import type { AppWords } from './app';
import type { SayWords } from './say';
import type { TasksWords } from './tasks';
import type { ClaimsWords } from './claims';
import type { DeedsWords } from './deeds';
import type { ProjectsWords } from './projects';
import type { PlatformsWords } from './platforms';
import type { RestsWords } from './rests';
import type { AgreementsWords } from './agreements';
import type { ResidentsWords } from './residents';

export interface Catalogues {
  app: AppWords;
  say: SayWords;
  tasks: TasksWords;
  claims: ClaimsWords;
  deeds: DeedsWords;
  projects: ProjectsWords;
  platforms: PlatformsWords;
  rests: RestsWords;
  agreements: AgreementsWords;
  residents: ResidentsWords;
}

type Loaders = { [Room in keyof Catalogues]: () => Promise<{ words: Catalogues[Room] }> };

export const catalogues: Record<'nl' | 'en', Loaders> = {
  nl: {
    app: () => import('./app.nl'),
    say: () => import('./say.nl'),
    tasks: () => import('./tasks.nl'),
    claims: () => import('./claims.nl'),
    deeds: () => import('./deeds.nl'),
    projects: () => import('./projects.nl'),
    platforms: () => import('./platforms.nl'),
    rests: () => import('./rests.nl'),
    agreements: () => import('./agreements.nl'),
    residents: () => import('./residents.nl'),
  },
  en: {
    app: () => import('./app.en'),
    say: () => import('./say.en'),
    tasks: () => import('./tasks.en'),
    claims: () => import('./claims.en'),
    deeds: () => import('./deeds.en'),
    projects: () => import('./projects.en'),
    platforms: () => import('./platforms.en'),
    rests: () => import('./rests.en'),
    agreements: () => import('./agreements.en'),
    residents: () => import('./residents.en'),
  },
};
