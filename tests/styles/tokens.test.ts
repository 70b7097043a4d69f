import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The colour tokens by theme, read from the stylesheet; what dark does not name it takes from light. */
const css = readFileSync("src/styles/tokens.css", "utf8");
const [lightBlock = "", darkBlock = ""] = css.split("@media");
const tokens = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([a-z0-9]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name, hex]));
const light: Record<string, string> = tokens(lightBlock);
const themes: Record<string, Record<string, string>> = { light, dark: { ...light, ...tokens(darkBlock) } };

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour of six digits over another, as opaque as that. */
function mixed(over: string, under: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => [over, under].map((hex) => parseInt(hex.slice(at, at + 2), 16)));
  const sums = parts.map(([a = 0, b = 0]) => Math.round(a * opacity + b * (1 - opacity)));
  return `#${sums.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

test("the measure itself: black on white is 21, grey #777 on white 4,48", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(Object.keys(themes))("%s", (name) => {
  const theme = themes[name]!;
  const between = (a: string, b: string) => contrast(theme[a]!, theme[b]!);

  test.each(["ink", "soft", "dye", "target"])("text in --%s can be read on paper and on the layer", (text) => {
    expect(between(text, "paper")).toBeGreaterThanOrEqual(4.5);
    expect(between(text, "layer")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["dye", "target", "edge"])("marks and borders in --%s stand out from paper", (mark) => {
    expect(between(mark, "paper")).toBeGreaterThanOrEqual(3);
  });

  test.each([1, 2, 3])("the number of a light tile, q%i", (tint) => {
    expect(between("ink", `q${tint}`)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([4, 5, 6])("the number of a dark tile, q%i", (tint) => {
    expect(between("on", `q${tint}`)).toBeGreaterThanOrEqual(4.5);
  });

  test("hatching is lighter than any mark of the data that it may lie behind", () => {
    const charts = readFileSync("src/styles/charts.css", "utf8");
    const opacity = Number(/\.no \{\s+opacity: ([\d.]+);/.exec(charts)![1]);
    const seen = mixed(theme["hatch"]!, theme["paper"]!, opacity);
    for (const mark of ["dye", "maybe", "target"])
      expect(contrast(seen, theme["paper"]!) * 1.4, mark).toBeLessThan(between(mark, "paper"));
  });

  test("half-dyed is neither dyed nor undyed", () => {
    expect(between("maybe", "dye")).toBeGreaterThan(1.5);
    expect(between("maybe", "cloth")).toBeGreaterThan(1.5);
  });
});

describe("the four regions of a comparison", () => {
  const rules = readFileSync("src/styles/compare.css", "utf8");
  const [lightRules = "", darkRules = ""] = rules.split("/* choosing */")[0]!.split("@media screen");
  const lines = (block: string, theme: Record<string, string>) => [
    theme["dye"]!,
    ...[...block.matchAll(/--dye: (#[0-9a-f]{6});/g)].map(([, hex]) => hex!),
  ];

  test.each([
    ["light", lines(lightRules, themes["light"]!)],
    ["dark", lines(darkRules, themes["dark"]!)],
  ])("%s: four, each read as text on paper, and none like another or like the target", (name, four) => {
    const { paper, target } = themes[name]! as { paper: string; target: string };
    expect(new Set([...four, target]).size).toBe(5);
    for (const colour of four) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test("they give way to the reader's own colours", () => {
    const forced = rules.slice(rules.indexOf("@media (forced-colors: active)"), rules.indexOf("/* choosing */"));
    for (const name of ["dye", "maybe"])
      expect(forced).toMatch(new RegExp(`\\.s2,\\s+\\.s3,\\s+\\.s4 {[^}]*--${name}: [A-Z]`));
  });
});

test("no mark of a chart has the colour that the reader's system gives to what is switched off", () => {
  const forced = css.slice(css.indexOf("forced-colors"));
  for (const name of ["hatch", "maybe", "dye", "target", "edge"]) expect(forced).not.toContain(`--${name}: GrayText`);
});

test("every token has a system colour where the reader has chosen their own", () => {
  const forced = css.slice(css.indexOf("forced-colors"));
  const missing = Object.keys(light).filter((name) => !new RegExp(`--${name}: [A-Z][A-Za-z]+;`).test(forced));
  expect(missing).toEqual([]);
});
