import { siteName } from "../../src/text/pages.ts";
import { eastJava } from "../area.ts";
import { describe, expect, test } from "vitest";
import type { PointState, RegionState } from "../../src/metrics/state.ts";
import type { Language } from "../../src/notation/language.ts";
import { factSentence } from "../../src/text/finding.ts";
import { pageTitle, quote, whatsapp } from "../../src/text/elsewhere.ts";
import { coverageGrid } from "../../src/views/region/coverage.ts";
import { homePage } from "../../src/views/home/home.ts";
import { tileMapPart } from "../../src/views/home/tile-map.ts";
import { ranking } from "../../src/views/ranking.ts";
import { placePart } from "../../src/views/region/rank.ts";
import { regionPage } from "../../src/views/region/region.ts";
import { published } from "../text/published.ts";
import { plain } from "./phrases.ts";
import { siteOf } from "./site.ts";

const site = siteOf(published);
const known = site.states.filter(({ region, latest }) => region.type !== "negara" && latest?.coverage);
const luggage = { site: siteName(eastJava), address: null, today: site.today };

/** The digits rule of DESIGN section 4, written a second time: the coverage of a point in per cent, without its sign. */
function digitsOf({ coverage, report, target, own }: PointState): string {
  if (report.count === null && report.statedBase === "perekaman") return report.share!.printed;
  const { value, low, high } = coverage!;
  const targets = [target?.share, ...own.filter(({ row }) => row.base === "perekaman").map(({ share }) => share)];
  const ends = [value, low, high].map((share) => share * 100);
  const bears = (decimals: number) => {
    const onTarget = targets.some((share) =>
      ends.some((end) => share && end !== share * 100 && Number(end.toFixed(decimals)) === share * 100),
    );
    return 10 ** -decimals <= ((high - low) * 100) / 2 + 1e-9 && !onTarget;
  };
  return ends[0]!.toFixed([0, 1].find(bears) ?? 2);
}

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

/** Everything that prints the last coverage of a region, by where it does. */
function printed(state: RegionState, language: Language): Record<string, string> {
  const latest = state.latest!;
  const page = regionPage(site, state, language);
  const place = placePart(site, state, language);
  const listed = ranking(site, "coverage", language).rows.find(({ region }) => region.text === state.region.name);
  const tile = tileMapPart(site, language)!.svg.match(
    new RegExp(`<a [^>]*><g [^>]*"${state.region.name}: .*?</a>`),
  )?.[0];
  return {
    fact: factSentence(latest, state.region, published, language),
    number: page.hero.number!.figure.text,
    "page title": pageTitle(state, language),
    "label of the chart": page.coverage!.svg.match(/<text class="dt [^>]*>([^<]*)</)?.[1] ?? "none",
    "label of the strip": place ? texts(place.strip).find((text) => text.startsWith(state.region.name))! : "",
    table: plain(page.coverage!.table!.lines[0]!.cells[1]!.text),
    list: listed?.coverage ?? "",
    tile: tile ? `${texts(tile).at(-1)}%` : "",
    quote: quote(state, latest, published, luggage, language).replaceAll(" persen", "%"),
    message: whatsapp(state, published, luggage, language),
  };
}

describe.each(["id", "en"] as const)("one number in text, table, chart, strip, tile and quote, in %s", (language) => {
  test.each(known.map((state) => [state.region.name, state] as const))("%s", (_, state) => {
    const digits = digitsOf(state.latest!);
    const number = `${language === "id" ? digits.replace(".", ",") : digits}%`;
    const all = Object.entries(printed(state, language)).filter(([, text]) => text !== "");
    expect(all.length).toBeGreaterThan(6);
    const pattern = new RegExp(`(?<![\\d.,])${number.replace(".", "\\.")}`);
    expect(all.filter(([, text]) => !pattern.test(text))).toEqual([]);
  });
});

/** A number as printed, in figures or in words of thousands and millions. */
function read(number: string, unit: string | undefined, language: Language): number {
  const bare = language === "id" ? number.replaceAll(".", "").replace(",", ".") : number.replaceAll(",", "");
  return Number(bare) * ({ ribu: 1e3, juta: 1e6, million: 1e6 }[unit ?? ""] ?? 1);
}

const NUMBER = "([\\d.,]*\\d)(?:\\s(ribu|juta|million))?";

/** Count, percentage and base where a sentence has all three. */
const sums: Record<Language, RegExp> = {
  id: new RegExp(`${NUMBER}\\sorang di .*?, (?:sekitar )?([\\d,]+)%.*? dari (?:sekitar )?${NUMBER} pemegang KTP-el`),
  en: new RegExp(`${NUMBER}\\speople in .*?: (?:about )?([\\d.]+)%.*? of (?:about )?${NUMBER} e-KTP holders`),
};

/** What a reader with a calculator gets from a sentence, and the percentage printed in it; null where it has no such sum. */
function recomputed(sentence: string, language: Language): [got: string, printed: string] | null {
  const found = sums[language].exec(sentence.replaceAll("\u00a0", " "));
  if (!found) return null;
  const [, count, countUnit, printed, base, baseUnit] = found as unknown as string[];
  const decimals = printed!.split(/[.,]/)[1]?.length ?? 0;
  const got = (100 * read(count!, countUnit, language)) / read(base!, baseUnit, language);
  return [got.toFixed(decimals), printed!.replace(",", ".")];
}

describe.each(["id", "en"] as const)("a reader with a calculator gets the printed share, in %s", (language) => {
  const points = known.flatMap((state) => state.series.map((point) => ({ state, point })));

  test("in the finding of every report date and in the quote of it", () => {
    const sentences = points.flatMap(({ state, point }) => [
      factSentence(point, state.region, published, language),
      quote(state, point, published, luggage, language).replaceAll(" persen", "%"),
    ]);
    const results = sentences.flatMap((sentence) => recomputed(sentence, language) ?? []);
    expect(results.length).toBeGreaterThan(100);
    const wrong = sentences.filter((sentence) => {
      const result = recomputed(sentence, language);
      return result && result[0] !== result[1];
    });
    expect(wrong).toEqual([]);
  });

  test("on the home page, of the province", () => {
    const sentence = homePage(site, language).wholes[0]!.sentences.find((one) => recomputed(one, language))!;
    const [got, share] = recomputed(sentence, language)!;
    expect(got).toBe(share);
  });

  test("in the table, where the number of holders stands beside the share", () => {
    const lines = known.flatMap((state) => {
      const counted = state.series.filter(({ coverage }) => coverage).toReversed();
      const { lines } = coverageGrid(state, "", language)!;
      return lines.map((line, index) => ({ point: counted[index]!, cells: line.cells.map(({ text }) => plain(text)) }));
    });
    const hedge = /^(sekitar|about) /;
    const divisions = lines.filter(
      ({ point, cells }) =>
        point.activated && hedge.test(cells[1]!) && /\d/.test(cells[2]!) && !/antara|between/.test(cells[2]!),
    );
    expect(divisions.length).toBeGreaterThan(20);
    const wrong = divisions.filter(({ point, cells }) => {
      const [share, base] = [cells[1]!.replace(hedge, "").slice(0, -1), cells[2]!.replace(hedge, "")];
      const [, number, unit] = new RegExp(NUMBER).exec(base)! as unknown as string[];
      const decimals = share.split(/[.,]/)[1]?.length ?? 0;
      const got = (100 * point.activated!.value) / read(number!, unit, language);
      return got.toFixed(decimals) !== share.replace(",", ".");
    });
    expect(wrong.map(({ cells }) => cells)).toEqual([]);
  });
});
