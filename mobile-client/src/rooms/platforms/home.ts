import { useEffect, useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { PlatformOfProject, WhereAmI, type WhereAmIQuery } from './platforms.generated';

export type Home = NonNullable<WhereAmIQuery['platform']>;

/** What this phone keeps of where somebody is. */
export interface Where {
  /** The platform that was chosen here; null where nothing was. */
  readonly chosen: string | null;
  /** The platform to show: the chosen one, or the only one there is. */
  readonly home: Home | null;
  /** There is something to choose. */
  readonly several: boolean;
}

const nowhere: Where = { chosen: null, home: null, several: false };
const kept = 'buurtdaad.where';

function read(): Where {
  try {
    return { ...nowhere, ...(JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Where>) };
  } catch {
    return nowhere;
  }
}

function keep(now: Where): void {
  try {
    localStorage.setItem(kept, JSON.stringify(now));
  } catch {
    // Then it is asked for again.
  }
}

/** A choice holds as long as its platform is there; without one, only the sole platform is home. */
export function whereabouts(
  chosen: string | null,
  found: Home | null,
  platforms: readonly { readonly id: string }[],
): Where {
  const several = platforms.length > 1;
  if (found && (found.id === chosen || (!several && found.id === platforms[0]?.id)))
    return { chosen: found.id === chosen ? chosen : null, home: found, several };
  return { ...nowhere, several };
}

let where = read();
let asking = true;
let turn = 0;
const listeners = new Set<() => void>();

function tell(now: Where): void {
  where = now;
  keep(now);
  for (const listener of listeners) listener();
}

async function find(id: string | null): Promise<WhereAmIQuery | null> {
  const reply = await send(WhereAmI, { id: id ?? '', known: id !== null });
  return reply.kind === 'answered' ? reply.data : null;
}

async function look(chosen: string | null): Promise<void> {
  turn += 1;
  const mine = turn;
  const knew = chosen ?? where.home?.id ?? null;
  let answer = await find(knew);
  const [first, another] = answer?.platforms.platforms ?? [];
  if (first && !another && !answer?.platform) answer = await find(first.id);
  if (mine !== turn) return;
  asking = false;
  tell(answer ? whereabouts(chosen, answer.platform ?? null, answer.platforms.platforms) : where);
}

let looked: Promise<void> | null = null;

/** Shows at once what the phone knew, and asks once per visit whether it still holds. */
export function useHome(): Where & { asking: boolean } {
  const [, again] = useState(0);
  const shown = where;
  useEffect(() => {
    const listener = () => again((times) => times + 1);
    listeners.add(listener);
    // What was found between drawing the page and now is told to nobody else.
    if (where !== shown) listener();
    looked ??= look(where.chosen);
    return () => void listeners.delete(listener);
  }, []);
  // A name is never shown beside the tasks of another neighbourhood.
  const home = where.chosen === null || where.home?.id === where.chosen ? where.home : null;
  return { ...where, home, asking };
}

export function chooseHome(platform: string): void {
  tell({ ...where, chosen: platform });
  looked = look(platform);
}

/** After something changed that the phone keeps of home. */
export function lookAgain(): void {
  looked = look(where.chosen);
}

const cameInBy = typeof location === 'undefined' ? '' : location.pathname;

/** By a sign or a shared link one comes to a neighbourhood: it is home until another is chosen. Looking around chooses nothing. */
async function cameTo(find: () => Promise<string | undefined>): Promise<void> {
  await looked;
  if (where.chosen || !where.several || location.pathname !== cameInBy) return;
  const platform = await find();
  if (platform && !where.chosen) chooseHome(platform);
}

export function useCameToPlatform(platform: string): void {
  useEffect(() => void cameTo(async () => platform), [platform]);
}

export function useCameToProject(project: string): void {
  useEffect(
    () =>
      void cameTo(async () => {
        const reply = await send(PlatformOfProject, { id: project });
        return reply.kind === 'answered' ? reply.data.project?.platform.id : undefined;
      }),
    [project],
  );
}
