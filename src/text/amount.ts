import type { Dataset } from "../dataset/dataset.ts";
import type { Holders } from "../metrics/holders.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { formatCount, formatDecimal, formatPrinted } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Precision, Quantity } from "../notation/quantity.ts";
import type { ActivationRow, StatedBase } from "../tables/aktivasi.ts";
import type { BaseRow, Measure } from "../tables/ektp.ts";

import { dayText, labelDate, monthText } from "./date.ts";
import {
  MOST_DECIMALS,
  onlyBelow,
  onlyEnds,
  printAbove,
  printShare,
  printsAsZero,
  roundPeople,
  type PrintedInterval,
} from "./digits.ts";

/** A count as its source worded it, no digit added: `104.712`, `54 ribu`, `sekitar 31.100`, `lebih dari 121 ribu`. */
export function reportedNumber(count: number, precision: Precision, language: Language): string {
  const plain = formatCount(count, language);
  const round = roundNumber(count, language);
  return {
    persis: { id: plain, en: plain },
    dibulatkan: { id: round === plain ? `sekitar ${plain}` : round, en: `about ${round}` },
    // Before full digits the hedge would say nothing: a source's "sekitar 104.712" is 104.712.
    sekitar: count % 10 ? { id: plain, en: plain } : { id: `sekitar ${round}`, en: `about ${round}` },
    minimal: { id: `lebih dari ${round}`, en: `more than ${round}` },
    maksimal: { id: `kurang dari ${round}`, en: `fewer than ${round}` },
  }[precision][language];
}

/** A round number in words of thousands and millions: `54 ribu`, `2,2 juta` / `54,000`, `2.2 million`. */
export function roundNumber(count: number, language: Language): string {
  const millions = count >= 1_000_000 && count % (language === "id" ? 1000 : 10_000) === 0;
  if (millions) return `${fewestDecimals(count / 1_000_000, language)}\u00a0${{ id: "juta", en: "million" }[language]}`;
  // "1 ribu" nobody says.
  if (language === "id" && count > 1000 && count % 1000 === 0) return `${formatCount(count / 1000, "id")}\u00a0ribu`;
  return formatCount(count, language);
}

function fewestDecimals(number: number, language: Language): string {
  return formatDecimal(number, String(number).split(".")[1]?.length ?? 0, language);
}

/** A number in words, of people: `54 ribu orang` / `about 54,000 people`, `1 person`. */
export function people(number: string, language: Language): string {
  const join = /\d$/.test(number) ? "\u00a0" : " ";
  return number + join + { id: "orang", en: /(^|\s)1$/.test(number) ? "person" : "people" }[language];
}

/** The count of a row, of people; a word where it has none. */
export function reportedPeople(row: { count: number | null; precision: Precision }, language: Language): string {
  if (row.count === null) return { id: "jumlah tidak disebut", en: "count not given" }[language];
  return people(reportedNumber(row.count, row.precision, language), language);
}

/** People worked out from others, rounded as their interval bears: `sekitar 138.000`, `159.668`, `antara 121.000 dan 122.000`. */
export function derivedNumber(quantity: Quantity, language: Language): string {
  const rounded = roundPeople(quantity);
  if (rounded.alike) return formatCount(rounded.value, language);
  if (!rounded.inside) return between(rounded, language);
  return `${{ id: "sekitar", en: "about" }[language]} ${formatCount(rounded.value, language)}`;
}

/** Its interval, `antara 136.900 dan 139.100`, where that says more than the number. */
export function derivedRange(quantity: Quantity, language: Language): string | null {
  const rounded = roundPeople(quantity);
  return rounded.alike || !rounded.inside ? null : between(rounded, language);
}

/** `sekitar 138.000 orang (antara 136.900 dan 139.100)`. */
export function derivedPeople(quantity: Quantity, language: Language): string {
  return people(derivedNumber(quantity, language), language) + bracketed(derivedRange(quantity, language));
}

/** A text in brackets after a space; nothing for null. */
export function bracketed(text: string | null): string {
  return text === null ? "" : ` (${text})`;
}

