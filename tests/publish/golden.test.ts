import { eastJava } from "../area.ts";
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { filesOf, valid } from "../../src/check/examples/folder.ts";
import { checkData } from "../../src/check/check.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { claimsJson } from "../../src/publish/claims.ts";
import { csvOf, summaryRows } from "../../src/publish/derived-rows.ts";
import { ringkasan } from "../../src/publish/derived.ts";
import { regionJson } from "../../src/publish/region.ts";
import { jsonResponse } from "../../src/publish/response.ts";
import * as byHand from "./by-hand.ts";

// Three published files of the small valid record, byte for byte, as the public contract has them. Whoever changes one looks at
// every line of the difference: reusers read these files by their names and their order.

const TODAY = "2026-11-21";
const { dataset } = checkData(filesOf(valid), TODAY) as {
  dataset: NonNullable<ReturnType<typeof checkData>["dataset"]>;
};
const states = regionStates(dataset, TODAY);
const malang = states.find(({ region }) => region.slug === "kota-malang")!;
const edition = { area: eastJava, version: "1.2.3", url: null, built: TODAY };

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), "utf8");

const published: Record<string, () => Promise<string>> = {
  "ringkasan.csv": async () => csvOf(ringkasan, summaryRows(states)),
  "kota-malang.json": () => jsonResponse(regionJson(dataset, malang, (path) => path, edition)).text(),
  "claims.json": () => jsonResponse(claimsJson(states, edition)).text(),
};

test.each(Object.keys(published))("%s is the golden one, byte for byte", async (name) => {
  expect(await published[name]!()).toBe(golden(name));
});

/** Every number to twelve digits: the noise of binary fractions is no difference. */
function digits(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === "number" ? Number(value.toPrecision(12)) : value,
  );
}

test("every number of the golden documents is what it comes to by hand", () => {
  expect(digits(JSON.parse(golden("kota-malang.json")))).toEqual(digits(byHand.kotaMalang));
  expect(digits(JSON.parse(golden("claims.json")))).toEqual(digits(byHand.claims));
});

test("every cell of the golden table is what it comes to by hand, and all others are empty", () => {
  const rows = csvParse(golden("ringkasan.csv"));
  const told = rows.map((row, index) => {
    const expected = byHand.ringkasan[index] ?? {};
    const cells = Object.entries(row).filter(([, text]) => text !== "");
    return Object.fromEntries(
      cells.map(([header, text]) => [header, typeof expected[header] === "number" ? Number(text) : text]),
    );
  });
  expect(digits(told)).toEqual(digits(byHand.ringkasan));
});
