import { render } from 'preact';
import { App } from './App';
import type { SignInToOfficeMutation } from './rooms/offices/offices.generated';
import type { IntroduceMutation } from './rooms/residents/residents.generated';
import { outbox } from './shared/api/outbox';
import { office, session } from './shared/session/session';
import './shared/ui/fonts.css';
import './shared/ui/tokens.css';
import './shared/ui/base.css';
import './shared/ui/frame.css';
import './shared/ui/buttons.css';
import './shared/ui/tiles.css';
import './shared/ui/forms.css';
import './shared/ui/talk.css';
import './shared/ui/pattern.css';
import './shared/ui/pages.css';
import './shared/ui/pavement.css';
import './shared/ui/news.css';
import './shared/ui/danger.css';
import './shared/ui/contrast.css';
import { language } from './shared/words/language';
import { loadWords } from './shared/words/words';

document.documentElement.lang = language;

outbox.onSettled((entry, settled) => {
  if (settled.kind !== 'answered') return;
  if (entry.operation === 'Introduce') {
    const { introduce } = settled.data as IntroduceMutation;
    if (introduce.__typename === 'Introduced') session.introduced(introduce.me.name);
  }
  if (entry.operation === 'SignInToOffice') {
    const { signInToOffice } = settled.data as SignInToOfficeMutation;
    if (signInToOffice.__typename === 'SignedIn') office.introduced(signInToOffice.office.name);
  }
});

addEventListener('online', () => void outbox.drain(true));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void outbox.drain(true);
});
void outbox.drain(true);

const place = document.getElementById('app');
if (place) void loadWords('app').then(() => render(<App />, place));
