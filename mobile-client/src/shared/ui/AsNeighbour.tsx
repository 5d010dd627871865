import { hasTwoHats } from '../session/session';
import { words } from '../words/words';

/** Who has both hats on this phone sees which of them goes along. */
export function AsNeighbour() {
  return hasTwoHats() ? <p class="hint">{words('app').asNeighbour}</p> : null;
}
