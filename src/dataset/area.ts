import type { Bilingual } from "../notation/language.ts";
import { formatCount, formatList } from "../notation/number.ts";
import type { Region } from "../tables/wilayah.ts";
import type { Dataset } from "./dataset.ts";
import { childrenOf, units, wholes } from "./regions.ts";

/** What the record is of, as sentences name it. */
export interface Area {
  /** `Jawa Timur` / `East Java`; two or three regions by their names; beyond that the nation. */
  name: Bilingual;
  /** How many regions it counts. */
  count: number;
  /** The same in words, before the name: `38 kabupaten/kota`; of the nation, `514 kabupaten/kota di 38 provinsi`. */
  counted: Bilingual;
  /** What they are. */
  unit: UnitWords;
  /** What a reader may type to find one: `pct, btu, kab pacitan`. */
  typed: string;
}

/** What a record counts: several, after `tiap` / `each`, and any one of them. */
interface UnitWords {
  many: Bilingual;
  each: Bilingual;
  one: Bilingual;
}

/** The area of a record: no sentence knows which regions it is about but from here. */
export function areaOf(dataset: Pick<Dataset, "regions">): Area {
  const [all, named] = [units(dataset), wholes(dataset)];
  const unit = wordsOf(all[0]);
  const counted = countedIn(dataset, all.length, unit);
  return { name: joined(named), count: all.length, counted, unit, typed: typedFor(all) };
}

/** The abbreviations of the first and the last of them, and the first name with its type cut short. */
function typedFor(all: readonly Region[]): string {
  const [first, last] = [all[0], all.at(-1)];
  const short = first?.name.toLowerCase().replace(/^(kab|kec)[a-z]+/, "$1");
  const words = [first?.abbreviation?.toLowerCase(), last?.abbreviation?.toLowerCase(), short];
  return [...new Set(words.filter((word) => typeof word === "string"))].join(", ");
}

function joined(regions: readonly Region[]): Bilingual {
  const [own, english] = [regions.map(({ name }) => name), regions.map(({ name, nameEn }) => nameEn ?? name)];
  return { id: formatList(own, "id"), en: formatList(english, "en") };
}

function countedIn(dataset: Pick<Dataset, "regions">, count: number, unit: UnitWords): Bilingual {
  const nation = wholes(dataset).find(({ type }) => type === "negara");
  const provinces = nation && unit !== unitWords.provinsi ? childrenOf(dataset, nation).length : null;
  const { many, one } = unit;
  return {
    id: `${formatCount(count, "id")} ${many.id}${provinces === null ? "" : ` di ${provinces} provinsi`}`,
    en: `${formatCount(count, "en")} ${(count === 1 ? one : many).en}${provinces === null ? "" : ` in ${provinces} provinces`}`,
  };
}

const unitWords = {
  provinsi: {
    many: { id: "provinsi", en: "provinces" },
    each: { id: "provinsi", en: "province" },
    one: { id: "provinsi", en: "province" },
  },
  district: {
    many: { id: "kabupaten/kota", en: "regencies and cities" },
    each: { id: "kabupaten/kota", en: "regency and city" },
    one: { id: "kabupaten atau kota", en: "regency or city" },
  },
  kecamatan: {
    many: { id: "kecamatan", en: "districts (kecamatan)" },
    each: { id: "kecamatan", en: "district (kecamatan)" },
    one: { id: "kecamatan", en: "district (kecamatan)" },
  },
} satisfies Record<string, UnitWords>;

function wordsOf(region: Region | undefined): UnitWords {
  return unitWords[region?.type === "kecamatan" || region?.type === "provinsi" ? region.type : "district"];
}

/** What lies right below a region. */
export function partWords({ type }: Region): UnitWords {
  if (type === "negara") return unitWords.provinsi;
  return type === "provinsi" ? unitWords.district : unitWords.kecamatan;
}

/** A text that may name the area. */
export type AreaText = Bilingual | ((area: Area) => Bilingual);

/** What such a text says of an area. */
export function saidOf(text: AreaText, area: Area): Bilingual {
  return typeof text === "function" ? text(area) : text;
}
