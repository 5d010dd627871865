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

export function CouldNotLook({ message, again }: { message: string | null; again: () => void }) {
  const t = words('app');
  return (
    <div class="blank" role="alert">
      <Pattern kind="broken" />
      <h2>{message ? t.somethingWrong : t.noConnection}</h2>
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
