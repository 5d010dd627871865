import { useEffect } from 'preact/hooks';

export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Buurtdaad` : 'Buurtdaad';
  }, [title]);
}
