import type { Dataset } from "../dataset/dataset.ts";
import type { BaseChange, RegionRowChange, ReportChange, SourceChange } from "../metrics/changes.ts";
import { formatDecimal, formatList } from "../notation/number.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { sourceDate } from "./credit.ts";
import { labelDate } from "./date.ts";
import { facilityLabel, gradeLabels, labels, measureLabels } from "./labels.ts";
import { reportedPeople } from "./people.ts";
import { ownTargetTerms } from "./target.ts";
import { within } from "./typography.ts";
import { becomes, missing, byText, cellsChanged, peopleChanged, shareWithBase } from "./change-parts.ts";

/** `104.712 menjadi 140.712 orang (+34% dari angka semula), menurut Radar Nganjuk (radarnganjuk-2024)`: what became of a report. */
export function reportChanged({ before, after, cells }: ReportChange, dataset: Dataset, language: Language): string {
  const row = after ?? before;
  if (!row) return "";
  const by = byText(row.source, dataset, language);
  if (!before || !after) return (before ? removed : added)(statementsOf(row, language), language) + by;
  const people = changeOf(before, after, (each) => each.count !== null && reportedPeople(each, language));
  const share = changeOf(before, after, (each) => each.share && shareWithBase(each, language));
  const told = [...(people ? ["count", "precision", "unit"] : []), ...(share ? SHARE_FIELDS : [])];
  const parts = [
    people && peopleChanged(before, after, language),
    share && becomes(share[0] || missing(language), share[1] || missing(language), language),
    ...cellsChanged(cells, told, language),
  ];
  const same = people || share ? [] : [statementsOf(after, language)];
  return [...same, ...parts.filter((part) => part !== null)].join("; ") + by;
}

const SHARE_FIELDS = ["share", "sharePrecision", "statedBase"];

/** What two rows say of one thing, where that differs. */
function changeOf<R>(
  before: R,
  after: R,
  say: (row: R) => string | false | null,
): [string | null, string | null] | null {
  const [old, now] = [say(before) || null, say(after) || null];
  return old === now ? null : [old, now];
}

/** All that a report states: its count, its percentage with the base, or both. */
function statementsOf(row: ActivationRow, language: Language): string {
  const parts = [row.count !== null && reportedPeople(row, language), row.share && shareWithBase(row, language)];
  return formatList(
    parts.filter((part) => typeof part === "string"),
    language,
  );
}

function added(what: string, language: Language): string {
  return { id: `angka baru, ${what}`, en: `a new figure, ${what}` }[language];
}

function removed(what: string, language: Language): string {
  return { id: `${what}, dihapus`, en: `${what}, removed` }[language];
}

/** A row of a region that is no report of activations: what it is about, then what became of it. */
export function rowChanged(change: RegionRowChange, dataset: Dataset, language: Language): string {
  const row = change.after ?? change.before;
  const subject = `${row ? nameOf(row, dataset) : change.key}, ${subjectOf(change, language)}`;
  const by = row && "source" in row ? byText(row.source, dataset, language) : "";
  if (change.before === null || change.after === null) {
    const what = { id: change.before ? "dihapus" : "baru", en: change.before ? "removed" : "new" }[language];
    return `${subject}: ${[what, valueOf(change, language)].filter((part) => part !== null).join(", ")}${by}`;
  }
  const told = change.table === "ektp" && hasCountChanged(change) ? ["count", "precision", "unit"] : [];
  const people =
    change.table === "ektp" && told.length > 0 ? [peopleChanged(change.before, change.after, language)] : [];
  return `${subject}: ${[...people, ...cellsChanged(change.cells, told, language)].join("; ")}${by}`;
}

function hasCountChanged({ cells }: BaseChange): boolean {
  return cells.some(({ field }) => ["count", "precision"].includes(field));
}

function nameOf(row: { region: string } | { name: string }, { regions }: Dataset): string {
  if ("name" in row) return row.name;
  return regions.find(({ code }) => code === row.region)?.name ?? row.region;
}

/** What a row of a table is called in a sentence. */
const nouns = {
  wilayah: { id: "wilayah", en: "region" },
  ektp: { id: "jumlah", en: "number" },
  target: { id: "target", en: "target" },
  kegiatan: { id: "kegiatan", en: "outreach session" },
  sarana: { id: "sarana", en: "facility" },
  linimasa: { id: "linimasa", en: "timeline" },
} as const satisfies Record<RegionRowChange["table"], Bilingual>;

/** What a row is about: `pemegang KTP-el (perekaman), 26 Januari 2024`. */
function subjectOf({ table, before, after }: RegionRowChange, language: Language): string {
  const row = after ?? before;
  const title = nouns[table][language];
  if (!row) return title;
  if ("measure" in row)
    return `${within(measureLabels[row.measure][language])}, ${labelDate(row.date, row.datePrecision, language)}`;
  if ("facility" in row) return `${title}, ${facilityLabel(row.facility, language)}`;
  return "datePrecision" in row ? `${title}, ${labelDate(row.date, row.datePrecision, language)}` : title;
}

/** What a row that is new or gone states; null where its subject says it all. */
function valueOf({ before, after }: RegionRowChange, language: Language): string | null {
  const row = after ?? before;
  if (!row) return null;
  if ("measure" in row) return reportedPeople(row, language);
  if ("deadline" in row) return ownTargetTerms(row, language);
  if ("textId" in row) return { id: row.textId, en: row.textEn }[language];
  if ("venue" in row)
    return [row.venue, row.activations === null ? null : reportedPeople({ ...row, count: row.activations }, language)]
      .filter((part) => part !== null)
      .join(", ");
  return "facility" in row && row.count !== null ? formatDecimal(row.count, 0, language) : null;
}

/** A source that is new, gone or described in another way, without its address. */
export function sourceChanged({ key, before, after, cells }: SourceChange, language: Language): string {
  const source = after ?? before;
  if (!source) return key;
  const what = before ? (after ? sourceWords.changed : sourceWords.gone) : sourceWords.added;
  const parts =
    cells.length > 0
      ? cellsChanged(cells, [], language)
      : [sourceDate(source, language), `${within(labels[language].grade)} ${gradeLabels[source.grade][language]}`];
  return `${what[language]}: ${source.publisher} (${key}): ${parts.join("; ")}`;
}

const sourceWords = {
  added: { id: "Baru", en: "New" },
  changed: { id: "Diubah", en: "Changed" },
  gone: { id: "Dihapus", en: "Removed" },
} as const satisfies Record<string, Bilingual>;
