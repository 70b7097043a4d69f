import { regionFault, regionsNamed } from "../check/relations/region-reference.ts";
import { cleaned } from "../cells/visible.ts";
import type { Region } from "../tables/wilayah.ts";
import { told, withoutMarks, type CellReading } from "./reading.ts";
import type { SheetCell } from "./sheet.ts";

/** Finds a region by its code or its name. A name that a city and a regency share is not guessed: both are named. */
export function regionIn(cells: readonly SheetCell[], regions: readonly Region[]): CellReading {
  const texts = cells.map(({ text }) => withoutMarks(text)).filter((text) => text !== "");
  if (texts.length === 0) return { text: "" };
  const found = texts.map((text) => candidates(text, regions));
  const unknown = found.findIndex((some) => some.length === 0);
  if (unknown !== -1) return told(regionFault(texts[unknown] ?? "", regions));
  // A code and a name beside each other decide together.
  const common = regions.filter((region) => found.every((some) => some.includes(region)));
  const [only, another] = common;
  if (only && !another) return { text: only.code };
  return { readings: (common.length > 0 ? common : found.flat()).map(({ code, name }) => `${code} ${name}`) };
}

function candidates(text: string, regions: readonly Region[]): Region[] {
  const [, province, number = "", kecamatan = "", name = ""] =
    /^(?:ID[ -]?)?(\d{2})(?:[.,\- ]?(\d{1,2})(?:\.(?!00)(\d{2})(?!\d)|\.0+)?)?(?:[ .,:–-]+(\D.*))?$/u.exec(
      cleaned(text).replace(/^['’`]/, ""),
    ) ?? [];
  if (province === undefined) return named(text, regions);
  // A number cell drops the last nought: 35.1 is 35.10.
  const coded = [province, number && number.padEnd(2, "0"), kecamatan].filter((part) => part !== "").join(".");
  const ofCode = regions.filter(({ code, bpsCode }) => code === coded || bpsCode === text);
  return name === "" ? ofCode : ofCode.filter((region) => named(name, regions).includes(region));
}

/** `Malang Kota`, `Malang, Kabupaten` and `MALANG (KOTA)` with the type in front. */
function named(text: string, regions: readonly Region[]): Region[] {
  const [, name, type] = /^(.+?)[ ,(]+(kota|kab(?:upaten|\.)?)\)?$/i.exec(text) ?? [];
  const turned = name === undefined ? [] : regionsNamed(`${type} ${name}`, regions);
  return turned.length > 0 ? turned : regionsNamed(text, regions);
}
