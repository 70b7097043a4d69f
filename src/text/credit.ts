import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { formatList } from "../notation/number.ts";
import type { Source } from "../tables/sumber.ts";
import { publishedText } from "./date.ts";

/** Every source of the figure of a point, the one that stands for it first. */
export function creditsOf(point: PointState, dataset: Dataset): Source[] {
  return point.reports.map(({ source }) => sourceOf(dataset, source));
}

/** Who printed the figure of a point: `Lentera dan Memontum`. */
export function publishersText(point: PointState, dataset: Dataset, language: Language): string {
  const names = creditsOf(point, dataset).map(({ publisher }) => publisher);
  return formatList([...new Set(names)], language);
}

/** The same with the days they printed it: `Lentera (23 April 2024) dan Memontum (23 April 2024)`. */
export function creditText(point: PointState, dataset: Dataset, language: Language): string {
  const dated = creditsOf(point, dataset).map((source) => datedName(source, language));
  return formatList([...new Set(dated)], language);
}

/** `Malangpariwara.com (23 April 2024)`; with a comma where the name has brackets of its own. */
function datedName({ publisher, published }: Source, language: Language): string {
  const date = publishedText(published, language);
  if (date === null) return publisher;
  return publisher.endsWith(")") ? `${publisher}, ${date}` : `${publisher} (${date})`;
}

/** When a source came out, or that it is not known: `23 April 2024`, `tanggal terbit tidak diketahui`. */
export function sourceDate({ published }: Source, language: Language): string {
  const unknown = { id: "tanggal terbit tidak diketahui", en: "publication date not known" }[language];
  return publishedText(published, language) ?? unknown;
}
