import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { pages, siteFolder, sites, told } from "./sites.ts";

/*
 * The oracle against an invented record in which each region shows one odd case (tests/fixtures/odd): targets met and
 * perhaps met, counts without a base, falls, surpluses, dates known to the year. The committed record has few of them.
 */
vi.stubEnv("GUARD_DATA", sites.odd.settings.PANTAU_DATA);
vi.resetModules();
const { claims } = await import("./guard/claims.ts");
const { claimJson, differences, regionJson, summaryJson } = await import("./guard/expected.ts");
const { lineOf } = await import("./guard/finding.ts");
const { judge } = await import("./guard/judge.ts");
const { read } = await import("./guard/page.ts");
const { Known } = await import("./guard/told.ts");
const { districts, regions } = await import("./guard/record.ts");
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

type Json = Record<string, unknown>;

const json = (path: string): Json => JSON.parse(readFileSync(join(siteFolder("odd"), "api/v1", path), "utf8")) as Json;
const today = json("regions.json")["today"] as string;

test("regions.json", () => {
  const expected = districts.map((region) => summaryJson(region, today));
  expect(told(differences(json("regions.json")["regions"], expected, "regions"))).toEqual([]);
});

test.each(regions.map((region) => [region.slug, region] as const))("regions/%s.json", (slug, region) => {
  expect(told(differences(json(`regions/${slug}.json`), regionJson(region, today), slug))).toEqual([]);
});

test("claims.json", () => {
  expect(told(differences(json("claims.json")["claims"], claims.map(claimJson), "claims"))).toEqual([]);
});

/** Pages that tell the record; the others tell of the committed one in words of their own. */
const telling = [
  "/",
  "/wilayah/:slug/",
  "/wilayah/:slug/laporan/",
  "/wilayah/:slug/kutip/",
  "/peringkat/",
  "/klaim/",
  "/pers/",
  "/bandingkan/",
];
const readings = pages("odd")
  .map(({ path, html }) => read(path, html))
  .filter(({ type }) => telling.includes(type));

describe.each(["id", "en"])("every number of the odd record can be defended, %s", (language) => {
  const known = new Known(today);
  test.each(telling)("%s", (type) => {
    const own = readings.filter((one) => one.type === type && one.page.startsWith("/en/") === (language === "en"));
    expect(own.length).toBeGreaterThan(0);
    expect(told(own.flatMap((reading) => judge(reading, known)).map(lineOf))).toEqual([]);
  });
});
