import type { Region } from "../tables/wilayah.ts";
import { statesIn } from "./parts.ts";
import { ofRegion } from "../dataset/rows.ts";
import { shortened } from "../text/region-name.ts";
import {
  daysOf,
  silenceFoot,
  silenceGrid,
  silenceKey,
  silenceStrip,
  silenceYears,
  type Days,
  type Printed,
  type ReportDot,
} from "../charts/silence-rows.ts";
import { regionOf, type Dataset } from "../dataset/dataset.ts";
import { units } from "../dataset/regions.ts";
import { newestOf } from "../metrics/bases.ts";
import { isUsable } from "../metrics/coverage.ts";
import { isStale } from "../metrics/freshness.ts";
import { unitStates, type PointState, type RegionState } from "../metrics/state.ts";
import { keysOf } from "../notation/keys.ts";
import type { Language } from "../notation/language.ts";
import { compareText, eachOf } from "../notation/order.ts";
import type { Site } from "../site.ts";
import { dayText, labelDate } from "../text/date.ts";
import {
  lastHeard,
  livingThere,
  silenceFor,
  silenceLead,
  silenceMarks,
  silenceTitle,
  today as todayWord,
  withoutFigure,
} from "../text/silence.ts";

/** One region in the chart of silence. */
export interface SilenceRow {
  /** As it stands beside the strip. */
  name: string;
  /** Name, date and value, for those who hear it. */
  heard: string;
  strip: string;
  /** Where there is room: the date of the last report; null without one. */
  date: string | null;
  /** How old it is; without one, how many people live there. */
  beside: string;
}

/** The chart of silence with its words. */
export interface SilencePart {
  title: string;
  lead: string;
  key: { svg: string; text: string }[];
  years: string;
  grid: string;
  foot: string;
  /** The regions with a usable report, the latest first, and those without one. */
  known: SilenceRow[];
  silent: SilenceRow[];
  /** How many are silent, and the words after their number; null where all have a figure. */
  tag: { count: string; text: string } | null;
}

/** The 38 over time, by the length of their silence. */
export function silencePart(site: Site, language: Language): SilencePart {
  const { rows: all, days } = silenceRows(site);
  const rows = all.map(({ state, strip }) => ({
    known: state.latest !== null,
    row: { ...words(site, state, language), strip },
  }));
  const [known, silent] = eachOf([true, false], (is) => rows.filter((each) => each.known === is).map(({ row }) => row));
  const last = all[0]?.state.latest ?? null;
  return {
    ...titleOf(site, last, language),
    ...silenceFrame(all, days, language),
    foot: silenceFoot(days, last && last.date, {
      last: last ? dayText(last.date, language) : "",
      today: todayWord[language],
    }),
    known,
    silent,
    tag: silent.length > 0 ? { count: String(silent.length), text: withoutFigure(silent.length, language) } : null,
  };
}

/** Since when nothing has been heard of any region. */
export function silenceHeading(site: Site, language: Language): string {
  const dated = unitStates(site).flatMap(({ latest }) => latest ?? []);
  const [last] = dated.toSorted((a, b) => compareText(b.date, a.date));
  return titleOf(site, last ?? null, language).title;
}

/** A region with its strip. */
export interface Stripped {
  state: RegionState;
  printed: Printed;
  /** SVG. */
  strip: string;
}

/** Every region, or those of a part, with its strip, the latest to report first, and the days that the strips span. */
export function silenceRows(
  site: Pick<Site, "dataset" | "states" | "today">,
  part: Region | null = null,
): { rows: Stripped[]; days: Days } {
  const { dataset, today } = site;
  const states = statesIn(site, part).map((state) => ({ state, printed: printedOf(dataset, state) }));
  const days = daysOf(
    states.map(({ printed }) => printed),
    today,
  );
  const rows = states.toSorted(bySilence).map((row) => ({ ...row, strip: silenceStrip(row.printed, days) }));
  return { rows, days };
}

/** What stands around strips: the key of the marks that are drawn, the years above, the lines behind. */
export function silenceFrame(
  rows: readonly Stripped[],
  days: Days,
  language: Language,
): Pick<SilencePart, "key" | "years" | "grid"> {
  const last = rows[0]?.state.latest ?? null;
  return { key: keyOf(rows, language), years: silenceYears(days), grid: silenceGrid(days, last && last.date) };
}

type Row = Pick<Stripped, "state" | "printed">;

/** The latest report first; then the latest figure that cannot be used; then by code. */
function bySilence(a: Row, b: Row): number {
  const lastOf = ({ state }: Row) => state.latest?.date ?? "";
  const otherOf = ({ printed }: Row) => printed.unusable.at(-1) ?? "";
  return (
    compareText(lastOf(b), lastOf(a)) ||
    compareText(otherOf(b), otherOf(a)) ||
    compareText(a.state.region.code, b.state.region.code)
  );
}

/** The reports of a region, and the days of its other figures; those without a day of their own stand nowhere. */
function printedOf({ activations }: Dataset, { region, series }: RegionState): Printed {
  const taken = new Set(series.map(({ date }) => date));
  const others = ofRegion(activations, region.code).filter(
    (row) => !isUsable(row) && row.datePrecision !== "paling_lambat",
  );
  const days = new Set(others.map(({ date }) => date).filter((date) => !taken.has(date)));
  return { reports: series.map(dotOf), unusable: [...days].toSorted() };
}

function dotOf({ date, coverage, status }: PointState): ReportDot {
  return {
    date,
    coverage: coverage && coverage.value,
    met: status === "mungkin-tercapai" ? null : status === "tercapai",
  };
}

function words(
  { dataset, today }: Site,
  { region, latest }: RegionState,
  language: Language,
): Omit<SilenceRow, "strip"> {
  return {
    name: shortened(region.name),
    heard: `${region.name}: ${lastHeard(latest, language)}`,
    date: latest && labelDate(latest.date, latest.report.datePrecision, language),
    beside: latest
      ? silenceFor(latest.date, today, language)
      : livingThere(newestOf(dataset, region.code, "penduduk"), language),
  };
}

/** The title by the last usable report of all; `latest`: that report. */
function titleOf(
  { dataset, today }: Site,
  latest: PointState | null,
  language: Language,
): Pick<SilencePart, "title" | "lead"> {
  const newer = units(dataset).some(({ code }) =>
    ofRegion(dataset.activations, code).some(({ date }) => date > (latest?.date ?? "")),
  );
  const last = latest && { date: latest.date, region: regionOf(dataset, latest.report.region).name };
  const title = silenceTitle({ last, stale: latest !== null && isStale(latest, today), newer }, language);
  return { title, lead: silenceLead[language] };
}

/** The marks that are drawn, and no other. */
function keyOf(rows: readonly Row[], language: Language): SilencePart["key"] {
  const dots = rows.flatMap(({ printed }) => printed.reports);
  const drawn = {
    report: dots.length > 0,
    met: dots.some(({ met }) => met === true),
    possibly: dots.some(({ met }) => met === null),
    unusable: rows.some(({ printed }) => printed.unusable.length > 0),
    silent: true,
  };
  return keysOf(drawn)
    .filter((name) => drawn[name])
    .map((name) => ({ svg: silenceKey[name], text: silenceMarks[name][language] }));
}
