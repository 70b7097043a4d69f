import type { Area } from "../dataset/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { wholes } from "../dataset/regions.ts";
import { recordChanged } from "../metrics/changed.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual } from "../notation/language.ts";
import type { PublishedFile } from "./files.ts";
import type { Addresses } from "./summary.ts";
import type { TableFile } from "./table-files.ts";

/** What the data are called wherever they leave the site. */
export function datasetTitle({ name, counted }: Area): Bilingual {
  return {
    id: `Aktivasi Identitas Kependudukan Digital (IKD) di ${counted.id} ${name.id}`,
    en: `Activations of the digital identity (IKD) in the ${counted.en} of ${name.en}`,
  };
}

/** What they are, for who has not seen the site. */
function datasetSummary({ name, counted }: Area): Bilingual {
  return {
    id: `Laporan jumlah orang yang sudah mengaktifkan IKD di ${counted.id} ${name.id}, tiap angka dengan tanggal, ketelitian, dan sumbernya. Juga jumlah pemegang KTP-el, wajib KTP, pemilih, dan penduduk; target; dan cakupan yang dihitung darinya, dengan batas bawah dan atas. Bukan data resmi pemerintah.`,
    en: `Reports of how many people have activated IKD in the ${counted.en} of ${name.en}, each figure with its date, precision and source. Also the numbers of e-KTP holders, people obliged to hold a KTP, voters and residents; the targets; and the coverage worked out from them, with its lower and upper end. Not official government data.`,
  };
}

/** Words to find them by, the same in every catalogue. */
function keywordsOf({ name }: Area): string[] {
  return ["IKD", "Identitas Kependudukan Digital", "KTP-el", "Dukcapil", name.id, "digital identity", "Indonesia"];
}

/** Licence of the data. */
export const licence = {
  spdx: "CC-BY-4.0",
  /** As people write it. */
  name: "CC BY 4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** What the codes of regions follow. */
export const codeReference = {
  decree: "Kepmendagri 300.2.2-2138/2025",
  title: {
    id: "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025, kode dan data wilayah administrasi pemerintahan",
    en: "Decree of the Minister of Home Affairs 300.2.2-2138 of 2025, codes and data of administrative regions",
  } satisfies Bilingual,
} as const;

/** Which data a document holds, and as of when. */
export interface Edition {
  area: Area;
  /** The data's own, semver. */
  version: string;
  /** Address of the page of the data; null where the site's origin is not known. */
  url: string | null;
  /** The day the site was built for. */
  built: IsoDate;
}

/** Who answers for the data. */
export interface Owner {
  name: string;
  /** `mailto:` or https; null where nobody can be written to. */
  contact: string | null;
}

/** All that is said of the data as a whole: every catalogue, document and page that describes them says it from here. */
export interface Description extends Edition {
  title: Bilingual;
  summary: Bilingual;
  keywords: string[];
  publisher: Owner;
  /** The day of the newest release; null where none is recorded. */
  issued: IsoDate | null;
  /** The newest day that the data know of, never the day of the build. */
  modified: IsoDate;
  /** The first and the last day that a figure is of. */
  temporal: { from: IsoDate; to: IsoDate };
  /** Codes of the regions that the area is. */
  regionCodes: string[];
  tables: TableFile[];
  /** What can be downloaded from the page of the data. */
  files: PublishedFile[];
  /** The documents of the API that hold all regions. */
  documents: PublishedFile[];
  /** Absolute where the site knows its origin, else from the root. */
  addressOf: Addresses;
}

interface Parts extends Pick<Description, "publisher" | "issued" | "tables" | "files" | "documents" | "addressOf"> {
  dataset: Dataset;
  edition: Edition;
}

/** What is said of the data of a record. */
export function describeData({ dataset, edition, ...rest }: Parts): Description {
  return {
    ...edition,
    ...rest,
    title: datasetTitle(edition.area),
    summary: datasetSummary(edition.area),
    keywords: keywordsOf(edition.area),
    modified: recordChanged(dataset, edition.built),
    temporal: firstAndLast(dataset.activations),
    regionCodes: wholes(dataset).map(({ code }) => code),
  };
}

/** The first and the last day of figures; there is at least one. */
export function firstAndLast(figures: readonly { date: IsoDate }[]): Description["temporal"] {
  const days = figures.map(({ date }) => date);
  return { from: days.reduce((a, b) => (a < b ? a : b)), to: days.reduce((a, b) => (a > b ? a : b)) };
}
