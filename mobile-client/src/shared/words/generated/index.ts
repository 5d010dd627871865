import type { AppWords } from './app';
import type { DangerWords } from './danger';
import type { SayWords } from './say';
import type { DecisionsWords } from './decisions';
import type { TasksWords } from './tasks';
import type { ClaimsWords } from './claims';
import type { JoiningWords } from './joining';
import type { DeedsWords } from './deeds';
import type { ProjectsWords } from './projects';
import type { PlatformsWords } from './platforms';
import type { RestsWords } from './rests';
import type { KeysWords } from './keys';
import type { CasesWords } from './cases';
import type { FacilitationWords } from './facilitation';
import type { OfficesWords } from './offices';
import type { PromisesWords } from './promises';
import type { HandoversWords } from './handovers';
import type { GlassboxWords } from './glassbox';
import type { VisitsWords } from './visits';
import type { BackingWords } from './backing';
import type { CheckinWords } from './checkin';
import type { FrictionWords } from './friction';
import type { AgreementsWords } from './agreements';
import type { RightsWords } from './rights';
import type { ResidentsWords } from './residents';
import type { NoticesWords } from './notices';
import type { HidingWords } from './hiding';
import type { BlocksWords } from './blocks';

export interface Catalogues {
  app: AppWords;
  danger: DangerWords;
  say: SayWords;
  decisions: DecisionsWords;
  tasks: TasksWords;
  claims: ClaimsWords;
  joining: JoiningWords;
  deeds: DeedsWords;
  projects: ProjectsWords;
  platforms: PlatformsWords;
  rests: RestsWords;
  keys: KeysWords;
  cases: CasesWords;
  facilitation: FacilitationWords;
  offices: OfficesWords;
  promises: PromisesWords;
  handovers: HandoversWords;
  glassbox: GlassboxWords;
  visits: VisitsWords;
  backing: BackingWords;
  checkin: CheckinWords;
  friction: FrictionWords;
  agreements: AgreementsWords;
  rights: RightsWords;
  residents: ResidentsWords;
  notices: NoticesWords;
  hiding: HidingWords;
  blocks: BlocksWords;
}

type Loaders = { [Room in keyof Catalogues]: () => Promise<{ words: Catalogues[Room] }> };

export const catalogues: Record<'nl' | 'en', Loaders> = {
  nl: {
    app: () => import('./app.nl'),
    danger: () => import('./danger.nl'),
    say: () => import('./say.nl'),
    decisions: () => import('./decisions.nl'),
    tasks: () => import('./tasks.nl'),
    claims: () => import('./claims.nl'),
    joining: () => import('./joining.nl'),
    deeds: () => import('./deeds.nl'),
    projects: () => import('./projects.nl'),
    platforms: () => import('./platforms.nl'),
    rests: () => import('./rests.nl'),
    keys: () => import('./keys.nl'),
    cases: () => import('./cases.nl'),
    facilitation: () => import('./facilitation.nl'),
    offices: () => import('./offices.nl'),
    promises: () => import('./promises.nl'),
    handovers: () => import('./handovers.nl'),
    glassbox: () => import('./glassbox.nl'),
    visits: () => import('./visits.nl'),
    backing: () => import('./backing.nl'),
    checkin: () => import('./checkin.nl'),
    friction: () => import('./friction.nl'),
    agreements: () => import('./agreements.nl'),
    rights: () => import('./rights.nl'),
    residents: () => import('./residents.nl'),
    notices: () => import('./notices.nl'),
    hiding: () => import('./hiding.nl'),
    blocks: () => import('./blocks.nl'),
  },
  en: {
    app: () => import('./app.en'),
    danger: () => import('./danger.en'),
    say: () => import('./say.en'),
    decisions: () => import('./decisions.en'),
    tasks: () => import('./tasks.en'),
    claims: () => import('./claims.en'),
    joining: () => import('./joining.en'),
    deeds: () => import('./deeds.en'),
    projects: () => import('./projects.en'),
    platforms: () => import('./platforms.en'),
    rests: () => import('./rests.en'),
    keys: () => import('./keys.en'),
    cases: () => import('./cases.en'),
    facilitation: () => import('./facilitation.en'),
    offices: () => import('./offices.en'),
    promises: () => import('./promises.en'),
    handovers: () => import('./handovers.en'),
    glassbox: () => import('./glassbox.en'),
    visits: () => import('./visits.en'),
    backing: () => import('./backing.en'),
    checkin: () => import('./checkin.en'),
    friction: () => import('./friction.en'),
    agreements: () => import('./agreements.en'),
    rights: () => import('./rights.en'),
    residents: () => import('./residents.en'),
    notices: () => import('./notices.en'),
    hiding: () => import('./hiding.en'),
    blocks: () => import('./blocks.en'),
  },
};
