import type { Dataset } from "../dataset/dataset.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { IsoDate } from "../notation/calendar.ts";
import { formatList } from "../notation/number.ts";
import { bracketed } from "./amount.ts";
import { coverageText } from "./coverage.ts";
import { creditText } from "./credit.ts";
import { dayText, labelDate } from "./date.ts";
import { numberOfWhat } from "./hero.ts";
import { coverageOrigin } from "./holders.ts";
import { opening, travelling } from "./typography.ts";

/** How many of the reports of a chart are credited by name: the newest. */
const CREDITED = 4;

/** What the coverage chart measures, and its last number with its base. Chart files are in Indonesian alone. */
export function coverageFileBase({ latest }: RegionState): string {
  const measure = "Cakupan: persen dari pemegang KTP-el.";
  const coverage = latest && coverageText(latest, "id");
  return coverage ? travelling(`${measure} ${opening(coverage)} ${numberNote(latest)}.`) : measure;
}

/** What the last number is of, how that was obtained, and when: `dari pemegang KTP-el (dihitung dari target), 22 April 2024`. */
function numberNote(point: PointState): string {
  const date = labelDate(point.date, point.report.datePrecision, "id");
  return `${numberOfWhat(point, "id")}${bracketed(coverageOrigin(point, "id"))}, ${date}`;
}

/** Heading and base of the nested bar as a file. */
export function nestedFileWords({ name }: { name: string }) {
  return {
    title: `${name}: dari penduduk sampai IKD aktif`,
    base: "Setiap kelompok ada di dalam kelompok di atasnya. Lebarnya menurut jumlah orang; tanggalnya berbeda-beda.",
  };
}

/** Who printed what a chart of a region draws: the newest reports by name. */
export function chartCredit({ series }: RegionState, dataset: Dataset): string {
  if (series.length === 0) return "Sumber: belum ada laporan yang bisa dipakai.";
  const credits = [...new Set(series.toReversed().map((point) => creditText(point, dataset, "id")))];
  const rest = credits.length - CREDITED;
  const named = rest > 0 ? [...credits.slice(0, CREDITED), `${rest} laporan lain`] : credits;
  return travelling(`Sumber: ${formatList(named, "id")}.`);
}

/** Where the sources of a chart of all regions are named. */
export const silenceCredit = "Sumber setiap laporan disebut di halaman wilayahnya.";

/** On what terms a chart may be taken along; the address stands after it where there is one. */
export function chartLicence(site: string, today: IsoDate, addressed: boolean): string {
  const name = addressed ? "nama dan alamat ini:" : "nama ini.";
  return travelling(`Dihitung ${dayText(today, "id")}. ${site}. CC BY 4.0: boleh dipakai dengan menyebut ${name}`);
}
