import { describe, expect, test } from "vitest";
import { askPage } from "../../../src/views/ask/ask.ts";
import { letterPage } from "../../../src/views/ask/letter.ts";
import { report, record } from "../../metrics/record.ts";
import { plain, targets } from "../phrases.ts";
import { siteOf, stateOf } from "../site.ts";

// Two regions with a figure, the older first in code order; one whose figure cannot be used.
const dataset = record({
  reports: [
    report("35.04", "2026-02-03", { count: 17_600 }),
    report("35.10", "2023-08-03", { count: 3900, used: false, note: "Unduhan." }),
    report("35.73", "2024-04-22", { count: 54_000 }),
  ],
});
const site = siteOf(dataset);

describe("the page that asks", () => {
  const page = askPage(site, "id");

  test("lists those without a usable figure by name, each leading to its letter", () => {
    expect(page.never.map(({ href }) => href)).toEqual(["/minta/kabupaten-35-10/"]);
  });

  test("and the others with their last figure, the longest silence first", () => {
    const heads = page.silent!.lines.map(({ cells: [head] }) => [targets(head!.text), plain(head!.small![0]!)]);
    expect(heads.map(([to]) => to)).toEqual([["/minta/kota-35-73/"], ["/minta/kabupaten-35-04/"]]);
    expect(heads[0]![1]).toMatch(/^22 April 2024: /);
    const days = page.silent!.lines.map(({ cells }) => plain(cells[1]!.small![0]!));
    expect(days).toEqual(["943\u00a0hari", "291\u00a0hari"].map((text) => text.replaceAll("\u00a0", " ")));
  });

  test("leads to the letter of the province", () => {
    expect(page.whole.flatMap(targets)).toEqual(["/minta/provinsi-35/"]);
  });

  test("says where an answer goes only where there is an address", () => {
    expect(page.forward).toBeNull();
    const contact = "mailto:redaksi@pantau.example";
    expect(targets(askPage(siteOf(dataset, { contact }), "id").forward!)).toEqual([contact]);
  });
});

test("says how long an office may take only where the act is among the sources", () => {
  expect(askPage(site, "id").law).toBeNull();
  const withAct = record({ reports: [report("35.04", "2026-02-03", { count: 17_600, source: "bpk-uu-14-2008" })] });
  const { law } = askPage(siteOf({ ...withAct, regions: dataset.regions }), "id");
  expect(law!.sentences.flatMap(targets)).toEqual(
    withAct.sources.map(({ url }) => url).filter((url) => /uu-14/.test(url)),
  );
  expect(law!.sentences.map(plain).join(" ")).toMatch(/10.hari kerja .* 7.hari kerja/);
});

test("a region's letter, Indonesian in both languages, on the way from the list", () => {
  const page = letterPage(site, stateOf(site, "35.73"), "en");
  expect(page.path).toBe("/minta/kota-35-73/");
  expect(page.letter).toContain("bertanggal 22 April 2024");
  expect(targets(page.crumbs)).toEqual(["/en/minta/", "/en/wilayah/kota-35-73/"]);
});
