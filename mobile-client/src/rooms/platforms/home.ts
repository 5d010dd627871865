import { useEffect, useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { HomePlatform, Platforms, type HomePlatformQuery } from './platforms.generated';

/** The neighbourhood that this phone looks at; null where there is none, or more than one to choose from. */
export type Home = NonNullable<HomePlatformQuery['platform']>;

const kept = 'buurtdaad.home';

function read(): Home | null {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? 'null') as Home | null;
  } catch {
    return null;
  }
}

function keep(home: Home | null): void {
  try {
    if (home) localStorage.setItem(kept, JSON.stringify(home));
    else localStorage.removeItem(kept);
  } catch {
    // Then it is asked for again.
  }
}

async function ask(before: Home | null): Promise<Home | null> {
  const list = await send(Platforms, {});
  if (list.kind !== 'answered') return before;
  const { platforms } = list.data.platforms;
  const id = platforms.find((platform) => platform.id === before?.id)?.id ?? platforms[0]?.id;
  if (!id) return null;
  const found = await send(HomePlatform, { id });
  return found.kind === 'answered' ? found.data.platform : before;
}

let asked: Promise<Home | null> | null = null;

/** Shows at once what the phone knew, and asks once per visit whether it still holds. */
export function useHome(): { home: Home | null; asking: boolean } {
  const [home, setHome] = useState<Home | null>(read);
  const [asking, setAsking] = useState(true);
  useEffect(() => {
    asked ??= ask(read());
    void asked.then((latest) => {
      keep(latest);
      setHome(latest);
      setAsking(false);
    });
  }, []);
  return { home, asking };
}
