import { useEffect, useState } from 'preact/hooks';
import type { ClaimTalk } from './rooms/claims/ClaimTalk';
import { useWanted } from './rooms/claims/wanted';

/** Stands beside the pages, so that what happens to a page does not end a talk. */
export function WantedTalk() {
  const wanted = useWanted();
  const [Talk, setTalk] = useState<typeof ClaimTalk | null>(null);
  useEffect(() => {
    if (wanted) void import('./rooms/claims/ClaimTalk').then((room) => setTalk(() => room.ClaimTalk));
  }, [wanted]);
  return wanted && Talk ? <Talk key={wanted.number} task={wanted.task} /> : null;
}
