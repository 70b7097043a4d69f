import { having, ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { holdersAt } from "../metrics/holders.ts";
import { isBefore, spanOf } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { measured } from "../notation/quantity.ts";
import { aktivasi, type ActivationRow } from "../tables/aktivasi.ts";
import { keyOf } from "../tables/key.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import { reportedPeople } from "./people.ts";
import { labelDate } from "./date.ts";
import { holdersText } from "./holders.ts";
import { fallingTotal } from "./disagreement.ts";

/** What stands although it looks impossible, up to the reason, which is Indonesian; rule, file and key where no plainer words are known. */
export function exceptionSentence({ rule, file, key }: ExceptionRow, dataset: Dataset, language: Language): string {
  const row = file === "aktivasi.csv" && having(dataset.activations, keyOfReport, key)[0];
  const words = row && sentences[rule]?.(row, dataset, language);
  return words || `${rule}: ${file}, ${key}.`;
}

function keyOfReport(row: ActivationRow): string {
  return keyOf(aktivasi, row);
}

type Sentence = (row: ActivationRow, dataset: Dataset, language: Language) => string | null;

const sentences: Record<string, Sentence> = {
  "kumulatif-turun": (row, dataset, language) => {
    const before = highestBefore(row, dataset);
    return before && fallingTotal(before, row, language);
  },
  "aktivasi-melebihi-pemegang": (row, dataset, language) => {
    const holders = holdersAt(dataset, row.region, row.date);
    if (!holders) return null;
    const count = `${reportedPeople(row, language)} (${labelDate(row.date, row.datePrecision, language)})`;
    const alone = { activated: null, coverage: null, target: null, own: [] };
    const size = holdersText({ date: row.date, holders, ...alone }, language);
    return {
      id: `Aktivasi melebihi pemegang KTP-el: ${count}, padahal ${size}. Keduanya tetap ditampilkan. Alasan pengecualian:`,
      en: `More activations than e-KTP holders: ${count} of ${size}. Both stay on show. Reason for the exception:`,
    }[language];
  },
};

/** The highest count of a region that is certainly earlier than a report: what the running total fell from. */
function highestBefore(row: ActivationRow, dataset: Dataset): ActivationRow | null {
  const span = spanOf(row.date, row.datePrecision);
  return ofRegion(dataset.activations, row.region)
    .filter(({ used, count }) => used && count !== null)
    .filter(({ date, datePrecision }) => isBefore(spanOf(date, datePrecision), span))
    .reduce<ActivationRow | null>((highest, each) => (highest && lowOf(highest) >= lowOf(each) ? highest : each), null);
}

function lowOf({ count, precision, unit }: ActivationRow): number {
  return measured(count!, precision, unit).low;
}
