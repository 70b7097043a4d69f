import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { BaseName, BaseTest, Check, Claim } from "../metrics/claims.ts";
import { formatCount, formatList } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import {
  bracketed,
  derivedNumber,
  derivedPeople,
  measureName,
  ofStatedBase,
  people,
  printedShareText,
  reportedBase,
  reportedNumber,
  shareRange,
} from "./amount.ts";
import { labelDate } from "./date.ts";
import { baseLabel, verdictLabel } from "./labels.ts";
import { opening } from "./space.ts";

/** A percentage in the words it was printed or typed in, in one language. */
export interface Said {
  /** `15,7%`, `sekitar 2%`. */
  percentage: string;
  base: StatedBase;
  /** The count it is tested with, as worded by its source: `26.046`, `54 ribu`; null without one. */
  count: string | null;
  /** Date of the count where it is not that of the percentage. */
  countDate: string | null;
  /** What the percentage is about: `22 April 2024`, `2023`. */
  date: string;
  /** Who printed it; null for a percentage that someone typed in. */
  publisher: string | null;
}

/** The verdict on a printed percentage and the arithmetic behind it, sentence by sentence. */
export function claimSentences(claim: Claim, dataset: Dataset, language: Language): string[] {
  const { report, countRow } = claim;
  const other = countRow && countRow.date !== report.date;
  const said = {
    percentage: printedShareText(report, language),
    base: claim.statedBase,
    count: countRow?.count == null ? null : reportedNumber(countRow.count, countRow.precision, language),
    countDate: other ? labelDate(countRow.date, countRow.datePrecision, language) : null,
    date: labelDate(report.date, report.datePrecision, language),
    publisher: sourceOf(dataset, claim.source).publisher,
  };
  return checkSentences(claim, claim.share, said, language);
}

/** The same for any percentage: what the check found, in words. `share`: the percentage as an interval. */
export function checkSentences(check: Check, share: Quantity, said: Said, language: Language): string[] {
  const sentences = {
    cocok: fits,
    "cocok-basis-lain": fitsAnother,
    "tidak-cocok": fitsNone,
    "tak-dapat-diperiksa": cannotTell,
  }[check.verdict](check, said, share, language);
  return [
    ...sentences,
    impliedSentence(check, language),
    untestedSentence(check, language),
    afterword(check, language),
  ].filter((sentence) => sentence !== null);
}

type Sentences = (check: Check, said: Said, share: Quantity, language: Language) => string[];

const fits: Sentences = ({ tests }, said, _, language) => {
  const test = tests.find(({ base, matches }) => matches && isNamed(said.base, base))!;
  const result = shareOfTest(test, language);
  return [
    `${verdictLabel("cocok", language)}.`,
    {
      id: `${countOf(said, "id")} dari ${sizeText(test, "id")} adalah ${result}; tercetak ${said.percentage}.`,
      en: `${countOf(said, "en")} of ${sizeText(test, "en")} is ${result}; printed: ${said.percentage}.`,
    }[language],
  ];
};

const fitsAnother: Sentences = ({ tests }, said, _, language) => {
  const matching = firstOfEach(tests.filter(({ matches }) => matches));
  const [first, ...more] = matching as [BaseTest, ...BaseTest[]];
  const named = tests.find(({ base }) => said.base !== "tidak_disebut" && isNamed(said.base, base));
  const also = more.map((test) => `${baseLabel(test.base, language)} (${shareOfTest(test, language)})`);
  const list = formatList(also, language);
  return [
    `${verdictLabel("cocok-basis-lain", language)}.`,
    ...(named ? againstNamed(said, named, first, language) : unnamed(said, first, language)),
    ...(also.length > 0 ? [{ id: `Cocok juga dengan ${list}.`, en: `It also fits ${list}.` }[language]] : []),
    ...(first.base.startsWith("target-") ? [notCoverage[language]] : []),
  ];
};

const notCoverage = {
  id: "Persentase ini bagian dari target, bukan cakupan.",
  en: "This percentage is a share of the target, not coverage.",
};

/** The base that the source named gives another percentage; this one fits. */
function againstNamed(said: Said, named: BaseTest, fitting: BaseTest, language: Language): string[] {
  const [other, own] = [shareOfTest(fitting, language), shareOfTest(named, language)];
  return {
    id: [
      `Sumber menyebut ${said.percentage} dari ${namedSize(named, "id")}.`,
      `${peopleOf(said, "id")} adalah ${own} dari ${thatBase(named, "id")}, dan ${other} dari ${baseLabel(fitting.base, "id")}.`,
    ],
    en: [
      `The source gives ${said.percentage} of ${namedSize(named, "en")}.`,
      `${peopleOf(said, "en")} are ${own} of ${thatBase(named, "en")}, and ${other} of ${baseLabel(fitting.base, "en")}.`,
    ],
  }[language];
}

