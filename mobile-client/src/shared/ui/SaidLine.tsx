import type { Said } from './said';

/** What came of it, in place; the live region has read it out already. */
export function SaidLine({ said }: { said: Said<unknown> | null }) {
  if (!said) return null;
  return (
    <div class={`band band-${said.tone}`}>
      <p>{said.text}</p>
      {said.more && <p>{said.more}</p>}
    </div>
  );
}
