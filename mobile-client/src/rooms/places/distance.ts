export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

const earth = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres as the crow flies. */
export function distance(from: Spot, to: Spot): number {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.sqrt(chord));
}

interface Somewhere {
  readonly place: { readonly latitude: number | null; readonly longitude: number | null } | null;
}

export function metresTo(thing: Somewhere, here: Spot | null): number | null {
  const { latitude, longitude } = thing.place ?? { latitude: null, longitude: null };
  return here && latitude !== null && longitude !== null ? distance(here, { latitude, longitude }) : null;
}

/** Nearest first; what has no place keeps its order behind them. */
export function nearestFirst<Thing extends Somewhere>(things: readonly Thing[], here: Spot | null): readonly Thing[] {
  if (!here) return things;
  return things.toSorted((one, other) => (metresTo(one, here) ?? Infinity) - (metresTo(other, here) ?? Infinity) || 0);
}
