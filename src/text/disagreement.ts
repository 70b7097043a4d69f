import { statementText } from "./report.ts";
import { partWords } from "../dataset/area.ts";
import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { ChoiceReason } from "../metrics/choice.ts";
import type { Point } from "../metrics/coverage.ts";
import type { RegionState } from "../metrics/state.ts";
import { formatCount, formatList, spelledCount } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import { pageKeyOf } from "../notation/page-address.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { reportedNumber, reportedPeople } from "./people.ts";
import { typeLabels } from "./labels.ts";
import { labelDate, onDate } from "./date.ts";
import { opening } from "./typography.ts";

/** The usable reports of one date that say different things, the one our figures use and why; null where all say the same. */
export function disagreement(point: Point, dataset: Dataset, language: Language): string | null {
  const others = point.others.filter((row) => statementText(row, "id") !== statementText(point.report, "id"));
  if (others.length === 0) return null;
  const sources = pagesOf([point.report, ...others], dataset);
  const said =
    sources === 1 ? onePage(point, others, dataset, language) : differ(point, others, sources, dataset, language);
  return said + bothRight(point, others, language);
}

/** How many pages some reports stand on: one that is on file under two ids is one. */
function pagesOf(rows: readonly ActivationRow[], dataset: Dataset): number {
  return new Set(rows.map(({ source }) => pageKeyOf(sourceOf(dataset, source).url) ?? source)).size;
}

/** Several figures of one page. */
function onePage(point: Point, others: readonly ActivationRow[], dataset: Dataset, language: Language): string {
  const { publisher } = sourceOf(dataset, point.report.source);
  const date = labelDate(point.date, point.report.datePrecision, language);
  const all = [point.report, ...others].map((row) => statementText(row, language));
  const [figures, both] = [formatList(all, language), others.length === 1];
  return {
    id: `Satu halaman, ${spelledCount(all.length, "id")} angka. Untuk ${date}, ${publisher} menulis ${figures}. ${both ? "Keduanya" : "Semuanya"} kami tampilkan; hitungan memakai ${all[0]}.`,
    en: `One page, ${spelledCount(all.length, "en")} figures. For ${date}, ${publisher} printed ${figures}. We show ${both ? "both" : "all"}; our figures use ${all[0]}.`,
  }[language];
}

function differ(
  point: Point,
  others: readonly ActivationRow[],
  sources: number,
  dataset: Dataset,
  language: Language,
): string {
  const publisher = (row: ActivationRow) => sourceOf(dataset, row.source).publisher;
  const chosen = publisher(point.report);
  const date = labelDate(point.date, point.report.datePrecision, language);
  const [first, rest] = [
    statementText(point.report, language),
    others.map((row) => `${publisher(row)} ${statementText(row, language)}`).join(", "),
  ];
  // The reason is known against the first of the others only.
  const reason = point.chosenFor && others[0] === point.others[0] ? reasons[point.chosenFor][language] : null;
  const both = others.length === 1;
  return {
    id: `${opening(spelledCount(sources, "id"))} sumber berbeda. Untuk ${date}, ${chosen} menulis ${first}, ${rest}. ${both ? "Keduanya" : "Semuanya"} kami tampilkan; hitungan memakai ${chosen}${reason ? ` karena ${reason}` : ""}.`,
    en: `${opening(spelledCount(sources, "en"))} sources differ. For ${date}, ${chosen} printed ${first}, ${rest}. We show ${both ? "both" : "all"}; our figures use ${chosen}${reason ? ` because it ${reason}` : ""}.`,
  }[language];
}

const reasons: Record<ChoiceReason, Record<Language, string>> = {
  count: { id: "menyebut jumlah orang", en: "gives a count" },
  base: { id: "basisnya pemegang KTP-el", en: "names e-KTP holders as its base" },
  narrower: { id: "rentangnya lebih sempit", en: "has the narrower range" },
  grade: { id: "mutunya lebih tinggi", en: "is the better grade" },
  published: { id: "terbit lebih akhir", en: "came out later" },
  id: {
    id: "namanya lebih dulu menurut abjad; selain itu keduanya setara",
    en: "comes first by name; in all else they are equal",
  },
};

/** Whether the statements can all be true. */
function bothRight(point: Point, others: ActivationRow[], language: Language): string {
  if (point.disagree) return "";
  const [both, bases] = [others.length === 1, others.some((row) => row.statedBase !== point.report.statedBase)];
  const percentages = point.report.count === null;
  return {
    id: ` ${both ? "Keduanya" : "Semuanya"} bisa benar: ${bases && percentages ? "basisnya berbeda" : "rentangnya bertumpuk"}.`,
    en: ` ${both ? "Both" : "All"} can be right: ${bases && percentages ? "the bases differ" : "their ranges overlap"}.`,
  }[language];
}

/** A region's own figure beside the lower bound that the counts of those below it give; null without both. */
export function sumSentence({ region, latest, sum }: RegionState, language: Language): string | null {
  if (!latest?.activated || !sum) return null;
  const own = reportedPeople(latest.report, language);
  const on = onDate(latest.date, latest.report.datePrecision, language);
  const parts = partWords(region).many[language];
  const least = formatCount(Math.floor(sum.sum.low), language);
  return {
    id: `Angka ${region.type} sendiri: ${own} ${on}. Laporan terakhir ${sum.regions} dari ${sum.of} ${parts} sampai tanggal itu berjumlah sedikitnya ${least}\u00a0orang. Selisihnya tidak kami hitung: tanggalnya berbeda-beda.`,
    en: `The ${typeLabels[region.type].en}'s own figure: ${own} ${on}. The last reports up to that date, from ${sum.regions} of the ${sum.of} ${parts}, add up to at least ${least}\u00a0people. We give no difference: the dates differ.`,
  }[language];
}

/** A running total that falls beyond its intervals; the reason why it is let stand, Indonesian, follows. */
export function fallingTotal(before: ActivationRow, after: ActivationRow, language: Language): string {
  const [old, now] = [before, after].map(
    (row) => `${reportedPeople(row, language)} (${labelDate(row.date, row.datePrecision, language)})`,
  );
  return {
    id: `Jumlah turun melampaui rentangnya: ${old}, lalu ${now}. Jumlah kumulatif semestinya tidak turun; keduanya tetap ditampilkan. Alasan pengecualian:`,
    en: `The total falls beyond its range: ${old}, then ${now}. A running total should not fall; both stay on show. Reason for the exception:`,
  }[language];
}

/** A register that shrinks: e-KTP holders, or people obliged to hold a KTP. */
export function fallingBase(before: BaseRow, after: BaseRow, language: Language): string {
  const [old, now] = [before, after].map(
    (row) =>
      `${reportedNumber(row.count, row.precision, language)} (${labelDate(row.date, row.datePrecision, language)})`,
  );
  const subject = {
    perekaman: { id: "Pemegang KTP-el turun", en: "E-KTP holders fall" },
    wajib_ktp: { id: "Wajib KTP turun", en: "People obliged to hold a KTP fall" },
  }[after.measure === "perekaman" ? "perekaman" : "wajib_ktp"];
  return {
    id: `${subject.id}: ${old}, lalu ${now}; daftar menyusut bila dibersihkan.`,
    en: `${subject.en}: ${old}, then ${now}; registers shrink when cleaned.`,
  }[language];
}

/** What stands before the note of a row that is not used. The note is Indonesian: `lang="id"` on English pages. */
export function notUsedLead(language: Language): string {
  return { id: "Tidak dipakai dalam hitungan:", en: "Not used in our figures:" }[language];
}
