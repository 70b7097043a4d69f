import type { PointState } from "../metrics/state.ts";
import type { Target } from "../metrics/target.ts";
import type { Language } from "../notation/language.ts";
import { neededPace, neededRange } from "./amount.ts";
import { paceUnknown } from "./distance.ts";
import { fell, paceText } from "./pace.ts";
import { targetInFull } from "./target.ts";

/** V: what could be said of the national target on that date; null before the first target and after the last. */
export function verdictSentence(point: PointState, language: Language): string | null {
  if (point.status === "tanpa-basis") return noHolders[language];
  if (!point.target) return null;
  const target = targetInFull(point.target, language);
  switch (point.status) {
    case "tercapai":
      return { id: `Saat itu ${target} telah tercapai.`, en: `By then ${target} had been met.` }[language];
    case "mungkin-tercapai":
      return {
        id: `Saat itu ${target} mungkin telah tercapai: targetnya terletak di dalam rentang itu, jadi tidak dapat dipastikan.`,
        en: `By then ${target} may have been met: it lies inside that range, so we cannot say.`,
      }[language];
    case "di-jalur":
      return {
        id: `Saat itu ${target} belum tercapai, tetapi lajunya cukup: ${paces(point, "id")}.`,
        en: `By then ${target} had not been met, but the pace was enough: ${paces(point, "en")}.`,
      }[language];
    case "tertinggal":
      return {
        id: `Saat itu ${target} belum tercapai dan lajunya belum cukup: ${paces(point, "id")}.`,
        en: `By then ${target} had not been met and the pace was not enough: ${paces(point, "en")}.`,
      }[language];
    default:
      return notMet(point, point.target, language);
  }
}

const noHolders = {
  id: "Jumlah pemegang KTP-el, wajib KTP, atau pemilih yang dapat dipakai, dalam tiga tahun sekitar tanggal itu, belum ditemukan, jadi cakupannya belum dapat dihitung.",
  en: "No usable number of e-KTP holders, of people obliged to hold a KTP or of voters within three years of that date has been found, so coverage cannot be worked out.",
};

/** Below the target, and nothing said about the pace yet. */
function notMet(point: PointState, inForce: Target, language: Language): string {
  const target = targetInFull(inForce, language);
  // A report of some day up to the deadline does not say how things stood on it.
  if (point.date === inForce.deadline && point.report.datePrecision === "hari") {
    return {
      id: `Saat itu, pada hari tenggatnya, ${target} belum tercapai.`,
      en: `By then, on its deadline, ${target} had not been met.`,
    }[language];
  }
  if (point.pace?.to === point.date && point.national?.requiredPerDay) {
    return {
      id: `Saat itu ${target} belum tercapai; tidak dapat dipastikan apakah lajunya cukup: ${pacesUndecided(point, "id")}.`,
      en: `By then ${target} had not been met; whether the pace was enough cannot be said: ${pacesUndecided(point, "en")}.`,
    }[language];
  }
  const below = { id: `Saat itu ${target} belum tercapai.`, en: `By then ${target} had not been met.` }[language];
  return point.activated && point.date < inForce.deadline ? `${below} ${paceUnknown(language)}` : below;
}

/** `sekitar 125 orang per hari, perlu 546` */
function paces({ pace, national }: PointState, language: Language): string {
  if (!pace || !national?.requiredPerDay) throw new Error("a verdict on the pace without a pace");
  const actual = paceText(pace.perDay, language);
  const needed = neededPace(national.requiredPerDay, language);
  const total = fell(pace.perDay) ? { id: "jumlahnya ", en: "the total went " }[language] : "";
  return total + { id: `${actual}, perlu ${needed}`, en: `${actual}, ${needed} needed` }[language];
}

function pacesUndecided({ pace, national }: PointState, language: Language): string {
  const actual = paceText(pace!.perDay, language);
  const required = national!.requiredPerDay!;
  const needed = neededRange(required, language) ?? neededPace(required, language);
  return { id: `${actual}, perlu ${needed}`, en: `${actual}, ${needed} needed` }[language];
}
