import type { Bilingual } from "../notation/language.ts";

/** What the marks of the tile map mean, beside its tints. */
export const tileMarks = {
  none: { id: "belum ada angkanya", en: "no figure yet" },
  met: { id: "target tercapai", en: "target met" },
  possibly: { id: "mungkin tercapai", en: "possibly met" },
  city: { id: "kota", en: "city (kota)" },
} as const satisfies Record<string, Bilingual>;

/** Opens the key: what the tints are of. */
export const tintHead: Bilingual = { id: "Persen dari pemegang KTP-el:", en: "Percent of e-KTP holders:" };

/** Below the map until a tile is touched. */
export const touchHint: Bilingual = {
  id: "Sentuh atau tunjuk satu petak: keterangannya muncul di sini.",
  en: "Touch or point at a tile to read it here.",
};
