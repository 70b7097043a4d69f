import { entriesOf } from "../dataset/entries.ts";
import { ofRegion } from "../dataset/rows.ts";
import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../notation/calendar.ts";

/** The newest of some days, those after today left out: a source may say no more than the month or year that is still going on. */
function newest(days: readonly IsoDate[], today: IsoDate): IsoDate {
  return days.filter((day) => day <= today).reduce((last, day) => (day > last ? day : last), "");
}

/** When a source came out, by its last possible day; null where that is not known. */
export function publishedOn(dataset: Dataset, source: string): IsoDate | null {
  return sourceOf(dataset, source).published?.last ?? null;
}

/** The newest day of a region's figures, of their sources and of its corrections; that of the whole record where it has none. */
export function regionChanged(dataset: Dataset, code: string, today: IsoDate): IsoDate {
  const rows = [...ofRegion(dataset.activations, code), ...ofRegion(dataset.bases, code)];
  const corrections = entriesOf(dataset.corrections, code);
  const own = [...rows, ...corrections].map(({ date }) => date);
  const published = rows.flatMap(({ source }) => publishedOn(dataset, source) ?? []);
  return newest([...own, ...published], today) || recordChanged(dataset, today);
}

/** The newest day in the record: of a figure, a session, an event, a source or a correction. Deadlines are no such days. */
export function recordChanged(dataset: Dataset, today: IsoDate): IsoDate {
  const { activations, bases, events, facilities, timeline, corrections, sources } = dataset;
  const dated = [activations, bases, events, facilities, timeline, corrections].flatMap((rows) =>
    rows.map(({ date }) => date),
  );
  return newest([...dated, ...sources.flatMap(({ published }) => published?.last ?? [])], today);
}