/** A needed pace, rounded up, without the unit: `546`, `sekitar 1.300` / `546`, `about 1,300`. */
export function neededPace(quantity: Quantity, language: Language): string {
  const rounded = roundPeople(quantity, true);
  const number = formatCount(rounded.value, language);
  return rounded.unit === 1 ? number : `${{ id: "sekitar", en: "about" }[language]} ${number}`;
}

/** Its interval, ends rounded up: `antara 542 dan 550`; null when it has none. */
export function neededRange(quantity: Quantity, language: Language): string | null {
  const rounded = roundPeople(quantity, true);
  return rounded.alike ? null : between(rounded, language);
}

/** `antara 980 dan 1.510` / `between 980 and 1,510`. */
export function between(ends: { low: number; high: number }, language: Language): string {
  const [low, high] = [formatCount(ends.low, language), formatCount(ends.high, language)];
  return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
}

/**
 * A share (0-1) as a percentage with the digits its interval bears: `sekitar 8,4%`; one number without *sekitar* where
 * both ends print alike, the ends alone where the value is one of them. `onto`: shares that it must not be rounded onto,
 * such as the target it is held against.
 */
export function shareText(share: Quantity, language: Language, onto: readonly number[] = []): string {
  const printed = printShare(share, onto, language);
  if (onlyBelow(share, printed)) return belowText(share, printed, language);
  if (!printed.alike && onlyEnds(share)) return betweenText(printed, language);
  return printed.alike ? printed.value : `${{ id: "sekitar", en: "about" }[language]} ${printed.value}`;
}

/** The interval of a share: `antara 8,3% dan 8,5%`, `di bawah 2%` where the lower end prints as nought, one number where both print alike. */
export function shareRange(
  share: Quantity,
  language: Language,
  onto: readonly number[] = [],
  most: number = MOST_DECIMALS,
): string {
  const printed = printShare(share, onto, language, most);
  if (share.high > 0 && printsAsZero(printed.low)) return belowText(share, printed, language);
  return printed.alike ? printed.value : betweenText(printed, language);
}

/** `antara 8,3% dan 8,5%` / `between 8.3% and 8.5%`. */
function betweenText({ low, high }: PrintedInterval, language: Language): string {
  return { id: `antara ${low} dan ${high}`, en: `between ${low} and ${high}` }[language];
}

/** The interval for a cell or a chart title: `8,3–8,5%`, one number where both ends print alike. */
export function shareSpan(share: Quantity, language: Language, onto: readonly number[] = []): string {
  const printed = printShare(share, onto, language);
  if (share.high > 0 && printsAsZero(printed.low)) return belowText(share, printed, language);
  return printed.alike ? printed.value : `${printed.low.slice(0, -1)}–${printed.high}`;
}

/** `di bawah 2%`: nought is said only where it is nought. */
function belowText({ high }: Quantity, printed: PrintedInterval, language: Language): string {
  const end = printAbove(high, printed.high, language);
  return { id: `di bawah ${end}`, en: `below ${end}` }[language];
}

/** The share, with its interval in brackets where both ends print differently: `sekitar 16% (antara 15% dan 18%)`. */
export function shareWithRange(share: Quantity, language: Language, onto: readonly number[] = []): string {
  const [number, range] = [shareText(share, language, onto), shareRange(share, language, onto)];
  return number === range ? number : `${number} (${range})`;
}

/** The percentage of a row as its source printed it, every digit kept: `32,20%`, `sekitar 2%`, `lebih dari 8%`. */
export function printedShareText(row: Pick<ActivationRow, "share" | "sharePrecision">, language: Language): string {
  if (row.share === null) return { id: "persentase tidak disebut", en: "percentage not given" }[language];
  const hedge = {
    sekitar: { id: "sekitar ", en: "about " },
    minimal: { id: "lebih dari ", en: "more than " },
  };
  return (row.sharePrecision ? hedge[row.sharePrecision][language] : "") + formatPrinted(row.share.printed, language);
}

/** What each number of `ektp.csv` counts, after a number. */
export function measureName(measure: Measure, language: Language): string {
  return {
    perekaman: { id: "pemegang KTP-el", en: "e-KTP holders" },
    wajib_ktp: { id: "wajib KTP", en: "people obliged to hold a KTP" },
    dpt: { id: "pemilih", en: "registered voters" },
    penduduk: { id: "penduduk", en: "residents" },
  }[measure][language];
}