/** No base was named, or none on file of the one that was; this one fits. */
function unnamed(said: Said, fitting: BaseTest, language: Language): string[] {
  const result = shareOfTest(fitting, language);
  const nameless = said.base === "tidak_disebut";
  const base = baseLabel(fitting.base, language);
  const arithmetic = {
    id: `${countOf(said, "id")} dari ${sizeText(fitting, "id")} adalah ${result}; tercetak ${said.percentage}.`,
    en: `${countOf(said, "en")} of ${sizeText(fitting, "en")} is ${result}; printed: ${said.percentage}.`,
  }[language];
  const stated = said.percentage + ofStatedBase(said.base, language);
  const lead = nameless
    ? { id: `Basis tidak disebut sumber; cocok dengan ${base}.`, en: `The source names no base; it fits ${base}.` }
    : { id: `Sumber menyebut ${stated}; cocok dengan ${base}.`, en: `The source gives ${stated}; it fits ${base}.` };
  return [lead[language], arithmetic];
}

const fitsNone: Sentences = ({ tests }, said, _, language) => {
  const bases = firstOfEach(tests);
  const [named, ...others] = bases.toSorted(
    (a, b) => Number(isNamed(said.base, b.base)) - Number(isNamed(said.base, a.base)),
  ) as [BaseTest, ...BaseTest[]];
  const list = formatList(
    others.map((test) => `${shareOfTest(test, language)} ${ofBase(test.base, language)}`),
    language,
  );
  const stated = said.percentage + ofStatedBase(said.base, language);
  const comma = said.base === "tidak_disebut" ? "," : "";
  return {
    id: [
      "Tidak cocok dengan basis yang dapat kami periksa.",
      `Sumber menyebut ${stated}${comma} untuk ${said.date}.`,
      `${peopleOf(said, "id")} adalah ${shareOfTest(named, "id")} ${ofBase(named.base, "id")}.`,
      ...(list ? [`Basis lain: ${list}.`] : []),
    ],
    en: [
      "Fits none of the bases we could test.",
      `The source gives ${stated}${comma} for ${said.date}.`,
      `${peopleOf(said, "en")} are ${shareOfTest(named, "en")} ${ofBase(named.base, "en")}.`,
      ...(list ? [`Other bases: ${list}.`] : []),
    ],
  }[language];
};

const cannotTell: Sentences = ({ obstacle }, said, share, language) => {
  const stated = said.percentage + ofStatedBase(said.base, language);
  const comma = said.base === "tidak_disebut" ? "," : "";
  const named = said.base === "tidak_disebut" ? "perekaman" : said.base;
  const base = { id: baseNoun(named, "id"), en: baseNoun(named, "en") };
  const range = shareRange(share, language);
  const cannot = verdictLabel("tak-dapat-diperiksa", language);
  switch (obstacle) {
    case "no-count": {
      const who = said.publisher === null ? "" : `${said.publisher}, ${said.date}, `;
      const printed = { id: who ? `${who}menulis ` : "", en: who ? `${who}printed ` : "" }[language];
      return [
        {
          id: `${cannot}: ${printed}${stated}${comma} tanpa jumlah orangnya.`,
          en: `${cannot}: ${printed}${stated}${comma} without a count.`,
        }[language],
      ];
    }
    case "coarse-claim":
      return [
        {
          id: `Klaim terlalu kasar: ${stated}${comma} dapat berarti ${range}, jadi tidak membuktikan apa pun.`,
          en: `The claim is too coarse: ${stated}${comma} can mean ${range}, so it proves nothing.`,
        }[language],
      ];
    case "coarse-size":
      return [
        {
          id: `Basis terlalu kasar: jumlah ${base.id} yang ada tidak cukup teliti, jadi ${stated}${comma} tidak dapat diuji.`,
          en: `The base is too coarse: the numbers on file for ${base.en} are not exact enough, so ${stated}${comma} cannot be tested.`,
        }[language],
      ];
    default:
      return [
        {
          id: `${cannot}: jumlah ${base.id} di sekitar tanggal itu belum ada, jadi ${stated}${comma} tidak dapat diuji.`,
          en: `${cannot}: no number of ${base.en} near that date is on file, so ${stated}${comma} cannot be tested.`,
        }[language],
      ];
  }
};

