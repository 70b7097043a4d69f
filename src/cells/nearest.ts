/** The candidate that differs least from a text, by at most `most` letters added, dropped, changed or swapped; null if none does. */
export function nearest(text: string, candidates: readonly string[], most = 2): string | null {
  const limit = Math.min(most, Math.floor(text.length / 3));
  const distances = candidates.map((candidate) => ({ candidate, distance: distance(text, candidate, limit) }));
  const [best] = distances.toSorted((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.candidate : null;
}

/**
 * Letters to add, drop, change or swap with their neighbour to make one text of the other; infinite for texts whose
 * lengths alone differ by more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 200) return Infinity;
  return alignments(a, b)[b.length] ?? Infinity;
}

/**
 * How far a text is from every beginning of another, from none of it to all: letters to add, drop, change or swap with
 * their neighbour (optimal string alignment), row by row; `above` and `before` are the last two rows.
 */
export function alignments(text: string, other: string): number[] {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= text.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = text[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = text[row - 1] === other[column - 2] && text[row - 2] === other[column - 1] ? 1 : Infinity;
      here.push(
        Math.min(
          at(above, column - 1) + changed,
          at(above, column) + 1,
          at(here, column - 1) + 1,
          at(before, column - 2) + swapped,
        ),
      );
    }
    [before, above] = [above, here];
  }
  return above;
}

/** What does not exist is infinitely far. */
function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
