import { words } from '../../shared/words/words';

/** The way from a platform to what was promised to it. */
export function ToPromises({ platform }: { platform: string }) {
  const t = words('promises');
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{t.title}</h2>
      <a class="choice" href={`/buurt/${platform}/beloofd`}>
        <span>{t.toPromises}</span>
        <span class="hint">{t.toPromisesHint}</span>
      </a>
    </section>
  );
}
