import type { Area } from "../src/dataset/area.ts";

/** What is said of regencies and cities. */
const unit: Area["unit"] = {
  many: { id: "kabupaten/kota", en: "regencies and cities" },
  each: { id: "kabupaten/kota", en: "regency and city" },
  one: { id: "kabupaten atau kota", en: "regency or city" },
};

/** The area of one province. */
export function provinceArea(id: string, en: string, count: number): Area {
  return {
    name: { id, en },
    count,
    counted: { id: `${count} kabupaten/kota`, en: `${count} regencies and cities` },
    unit,
    typed: "pct, btu, kab pacitan",
  };
}

/** What the real record is of. */
export const eastJava = provinceArea("Jawa Timur", "East Java", 38);
