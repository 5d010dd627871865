import type { WholeProposalFragment } from './proposals.generated';

type About = WholeProposalFragment['about'];

/** Its page; a place has none. */
export function pageOf({ kind, id }: About): string | null {
  switch (kind) {
    case 'TASK':
      return `/klus/${id}`;
    case 'PROJECT':
      return `/project/${id}`;
    case 'PLATFORM':
      return `/buurt/${id}`;
    case 'PLACE':
      return null;
  }
}

/** What it is about, on the page of something else. */
export function AboutLine({ about, here }: { about: About; here: string }) {
  if (about.id === here) return null;
  const page = pageOf(about);
  return <p dir="auto">{page === null ? about.name : <a href={page}>{about.name}</a>}</p>;
}
