/** The one form of what a bench measures, whatever it is: a value, its unit, and the limit that it keeps or does not. */
export interface Measure {
  /** What is measured, of all things it is measured of: "painted in full". */
  name: string;
  /** The one that this is of, if there are several: `/bandingkan/`, "1,000,000 rows". */
  of?: string;
  unit: string;
  value: number;
  /** What we allow; null where a value is only told, to be read beside the others. */
  limit: number | null;
  bound: "most" | "least";
  /** Whether it keeps its limit; a value without one always does. */
  ok: boolean;
}

/** A bench: a sentence on how it measures, and what it then finds. */
export interface Bench {
  about: string;
  measure: () => Measure[] | Promise<Measure[]>;
}

type Named = Pick<Measure, "name" | "of" | "unit">;

/** A value that may not be above its limit. */
export function atMost(limit: number, value: number, named: Named): Measure {
  return { ...named, value: rounded(value), limit, bound: "most", ok: value <= limit };
}

/** A value that may not be below its limit. */
export function atLeast(limit: number, value: number, named: Named): Measure {
  return { ...named, value: rounded(value), limit, bound: "least", ok: value >= limit };
}

/** A value that helps to read the others. */
export function told(value: number, named: Named): Measure {
  return { ...named, value: rounded(value), limit: null, bound: "most", ok: true };
}

/** To three digits: the fourth is the machine's mood. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** For each name the one that strains its limit most, in the order of the names. */
export function worstOfEach(measures: readonly Measure[]): Measure[] {
  const names = [...new Set(measures.map(({ name }) => name))];
  return names.map((name) => measures.filter((one) => one.name === name).toSorted(byStrain)[0]!);
}

/** What misses its limit before what keeps it, what has one before what has none, then the nearest to it. */
function byStrain(a: Measure, b: Measure): number {
  const nearness = ({ bound, value }: Measure) => (bound === "most" ? value : -value);
  return (
    Number(a.ok) - Number(b.ok) || Number(a.limit === null) - Number(b.limit === null) || nearness(b) - nearness(a)
  );
}

/** A Markdown table: what it is of, value, what is allowed. */
export function measureTable(measures: readonly Measure[]): string {
  const lines = measures.map((one) => [
    one.of === undefined ? one.name : `${one.name}, ${one.of}`,
    `${written(one.value)} ${one.unit}`.trimEnd(),
    one.limit === null ? "" : `${one.bound === "most" ? "≤" : "≥"} ${written(one.limit)}${one.ok ? "" : " **missed**"}`,
  ]);
  const head = [
    ["Measure", "Value", "Allowed"],
    ["---", "---:", "---:"],
  ];
  return [...head, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function written(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 21 });
}
