import { yearOf } from "../notation/calendar.ts";
import { writtenDecimals } from "./digits.ts";
import { exactCount, reportedNumber } from "./people.ts";
import { amountText } from "./amount.ts";
import type { OneCount } from "../metrics/one-count.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, formatPercent, formatPrinted } from "../notation/number.ts";
import type { Region } from "../tables/wilayah.ts";
import { measureName, ofStatedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { monthText } from "./date.ts";
import { baseMonth } from "./holders.ts";

export const fourTitle: Bilingual = { id: "Satu angka, empat persentase", en: "One number, four percentages" };

/** What is the same in all four cloths, and what is not; at most sixty words. */
export function fourText(one: OneCount, { name }: Region, language: Language): string {
  const { claim, counted, target } = one;
  const [month, activated] = [
    monthText(counted.date, language),
    amountText(exactCount(counted.count!, language), language),
  ];
  const printed = printedShareText(claim.report, language);
  const of = ofStatedBase(claim.statedBase, language).trim();
  const share = formatPrinted(target.row.share.printed, language);
  return {
    id: `Pada ${month}, ${activated} di ${name} sudah mengaktifkan IKD. Orangnya sama; kainnya yang berbeda. Sebuah berita menulis ${printed} “${of}”. Persentase kira-kira sebesar itu muncul kalau pembaginya target ${share} dari pemegang KTP-el: garis cokelat. Jadi sebelum mengutip persentase, tanyakan dulu: dari jumlah apa?`,
    en: `In ${month}, ${activated} in ${name} had activated IKD. The people stay the same, the cloth does not. One report said ${printed} “${of}”. Divided by the ${share} target of e-KTP holders (the brown line), they come to about that. Before quoting a percentage, ask: of how many?`,
  }[language];
}

/** Below one cloth: what the people are of it, and what it is. */
export interface ClothText {
  percentage: string;
  size: string;
  name: string;
}

/** The four cloths in words, the widest first, in the digits of the percentage that was printed. */
export function clothTexts(one: OneCount, language: Language): ClothText[] {
  const { claim, counted, residents, eligible, holders, target, asked } = one;
  const decimals = Math.max(1, writtenDecimals(claim.report.share.printed));
  const of = (size: number) => formatPercent(counted.count! / size, decimals, language);
  const cloth = (row: OneCount["residents"]) => ({
    percentage: of(row.count),
    size: reportedNumber(row.count, row.precision, language),
    name: measureName(row.measure, language),
  });
  const year = yearOf(target.deadline);
  const name = { id: `target ${year}`, en: `target for ${year}` }[language];
  return [
    ...[residents, eligible, holders].map(cloth),
    { percentage: of(asked), size: formatCount(Math.round(asked), language), name },
  ];
}

/** Stands before each size. */
export const clothOf: Bilingual = { id: "dari", en: "of" };

/** The scale, the dye, and where the divisors are from; the source follows. */
export function fourCaption({ counted, holders }: OneCount, cell: number, language: Language): string {
  const [square, activated] = [cell, counted.count!].map((number) =>
    amountText(exactCount(number, language), language),
  );
  const month = baseMonth(holders, language);
  return {
    id: `Satu petak ${square}; yang biru ${activated}. Pembaginya dari catatan ${month}: `,
    en: `One cell is ${square}; the blue ones are ${activated}. What they are divided by is of ${month}: `,
  }[language];
}
