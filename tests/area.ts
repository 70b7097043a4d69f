import type { Area } from "../src/dataset/area.ts";

/** What the real record is of. */
export const eastJava: Area = { name: { id: "Jawa Timur", en: "East Java" }, districts: 38 };
