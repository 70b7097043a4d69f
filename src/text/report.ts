import { ofStatedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { reportedPeople } from "./people.ts";
import { within } from "./typography.ts";
import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { PointState } from "../metrics/state.ts";
import type { Status } from "../metrics/status.ts";
import type { Target } from "../metrics/target.ts";
import type { Language } from "../notation/language.ts";
import { formatPrinted } from "../notation/number.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import { statusLabel } from "./labels.ts";

/** Opens what a report was worked out from and held against on its own date. */
export function asOfThen(language: Language): string {
  return { id: "Saat itu: ", en: "As of then: " }[language];
}

/** The national target in force at a report and what could be said of it: `target 30% dari pemegang KTP-el, belum tercapai`. */
export function verdictThen({ row }: Target, status: Status, language: Language): string {
  const share = formatPrinted(row.share.printed, language);
  const label = within(statusLabel(status, language));
  return { id: `target ${share} dari pemegang KTP-el, ${label}`, en: `target ${share} of e-KTP holders, ${label}` }[
    language
  ];
}

/** Stands for the coverage of a report whose percentage has no base that coverage can be worked out from. */
export function claimOnly(language: Language): string {
  return { id: "klaim saja", en: "a claim only" }[language];
}

/** Stands for the coverage of a report that gives the figure of the one chosen, or beside which that one was chosen. */
export function notChosen(dataset: Dataset, row: ActivationRow, point: PointState, language: Language): string {
  if (!point.reports.includes(row)) return { id: "dari laporan lain", en: "from another report" }[language];
  const { publisher } = sourceOf(dataset, point.report.source);
  return { id: `sama dengan laporan ${publisher}`, en: `the same as reported by ${publisher}` }[language];
}

/** Says which report was chosen; its publisher follows. */
export function chosenInstead(language: Language): string {
  return { id: "Hitungan untuk tanggal ini memakai ", en: "Our figures for this date use " }[language];
}

/** Opens the list of all reports on a region. */
export function listLede(language: Language): string {
  return {
    id: "Setiap angka yang kami temukan, dari yang terbaru, dengan sumber, ketelitian, dan alasannya bila tidak dipakai.",
    en: "Every figure we found, newest first, with its source, its precision and, where it is not used, the reason.",
  }[language];
}

/** What a source printed: its count, or its percentage with the base it names: `54 ribu orang`, `32,2% dari wajib KTP`. */
export function statementText(row: ActivationRow, language: Language): string {
  if (row.count !== null) return reportedPeople(row, language);
  return printedShareText(row, language) + ofStatedBase(row.statedBase, language);
}

/** The same where it is a percentage, in a cell of its own: that it comes without a count. */
export function printedOnly(row: ActivationRow, language: Language): string {
  const figure = statementText(row, language);
  return { id: `${figure}, tanpa jumlah orang`, en: `${figure}, without a count` }[language];
}
