import { createHash } from "node:crypto";
import { z } from "zod";
import { isDate } from "../notation/calendar.ts";
import { languages, type Bilingual } from "../notation/language.ts";

/** The list of releases in the data folder: one a line, as JSON, the newest last. */
export const RELEASES_FILE = "versi.jsonl";

const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

const releaseSchema = z.strictObject({
  version: z.string().regex(VERSION),
  date: z.string().refine(isDate),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.record(z.enum(languages), z.string().trim().min(1)),
});

/** One state of the data that stays to be had: its tag is `data-v` and the version. */
export type Release = z.infer<typeof releaseSchema>;

const remedies: Record<keyof Release, Bilingual> = {
  version: {
    id: 'tulis tiga bilangan, misalnya "0.2.0".',
    en: 'write three numbers, such as "0.2.0".',
  },
  date: {
    id: 'tulis hari yang ada, misalnya "2026-11-29".',
    en: 'write a day that exists, such as "2026-11-29".',
  },
  sha256: {
    id: "tulis 64 angka heksadesimal dari: cat data/*.csv | sha256sum",
    en: "write the 64 hexadecimal digits of: cat data/*.csv | sha256sum",
  },
  note: {
    id: 'tulis apa yang berubah dalam kedua bahasa: {"id": "...", "en": "..."}.',
    en: 'write what changed in both languages: {"id": "...", "en": "..."}.',
  },
};

const notOneObject: Bilingual = {
  id: "baris ini bukan satu objek JSON; salin bentuk baris di atasnya, atau tulis dengan npm run release.",
  en: "this line is not one JSON object; copy the form of the line above, or write it with npm run release.",
};

const outOfOrder: Bilingual = {
  id: "versi dan tanggal tidak boleh mundur; letakkan yang terbaru di baris terakhir.",
  en: "version and date must not go back; put the newest on the last line.",
};

/** The releases in a list, oldest first, or what is wrong with it: one text a fault, with file, line and remedy. */
export function readReleases(text: string, path: string): { releases: Release[]; faults: string[] } {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const readings = text.trim() === "" ? [] : lines.map((line) => releaseSchema.safeParse(jsonOf(line)));
  const releases = readings.flatMap(({ data }) => data ?? []);
  const faults = readings.flatMap(({ error }, index) =>
    (error?.issues ?? []).map((issue) => faultText(`${path}:${index + 1}`, issue)),
  );
  const back = faults.length > 0 ? -1 : releases.findIndex((one, index) => !follows(one, releases[index - 1]));
  return { releases, faults: back < 0 ? faults : [told(`${path}:${back + 1}`, outOfOrder)] };
}

/** What a line holds; null where it is no JSON, which no release is either. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function faultText(place: string, issue: z.core.$ZodIssue): string {
  const [key] = issue.path;
  if (issue.code === "unrecognized_keys" && key === undefined) return unknownKeys(place, issue.keys);
  return key === undefined
    ? told(place, notOneObject)
    : told(`${place}: "${String(key)}"`, remedies[key as keyof Release]);
}

function unknownKeys(place: string, keys: readonly string[]): string {
  const names = keys.map((key) => `"${key}"`).join(", ");
  return told(`${place}: ${names}`, { id: "tidak dikenal; hapus.", en: "not known; delete it." });
}

function told(place: string, { id, en }: Bilingual): string {
  return `${place}: ${id} / ${en}`;
}

function follows(release: Release, earlier: Release | undefined): boolean {
  return earlier === undefined || (isNewer(release.version, earlier.version) && release.date >= earlier.date);
}

/** Whether a version comes after another: 0.10.0 after 0.9.1. */
function isNewer(version: string, other: string): boolean {
  return version.localeCompare(other, "en", { numeric: true }) > 0;
}

/** SHA-256 of the tables as committed, one after the other by name: what `cat data/*.csv | sha256sum` prints. */
export function recordHash(files: readonly { name: string; bytes: Uint8Array }[]): string {
  const hash = createHash("sha256");
  for (const { bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) hash.update(bytes);
  return hash.digest("hex");
}

/** What a release is called in git. */
export function releaseTag({ version }: Pick<Release, "version">): string {
  return `data-v${version}`;
}
