/** A bit of pavement: laid, being laid, or with one tile missing. */
export function Pattern({ kind }: { kind: 'empty' | 'broken' | 'laying' | 'done' }) {
  const tiles = [0, 1, 2, 3, 4, 5, 6, 7];
  return (
    <svg class={`pattern pattern-${kind}`} viewBox="0 0 112 56" aria-hidden="true">
      {tiles.map((tile) => (
        <rect
          key={tile}
          class={`pattern-tile pattern-tile-${tile}`}
          x={(tile % 4) * 28 + 2}
          y={Math.floor(tile / 4) * 28 + 2}
          width="24"
          height="24"
          rx="6"
        />
      ))}
    </svg>
  );
}
