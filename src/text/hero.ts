import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { PointState, RegionState } from "../metrics/state.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { ofStatedBase } from "./base.ts";
import { coverageRange, isPrinted } from "./coverage.ts";
import { publishersText } from "./credit.ts";
import { holdersText } from "./holders.ts";
import { reportedPeople } from "./people.ts";
import { printedShareText } from "./share.ts";

/** What the number on a region's page is of; the sentence below it says how that is known. */
export function numberOfWhat({ coverage, report }: PointState, language: Language): string {
  if (coverage) return { id: "dari pemegang KTP-el", en: "of e-KTP holders" }[language];
  const people = report.count === 1 ? "person" : "people";
  return { id: "orang sudah mengaktifkan IKD", en: `${people} had activated IKD` }[language];
}

/** What the number means, in everyday words: who was counted of how many, or what was printed. The sentence above it has the date. */
export function numberMeaning(point: PointState, dataset: Dataset, language: Language): string {
  if (!point.activated) return printedMeaning(point, dataset, language);
  const { holders } = point;
  if (!holders) return withoutHolders[language];
  const [people, of] = [reportedPeople(point.report, language), holdersText({ ...point, holders }, language)];
  return {
    id: `Waktu itu ${people} sudah mengaktifkan IKD, dari ${of}.`,
    en: `By then ${people} had activated IKD, of ${of}.`,
  }[language];
}

/** What it means that there is no figure. */
export function notNought({ region }: Pick<RegionState, "region">, dataset: Dataset, language: Language): string {
  const some = ofRegion(dataset.activations, region.code).length > 0;
  return {
    id: `Itu bukan berarti nol. Kami belum menemukan berita atau laman dinas dengan jumlah${some ? " yang bisa dipakai" : "nya"}.`,
    en: `That does not mean none. We have found no news story or office page with ${some ? "a usable" : "the"} number.`,
  }[language];
}

const withoutHolders: Bilingual = {
  id: "Dari berapa pemegang KTP-el, belum diketahui.",
  en: "Of how many e-KTP holders is not known.",
};

function printedMeaning(point: PointState, dataset: Dataset, language: Language): string {
  const printed = printedShareText(point.report, language) + ofStatedBase(point.report.statedBase, language);
  const publishers = publishersText(point, dataset, language);
  const estimate = isPrinted(point) ? "" : fromEligible[language];
  return {
    id: `${publishers} menulis ${printed}, tanpa jumlah orangnya.${estimate}`,
    en: `${publishers} printed ${printed}, without a count.${estimate}`,
  }[language];
}

const fromEligible: Bilingual = {
  id: " Bagian dari pemegang KTP-el kami perkirakan dari situ.",
  en: " From that we estimate the share of e-KTP holders.",
};

/** What IKD and a holder are, for who came from a message. */
export const inShort: Bilingual = {
  id: "IKD: aplikasi ponsel pemerintah yang memuat KTP. Pemegang KTP-el: orang yang sudah direkam untuk KTP elektronik.",
  en: "IKD: the government's phone app that holds the ID card. E-KTP holders: people recorded for the electronic card.",
};

/** The interval of the coverage as a sentence of its own; null where one number says it all. */
export function rangeSentence(point: PointState, language: Language): string | null {
  const range = coverageRange(point, language);
  return (
    range && { id: `Hasilnya ${range} dari pemegang KTP-el.`, en: `That gives ${range} of e-KTP holders.` }[language]
  );
}

/** Stands before what the number was worked out from, so that no sentence starts with a digit. */
export function proofOpening(point: PointState, language: Language): string {
  if (isPrinted(point)) return { id: "Tercetak ", en: "Printed: " }[language];
  return point.coverage
    ? { id: "Hitungannya: ", en: "The arithmetic: " }[language]
    : { id: "Dilaporkan ", en: "Reported: " }[language];
}