/** A percentage with the base its source names: `dari wajib KTP`, or `, basis tidak disebut`. Goes right after the number. */
export function ofStatedBase(base: StatedBase | null, language: Language): string {
  if (base === null || base === "tidak_disebut")
    return { id: ", basis tidak disebut", en: ", base not stated" }[language];
  if (base === "target") return { id: " dari target", en: " of the target" }[language];
  return { id: ` dari ${measureName(base, "id")}`, en: ` of ${measureName(base, "en")}` }[language];
}

/** A row of `ektp.csv` as its source worded it: `sekitar 120 ribu wajib KTP`, `1.791.789 penduduk`. */
export function reportedBase(row: BaseRow, language: Language): string {
  const [number, noun] = [reportedNumber(row.count, row.precision, language), measureName(row.measure, language)];
  // As everywhere, a number does not part from "people".
  return /\d$/.test(number) && noun.startsWith("people") ? `${number}\u00a0${noun}` : `${number} ${noun}`;
}

/**
 * The holders on a date with the origin of their number: `881.265 pemegang KTP-el`, `sekitar 640 ribu pemegang KTP-el (tersirat
 * dari target)`, `sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023)`.
 */
export function holdersText(holders: Holders, date: IsoDate, dataset: Dataset, language: Language): string {
  const number =
    holders.method === "dilaporkan"
      ? reportedNumber(holders.row.count, holders.row.precision, language)
      : roundedHolders(holders, language);
  return `${number} ${measureName("perekaman", language)}${bracketed(holdersOrigin(holders, date, dataset, language))}`;
}

function roundedHolders(holders: Holders, language: Language): string {
  const rounded = roundPeople(holders);
  if (!rounded.alike && !rounded.inside) return between(rounded, language);
  return rounded.alike ? formatCount(rounded.value, language) : reportedNumber(rounded.value, "sekitar", language);
}

/** Where the number of holders comes from: `perkiraan dari DPT, Juni 2023`, `tersirat dari target`, the month of an earlier row; null when it is reported for the date itself. */
export function holdersOrigin(holders: Holders, date: IsoDate, dataset: Dataset, language: Language): string | null {
  const when = rowDate(holders.row, date, language);
  if (holders.method === "dilaporkan") return holders.row.date === date ? null : when;
  if (holders.method === "perkiraan") return `${estimatedFrom(holders, language)}, ${when}`;
  const derived = derivedFrom(holders.row, dataset, language);
  return holders.row.date === date ? derived : `${derived}, ${when}`;
}

/** `perkiraan dari DPT` / `estimate from the voter roll`. */
function estimatedFrom(holders: Holders, language: Language): string {
  if (holders.rung === "dpt") return { id: "perkiraan dari DPT", en: "estimate from the voter roll" }[language];
  if (holders.rung === "penduduk")
    return { id: "perkiraan dari penduduk", en: "estimate from the residents" }[language];
  return { id: "perkiraan dari wajib KTP", en: "estimate from those obliged to hold a KTP" }[language];
}

/** Implied by a target whose source names holders as its base, or worked out from other figures of the same source. */
function derivedFrom(row: BaseRow, dataset: Dataset, language: Language): string {
  const target = dataset.targets.some(
    ({ region, source, base }) => region === row.region && source === row.source && base === "perekaman",
  );
  return target
    ? { id: "tersirat dari target", en: "implied by the target" }[language]
    : { id: "dihitung dari angka sumbernya", en: "worked out from the source's own figures" }[language];
}

/** The month of a row; its day where the month is that of the report too. */
function rowDate(row: BaseRow, date: IsoDate, language: Language): string {
  const sameMonth = row.datePrecision === "hari" && row.date !== date && row.date.slice(0, 7) === date.slice(0, 7);
  return sameMonth ? dayText(row.date, language) : baseMonth(row, language);
}

/** The month that a base was counted in, or its year where no more is known. */
export function baseMonth(row: BaseRow, language: Language): string {
  return row.datePrecision === "tahun" ? labelDate(row.date, "tahun", language) : monthText(row.date, language);
}
