import type { Bilingual } from "../notation/language.ts";
import { districts, provinceOf, type Dataset } from "./dataset.ts";

/** What the record is of, as sentences name it. */
export interface Area {
  /** The province: `Jawa Timur` / `East Java`. */
  name: Bilingual;
  /** How many regencies and cities it has. */
  districts: number;
}

/** The area of a record: no sentence knows which province it is about but from here. */
export function areaOf(dataset: Pick<Dataset, "regions">): Area {
  const { name, nameEn } = provinceOf(dataset);
  return { name: { id: name, en: nameEn ?? name }, districts: districts(dataset).length };
}

/** A text that may name the area. */
export type AreaText = Bilingual | ((area: Area) => Bilingual);

/** What such a text says of an area. */
export function saidOf(text: AreaText, area: Area): Bilingual {
  return typeof text === "function" ? text(area) : text;
}
