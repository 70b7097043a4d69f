import type { RegionState } from "../metrics/state.ts";
import { documentPath, reportsFilePath, reportsPath, workbookPath } from "../notation/address.ts";
import { languages, type Bilingual, type Language } from "../notation/language.ts";
import { firstAndLast, licence, type Description } from "./description.ts";
import type { PublishedFile } from "./files.ts";
import { mediaTypes } from "./formats/media-types.ts";

/** What the data measure, as a search for data lists it. */
const variables: Record<"activated" | "holders" | "coverage" | "shareOfTarget", Bilingual> = {
  activated: { id: "orang yang IKD-nya aktif, kumulatif", en: "people whose IKD is active, cumulative" },
  holders: { id: "pemegang KTP-el", en: "e-KTP holders" },
  coverage: { id: "cakupan: aktivasi dibagi pemegang KTP-el", en: "coverage: activations divided by e-KTP holders" },
  shareOfTarget: { id: "aktivasi dibagi target nasional", en: "activations divided by the national target" },
};

/** schema.org/Dataset of the whole record, on the page of the data at `address`. */
export function datasetMarkup(data: Description, language: Language, address: string) {
  const { addressOf, title, summary, temporal, area } = data;
  return {
    ...ownership(data, language),
    "@id": addressOf("/data/#dataset"),
    name: title[language],
    description: summary[language],
    url: address,
    keywords: data.keywords,
    ...(data.issued && { datePublished: data.issued }),
    dateModified: data.modified,
    temporalCoverage: `${temporal.from}/${temporal.to}`,
    spatialCoverage: { "@type": "Place", name: `${area.name[language]}, Indonesia` },
    includedInDataCatalog: { "@type": "DataCatalog", name: data.publisher.name, url: addressOf("/") },
    distribution: [...data.files, ...data.documents].map((file) => download(file, data, language)),
  };
}

/** schema.org/Dataset of one region, a part of the whole. That is named by its id alone: a nested one would have to tell it all. */
export function regionMarkup(data: Description, { region, series }: RegionState, language: Language, address: string) {
  const { addressOf } = data;
  const { from, to } = series.length > 0 ? firstAndLast(series) : { from: null, to: null };
  return {
    ...ownership(data, language),
    "@id": addressOf(`${reportsPath(region.slug)}#dataset`),
    name: regionTitle(region.name)[language],
    description: regionSummary(region.name)[language],
    url: address,
    isPartOf: { "@id": addressOf("/data/#dataset") },
    ...(from && { temporalCoverage: `${from}/${to}` }),
    spatialCoverage: { "@type": "Place", name: `${region.name}, Indonesia` },
    distribution: regionFiles(region.slug).map((file) => download(file, data, language)),
  };
}

function regionTitle(name: string): Bilingual {
  return { id: `Aktivasi IKD di ${name}`, en: `IKD activations in ${name}` };
}

function regionSummary(name: string): Bilingual {
  return {
    id: `Semua laporan aktivasi Identitas Kependudukan Digital di ${name}, tiap angka dengan tanggal dan sumbernya, dan cakupan dari pemegang KTP-el.`,
    en: `All reports on activations of the digital identity (IKD) in ${name}, each figure with its date and source, and coverage of e-KTP holders.`,
  };
}

function regionFiles(slug: string): PublishedFile[] {
  const json = { id: "Semua tentang wilayah ini", en: "Everything on this region" };
  const csv = { id: "Laporan aktivasi", en: "Reports of activations" };
  return [
    { name: `${slug}.json`, path: documentPath(slug), mediaType: "application/json", title: json, content: null },
    { name: "data.xlsx", path: workbookPath(slug), mediaType: mediaTypes.xlsx, title: json, content: null },
    { name: "laporan.csv", path: reportsFilePath(slug), mediaType: "text/csv", title: csv, content: null },
  ];
}

/** What is the same of the whole and of a part: whose it is, and on what terms. */
function ownership({ publisher, version, addressOf }: Description, language: Language) {
  const owner = { "@type": "Organization", name: publisher.name, url: addressOf("/") };
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    version,
    license: licence.url,
    isAccessibleForFree: true,
    inLanguage: languages,
    creator: owner,
    variableMeasured: variablesIn(language),
  };
}

function variablesIn(language: Language): string[] {
  return Object.values(variables).map((text) => text[language]);
}

function download({ path, mediaType, title, content }: PublishedFile, { addressOf }: Description, language: Language) {
  return {
    "@type": "DataDownload",
    name: title[language],
    contentUrl: addressOf(path),
    encodingFormat: mediaType,
    ...(content && { contentSize: `${content.bytes} B`, sha256: content.sha256 }),
  };
}
