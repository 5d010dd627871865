import type { Ended } from '../api/outbox';
import { words } from '../words/words';
import { announce } from './live';
import type { Said } from './said';

/** Says how an act ended, also to who cannot see it. */
export function sayEnded<Answer, Next = never>(ended: Ended<Answer>, say: (answer: Answer) => Said<Next>): Said<Next> {
  const said = saidOf(ended, say);
  announce([said.text, said.more].filter(Boolean).join(' '));
  return said;
}

/** How an act ended, as something to say; what the neighbourhood answered is for the room. */
export function saidOf<Answer, Next>(ended: Ended<Answer>, say: (answer: Answer) => Said<Next>): Said<Next> {
  switch (ended.kind) {
    case 'answered':
      return say(ended.data);
    case 'refused':
      return { tone: 'gentle', text: ended.message };
    case 'waiting':
      return { tone: 'gentle', text: words('app').kept };
    case 'dropped':
      return { tone: 'gentle', text: words('app').dropped };
  }
}

/** The server wants to know first who this is. */
export function needsName<Answer>(ended: Ended<Answer>): boolean {
  return ended.kind === 'refused' && (ended.code === 'SIGN_IN_NEEDED' || ended.code === 'BAD_TOKEN');
}
