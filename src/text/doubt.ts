import { regionOf, type Dataset } from "../dataset/dataset.ts";
import type { Doubt } from "../metrics/doubts.ts";
import type { Language } from "../notation/language.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { labelDate } from "./date.ts";
import { reportedNumber } from "./people.ts";
import { shareWithBase } from "./change-parts.ts";

/** Why a figure deserves a second look at its source. */
export function doubtSaid(
  { kind, like }: Doubt,
  row: ActivationRow | BaseRow,
  dataset: Dataset,
  language: Language,
): string {
  const [number, other] = [row, like].map((each) => figureOf(each, language));
  const date = labelDate(like.date, like.datePrecision, language);
  const name = regionOf(dataset, like.region).name;
  const reason = {
    swapped: {
      id: `${number} dan ${other} (${date}) hanya berbeda dua angka yang bertukar tempat`,
      en: `${number} and ${other} (${date}) differ only in two digits that changed places`,
    },
    tenfold: {
      id: `${number} dan ${other} (${date}) terpaut sekitar sepuluh, seratus, atau seribu kali`,
      en: `${number} and ${other} (${date}) are about ten, a hundred or a thousand times apart`,
    },
    elsewhere: {
      id: `${number} sama dengan angka ${name}, ${date}`,
      en: `${number} is also the figure of ${name}, ${date}`,
    },
  }[kind][language];
  return { id: `Periksa lagi di sumbernya: ${reason}.`, en: `Look at the source again: ${reason}.` }[language];
}

function figureOf(row: ActivationRow | BaseRow, language: Language): string {
  if (row.count !== null) return reportedNumber(row.count, row.precision, language);
  return shareWithBase(row, language);
}
