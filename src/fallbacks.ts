/**
 * Our style sheets say what they mean in the CSS of today; what engines from Chromium 65 on would pass over, or would
 * drop a whole rule for, is put beside it here when the site is built. The shapes are those of PostCSS, which comes with
 * the bundler.
 */
interface Declaration {
  prop: string;
  value: string;
  cloneBefore: (other: { prop?: string; value?: string }) => void;
}

/** Where something is written: file and line, as PostCSS keeps them. */
type Origin = unknown;

interface Rule {
  source: Origin;
  selectors: string[];
  after: (block: NewBlock) => void;
  walkDecls: (visit: (declaration: Declaration) => void) => void;
}

/** A block of rules to be put into a sheet; each part carries an origin, since the bundler resolves addresses from there. */
interface NewBlock {
  name: string;
  params: string;
  source: Origin;
  nodes: { selectors: string[]; source: Origin; nodes: { prop: string; value: string; source: Origin }[] }[];
}

/** Puts the fallbacks into a style sheet, each rule once. */
export const fallbacks = {
  postcssPlugin: "fallbacks",
  Once(sheet: { walkRules: (visit: (rule: Rule) => void) => void }): void {
    const rules: Rule[] = [];
    sheet.walkRules((rule) => void rules.push(rule));
    for (const rule of rules) {
      rule.selectors = rule.selectors.flatMap(plainSelectors);
      keepApart(rule);
      rule.walkDecls(precede);
    }
  },
};

/**
 * `main :is(th, td)` as `main th` and `main td` (Chromium 88 knows `:is`), `:not(.a, .b)` as `:not(.a):not(.b)`: one
 * selector that an engine does not know would take the whole list with it.
 */
export function plainSelectors(selector: string): string[] {
  const not = selector.replace(/:not\(([^()]+)\)/g, (_, list: string) =>
    list
      .split(/,\s*/)
      .map((one) => `:not(${one.trim()})`)
      .join(""),
  );
  const [whole, list] = /:is\(([^()]+)\)/.exec(not) ?? [];
  if (whole === undefined || list === undefined) return [not];
  return list.split(",").flatMap((one) => plainSelectors(not.replace(whole, one.trim())));
}

/** What an engine would not know of a declaration, in older words before it. */
function precede(declaration: Declaration): void {
  const { prop, value } = declaration;
  // Chromium 66.
  if (prop === "gap") declaration.cloneBefore({ prop: "grid-gap" });
  // Chromium 80.
  if (prop === "overflow-wrap" && value === "anywhere")
    declaration.cloneBefore({ prop: "word-break", value: "break-word" });
  // Chromium 79: on any screen the size of the smallest.
  if (value.includes("clamp(")) declaration.cloneBefore({ value: value.replace(/clamp\(([^,()]+),[^()]*\)/g, "$1") });
}

/**
 * Hardly an engine without `inset` (Chromium 87, Safari 14.1) has gaps between the items of a flex row (Chromium 84, Safari
 * 14.1): none can be asked for these themselves.
 */
const WITHOUT_GAPS = { name: "supports", params: "not (inset: 0)" };

/** The items of a flex row keep margins where there are no gaps. A rule that lays out no grid and has a gap is one of a row. */
function keepApart(rule: Rule): void {
  const values = new Map<string, string>();
  rule.walkDecls(({ prop, value }) => void values.set(prop, value));
  const gap = values.get("gap");
  const grid = [...values].some(
    ([prop, value]) => prop.startsWith("grid-") || (prop === "display" && value === "grid"),
  );
  if (gap === undefined || grid) return;
  const [below = "0", right = below] = gap.split(" ");
  const { source } = rule;
  const selectors = rule.selectors.map((selector) => `${selector} > *`);
  // Where items stay on one line, a margin below them would only lift them off it.
  const lower = values.has("flex-wrap") && below !== "0" ? [{ prop: "margin-bottom", value: below, source }] : [];
  const nodes = [...lower, { prop: "margin-right", value: right, source }];
  rule.after({ ...WITHOUT_GAPS, source, nodes: [{ selectors, source, nodes }] });
}
