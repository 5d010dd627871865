import type { ComponentChildren } from 'preact';
import { words } from '../../shared/words/words';
import { sayPlatformAtRest, sayWhoRests } from './restMessages';
import type { WholeRestFragment } from './rests.generated';

/** Why nothing is asked of anybody now, and who said so. */
export function RestNote({
  text,
  rest,
  children,
}: {
  text: string;
  rest: WholeRestFragment;
  children?: ComponentChildren;
}) {
  return (
    <div class="band band-gentle rest">
      <p class="strong" dir="auto">
        {text}
      </p>
      <p class="hint" dir="auto">
        {sayWhoRests(rest, words('rests'))}
      </p>
      {children}
    </div>
  );
}

/** "Wij doen even niet mee, want …", with who "wij" is. */
export function PlatformRest({
  platform,
  rest,
}: {
  platform: { readonly id: string; readonly name: string };
  rest: WholeRestFragment;
}) {
  return (
    <RestNote text={sayPlatformAtRest(rest, words('rests'))} rest={rest}>
      <a href={`/buurt/${platform.id}`} dir="auto">
        {platform.name}
      </a>
    </RestNote>
  );
}
