/** A sum written out in a note: what its left side comes to, and what it says it comes to. */
export interface Sum {
  text: string;
  value: number;
  stated: number;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const SUM = new RegExp(String.raw`(?:${NUMBER})(?: ?[-−+x×*/:] ?(?:${NUMBER})%?)+ ?= ?(?:${NUMBER})`, "g");

/** The sums in an Indonesian text, such as `160.000 / 0,25 = 640.000`: thousands with dots, decimals with a comma. */
export function sumsIn(note: string): Sum[] {
  return (note.match(SUM) ?? []).map((text) => {
    const [left = "", right = ""] = text.split("=");
    return { text, value: added(left), stated: numberOf(right) };
  });
}

/** Products first, then sums, from left to right. */
function added(expression: string): number {
  const terms = expression.split(/([-−+])/);
  const signed = terms
    .filter((_, index) => index % 2 === 0)
    .map((term, index) => (index > 0 && terms[2 * index - 1] !== "+" ? -multiplied(term) : multiplied(term)));
  return signed.reduce((sum, term) => sum + term, 0);
}

function multiplied(term: string): number {
  const [first = "", ...rest] = term.split(/([x×*/:])/);
  return rest.reduce((product, part, index) => {
    if (index % 2 === 0) return product;
    return /[/:]/.test(rest[index - 1]!) ? product / numberOf(part) : product * numberOf(part);
  }, numberOf(first));
}

function numberOf(text: string): number {
  const number = Number(text.trim().replace("%", "").replaceAll(".", "").replace(",", "."));
  return text.includes("%") ? number / 100 : number;
}
