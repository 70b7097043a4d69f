import type { Area } from "../dataset/area.ts";
import { yearOf, type IsoDate } from "../notation/calendar.ts";
import { derivedCount, reportedPeople } from "./people.ts";
import { amountText } from "./amount.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import { formatList, formatPrinted } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Region } from "../tables/wilayah.ts";
import { measureName, ofStatedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { coverageInFinding, coverageText, isEstimate, isPrinted } from "./coverage.ts";
import { creditText } from "./credit.ts";
import { dayText, labelDate } from "./date.ts";
import { countClause, newerSentence, noFigureSentence, printedClause } from "./finding.ts";
import { gapInShort, nationalDistance } from "./gap.ts";
import { headline } from "./headline.ts";
import { travelling } from "./typography.ts";
import { reportCount } from "./titles.ts";
import { verdictSentence } from "./verdict.ts";

/** What a text that leaves the page carries along: the name of the site, the address of the page (null where the site has none yet), and the day it was written. */
export interface Luggage {
  site: string;
  address: string | null;
  today: IsoDate;
}

/** A sentence to quote, with where it comes from, how old it is and its address; press style: *persen* in words in Indonesian. Plain spaces. */
export function quote(
  state: RegionState,
  point: PointState,
  dataset: Dataset,
  { site, address, today }: Luggage,
  language: Language,
): string {
  return sent(
    [factQuote(state, point, dataset, site, language), ageOf(state, point, today, language)],
    address,
    language,
  );
}

/** The same at more length: what it means for the target, and whether a newer figure cannot be used. */
export function quotedParagraph(
  state: RegionState,
  point: PointState,
  dataset: Dataset,
  { site, address, today }: Luggage,
  language: Language,
): string {
  const newer = state.newer && point.date === state.latest?.date ? newerSentence(state.newer, dataset, language) : "";
  const sentences = [
    factQuote(state, point, dataset, site, language),
    verdictSentence(point, today, language) ?? "",
    newer,
    ageOf(state, point, today, language),
  ];
  return sent(sentences, address, language);
}

/** A region's headline as the press would set it; on a line below it where it is from, and what was printed. Plain spaces. */
export function quotedHeadline(
  state: RegionState,
  dataset: Dataset,
  { site, address }: Luggage,
  language: Language,
): string {
  const { latest } = state;
  const from = latest ? originOf(latest, dataset, site, language) : `${site}.`;
  return [pressStyle(travelling(headline(state, language)), language), sent([from], address, language)].join("\n");
}

/** Whose figure it is, and of whose report: `Pantau IKD Jawa Timur dari laporan Lentera (23 April 2024).` */
function originOf(point: PointState, dataset: Dataset, site: string, language: Language): string {
  const credit = creditText(point, dataset, language);
  const own = { id: `${site} dari laporan ${credit}.`, en: `${site}, from a report by ${credit}.` }[language];
  return own + printedBeside(point, language);
}

/** Of a region without a figure: that there is none, by whose record and until when. Plain spaces. */
export function quotedAbsence(
  state: RegionState,
  dataset: Dataset,
  { site, address, today }: Luggage,
  language: Language,
): string {
  const record = {
    id: `Demikian catatan ${site} hingga ${dayText(today, "id")}.`,
    en: `That is what the record of ${site} held on ${dayText(today, "en")}.`,
  }[language];
  return sent([noFigureSentence(state, dataset, language), record], address, language);
}

/** Sentences in press style, with the address of the page where it has one. */
function sent(sentences: readonly string[], address: string | null, language: Language): string {
  const text = pressStyle(travelling(sentences.filter((sentence) => sentence !== "").join(" ")), language);
  return address === null ? text : `${text} ${address}`;
}

function factQuote(state: RegionState, point: PointState, dataset: Dataset, site: string, language: Language): string {
  return point.activated
    ? countQuote(state, point, dataset, site, language)
    : percentageQuote(state, point, dataset, site, language);
}

/** A count with its coverage; and the percentage that its source printed beside it, where that is another. */
function countQuote(
  { region }: RegionState,
  point: PointState,
  dataset: Dataset,
  site: string,
  language: Language,
): string {
  const [clause, credit] = [countClause(point, region, language), creditText(point, dataset, language)];
  const said = {
    id: `${clause}, menurut ${site}, dihitung dari laporan ${credit}.`,
    en: `${clause}, according to ${site}, based on a report by ${credit}.`,
  }[language];
  return said + printedBeside(point, language);
}

/** What the report itself printed, after a space, where that is a percentage of something else; else nothing. */
function printedBeside({ report }: PointState, language: Language): string {
  if (report.share === null || report.statedBase === "perekaman") return "";
  const printed = printedShareText(report, language) + ofStatedBase(report.statedBase, language);
  return { id: ` Di laporan itu tercetak ${printed}.`, en: ` The report printed ${printed}.` }[language];
}

/** A percentage as its source printed it, with its base; and what it is of e-KTP holders, where that is another. */
function percentageQuote(
  { region }: RegionState,
  point: PointState,
  dataset: Dataset,
  site: string,
  language: Language,
): string {
  const [clause, credit] = [printedClause(point, region, language), creditText(point, dataset, language)];
  if (isPrinted(point)) {
    return {
      id: `${clause}, menurut ${credit}, dicatat ${site}.`,
      en: `${clause}, according to ${credit}, as recorded by ${site}.`,
    }[language];
  }
  const coverage = coverageInFinding(point, language);
  return {
    id: `${clause}, menurut ${credit}. Itu ${coverage} dari pemegang KTP-el, perkiraan ${site}.`,
    en: `${clause}, according to ${credit}. That is ${coverage} of e-KTP holders, an estimate by ${site}.`,
  }[language];
}

/** That no later figure is on record, with the day on which that was so; nothing of an earlier point, or while the last one is not old. */
function ageOf({ latest, stale }: RegionState, point: PointState, today: IsoDate, language: Language): string {
  if (!stale || point.date !== latest?.date) return "";
  return {
    id: `Ini angka terakhir yang tercatat hingga ${dayText(today, "id")}.`,
    en: `This was the last figure on record on ${dayText(today, "en")}.`,
  }[language];
}

/** Text as the press sets it: in Indonesian the word *persen* in the place of its sign. */
export function pressStyle(text: string, language: Language): string {
  return { id: text.replace(/(\d)%/g, "$1 persen"), en: text }[language];
}

/** `dari pemegang KTP-el`, and that it is an estimate where it is. */
function ofHolders(point: PointState, language: Language): string {
  const holders = measureName("perekaman", language);
  const estimate = isEstimate(point) ? { id: " (perkiraan)", en: " (estimate)" }[language] : "";
  return { id: `dari ${holders}${estimate}`, en: `of ${holders}${estimate}` }[language];
}

/** The last coverage in a few words: `sekitar 8,4% dari pemegang KTP-el, 22 April 2024`; the count alone where there are no holders. */
function coverageInShort(point: PointState, language: Language): string {
  const coverage = coverageText(point, language);
  return coverage === null ? reportedPeople(point.report, language) : `${coverage} ${ofHolders(point, language)}`;
}

/** A message to share, its address first, where messengers look for one. Plain spaces. */
export function whatsapp(
  state: RegionState,
  dataset: Dataset,
  { address, today }: Luggage,
  language: Language,
): string {
  const { latest } = state;
  const said = latest ? figureMessage(state, latest, today, language) : noFigureSentence(state, dataset, language);
  return travelling(address === null ? said : `${address}\n${said}`);
}

function figureMessage(state: RegionState, latest: PointState, today: IsoDate, language: Language): string {
  const { region } = state;
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  const coverage = coverageInShort(latest, language);
  const first = {
    id: `IKD ${region.name}, ${date}: ${coverage}.`,
    en: `IKD in ${region.name}, ${date}: ${coverage}.`,
  }[language];
  const target = latest.target && targetMessage(latest, latest.target, language);
  return [first, target, ageOf(state, latest, today, language)].filter((part) => part).join(" ");
}

function targetMessage(point: PointState, { row, deadline }: Target, language: Language): string {
  const [share, year] = [row.share ? formatPrinted(row.share.printed, language) : "", yearOf(deadline)];
  const gap = gapInShort(nationalDistance(point), language);
  return {
    id: `Target nasional ${year}: ${share} dari pemegang KTP-el${gap ? `, saat itu ${gap}` : ""}.`,
    en: `National target for ${year}: ${share} of e-KTP holders${gap ? `, then ${gap}` : ""}.`,
  }[language];
}

/** Title of a region's page for tabs, search engines and shared links, at most 70 characters: the last coverage, its base, the year. Plain spaces. */
export function pageTitle({ region, latest }: RegionState, language: Language): string {
  const about = { id: `IKD ${region.name}`, en: `IKD in ${region.name}` }[language];
  if (!latest) return { id: `${about}: belum ada angka`, en: `${about}: no figure yet` }[language];
  const coverage = coverageText(latest, language);
  const holders = measureName("perekaman", language);
  const of = { id: `${coverage} dari ${holders}`, en: `${coverage} of ${holders}` }[language];
  const figure = coverage === null ? reportedPeople(latest.report, language) : of;
  return travelling(`${about}: ${figure}, ${yearOf(latest.date)}`);
}

/**
 * Description of a region's page for search engines, at most 155 characters, plain spaces. `answered`: whether the site
 * has an address that a figure can be sent to.
 */
export function metaDescription(state: RegionState, answered: boolean, language: Language): string {
  const { region, latest } = state;
  if (!latest) {
    return {
      id: `Belum ada angka aktivasi IKD untuk ${region.name}. Yang diketahui, dan cara meminta${answered ? " atau mengirim" : ""} angkanya.`,
      en: `No IKD figure for ${region.name} yet. What is known, and how to ask for the figure${answered ? " or send it" : ""}.`,
    }[language];
  }
  const date = labelDate(latest.date, latest.report.datePrecision, language);
  const coverage = coverageInShort(latest, language);
  return travelling(
    {
      id: `Aktivasi IKD di ${region.name}: ${coverage}, ${date}. Laporan, sumber, dan perhitungannya.`,
      en: `IKD activation in ${region.name}: ${coverage}, ${date}. Reports, sources and the arithmetic.`,
    }[language],
  );
}

/** Heading and description of the page with all reports on a region. */
export function reportsPage({ name }: Region, language: Language): { h1: string; meta: string } {
  return {
    id: {
      h1: `Semua laporan tentang ${name}`,
      meta: `Semua laporan IKD dan KTP-el ${name}: tanggal, angka, ketelitian, sumber, dan yang tidak dipakai beserta alasannya.`,
    },
    en: {
      h1: `All reports on ${name}`,
      meta: `All reports on IKD and e-KTPs in ${name}: date, figure, precision, source, and those not used, with the reason.`,
    },
  }[language];
}

/** What the coverage chart shows, for who does not see it. */
export function altCoverage({ region, series }: RegionState, language: Language): string {
  const points = series.filter(({ coverage }) => coverage);
  if (points.length === 0) {
    return {
      id: `Grafik cakupan IKD ${region.name}, persen dari pemegang KTP-el: belum ada titik.`,
      en: `Chart of IKD coverage in ${region.name}, percent of e-KTP holders: no point yet.`,
    }[language];
  }
  const reports = reportCount(points.length, language);
  const run = points.length > 1 ? courseText(points, language) : onlyText(points[0]!, language);
  const threads = targetThreads(points, language);
  return travelling(
    {
      id: `Grafik titik: cakupan IKD ${region.name}, persen dari pemegang KTP-el, ${reports}${run}${threads}.`,
      en: `Dot chart of IKD coverage in ${region.name}, percent of e-KTP holders, ${reports}${run}${threads}.`,
    }[language],
  );
}

function onlyText(point: PointState, language: Language): string {
  return `, ${labelDate(point.date, point.report.datePrecision, language)}, ${coverageText(point, language)}`;
}

/** From which date and coverage to which: up or down only where the intervals do not meet. */
function courseText(points: readonly PointState[], language: Language): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const [from, to] = [first, last].map((point) => labelDate(point.date, point.report.datePrecision, language));
  const [low, high] = [first, last].map((point) => coverageText(point, language));
  const up = last.coverage!.low > first.coverage!.high;
  const down = last.coverage!.high < first.coverage!.low;
  return {
    id: ` dari ${from} hingga ${to}, ${up ? "naik " : down ? "turun " : ""}dari ${low} ke ${high}`,
    en: `, ${from} to ${to}, ${up ? "up " : down ? "down " : ""}from ${low} to ${high}`,
  }[language];
}

