import { printedDigits } from "../notation/number.ts";
import { yearOf, type IsoDate } from "../notation/calendar.ts";
import type { Active, CountedGroup } from "../metrics/groups.ts";
import { BANDS, kindOf, type Holders } from "../metrics/holders.ts";
import type { PointState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { Measure } from "../tables/ektp.ts";
import { derivedNumber, reportedNumber } from "./people.ts";
import { measureName, ofStatedBase } from "./base.ts";
import { printedShareText } from "./share.ts";
import { labelDate, monthText } from "./date.ts";
import { baseMonth, holdersNumber } from "./holders.ts";

/** What is said of one group: `sekitar 640 ribu`, `pemegang KTP-el`, and in small what it is, of when and from where. */
export interface GroupText {
  number: string;
  name: string;
  note: string;
}

/** A group whose number nobody has given: `Belum ada` `angka wajib KTP`. */
function unknown(name: string, note: string, language: Language): GroupText {
  return {
    id: { number: "Belum ada", name: `angka ${name}`, note },
    en: { number: "No figure", name: `yet for ${name}`, note },
  }[language];
}

/** Residents, or people obliged to hold a KTP. */
export function countedText(counted: CountedGroup | null, measure: Measure, language: Language): GroupText {
  const [name, gloss] = [measureName(measure, language), measure === "wajib_ktp" ? eligible[language] : ""];
  if (!counted) return unknown(name, gloss, language);
  const { row, old } = counted;
  const number = reportedNumber(row.count, row.precision, language);
  const said = row.method === "dilaporkan" ? reported[language] : reckoned[language];
  const note = `${baseMonth(row, language)}, ${said}${old ? `; ${tooOld[language]}` : ""}`;
  return { number, name, note: sentences(gloss, note) };
}

/** The holders on a date; `divides`: whether the coverage printed above is a share of this very number. */
export function heldText(
  point: Pick<PointState, "date" | "activated" | "coverage" | "target" | "own">,
  holders: Holders | null,
  divides: boolean,
  language: Language,
): GroupText {
  const name = measureName("perekaman", language);
  if (!holders) return unknown(name, recorded[language], language);
  const gloss = divides ? divided[language] : recorded[language];
  const note = `${baseMonth(holders.row, language)}, ${howHeld(holders, language)}`;
  return { number: holdersNumber({ ...point, holders }, language), name, note: sentences(gloss, note) };
}

/** `perkiraan: antara 94% dan 102% dari wajib KTP`; of a number that a source gave, that it did. */
function howHeld({ method, rung, row }: Holders, language: Language): string {
  if (method === "dilaporkan") return reported[language];
  if (method === "hitungan") return reckoned[language];
  if (method === "tersirat") return worked[language];
  const { low, high } = BANDS[kindOf(row)];
  const [from, to] = [low, high].map((share) => `${printedDigits(String(hundredfold(share)), language)}%`);
  const of = measureName(rung, language);
  return {
    id: `perkiraan: antara ${from} dan ${to} dari ${of}`,
    en: `estimate: between ${from} and ${to} of ${of}`,
  }[language];
}

/** Without the noise of binary fractions. */
export function hundredfold(share: number): number {
  return Number((100 * share).toPrecision(12));
}

/** The people that the national target asks for, on holders that are reported or estimated. */
export function askedText(asked: Target, size: Quantity | null, estimated: boolean, language: Language): GroupText {
  const year = yearOf(asked.deadline);
  const name = { id: `target ${year}`, en: `target for ${year}` }[language];
  const share = hundredfold(asked.share);
  const of = {
    id: `${printedDigits(String(share), "id")}% dari ${measureName("perekaman", "id")}`,
    en: `${printedDigits(String(share), "en")}% of ${measureName("perekaman", "en")}`,
  }[language];
  if (!size) return unknown(name, of, language);
  return {
    number: derivedNumber(size, language),
    name,
    note: `${of}, ${estimated ? guessed[language] : calculated[language]}`,
  };
}

/** People with an active IKD, as reported or as a percentage makes them; without either, where they may be. */
export function activeText(report: ActivationRow | null, active: Active | null, language: Language): GroupText {
  const name = { id: "IKD aktif", en: "active IKDs" }[language];
  if (!report) return unknown(name, anywhere[language], language);
  const date = monthOf(report, language);
  if (report.count !== null) {
    const number = reportedNumber(report.count, report.precision, language);
    return { number, name, note: `${date}, ${reported[language]}` };
  }
  const printed = printedShareText(report, language) + ofStatedBase(report.statedBase, language);
  if (!active) return unknown(name, `${date}: ${printed}`, language);
  return { number: derivedNumber(active.size, language), name, note: `${date}, ${guessed[language]}: ${printed}` };
}

function monthOf(
  { date, datePrecision }: { date: IsoDate; datePrecision: ActivationRow["datePrecision"] },
  language: Language,
) {
  return datePrecision === "hari" ? monthText(date, language) : labelDate(date, datePrecision, language);
}

/** Added to a group that is larger than the one around it: two registers, or two dates. */
export function beyondText(around: Measure, language: Language): string {
  const name = measureName(around, language);
  return { id: `. Lebih banyak daripada angka ${name}`, en: `. More than the number of ${name}` }[language];
}

function sentences(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(". ");
}

const eligible: Bilingual = { id: "17 tahun ke atas atau sudah kawin", en: "Aged 17 and over, or married" };
const recorded: Bilingual = { id: "Sudah direkam", en: "Recorded for the card" };
const divided: Bilingual = {
  id: "Sudah direkam; jumlah ini pembaginya",
  en: "Recorded for the card; the number divided by",
};
const reported: Bilingual = { id: "dilaporkan", en: "reported" };
const reckoned: Bilingual = { id: "dihitung dari angka sumbernya", en: "worked out from the source's figures" };
const worked: Bilingual = { id: "perkiraan: dihitung balik dari target", en: "estimate: worked back from the target" };
const guessed: Bilingual = { id: "perkiraan", en: "estimate" };
const calculated: Bilingual = { id: "dihitung", en: "calculated" };
const tooOld: Bilingual = { id: "terlalu lama untuk jadi pembagi", en: "too old to divide by" };
const anywhere: Bilingual = { id: "Di mana pun di dalam arsiran ini", en: "Anywhere within this hatching" };
