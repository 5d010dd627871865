/** Four tiles, one in the sun. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 26 26" width="28" height="28" aria-hidden="true">
      <rect class="mark-tile" width="12" height="12" rx="3.5" />
      <rect class="mark-sun" x="14" width="12" height="12" rx="3.5" />
      <rect class="mark-tile" y="14" width="12" height="12" rx="3.5" />
      <rect class="mark-tile" x="14" y="14" width="12" height="12" rx="3.5" />
    </svg>
  );
}
