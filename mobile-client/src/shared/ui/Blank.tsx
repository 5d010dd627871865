import type { ComponentChildren } from 'preact';
import { words } from '../words/words';
import { Pattern } from './Pattern';
import { useTitle } from './useTitle';

export function Looking() {
  return (
    <div class="blank" aria-busy="true">
      <Pattern kind="laying" />
      <p>{words('app').looking}</p>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="blank">
      <Pattern kind="empty" />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface CouldNotLookProps {
  message: string | null;
  again: () => void;
  /** The page has no title of its own yet. */
  alone?: boolean;
}

export function CouldNotLook({ message, again, alone }: CouldNotLookProps) {
  const t = words('app');
  const Title = alone ? 'h1' : 'h2';
  return (
    <div class="blank" role="alert">
      <Pattern kind="broken" />
      <Title>{message ? t.somethingWrong : t.noConnection}</Title>
      <p>{message ?? t.noConnectionMore}</p>
      <button type="button" class="quiet" onClick={again}>
        {t.again}
      </button>
    </div>
  );
}

export function NotThere() {
  const t = words('app');
  useTitle(t.notThere);
  return (
    <div class="blank">
      <Pattern kind="broken" />
      <h1>{t.notThere}</h1>
      <p>{t.notThereMore}</p>
      <a class="sun" href="/">
        {t.whatCanIDo}
      </a>
    </div>
  );
}
