import { useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { words } from '../../shared/words/words';
import { LookForPlainWords, type LookForPlainWordsQuery } from '../cases/cases.generated';

type Found = LookForPlainWordsQuery['plainWords'];

interface Look {
  /** Of the text as it is now. */
  readonly found: Found;
  /** Sends, or first shows what neighbours may not know: once for each text. Without an answer it just sends. */
  before(sendIt: () => Promise<unknown>): Promise<void>;
}

/** A look at what somebody in office wrote, before it goes to the neighbourhood. */
export function usePlainWords(texts: readonly string[]): Look {
  const text = texts.join('\n');
  const [looked, setLooked] = useState<{ text: string; found: Found } | null>(null);
  return {
    found: looked?.text === text ? looked.found : [],
    async before(sendIt) {
      if (looked?.text !== text && text.trim() !== '') {
        const reply = await send(LookForPlainWords, { text });
        const found = reply.kind === 'answered' ? reply.data.plainWords : [];
        setLooked({ text, found });
        if (found.length > 0) return;
      }
      await sendIt();
    },
  };
}

export function PlainWords({ found }: { found: Found }) {
  if (found.length === 0) return null;
  const t = words('cases');
  return (
    <div class="problem" role="alert">
      <p>{t.jargonTitle}</p>
      {found.map(({ word, plain }) => (
        <p key={word} dir="auto">
          {t.plainer({ word, plain })}
        </p>
      ))}
      <p>{t.jargonAbove}</p>
    </div>
  );
}
