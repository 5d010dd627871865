/** Says something to who cannot see the screen change; the place for it is in the shell. */
export function announce(text: string): void {
  const place = document.getElementById('live');
  if (!place) return;
  place.textContent = '';
  // A reader only notices a change that comes after the emptying.
  setTimeout(() => (place.textContent = text), 50);
}