function baseNoun(base: Exclude<StatedBase, "tidak_disebut">, language: Language): string {
  return base === "target"
    ? { id: "orang yang ditargetkan", en: "people that the target asks for" }[language]
    : measureName(base, language);
}

/** `Basis tersirat: sekitar 165.900 orang (…).` */
function impliedSentence({ impliedBase }: Check, language: Language): string | null {
  if (!impliedBase) return null;
  const size = derivedPeople(impliedBase, language);
  return { id: `Basis tersirat: ${size}.`, en: `Implied base: ${size}.` }[language];
}

/** The bases that were not tested and why; a target is left out where the base it is a share of is named already. */
function untestedSentence({ untested, obstacle }: Check, language: Language): string | null {
  if (obstacle === "no-count" || obstacle === "coarse-claim") return null;
  const missing = new Set<string>(untested.map(({ base }) => base));
  const named = untested.filter(
    ({ base }) => !missing.has(base.replace(/^target-.*-/, "")) || !base.startsWith("target-"),
  );
  const why = {
    "no-size": { id: "jumlahnya belum ada", en: "no number found" },
    "coarse-size": { id: "jumlahnya terlalu kasar", en: "the number is too coarse" },
  };
  const parts = (["no-size", "coarse-size"] as const).flatMap((because) => {
    const bases = named.filter((one) => one.because === because).map(({ base }) => baseLabel(base, language));
    return bases.length > 0 ? [`${formatList(bases, language)}, ${why[because][language]}`] : [];
  });
  if (parts.length === 0) return null;
  return { id: `Tidak diuji: ${parts.join("; ")}.`, en: `Not tested: ${parts.join("; ")}.` }[language];
}

function afterword({ verdict }: Check, language: Language): string | null {
  if (verdict !== "tidak-cocok") return null;
  return {
    id: "Mungkin yang dimaksud ukuran lain; bila Anda tahu, beri tahu kami.",
    en: "Another measure may be meant; if you know, tell us.",
  }[language];
}

/** Whether a base is the one the source named (holders where it named none; any national target for `target`). */
function isNamed(stated: StatedBase, base: BaseName): boolean {
  if (stated === "target") return base.startsWith("target-");
  return base === (stated === "tidak_disebut" ? "perekaman" : stated);
}

/** The best test of each base. */
function firstOfEach(tests: readonly BaseTest[]): BaseTest[] {
  return tests.filter((test, index) => tests.findIndex(({ base }) => base === test.base) === index);
}

function shareOfTest({ share }: BaseTest, language: Language): string {
  return shareRange(share, language);
}

/** The count that opens a sentence: `Sekitar 24 ribu` / `About 24,000`, never a digit. */
function countOf({ count }: Said, language: Language): string {
  return startWithWord(count!, language);
}

/** The same, of people, with the count's own date: `Sebanyak 104.712 orang (26 Januari 2024)`. */
function peopleOf({ count, countDate }: Said, language: Language): string {
  return startWithWord(people(count!, language), language) + bracketed(countDate);
}

function startWithWord(text: string, language: Language): string {
  return /^\d/.test(text) ? { id: `Sebanyak ${text}`, en: `A total of ${text}` }[language] : opening(text);
}

/** The size a percentage was tested against: as its source worded it, or worked out from two rows. */
function sizeText({ base, size, rows }: BaseTest, language: Language): string {
  if (base.startsWith("target-")) return baseLabel(base, language);
  const [row] = rows;
  if (rows.length === 1 && row && row.count === size.value && isPlain(size, row)) return reportedBase(row, language);
  return `${derivedNumber(size, language)} ${baseLabel(base, language)}`;
}

/** Whether a size is that of its row alone, not widened by distance in time. */
function isPlain(size: Quantity, row: BaseTest["rows"][number]): boolean {
  return row.precision !== "persis" || size.low === size.high;
}

/** The base that the source named, with its size where the source printed one. */
function namedSize(test: BaseTest, language: Language): string {
  return sizeText(test, language);
}

function thatBase({ base }: BaseTest, language: Language): string {
  if (base.startsWith("target-")) return baseLabel(base, language);
  return { id: `jumlah ${baseLabel(base, "id")} itu`, en: `that number of ${baseLabel(base, "en")}` }[language];
}

function ofBase(base: BaseName, language: Language): string {
  return { id: `dari ${baseLabel(base, "id")}`, en: `of ${baseLabel(base, "en")}` }[language];
}

/** `dari 640.000` is never needed without its noun: a size in people, for a cell. */
export function sizeCell(size: Quantity, language: Language): string {
  return size.low === size.high ? formatCount(size.value, language) : derivedPeople(size, language);
}
