import { useState } from 'preact/hooks';
import type { Spot } from './distance';

export type Here =
  { readonly state: 'unasked' | 'asking' | 'refused' } | { readonly state: 'here'; readonly spot: Spot };

/** Where the phone is, only when asked for, and never for anybody but this screen. */
export function useHere(): [Here, () => void] {
  const [here, setHere] = useState<Here>({ state: 'unasked' });
  const turn = () => {
    if (here.state === 'here') return setHere({ state: 'unasked' });
    if (!('geolocation' in navigator)) return setHere({ state: 'refused' });
    setHere({ state: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setHere({ state: 'here', spot: { latitude: coords.latitude, longitude: coords.longitude } }),
      () => setHere({ state: 'refused' }),
      { maximumAge: 5 * 60_000, timeout: 10_000 },
    );
  };
  return [here, turn];
}
