import { fault, write } from "../../cells/fault.ts";
import { distance } from "../../cells/nearest.ts";
import type { Fault } from "../../cells/problem.ts";
import { isTotal, totalRow } from "../../csv/record.ts";
import { cleaned, spelled } from "../../cells/visible.ts";
import type { Region } from "../../tables/wilayah.ts";

/** What is wrong with a region code that is not on file, and which region may be meant. */
export function regionFault(text: string, regions: readonly Region[]): Fault {
  if (isTotal(text)) return totalRow(onlyProvince(regions)?.code);
  return lostZero(text, regions) ?? otherForm(text, regions) ?? byName(text, regions) ?? unknown(text, regions);
}

/** The province, where the table has one. */
function onlyProvince(regions: readonly Region[]): Region | null {
  const [province, another] = regions.filter(({ type }) => type === "provinsi");
  return province && !another ? province : null;
}

const TEXT_FORMAT = ["format kolom wilayah sebagai Teks", "format the column as Text"] as const;

function lostZero(text: string, regions: readonly Region[]): Fault | null {
  const plain = text.replace(",", ".");
  const found = regions.find(
    ({ code }) => (/^\d{2}\.\d$/.test(plain) && code === `${plain}0`) || (/^\d$/.test(text) && code === `0${text}`),
  );
  if (!found) return null;
  const [id, en] = plain.includes(".") ? ["nol di belakang", "the last zero"] : ["nol di depan", "the first zero"];
  return fault(
    "kode-nol-hilang",
    [
      `wilayah ${spelled(text)} tidak dikenal; Excel membuang ${id}.`,
      `wilayah ${spelled(text)} is unknown; Excel drops ${en}.`,
    ],
    [
      `Maksudnya ${found.code} ${found.name}? Tulis ${found.code} dan ${TEXT_FORMAT[0]}.`,
      `Is it ${found.code} ${found.name}? Write ${found.code} and ${TEXT_FORMAT[1]}.`,
    ],
  );
}

/** `3573`, `35,73`, `35-73`, `35.730`, `35.73 Kota Malang`, `35.73.01` (a district of it). */
function otherForm(text: string, regions: readonly Region[]): Fault | null {
  const parts = /^(\d{2})[.,\- /]?(\d{2})(?:0+|\.0+|(?:[.,]?\d{2}(?:[.,]?\d{4})?)|\D.*)?$/u.exec(
    cleaned(text)
      .normalize("NFKC")
      .replace(/^(?:['’`]|="|(?:id|kode|kab|kota)[ .:-]+(?=\d))/i, ""),
  );
  const found = parts && regions.find(({ code }) => code === `${parts[1]}.${parts[2]}`);
  if (!found) return null;
  return fault(
    "kode-bentuk",
    [
      `wilayah ${spelled(text)} bukan bentuk baku kode wilayah.`,
      `wilayah ${spelled(text)} is not the usual form of a region code.`,
    ],
    [
      `Tulis ${found.code} bila angkanya untuk seluruh ${found.name}, dan ${TEXT_FORMAT[0]}.`,
      `Write ${found.code} if the figure is for the whole of ${found.name}, and ${TEXT_FORMAT[1]}.`,
    ],
  );
}

/** The regions that a name may stand for: a city and a regency share many. */
export function regionsNamed(text: string, regions: readonly Region[]): Region[] {
  const plain = plainName(text);
  if (plain === "") return [];
  const full = regions.filter((region) => plainName(region.name) === plain || isShort(plain, region));
  if (full.length > 0) return full;
  return regions.filter(
    ({ name }) => plainName(name).replace(/^(?:kabupaten|kota|kecamatan|distrik|kapanewon|kemantren) /, "") === plain,
  );
}

function byName(text: string, regions: readonly Region[]): Fault | null {
  const matches = regionsNamed(text, regions);
  const [match, another] = matches;
  if (!match) return null;
  const [id, en] = another ? [", dan ada dua", ", and there are two"] : ["", ""];
  return fault(
    "kode-nama",
    [`wilayah ${spelled(text)} adalah nama${id}.`, `wilayah ${spelled(text)} is a name${en}.`],
    another ? write(options(matches, "untuk", "atau"), options(matches, "for", "or")) : write(match.code),
  );
}

function options(regions: readonly Region[], of: string, or: string): string {
  return regions.map(({ code, name }) => `${code} ${of} ${name}`).join(` ${or} `);
}

/** Whether a text is a region's abbreviation; a row with faults may lack it. */
function isShort(plain: string, { abbreviation }: Partial<Region>): boolean {
  return abbreviation?.toLowerCase() === plain;
}

function plainName(text: string): string {
  return cleaned(text)
    .toLowerCase()
    .replace(/^kab(?:\.|upaten)? *(?=\p{L})/u, "kabupaten ")
    .replace(/^kec(?:\.|amatan)? *(?=\p{L})/u, "kecamatan ")
    .replace(/^(?:kotamadya|kodya) +/, "kota ")
    .replace(/^(?:prov\.?|provinsi|propinsi) +/, "")
    .replace(/^(?:nasional|ri)$/, "indonesia");
}

function unknown(text: string, regions: readonly Region[]): Fault {
  const list = alike(text, regions)
    .map(({ code, name }) => `${code} ${name}`)
    .join(", ");
  const province = onlyProvince(regions);
  const elsewhere = /^\d{2}\.\d{2}$/.test(text) && !regions.some(({ code }) => code.slice(0, 2) === text.slice(0, 2));
  return fault(
    "kode-tak-dikenal",
    province && elsewhere
      ? [
          `wilayah ${spelled(text)} bukan di ${province.name}.`,
          `wilayah ${spelled(text)} is not in ${province.nameEn ?? province.name}.`,
        ]
      : [`wilayah ${spelled(text)} tidak dikenal.`, `wilayah ${spelled(text)} is unknown.`],
    list === ""
      ? ["Lihat kodenya di wilayah.csv.", "Look the code up in wilayah.csv."]
      : [`Yang mirip: ${list}. Lihat kodenya di wilayah.csv.`, `Similar: ${list}. Look the code up in wilayah.csv.`],
  );
}

/** Up to three regions whose codes are one slip away, swapped digits first, or whose names are. */
function alike(text: string, regions: readonly Region[]): Region[] {
  if (/^\p{L}{2}/u.test(text)) return alikeByName(plainName(text), regions);
  const digits = (code: string) => Array.from(code).toSorted().join("");
  const isSwapped = ({ code }: Region) => Number(digits(code) === digits(text));
  return regions
    .filter(({ code }) => distance(code, text, 1) <= 1)
    .toSorted((a, b) => isSwapped(b) - isSwapped(a))
    .slice(0, 3);
}

function alikeByName(plain: string, regions: readonly Region[]): Region[] {
  const most = Math.min(2, plain.length / 4);
  const names = ({ name }: Region) => [
    plainName(name),
    plainName(name).replace(/^(?:kabupaten|kota|kecamatan|distrik|kapanewon|kemantren) /, ""),
  ];
  const slips = (region: Region) => Math.min(...names(region).map((name) => distance(name, plain, most)));
  return regions
    .filter((region) => slips(region) <= most)
    .toSorted((a, b) => slips(a) - slips(b))
    .slice(0, 3);
}
