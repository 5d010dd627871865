import { words } from '../../shared/words/words';

/** The server gives no more of a list at once; what waits longest or comes soonest stands in it. */
const mostShown = 25;

export function TheFirst({ shown }: { shown: number }) {
  return shown < mostShown ? null : <p class="hint">{words('offices').theFirst({ count: shown })}</p>;
}
