import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { claims } from "./guard/claims.ts";
import {
  claimJson,
  differences,
  pointCells,
  quantityCells,
  regionJson,
  summaryCells,
  summaryJson,
} from "./guard/expected.ts";
import { series } from "./guard/oracle.ts";
import { districts, regions } from "./guard/record.ts";
import { siteFolder, told } from "./sites.ts";

type Json = Record<string, unknown>;

function read(path: string): string {
  return readFileSync(join(siteFolder("real"), path), "utf8");
}

const json = (path: string): Json => JSON.parse(read(path)) as Json;

/** The day the site was built for: all that depends on today is measured from it. */
const today = json("api/v1/regions.json")["today"] as string;

describe("every value of the JSON is the oracle's, to 1e-9", () => {
  test("regions.json", () => {
    const expected = districts.map((region) => summaryJson(region, today));
    const { regions: listed } = json("api/v1/regions.json");
    expect((listed as Json[]).map(({ code }) => code)).toEqual(districts.map(({ code }) => code));
    expect(told(differences(listed, expected, "regions"))).toEqual([]);
  });

  test.each(regions.map((region) => [region.slug, region] as const))("regions/%s.json", (_, region) => {
    const document = json(`api/v1/regions/${region.slug}.json`);
    expect(told(differences(document, regionJson(region, today), region.slug))).toEqual([]);
    const dates = (document["series"] as Json[]).map(({ date }) => date);
    expect(dates).toEqual(series(region.code).map(({ date }) => date));
  });

  test("claims.json", () => {
    expect(told(differences(json("api/v1/claims.json")["claims"], claims.map(claimJson), "claims"))).toEqual([]);
  });
});

describe("every cell of the derived tables is the oracle's", () => {
  test("cakupan.csv", () => {
    const points = regions.flatMap(({ code }) => series(code));
    expect(told(cellDifferences("cakupan", points.map(pointCells), ["wilayah", "tanggal"]))).toEqual([]);
  });

  test("ringkasan.csv", () => {
    const rows = regions.filter(({ type }) => type !== "negara").map((region) => summaryCells(region, today));
    expect(told(cellDifferences("ringkasan", rows, ["wilayah"]))).toEqual([]);
  });
});

/** Row by row, found by its key; a cell that holds a number as a number, an empty one as nothing. */
function cellDifferences(name: string, expected: Json[], key: string[]): string[] {
  const rows = parse(read(`data/${name}.csv`), { columns: true, bom: true }) as Record<string, string>[];
  const keyOf = (row: Json) => key.map((column) => String(row[column])).join(" ");
  expect(rows.map(keyOf)).toEqual(expected.map(keyOf));
  return expected.flatMap((row, at) =>
    Object.entries(row).flatMap(([column, value]) =>
      differences(cellValue(rows[at]![column], value), value ?? null, `${name}.csv ${keyOf(row)} ${column}`),
    ),
  );
}

function cellValue(text: string | undefined, expected: unknown): unknown {
  if (text === "") return null;
  return typeof expected === "number" ? Number(text) : text;
}

/** What stands after "Contoh:" in the dictionary's line about a column, by column. */
function examplesIn(path: string): [string, number][] {
  const lines = [...parseHTML(read(path)).document.querySelectorAll("tr")];
  return lines.flatMap((line): [string, number][] => {
    const column = /^\s*(\w+)/.exec(line.querySelector("th")?.textContent ?? "")?.[1];
    const example = /(?:Contoh|Example): (-?[\d.]+)\s*$/.exec(line.querySelector("td")?.textContent?.trim() ?? "")?.[1];
    return column && example ? [[column, Number(example)]] : [];
  });
}

test.each(["data/index.html", "en/data/index.html"])("the numbers of %s are those of the worked example", (path) => {
  const point = series("35.73").find(({ date }) => date === "2024-04-22")!;
  const { actual, required } = point;
  const example = { ...pointCells(point), ...quantityCells("laju", actual), ...quantityCells("laju_perlu", required) };
  // `aktivasi` is also the column of another table, for a session's
  const numbers = Object.entries(example).filter(([name, value]) => typeof value === "number" && name !== "aktivasi");
  const found = examplesIn(path);
  const off = numbers.flatMap(([column, expected]) => {
    const told = found.filter(([name]) => name === column).map(([, value]) => value);
    return told.length === 0 ? [`${column}: no example`] : told.flatMap((one) => differences(one, expected, column));
  });
  expect(told(off)).toEqual([]);
});
