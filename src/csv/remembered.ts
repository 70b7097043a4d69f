/** Texts of a column that are kept in mind: of sources, codes and days there are no more. */
const MOST = 10_000;

/** The same function of a text, its outcomes kept in mind: of a million cells of a column most repeat another. */
export function remembered<V>(outcomeOf: (text: string) => V): (text: string) => V {
  const outcomes = new Map<string, V>();
  return (text) => {
    const known = outcomes.get(text);
    if (known !== undefined) return known;
    const outcome = outcomeOf(text);
    if (outcomes.size < MOST) outcomes.set(text, outcome);
    return outcome;
  };
}
