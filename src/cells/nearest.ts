/** The candidate that differs least from a text, by at most `most` letters added, dropped, changed or swapped; null if none does. */
export function nearest(text: string, candidates: readonly string[], most = 2): string | null {
  const limit = Math.min(most, Math.floor(text.length / 3));
  const distances = candidates.map((candidate) => ({ candidate, distance: distance(text, candidate, limit) }));
  const [best] = distances.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.candidate : null;
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one text of the other (optimal string alignment);
 * infinite for texts whose lengths alone differ by more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 200) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, change, isSwap ? before[j - 2]! + 1 : change));
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
