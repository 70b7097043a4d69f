/** The candidate that differs least from a text, by at most `most` letters added, dropped, changed or swapped; null if none does. */
export function nearest(text: string, candidates: readonly string[], most = 2): string | null {
  const limit = Math.min(most, Math.floor(text.length / 3));
  const distances = candidates.map((candidate) => ({ candidate, distance: distance(text, candidate) }));
  const [best] = distances.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.candidate : null;
}

/** Letters to add, drop, change or swap with their neighbour to make one text of the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 40 || a.length > 200 || b.length > 200) return Number.POSITIVE_INFINITY;
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : change;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, change, swapped);
    }
  }
  return rows[a.length]![b.length]!;
}