/** The national targets in force on the dates of the points, with their years: `; garis target 25% (2023) dan 30% (2024–2025)`. */
function targetThreads(points: readonly PointState[], language: Language): string {
  const years = new Map<string, string[]>();
  for (const { target } of points) {
    if (!target?.row.share) continue;
    const printed = formatPrinted(target.row.share.printed, language);
    years.set(printed, [...(years.get(printed) ?? []), yearOf(target.deadline)]);
  }
  if (years.size === 0) return "";
  const list = formatList(
    [...years].map(([share, of]) => `${share} (${fromTo(of)})`),
    language,
  );
  return { id: `; garis target ${list}`, en: `; target line at ${list}` }[language];
}

/** `2023`, `2024–2025`: the first and the last of years in order. */
function fromTo(years: readonly string[]): string {
  return years[0] === years.at(-1) ? years[0]! : `${years[0]}–${years.at(-1)}`;
}

/** What the people chart shows; null where the people asked for are not known. */
export function altPeople({ latest }: RegionState, language: Language): string | null {
  if (!latest?.activated || !latest.national?.people || !latest.target?.row.share || !latest.national.gap) return null;
  const activated = reportedPeople(latest.report, language);
  const asked = amountText(derivedCount(latest.national.people, language), language);
  const share = formatPrinted(latest.target.row.share.printed, language);
  const { low, high } = latest.national.gap;
  const where =
    low > 0
      ? { id: "di bawah", en: "below" }
      : high < 0
        ? { id: "di atas", en: "above" }
        : { id: "di sekitar", en: "near" };
  return travelling(
    {
      id: `Grafik: ${activated} dengan IKD aktif ${where.id} garis target ${asked} (${share} dari pemegang KTP-el), yang naik perlahan.`,
      en: `Chart: ${activated} with an active IKD, ${where.en} a slowly rising target line of ${asked} (${share} of e-KTP holders).`,
    }[language],
  );
}

/** What the strip of last coverages shows, and whether a region is marked in it or has none. */
export function altStrip(name: string, shown: "marked" | "without", language: Language): string {
  const marked =
    shown === "marked"
      ? { id: `, ${name} ditandai`, en: `, ${name} marked` }
      : { id: `; ${name} belum ada angkanya`, en: `; no figure yet for ${name}` };
  return {
    id: `Grafik titik cakupan terakhir wilayah yang ada angkanya, persen dari pemegang KTP-el${marked.id}.`,
    en: `Dot chart of last known coverage, percent of e-KTP holders${marked.en}.`,
  }[language];
}

/** What the tile map of all shows; `missing`: how many of them have no figure. */
export function altMap(missing: number, all: number, { unit }: Area, language: Language): string {
  return {
    id: `Peta kotak ${all} ${unit.many.id} menurut status pada laporan terakhirnya; ${missing} belum ada angka.`,
    en: `Tile map of the ${all} ${unit.many.en} by status in their last report; ${missing} ${missing === 1 ? "has" : "have"} no figure yet.`,
  }[language];
}
