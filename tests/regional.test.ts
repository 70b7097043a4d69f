import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeRegions } from "../scripts/made-up-regions.ts";
import { checkData } from "../src/check/check.ts";
import type { RegionState } from "../src/metrics/state.ts";
import { languages } from "../src/notation/language.ts";
import { coverageFile, nestedFile } from "../src/pictures/chart-files.ts";
import { alone, regional, regionally } from "../src/regional.ts";
import { regionPaths } from "../src/routes.ts";
import type { Site } from "../src/site.ts";
import { letterPage } from "../src/views/ask/letter.ts";
import { embedPair } from "../src/views/embed/code.ts";
import { chartCard, frozenCard, frozenCards, latestCard } from "../src/views/embed/card.ts";
import { allReportsPage } from "../src/views/region/all-reports.ts";
import { kitPage } from "../src/views/region/kit.ts";
import { pagedStates, regionPage } from "../src/views/region/region.ts";
import { siteOf, TODAY } from "./views/site.ts";

const tables = tablesIn("data");
const names = [...tables.keys()];
const settings = { origin: "https://pantau.example", contact: "mailto:redaksi@pantau.example" };

function tablesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The site of some tables; null where they are not in order. */
function siteFrom(all: ReadonlyMap<string, string>): Site | null {
  const files = [...all].map(([name, text]) => ({ path: `data/${name}`, text }));
  const { dataset } = checkData(files, TODAY);
  return dataset && siteOf(dataset, settings);
}

const real = siteFrom(tables)!;

/** All that the pages of a region print of a site, but what they say of other regions. */
function printed(site: Site, state: RegionState, cards: readonly ReturnType<typeof frozenCards>[number][]) {
  const frozen = cards.filter((card) => card.state.region.code === state.region.code).map((card) => card.frozen);
  return languages.map((language) => [
    regionPage(site, state, language),
    embedPair(site, state, language),
    allReportsPage(site, state, language),
    kitPage(site, state, language),
    letterPage(site, state, language),
    latestCard(site, state, language),
    chartCard(site, state, language),
    frozen.map((one) => frozenCard(site, state, one, language)),
    coverageFile(site, state),
    nestedFile(site, state),
  ]);
}

const cardsOf = frozenCards(real);

/** A nation of several provinces. */
function nation(): Site {
  const folder = mkdtempSync(join(tmpdir(), "pantau-nation-"));
  writeRegions(folder, 12, "heavy");
  const site = siteFrom(tablesIn(folder))!;
  rmSync(folder, { recursive: true });
  return site;
}

test.each([
  ["the real record", real],
  ["a nation", nation()],
])("pages of a region need nothing of the other regions: %s", (_, whole) => {
  const cards = frozenCards(whole);
  for (const state of pagedStates(whole))
    expect(printed(regional(whole, state), state, cards), state.region.name).toEqual(printed(whole, state, cards));
});

describe("a page that gives a key reads its props alone", () => {
  const keyed = globSync("src/pages/**/*.{astro,ts}").filter((file) =>
    /regionally|cacheKey/.test(readFileSync(file, "utf8")),
  );

  test.each(keyed)("%s", (file) => {
    // What comes before them is the work of `getStaticPaths`.
    const after = readFileSync(file, "utf8").split(/= Astro\.props;|export const GET.*?=>/s);
    expect(after).toHaveLength(2);
    const [body = ""] = after[1]!.split(/^function /m);
    expect(body).not.toMatch(/\b(?:loadSite|dataDescription|typedTables|publishedTables|editionOf)\(/);
  });

  test("and so do the components that it is put together from", () => {
    const reading = globSync("src/{components,layouts,prose}/**/*.astro").filter((file) =>
      /\b(?:loadSite|dataDescription|editionOf)\(/.test(readFileSync(file, "utf8")),
    );
    // The head names the area, by the regions; a page with a key brings its frame; the lists of all regions have no key.
    expect(reading.filter((file) => !/\/All|Lists\./.test(file)).toSorted()).toEqual([
      "src/components/Head.astro",
      "src/layouts/Page.astro",
    ]);
  });
});

test("what a page is made of is plain data: its digest leaves nothing out", () => {
  for (const state of pagedStates(real)) {
    const { site } = regionally(regionPaths([state]), alone, real)[0]!.props;
    expect(JSON.parse(JSON.stringify({ site, state }))).toEqual({ site, state });
  }
});

/** One cell that gets the text of another of its column, or one row that goes. */
const edit = fc.record({
  table: fc.constantFrom(...names),
  row: fc.nat(),
  from: fc.nat(),
  column: fc.nat(),
  drop: fc.boolean(),
});

function edited({
  table,
  row,
  from,
  column,
  drop,
}: {
  table: string;
  row: number;
  from: number;
  column: number;
  drop: boolean;
}) {
  const [header = [], ...rows] = csvParseRows(tables.get(table)!);
  if (rows.length === 0) return tables;
  const [at, cell] = [row % rows.length, column % header.length];
  const changed = rows[at]!.with(cell, rows[from % rows.length]![cell]!);
  const after = drop ? rows.toSpliced(at, 1) : rows.with(at, changed);
  return new Map([...tables, [table, `${csvFormatRows([header, ...after])}\n`] as const]);
}

function keysOf(site: Site): Map<string, string> {
  const paths = regionally(regionPaths(pagedStates(site)), alone, site);
  return new Map(paths.map(({ props, cacheKey }) => [`${props.state.region.code} ${props.language}`, cacheKey]));
}

describe("after any edit of the data", () => {
  const before = keysOf(real);

  test("a page whose key is the same is the same", () => {
    let same = 0;
    fc.assert(
      fc.property(edit, (one) => {
        const site = siteFrom(edited(one));
        if (!site) return;
        const after = keysOf(site);
        const untouched = pagedStates(site).filter(
          ({ region }) => after.get(`${region.code} id`) === before.get(`${region.code} id`),
        );
        same += untouched.length;
        for (const state of untouched.filter((_, index) => index % 13 === one.from % 13)) {
          const earlier = real.states.find(({ region }) => region.code === state.region.code)!;
          expect(printed(site, state, frozenCards(site))).toEqual(printed(real, earlier, cardsOf));
        }
      }),
      { numRuns: 12, seed: 16 },
    );
    // Else nothing has been shown: most edits leave most regions alone.
    expect(same).toBeGreaterThan(150);
  });

  test("a figure of a region changes the keys of its pages, and of no other region's", () => {
    const text = tables.get("aktivasi.csv")!.replace("35.73,2023-10-22,hari,31100,", "35.73,2023-10-22,hari,31200,");
    const after = keysOf(siteFrom(new Map([...tables, ["aktivasi.csv", text]]))!);
    const changed = [...after].filter(([page, key]) => before.get(page) !== key).map(([page]) => page);
    // The province has the sum of its regions.
    expect(new Set(changed)).toEqual(new Set(["35 id", "35 en", "35.73 id", "35.73 en"]));
  });

  test("a row that moves the others down changes no other page", () => {
    const text = tables.get("aktivasi.csv")!;
    const first = text.indexOf("\n") + 1;
    const second = text.indexOf("\n", first) + 1;
    const after = keysOf(siteFrom(new Map([...tables, ["aktivasi.csv", text.slice(0, first) + text.slice(second)]]))!);
    // The row was the nation's, which every page may name.
    expect([...after.keys()]).toEqual([...before.keys()]);
  });
});
