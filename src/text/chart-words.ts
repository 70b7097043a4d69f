import { isCovered } from "../metrics/coverage.ts";
import { FRESH_DAYS } from "../metrics/freshness.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { formatCount, formatPercent, formatPrinted } from "../notation/number.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { PrintedShare } from "../cells/kinds.ts";
import type { Region } from "../tables/wilayah.ts";
import { neededPace, roundNumber } from "./people.ts";
import { numberText } from "./amount.ts";
import { shareNumber } from "./share.ts";
import { coverageNumber, exceedsHolders, targetShares } from "./coverage.ts";
import { roundPeople } from "./digits.ts";
import { naturalFrequency } from "./headline.ts";
import { labels, typeLabels } from "./labels.ts";

/** The coverage of a point at its dot, without its hedge, which the hollow dot and the bar give: `8,4%`; null without one. */
export function pointShare(point: PointState, language: Language): string | null {
  const share = coverageNumber(point, language);
  return share && numberText(share, language);
}

/** The words of the coverage chart of a region. */
export function coverageChartWords({ region, series }: Pick<RegionState, "region" | "series">, language: Language) {
  const onto = new Map(series.map((point) => [point.date, targetShares(point)]));
  return {
    axis: coverageAxis[language],
    target: (share: number) => targetAtThread(share, language),
    ownTarget: (share: number) => `${ownName(region, language)} ${percent(share, language)}`,
    share: (coverage: Quantity, { date, printed }: { date: IsoDate; printed?: PrintedShare }) =>
      printed
        ? formatPrinted(printed.printed, language)
        : numberText(shareNumber(coverage, language, onto.get(date)), language),
    part: (end: number) => enlarged(percent(end, language), language),
  };
}

/** The lowest part of the scale, drawn again below: `bagian 0–5%, diperbesar`. */
function enlarged(end: string, language: Language): string {
  return { id: `bagian 0–${end}, diperbesar`, en: `the part 0–${end}, enlarged` }[language];
}

/** The marks of a time chart in its key. */
export const keyWords = {
  id: {
    exact: "angka lengkap",
    rounded: "angka bulat, atau persentase saja",
    joined: "dari laporan ke laporan",
    long: `jeda lebih dari ${FRESH_DAYS}\u00a0hari`,
    values: "rentang nilai",
    days: "rentang tanggal",
    undated: "paling lambat pada titiknya",
    rival: "laporan yang bertentangan",
    silence: labels.id.noReport,
  },
  en: {
    exact: "exact count",
    rounded: "rounded, or a percentage alone",
    joined: "from report to report",
    long: `gap of more than ${FRESH_DAYS}\u00a0days`,
    values: "range of the value",
    days: "range of the date",
    undated: "at its dot at the latest",
    rival: "reports that contradict each other",
    silence: labels.en.noReport,
  },
};

/** A target at its thread: `target 30%`. */
export function targetAtThread(share: number, language: Language): string {
  return `${labels[language].targetThread} ${percent(share, language)}`;
}

/** What the axis of shares measures, with its base. */
export const coverageAxis = { id: "% dari pemegang KTP-el", en: "% of e-KTP holders" };

/** A region's own target, at its thread. */
function ownName({ type }: Region, language: Language): string {
  const { id, en } = typeLabels[type];
  return { id: `target ${id}`, en: `${en} target` }[language];
}

/** A target's share with the digits it has: `30%`, `12,5%`. */
function percent(share: number, language: Language): string {
  const decimals = [0, 1].find((digits) => Math.abs(share * 100 - Number((share * 100).toFixed(digits))) < 1e-9) ?? 2;
  return formatPercent(share, decimals, language);
}

/** The words of the people chart: what the national target asks for, the way to it, the region's own. */
export function peopleWords(state: RegionState, language: Language) {
  const national = state.latest?.national;
  const required = national?.requiredPerDay;
  const asked = national?.people ? derivedPlain(national.people, language) : "";
  return {
    unit: { 1: unit.one[language], 1000: unit.thousands[language], 1_000_000: unit.millions[language] },
    noReport: labels[language].noReport,
    target: `target ${asked}`,
    ownTarget: ({ value }: Quantity) => `${ownName(state.region, language)} ${roundNumber(value, language)}`,
    way: required ? needed(neededPace(required, language), language) : "",
    people: ({ value }: Quantity) => roundNumber(value, language),
    language,
  };
}

const unit = {
  one: { id: "orang", en: "people" },
  thousands: { id: "ribu orang", en: "thousand people" },
  millions: { id: "juta orang", en: "million people" },
};

function derivedPlain(people: Quantity, language: Language): string {
  return formatCount(roundPeople(people).value, language);
}

function needed(pace: string, language: Language): string {
  return { id: `perlu ${pace} per hari`, en: `${pace} a day needed` }[language];
}

/** The words of the strip of all regencies and cities. */
export function stripWords(state: RegionState, missing: number, target: number | null, language: Language) {
  const { region, latest } = state;
  return {
    axis: coverageAxis[language],
    target: target === null ? "" : targetAtThread(target, language),
    here: [region.name, latest && pointShare(latest, language)].filter((word) => word).join(" "),
    none: { id: `${missing} belum ada cakupannya`, en: `${missing} without coverage` }[language],
  };
}

/** The swatch in words, for those who do not see it. */
export function altSwatch({ name }: Region, latest: PointState | null, language: Language): string {
  if (!latest || !isCovered(latest)) {
    return {
      id: `Seratus petak bergaris: cakupan ${name} belum diketahui`,
      en: `A hundred hatched cells: coverage of ${name} not known`,
    }[language];
  }
  if (exceedsHolders(latest)) {
    return {
      id: `Seratus petak, semuanya terisi: aktivasi di ${name} melebihi pemegang KTP-el`,
      en: `A hundred cells, all filled: more activations than e-KTP holders in ${name}`,
    }[language];
  }
  const frequency = naturalFrequency(latest, "", language);
  return {
    id: `Seratus petak: cakupan ${name}, ${frequency}`,
    en: `A hundred cells: coverage of ${name}, ${frequency}`,
  }[language];
}

/** Stands under the heading of the strip: what its dots are. */
export function lastKnownNote(language: Language): string {
  return {
    id: "Cakupan terakhir tiap wilayah, persen dari pemegang KTP-el; tanggalnya berbeda-beda.",
    en: "Last known coverage of each region, percent of e-KTP holders; the dates differ.",
  }[language];
}

/** The letterhead in words. */
export function altThreads(known: number, missing: number, language: Language): string {
  const all = known + missing;
  return {
    id: `Urutan ${all} wilayah menurut cakupan: ${known} ada angkanya, ${missing} belum`,
    en: `The ${all} regions by coverage: ${known} with a figure, ${missing} without`,
  }[language];
}

/** Head of the column with the people that the national target asks for. */
export function askedFor(language: Language): string {
  return { id: "Target nasional (orang)", en: "National target (people)" }[language];
}

/** Caption of the people chart's table. */
export function peopleCaption({ name }: Region, language: Language): string {
  return {
    id: `Orang dengan IKD aktif di ${name} dan yang ditargetkan, menurut tanggal laporan`,
    en: `People with an active IKD in ${name} and the people targeted, by report date`,
  }[language];
}
