import { words } from '../../shared/words/words';
import { FreedomLines } from './FreedomLines';
import { sayListed } from './rightMessages';
import type { ListedRightFragment, SeenFreedomFragment } from './rights.generated';

interface OurRightsProps {
  rights: readonly ListedRightFragment[];
  freedoms: readonly SeenFreedomFragment[];
}

/** What nobody needs to ask for here, and what can be named when somebody asks. */
export function OurRights({ rights, freedoms }: OurRightsProps) {
  const t = words('rights');
  return (
    <>
      {freedoms.length > 0 && (
        <details>
          <summary>{t.freedoms}</summary>
          <FreedomLines freedoms={freedoms} />
          <p class="hint">{t.freedomsMore}</p>
        </details>
      )}
      {rights.length > 0 && (
        <details>
          <summary>{t.rightsTitle}</summary>
          <p class="hint">{t.rightsMore}</p>
          <ul class="choices">
            {rights.map((right) => (
              <li key={right.id}>
                <a class="choice" href={`/recht/${right.id}`}>
                  <span dir="auto">{right.name}</span>
                  <span class="hint" dir="auto">
                    {sayListed(right, t)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
