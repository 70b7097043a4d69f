import type { Area } from "../dataset/area.ts";
import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { PointState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { Region } from "../tables/wilayah.ts";
import { correctionSentence } from "./correction.ts";
import { dayText, labelDate } from "./date.ts";
import { factSentence } from "./finding.ts";
import { correctionLabels } from "./labels.ts";
import { siteName } from "./pages.ts";
import { statementText } from "./report.ts";
import { travelling } from "./typography.ts";

/** What the feeds are called, wherever a page leads to one. */
export const feedTitles = {
  all: { id: "Angka baru dan koreksi IKD", en: "New IKD figures and corrections (in Indonesian)" },
  corrections: { id: "Ralat dan revisi angka IKD", en: "Corrections of IKD figures (in Indonesian)" },
  region: (name: string, language: Language) =>
    ({ id: `Angka baru dan koreksi IKD ${name}`, en: `IKD figures and corrections, ${name} (in Indonesian)` })[
      language
    ],
};

/** The title of a feed in a reader's list: whose it is, then what of. */
export function feedTitle(area: Area, title: string): string {
  return `${siteName(area)}: ${title}`;
}

/** What an entry says: one line, and the whole of it. Plain spaces. */
export interface EntryText {
  title: string;
  summary: string;
}

/** A report: whom, when and how many; then what it comes to where the record rests on it (`point`), else who printed it. */
export function reportEntry(
  row: ActivationRow,
  region: Region,
  point: PointState | null,
  dataset: Dataset,
  language: Language,
): EntryText {
  const statement = statementText(row, language);
  const date = labelDate(row.date, row.datePrecision, language);
  const { publisher } = sourceOf(dataset, row.source);
  const said = {
    id: `${region.name}, ${date}: ${statement}, menurut ${publisher}.`,
    en: `${region.name}, ${date}: ${statement}, according to ${publisher}.`,
  }[language];
  const summary = point ? factSentence(point, region, dataset, language) : said;
  return { title: travelling(`${region.name}, ${date}: ${statement}`), summary: travelling(summary) };
}

/** A change of a published value: its kind, whose and when; then from what to what, and why. */
export function correctionEntry(
  row: CorrectionRow,
  name: string | null,
  dataset: Dataset,
  language: Language,
): EntryText {
  const { sentence, reasonLead, reason } = correctionSentence(row, dataset, language);
  const what = name ?? row.file;
  const title = `${correctionLabels[row.kind][language]} ${dayText(row.date, language)}: ${what}`;
  return { title: travelling(title), summary: travelling(`${sentence} ${reasonLead} ${reason}`) };
}
