import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { Refusal } from "../sheet.ts";

/** The most bytes that the parts of a file may come to: some 500,000 rows of a table of ours. */
const MOST_UNPACKED = 100_000_000;
/** The most parts: a workbook has some twenty. */
const MOST_PARTS = 5_000;
const CHUNK = 65_536;

/** The names of the parts of a zip; refuses one that is cut off, or that says of itself that it is far too large. */
export function zipParts(zip: Uint8Array): string[] {
  const names: string[] = [];
  let size = 0;
  const note = ({ name, originalSize }: { name: string; originalSize: number }) => {
    names.push(name);
    size += originalSize;
    return false;
  };
  try {
    unzipSync(zip, { filter: note });
  } catch {
    throw cutOff();
  }
  if (size > MOST_UNPACKED || names.length > MOST_PARTS) throw tooLarge();
  return names;
}

/** The bytes of those parts that are wanted; whatever the zip says of itself, no more than the limit is ever unpacked. */
export function unpack(zip: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  const done = new Set<string>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk, final) => {
      if (error) throw error instanceof Refusal ? error : cutOff();
      size += chunk.length;
      if (size > MOST_UNPACKED) throw tooLarge();
      chunks.push(chunk);
      if (final) done.add(file.name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  pushAll(unzip, zip);
  if (done.size < parts.size) throw cutOff();
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function pushAll(unzip: Unzip, zip: Uint8Array): void {
  try {
    for (let at = 0; at < zip.length; at += CHUNK) unzip.push(zip.subarray(at, at + CHUNK), at + CHUNK >= zip.length);
  } catch (error) {
    throw error instanceof Refusal ? error : cutOff();
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The text of a part that is XML; refuses one that is not whole, or that declares entities of its own. */
export function xmlOf(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(bytes);
  const start = rootOf(xml);
  if (xml.startsWith("<!", start)) throw declares();
  const [, root] = /^<([\w:.-]+)/.exec(xml.slice(start, start + 200)) ?? [];
  if (root === undefined || !isClosed(xml, start, root)) throw cutOff();
  return xml;
}

/** Where the first element, or a declaration, begins: after what may stand above it. */
function rootOf(xml: string): number {
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at + 1)) {
    const [open] = /^<(?:\?|!--)/.exec(xml.slice(at, at + 4)) ?? [];
    if (open === undefined) return at;
    at = xml.indexOf(open === "<?" ? "?>" : "-->", at);
    if (at === -1) break;
  }
  return xml.length;
}

/** Whether an element ends with the text: by its own tag, or at once. */
function isClosed(xml: string, start: number, root: string): boolean {
  const end = xml.slice(-200).trimEnd();
  return end.endsWith(`</${root}>`) || (end.endsWith("/>") && xml.indexOf(">", start) >= xml.trimEnd().length - 1);
}

/** The refusal of a file that is damaged. */
export function cutOff(): Refusal {
  return new Refusal(
    "berkas ini rusak atau terpotong; unduh atau simpan lagi.",
    "this file is damaged or cut off; download or save it again.",
  );
}

function tooLarge(): Refusal {
  const limit = MOST_UNPACKED / 1e6;
  return new Refusal(
    `isi berkas ini melebihi ${limit} MB setelah dibuka; ambil lembar yang diperlukan saja.`,
    `this file is more than ${limit} MB when unpacked; keep the one sheet that is needed.`,
  );
}

function declares(): Refusal {
  return new Refusal(
    "berkas ini mendeklarasikan DOCTYPE, yang tidak ada dalam lembar kerja; tidak dibuka.",
    "this file declares a DOCTYPE, which no spreadsheet has; it is not opened.",
  );
}
