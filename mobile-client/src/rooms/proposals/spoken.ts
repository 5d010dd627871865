import { words } from '../../shared/words/words';

/** The words that this room's sentences are made of. */
export const spoken = () => ({
  decisions: words('decisions'),
  tasks: words('tasks'),
  claims: words('claims'),
  say: words('say'),
  agreements: words('agreements'),
  app: words('app'),
});
