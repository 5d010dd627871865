import { words } from '../../shared/words/words';
import { useHome } from './home';

/** The way back from a page that is of no one platform; to all of them where none was chosen. */
export function ToHome() {
  const { home } = useHome();
  return (
    <p>
      <a href={home ? `/buurt/${home.id}` : '/buurt'} dir="auto">
        {home?.name ?? words('app').chooseNeighbourhood}
      </a>
    </p>
  );
}
