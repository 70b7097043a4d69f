import type { PointState } from "../metrics/state.ts";
import type { TargetMeasure } from "../metrics/target.ts";
import type { Language } from "../notation/language.ts";
import { formatPrinted } from "../notation/number.ts";
import { ofStatedBase } from "./base.ts";
import { coverageText } from "./coverage.ts";
import { dayText } from "./date.ts";
import { reportedPeople } from "./people.ts";

/** Caption and heads of the worked example; `place` is the region with its date. */
export function exampleWords(place: string, language: Language): { caption: string; heads: string[] } {
  return {
    id: {
      caption: `${place}: dari laporan ke cakupan dan capaian target, dari pemegang KTP-el`,
      heads: ["Besaran", "Nilai", "Rentang"],
    },
    en: {
      caption: `${place}: from the report to coverage and share of target, of e-KTP holders`,
      heads: ["Quantity", "Value", "Range"],
    },
  }[language];
}

/** The heads of the steps up to the coverage, and what it is on pages. */
export function stepWords(point: PointState, language: Language) {
  const printed = coverageText(point, language);
  return {
    id: {
      activated: "Aktivasi",
      holders: "Pemegang KTP-el",
      other: "Calon lain, rentangnya lebih lebar",
      coverage: "Cakupan",
      divided: `aktivasi ÷ pemegang KTP-el; di halaman ${printed}`,
      status: "Status",
    },
    en: {
      activated: "Activations",
      holders: "E-KTP holders",
      other: "Another candidate, its range wider",
      coverage: "Coverage",
      divided: `activations ÷ e-KTP holders; on pages ${printed}`,
      status: "Status",
    },
  }[language];
}

/** The heads of the steps to a target called `name`, and how each is worked out. */
export function measureWords({ row, deadline, daysLeft }: TargetMeasure, name: string, language: Language) {
  const asked = row.share ? formatPrinted(row.share.printed, language) + ofStatedBase(row.base, language) : null;
  const until = dayText(deadline, language);
  return {
    id: {
      people: `Orang menurut ${name}`,
      asked: asked ?? reportedPeople(row, "id"),
      share: `Capaian ${name}`,
      shared: "aktivasi ÷ orang menurut target",
      gap: `Kekurangan, ${name}`,
      subtracted: "orang menurut target − aktivasi",
      pace: `Laju yang diperlukan, ${name}`,
      spread: `orang per hari: kekurangan ÷ ${daysLeft} hari hingga ${until}`,
    },
    en: {
      people: `People by ${name}`,
      asked: asked ?? reportedPeople(row, "en"),
      share: `Share of ${name}`,
      shared: "activations ÷ people by the target",
      gap: `Gap, ${name}`,
      subtracted: "people by the target − activations",
      pace: `Pace needed, ${name}`,
      spread: `people a day: gap ÷ ${daysLeft} days until ${until}`,
    },
  }[language];
}

/** The head of the pace, and how it is worked out from the point before. */
export function paceWords({ report, date }: PointState, days: number, language: Language) {
  const from = `${reportedPeople(report, language)}, ${dayText(date, language)}`;
  return {
    id: { head: "Laju", how: `orang per hari: (aktivasi − ${from}) ÷ ${days} hari` },
    en: { head: "Pace", how: `people a day: (activations − ${from}) ÷ ${days} days` },
  }[language];
}
