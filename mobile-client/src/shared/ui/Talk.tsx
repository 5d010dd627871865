import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words/words';

/** A short talk over the page, in the browser's own dialog: focus and Escape come with it. It ends where another page begins. */
export function Talk({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { path } = useLocation();
  const begunAt = useRef(path);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // The button that opened it may be gone by what was said, or with its page.
      if (!opener?.isConnected || opener === document.body)
        document.getElementById('main')?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (path !== begunAt.current) onClose();
  }, [path]);
  return (
    <dialog ref={dialog} class="talk" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" class="talk-close" onClick={onClose}>
        {words('app').close}
      </button>
    </dialog>
  );
}
