import { ofRegion } from "../../dataset/rows.ts";
import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import { unitCodes } from "../../dataset/regions.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import type { TimelineRow } from "../../tables/linimasa.ts";
import type { Region } from "../../tables/wilayah.ts";
import { labelDate } from "../../text/date.ts";
import { toRegion, toSource } from "../links.ts";
import type { Phrase } from "../phrase.ts";

/** Something that happened in the programme. */
export interface Happening {
  date: string;
  /** What, and who says so. */
  text: Phrase;
}

/** All that happened, oldest first, each with where. */
export function wholeTimeline(dataset: Dataset, language: Language): Happening[] {
  return dataset.timeline.toSorted(byDate).map((row) => {
    const region = regionOf(dataset, row.region);
    const { date, text } = happening(dataset, row, language);
    const place: Phrase = region.type === "negara" ? [region.name] : [toRegion(region, language)];
    return { date, text: [...place, ": ", ...text] };
  });
}

/** The newest of what happened in one unit, at most `most`; what concerns them all stands on the programme's page. */
export function regionTimeline(dataset: Dataset, { code }: Region, most: number, language: Language): Happening[] {
  if (!unitCodes(dataset).has(code)) return [];
  const rows = ofRegion(dataset.timeline, code).toSorted((a, b) => byDate(b, a));
  return rows.slice(0, most).map((row) => happening(dataset, row, language));
}

function happening(dataset: Dataset, row: TimelineRow, language: Language): Happening {
  const said = { id: row.textId, en: row.textEn }[language];
  return { date: labelDate(row.date, row.datePrecision, language), text: [`${said} `, toSource(dataset, row.source)] };
}

function byDate(a: TimelineRow, b: TimelineRow): number {
  return compareText(a.date, b.date);
}
