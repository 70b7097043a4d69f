import { isMeant, type Claim } from "../metrics/claims.ts";
import { isCovered } from "../metrics/coverage.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import { yearOf } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import type { Region } from "../tables/wilayah.ts";
import { measureName, ofStatedBase } from "./base.ts";
import { cardVerdict } from "./card.ts";
import { coverageNumber, coverageRange, coverageText, exceedsHolders } from "./coverage.ts";
import { labelDate, monthText } from "./date.ts";
import { pressStyle } from "./elsewhere.ts";
import { naturalFrequency } from "./headline.ts";
import { baseLabel } from "./labels.ts";
import { reportedPeople } from "./people.ts";
import { printedShareText } from "./share.ts";
import { numberText } from "./amount.ts";
import { travelling } from "./typography.ts";

/** The words of the page that holds all ways to quote a region, to embed it and to download its files. */
export const kitWords = {
  id: {
    quotes: "Kutipan",
    rules: "Boleh dan jangan ditulis",
    citations: "Sitasi",
    files: "Berkas",
    short: "Pendek",
    long: "Panjang",
    copy: "Salin sitasi",
    all: "Semua kutipan dan berkas",
    embed: "Sematkan",
    reports: "Semua laporan",
    feed: "Umpan Atom",
    meta: "Kalimat siap kutip, yang boleh dan jangan ditulis, sitasi, kode sematan, dan berkas.",
  },
  en: {
    quotes: "Quotes",
    rules: "What you may write, and what not",
    citations: "Citations",
    files: "Files",
    short: "Short",
    long: "Long",
    copy: "Copy the citation",
    all: "All quotes and files",
    embed: "Embed",
    reports: "All reports",
    feed: "Atom feed",
    meta: "Sentences to quote, what may be written and what not, citations, code to embed, and files.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Heading of that page. */
export function kitTitle({ name }: Region, language: Language): string {
  return { id: `Kutip, sematkan, unduh: ${name}`, en: `Quote, embed, download: ${name}` }[language];
}

/** Description of that page. */
export function kitMeta({ name }: Region, language: Language): string {
  return `${name}. ${kitWords[language].meta}`;
}

/** A wording that may be used, or must not be, and why. */
export interface Wording {
  words: string;
  why: string | null;
}

/** What may be written of a region's last figure; without one, of its absence. */
export function mayBeWritten({ region, latest, stale }: RegionState, language: Language): Wording[] {
  if (!latest) return [absent(region, language)];
  const verdict = cardVerdict(latest, language);
  return told(
    [
      { words: dated(latest, language), why: togetherWhy[language] },
      isCovered(latest) && !exceedsHolders(latest)
        ? {
            words: naturalFrequency(latest, ` ${measureName("perekaman", language)}`, language),
            why: range(latest, language),
          }
        : null,
      verdict === null ? null : { words: verdict, why: withDate(latest, language) },
      stale ? { words: unknownSince(latest, language), why: null } : null,
    ],
    language,
  );
}

const togetherWhy = {
  id: "Angka, dari siapa dihitung, dan tanggalnya bersama.",
  en: "The figure, what it is a share of, and its date together.",
};

/** What must not be written of a region, and why; `claims`: percentages of it in the news that are of something else. */
export function mustNotBeWritten(
  { region, latest }: RegionState,
  claims: readonly { claim: Claim; publisher: string }[],
  language: Language,
): Wording[] {
  if (!latest) return told(noughtAndLast(region, language), language);
  return told(
    [
      ofEverybody(latest, region, language),
      ofToday(latest, region, language),
      asExact(latest, language),
      ...claims.map(({ claim, publisher }) => ofOthers(claim, publisher, language)),
      asOutcome(latest, region, language),
    ],
    language,
  );
}

/** As the press writes, without what is null. */
function told(wordings: readonly (Wording | null)[], language: Language): Wording[] {
  const plain = (text: string) => pressStyle(travelling(text), language);
  return wordings.flatMap((one) =>
    one ? [{ words: `“${plain(one.words)}”`, why: one.why === null ? null : plain(one.why) }] : [],
  );
}

/** `sekitar 8,4% dari pemegang KTP-el, 22 April 2024`; the count where there are no holders. */
function dated(point: PointState, language: Language): string {
  const coverage = exceedsHolders(point) ? null : coverageText(point, language);
  const of = {
    id: `${coverage} dari ${measureName("perekaman", "id")}`,
    en: `${coverage} of ${measureName("perekaman", "en")}`,
  };
  return `${coverage === null ? reportedPeople(point.report, language) : of[language]}, ${dateOf(point, language)}`;
}

function dateOf({ date, report }: Pick<PointState, "date" | "report">, language: Language): string {
  return labelDate(date, report.datePrecision, language);
}

function range(point: PointState, language: Language): string | null {
  const ends = coverageRange(point, language);
  return (
    ends &&
    {
      id: `Rentangnya ${ends} dari ${measureName("perekaman", "id")}.`,
      en: `The range is ${ends} of ${measureName("perekaman", "en")}.`,
    }[language]
  );
}

/** What a quoted "at the time" would lose. */
function withDate(point: PointState, language: Language): string {
  const date = dateOf(point, language);
  return { id: `Tulis juga tanggalnya: ${date}.`, en: `Give its date too: ${date}.` }[language];
}

function unknownSince({ date }: PointState, language: Language): string {
  const month = monthText(date, language);
  return { id: `Keadaan sesudah ${month} belum diketahui`, en: `What came after ${month} is not known` }[language];
}

function absent({ name }: Region, language: Language): Wording {
  return {
    id: { words: `“Belum ada angka aktivasi IKD ${name} yang dapat dipakai”`, why: null },
    en: { words: `“There is no IKD figure for ${name} yet that can be used”`, why: null },
  }[language];
}

function noughtAndLast({ name }: Region, language: Language): Wording[] {
  return {
    id: [
      { words: `Belum ada warga ${name} yang mengaktifkan IKD`, why: "Belum ada angka tidak berarti nol." },
      { words: `${name} terendah`, why: "Yang tidak diketahui tidak bisa diurutkan." },
    ],
    en: [
      { words: `Nobody in ${name} has activated IKD`, why: "No figure does not mean none." },
      { words: `${name} comes last`, why: "What is not known has no place in an order." },
    ],
  }[language];
}

/** The base left out. */
function ofEverybody(point: PointState, { name }: Region, language: Language): Wording | null {
  const number = exceedsHolders(point) ? null : coverageNumber(point, language);
  if (number === null) return null;
  const share = numberText(number, language);
  return {
    id: {
      words: `${share} warga ${name}`,
      why: "Dihitung dari pemegang KTP-el. Warga lebih banyak, termasuk anak-anak.",
    },
    en: { words: `${share} of everybody in ${name}`, why: "It is a share of e-KTP holders. Children hold none." },
  }[language];
}

/** The date left out. */
function ofToday(point: PointState, { name }: Region, language: Language): Wording {
  const date = dateOf(point, language);
  return {
    id: { words: `Sekarang di ${name} …`, why: `Angkanya dari ${date}.` },
    en: { words: `In ${name} there are now …`, why: `The figure is of ${date}.` },
  }[language];
}

/** A count with noughts that its source rounded to. */
function asExact({ report }: PointState, language: Language): Wording | null {
  if (report.count === null || report.precision === "persis") return null;
  const [count, said] = [formatCount(report.count, language), reportedPeople(report, language)];
  return {
    id: { words: `tepat ${count} orang`, why: `Sumbernya menulis ${said}.` },
    en: { words: `exactly ${count} people`, why: `Its source wrote ${said}.` },
  }[language];
}

/** A percentage from the news that is of something else than holders: of what its report names, or of what only our arithmetic finds. */
function ofOthers({ report, statedBase, tests }: Claim, publisher: string, language: Language): Wording {
  const [share, date] = [printedShareText(report, language), labelDate(report.date, report.datePrecision, language)];
  const found = tests.find(({ matches }) => matches)?.base;
  const base = found && !isMeant(statedBase, found) ? baseLabel(found, language) : null;
  const printed = `${share}${ofStatedBase(statedBase, language)} (${date})`;
  return {
    id: {
      words: `${share} pemegang KTP-el`,
      why: base
        ? `${publisher} menulis ${printed}; menurut hitungan kami itu bagian dari ${base}.`
        : `${publisher} menulis ${printed}, bukan dari pemegang KTP-el.`,
    },
    en: {
      words: `${share} of e-KTP holders`,
      why: base
        ? `${publisher} printed ${printed}; by our arithmetic that is a share of ${base}.`
        : `${publisher} printed ${printed}, not of e-KTP holders.`,
    },
  }[language];
}

/** What became of a target whose deadline the report does not reach. */
function asOutcome(point: PointState, { name }: Region, language: Language): Wording | null {
  const { target, status, date } = point;
  if (!target || status === "tercapai" || status === "tanpa-basis" || date >= target.deadline) return null;
  const [year, day] = [yearOf(target.deadline), dateOf(point, language)];
  return {
    id: {
      words: `${name} gagal mencapai target ${year}`,
      why: `Laporan terakhir dari ${day}, sebelum tenggatnya; hasil akhirnya tidak diketahui.`,
    },
    en: {
      words: `${name} missed its ${year} target`,
      why: `The last report is of ${day}, before the deadline; how it ended is not known.`,
    },
  }[language];
}
