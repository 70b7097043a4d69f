import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { painted, paintsOf } from "../src/paint.ts";

const tokens = ":root { --dye: #2b3990; --paper: #fcfbf8; --ink: #1a1c26 } @media (x) { :root { --dye: #fff } }";
const css = `
  /* .dl { stroke: var(--ink) } */
  .c text { fill: var(--ink) }
  .dl, .rv { fill: none; stroke: var(--dye); stroke-width: 2px }
  .dot { fill: var(--dye) }
  .hol { fill: var(--paper) }
  .sq.at { stroke: var(--ink) }
  .tiles :is(.q4, .q5) text { fill: var(--paper) }
  @media print { .dl { stroke: var(--ink) } }
`;
const dress = (svg: string) => painted(svg, paintsOf(css, tokens));

test.each([
  ['<svg><path class="dl"/></svg>', '<svg><path class="dl" fill="none" stroke="#2b3990"/></svg>'],
  ['<svg class="c"><text>8</text></svg>', '<svg class="c"><text fill="#1a1c26">8</text></svg>'],
  // The later of two rules of one weight holds, whatever the order of the classes.
  ['<svg><circle class="hol dot"/></svg>', '<svg><circle class="hol dot" fill="#fcfbf8"/></svg>'],
  [
    '<svg><path class="sq"/><path class="sq at"/></svg>',
    '<svg><path class="sq"/><path class="sq at" stroke="#1a1c26"/></svg>',
  ],
  // What has a colour keeps it.
  [
    '<svg><path class="dl" fill="url(#hatch)"/></svg>',
    '<svg><path class="dl" fill="url(#hatch)" stroke="#2b3990"/></svg>',
  ],
  // A rule with more classes holds over one with fewer; elements around it may be any.
  [
    '<svg class="c tiles"><a class="q5"><g><text>8</text></g></a><text>9</text></svg>',
    '<svg class="c tiles"><a class="q5"><g><text fill="#fcfbf8">8</text></g></a><text fill="#1a1c26">9</text></svg>',
  ],
])("%s is dressed by its rules", (plain, dressed) => {
  expect(dress(plain)).toBe(dressed);
});

test("what is no drawing is left as it is", () => {
  expect(dress('<p class="dl"><text>a</text></p>')).toBe('<p class="dl"><text>a</text></p>');
});

test("a colour without a token is an error, not black", () => {
  expect(() => paintsOf(".a { fill: var(--none) }", tokens)).toThrow("--none");
});

test("every colour of the styles of charts is found", () => {
  const [charts, tiles, tokenRules] = ["charts", "named-tiles", "tokens"].map((name) =>
    readFileSync(`src/styles/${name}.css`, "utf8"),
  ) as [string, string, string];
  const outside = (sheet: string) => sheet.split("@media")[0]!;
  const written = (outside(charts) + outside(tiles)).match(/(fill|stroke): (var|none)/g)!;
  expect(written.length).toBeGreaterThan(30);
  expect(paintsOf(outside(charts) + outside(tiles), tokenRules).length).toBeGreaterThanOrEqual(written.length);
});
