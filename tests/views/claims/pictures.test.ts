import { describe, expect, test } from "vitest";
import { cardsPart } from "../../../src/views/claims/cards.ts";
import { fourPart } from "../../../src/views/claims/four.ts";
import { percentagesPart } from "../../../src/views/claims/percentages.ts";
import { undecidedPart } from "../../../src/views/claims/undecided.ts";
import { base } from "../../metrics/record.ts";
import { percentagesWithoutBase } from "../../text/base.ts";
import { published } from "../../text/published.ts";
import { malang } from "../../malang.ts";
import { plain } from "../phrases.ts";
import { siteOf } from "../site.ts";

const languages = ["id", "en"] as const;

describe("one number, four percentages", () => {
  const site = siteOf({
    ...malang,
    bases: [
      ...malang.bases,
      base("35.73", "2020-09-25", "penduduk", 931000, { precision: "dibulatkan", unit: 1000, source: "klikapa" }),
      base("35.73", "2020-09-25", "wajib_ktp", 706158, { source: "klikapa" }),
    ],
  });

  test("26.046 of four numbers, in the one decimal that was printed", () => {
    // 26.046 / 931.000 = 2,798 %; / 706.158 = 3,688 %; / 670.279 = 3,886 %; / 167.569,75 = 15,543 %.
    const told = fourPart(site, "id")!.cloths.map(({ percentage, size, name }) => `${percentage} ${size} ${name}`);
    expect(told.map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      "2,8% 931 ribu penduduk",
      "3,7% 706.158 wajib KTP",
      "3,9% 670.279 pemegang KTP-el",
      "15,5% 167.570 target 2023",
    ]);
    expect(fourPart(site, "en")!.cloths.map(({ percentage }) => percentage)).toEqual(["2.8%", "3.7%", "3.9%", "15.5%"]);
    expect(fourPart(site, "id")!.cloths.map(({ target }) => target)).toEqual([false, false, false, true]);
  });

  test.each(languages)("its text, in %s: at most sixty words, each percentage with its base", (language) => {
    const { text } = fourPart(site, language)!;
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(percentagesWithoutBase(text, language)).toEqual([]);
  });

  test("its caption: the scale, the dye, and where the divisors are from", () => {
    expect(plain(fourPart(site, "id")!.caption)).toBe(
      "Satu petak 5.000 orang; yang biru 26.046 orang. Pembaginya dari catatan September 2020: klikapa.",
    );
  });

  test("falls out where the record does not hold it; as published it does", () => {
    expect(fourPart(siteOf(malang), "id")).toBeNull();
    expect(fourPart(siteOf(published), "id")).not.toBeNull();
  });
});

describe.each(languages)("every printed percentage, in %s", (language) => {
  const site = siteOf(published);
  const { title, lead, groups } = percentagesPart(site, language);
  const tiles = groups.flatMap((group) => group.tiles);

  const cards = cardsPart(site, language).groups;
  const { grid, older } = undecidedPart(site, language)!;
  const lines = [...grid.lines, ...older!.lines];

  test("a tile for each claim, leading to its card or its row", () => {
    const ids = [
      ...cards.flatMap((group) => group.cards.flatMap(({ id, also }) => [id, ...also])),
      ...lines.map(({ id }) => id!),
    ];
    expect(tiles.map(({ href }) => href).toSorted()).toEqual(ids.map((id) => `#${id}`).toSorted());
  });

  test("by outcome as the cards are, each group with its own sign and number", () => {
    const counted = cards.map(({ outcome, cards: own }) => [outcome, own.flatMap(({ also }) => [0, ...also]).length]);
    expect(groups.map(({ outcome, count }) => [outcome, Number(count)]).toSorted()).toEqual(
      [...counted, ["tak-dapat-diperiksa", lines.length]].toSorted(),
    );
    expect(new Set(groups.map(({ sign }) => sign)).size).toBe(groups.length);
  });

  test("the digits that were printed, with the region, the date and the base for who hears it", () => {
    expect(tiles.every(({ number }) => /^\d+([.,]\d+)?$/.test(number))).toBe(true);
    expect(tiles.map(({ number }) => number)).toContain(language === "id" ? "32,20" : "32.20");
    expect(tiles.flatMap(({ label }) => percentagesWithoutBase(label, language))).toEqual([]);
  });

  test("its title counts them", () => {
    expect(title).toMatch(
      language === "id" ? /^[A-Z][a-z ]+ persentase, satu per satu$/ : /^[A-Z][a-z-]+ percentages, one by one$/,
    );
    expect(lead).not.toMatch(/\d/);
  });
});
