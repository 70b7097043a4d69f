/** Orders two texts by their code units, in no language: codes, ids, ISO dates. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
