import { REACH } from "../metrics/bases.ts";
import type { Pace } from "../metrics/pace.ts";
import type { PointState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { wordedCount } from "../notation/number.ts";
import { fell, isOver, paceText } from "./pace.ts";
import { neededInterval, neededPace } from "./people.ts";
import { targetInFull } from "./target.ts";

/**
 * V: what could be said of the national target on that date; null before the first target and after the last. Whether the
 * pace was enough is said while the target may yet be reached; afterwards whether it had been met is all.
 */
export function verdictSentence(point: PointState, today: IsoDate, language: Language): string | null {
  if (point.status === "tanpa-basis") return noHolders[language];
  if (!point.target) return null;
  const target = targetInFull(point.target, language);
  switch (point.status) {
    case "tercapai":
      return { id: `Saat itu ${target} sudah tercapai.`, en: `By then ${target} had been met.` }[language];
    case "mungkin-tercapai":
      return {
        id: `Saat itu ${target} mungkin sudah tercapai: targetnya terletak di dalam rentang itu, jadi belum bisa dipastikan.`,
        en: `By then ${target} may have been met: it lies inside that range, so we cannot say.`,
      }[language];
    default:
      return notMet(point, point.target, target, language) + aboutPace(point, today, language);
  }
}

const noHolders = {
  id: `Jumlah pemegang KTP-el, wajib KTP, pemilih, atau penduduk yang dapat dipakai, dalam ${wordedCount(REACH, "id")} tahun sekitar tanggal itu, belum ditemukan, jadi cakupannya belum dapat dihitung.`,
  en: `No usable number of e-KTP holders, of people obliged to hold a KTP, of voters or of residents within ${wordedCount(REACH, "en")} years of that date has been found, so coverage cannot be worked out.`,
};

function notMet({ date, report }: PointState, { deadline }: Target, target: string, language: Language): string {
  // A report of some day up to the deadline does not say how things stood on it.
  return date === deadline && report.datePrecision === "hari"
    ? {
        id: `Saat itu, pada hari tenggatnya, ${target} belum tercapai.`,
        en: `By then, on its deadline, ${target} had not been met.`,
      }[language]
    : { id: `Saat itu ${target} belum tercapai.`, en: `By then ${target} had not been met.` }[language];
}

/** A sentence on the pace, after a space; nothing where none can be told or the deadline is over. */
function aboutPace(point: PointState, today: IsoDate, language: Language): string {
  const { pace, national, status } = point;
  const required = national?.requiredPerDay;
  if (!pace || !required || pace.to !== point.date || isOver(point, today)) return "";
  const actual = paceClause(pace, language);
  const needed = status === "belum-tercapai" ? neededInterval(required, language) : neededPace(required, language);
  switch (status) {
    case "di-jalur":
      return {
        id: ` ${actual}; itu cukup, sebab yang diperlukan ${needed}.`,
        en: ` ${actual}; that was enough, since ${needed} were needed.`,
      }[language];
    case "tertinggal":
      return {
        id: ` ${actual}; untuk mencapai target perlu ${needed}.`,
        en: ` ${actual}; the target needed ${needed}.`,
      }[language];
    default:
      return {
        id: ` ${actual}, sedangkan yang diperlukan ${needed}; cukup tidaknya belum bisa dipastikan.`,
        en: ` ${actual}, and ${needed} were needed; we cannot tell whether that pace was enough.`,
      }[language];
  }
}

/** `Lajunya sekitar 125 orang per hari` */
function paceClause({ perDay }: Pace, language: Language): string {
  const opens = fell(perDay) ? { id: "Jumlahnya", en: "The total went" } : { id: "Lajunya", en: "The pace was" };
  return `${opens[language]} ${paceText(perDay, language)}`;
}
