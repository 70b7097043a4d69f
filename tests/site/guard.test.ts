import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lineOf } from "./guard/finding.ts";
import { judge } from "./guard/judge.ts";
import { read, type Reading } from "./guard/page.ts";
import { Known } from "./guard/told.ts";
import { feedPages } from "./feed-pages.ts";
import { embeds, pages, siteFolder, told } from "./sites.ts";

/*
 * Every number of every page, taken apart without the project's own code (tests/site/guard) and held against a second
 * reading of the definitions: derivable, of the base it names, adding up, within its interval, hedged where it is open.
 * A finding says the page, the sentence, the number and what was expected. The site looked at is the one that prints most.
 */
const site = "moved";

const { today } = JSON.parse(readFileSync(join(siteFolder(site), "api/v1/regions.json"), "utf8")) as { today: string };
const known = new Known(today);

/** Pages of the checker, of the rules and of the tables' own words hold examples, not figures. */
const examples = /^\/data\//;

const readings = [...pages(site), ...embeds(site), ...feedPages(site)]
  .map(({ path, html }) => read(path, html))
  .filter(({ type }) => !examples.test(type));

const types = [...new Set(readings.map(({ type }) => type))].toSorted();

function findings(of: readonly Reading[]): string[] {
  return of.flatMap((reading) => judge(reading, known)).map(lineOf);
}

describe.each(["id", "en"])("every number can be defended, %s", (language) => {
  test.each(types)("%s", (type) => {
    const own = readings.filter((one) => one.type === type && one.page.startsWith("/en/") === (language === "en"));
    expect(told(findings(own))).toEqual([]);
  });
});

test("there was something to read on every page that tells figures", () => {
  const telling = [
    "/",
    "/wilayah/:slug/",
    "/wilayah/:slug/laporan/",
    "/wilayah/:slug/kutip/",
    "/peringkat/",
    "/klaim/",
    "/pers/",
    "/bandingkan/",
    "/sematan/:slug/:date/",
    "/umpan.xml",
  ];
  // Of a region without a figure a card has none, and its feed no entry.
  const silent = telling.filter((type) => {
    const own = readings.filter((one) => one.type === type);
    return own.length === 0 || own.some(({ passages }) => !passages.some(({ text }) => /\d/.test(text)));
  });
  expect(silent).toEqual([]);
});
