import type { WholeProposalFragment } from './proposals.generated';

/** Of which task it is, on the page of something else. */
export function AboutLine({ about, here }: { about: WholeProposalFragment['about']; here: string }) {
  if (about.kind !== 'TASK' || about.id === here) return null;
  return (
    <p>
      <a href={`/klus/${about.id}`} dir="auto">
        {about.name}
      </a>
    </p>
  );
}
