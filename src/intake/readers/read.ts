import { decode, MOST_BYTES, tooLarge } from "../../csv/bytes.ts";
import { Refusal, type Sheet, type Sheets } from "../sheet.ts";
import { readPage } from "./html.ts";
import { readOpenDocument } from "./ods.ts";
import { readSeparated } from "./separated.ts";
import { zipParts } from "./unpack.ts";
import { readWorkbook } from "./xlsx.ts";

/** Reads the bytes of a spreadsheet, told by what they are and not by the file's name. Never throws for what they hold. */
export async function readSheets(bytes: Uint8Array): Promise<Sheets> {
  try {
    return { sheets: await sheetsOf(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.words };
    throw error;
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length > MOST_BYTES) throw refused(tooLarge(bytes.length).message);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrEncrypted(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return await unzipped(bytes);
  const text = textOf(bytes);
  if (text.trim() === "") throw new Refusal("berkas ini kosong.", "this file is empty.");
  if (/^\s*<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet"/.test(text.slice(0, 1000))) throw oldXml();
  return /<table\b/i.test(text) && /^\s*</.test(text) ? readPage(text) : readSeparated(text);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

async function unzipped(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = zipParts(bytes);
  if (parts.some((name) => /vbaProject\.bin$|^(?:Basic|Scripts)\/|macrosheets\//i.test(name))) throw macros();
  if (parts.includes("content.xml")) return readOpenDocument(bytes);
  if (parts.includes("[Content_Types].xml")) return await readWorkbook(bytes);
  throw new Refusal("arsip zip ini bukan lembar kerja.", "this zip archive is no spreadsheet.");
}

/** The text of bytes in UTF-8, UTF-16 or Windows-1252. */
function textOf(bytes: Uint8Array): string {
  const [, charset] = /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(latin1(bytes.subarray(0, 2000))) ?? [];
  if (charset !== undefined && /^(?:windows-1252|iso-8859-1)$/i.test(charset)) return windows1252(bytes);
  const decoded = decode(bytes);
  if ("text" in decoded) return decoded.text;
  const { rule, message } = decoded.fault;
  if (rule === "berkas-utf16") return utf16(bytes);
  if (rule === "berkas-bukan-utf8") return windows1252(bytes);
  // A page is no CSV, but may hold a table.
  const page = latin1(bytes.subarray(0, 100));
  if (rule === "berkas-bukan-csv" && /^(?:\xef\xbb\xbf)?\s*</.test(page)) return utf8OrWindows(bytes);
  throw refused(message);
}

function refused({ id, en }: { id: string; en: string }): Refusal {
  return new Refusal(id, en);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Bytes that stand for nothing there are a sign of another encoding, or of no text at all. */
function windows1252(bytes: Uint8Array): string {
  if (/[\x00-\x08\x0e-\x1f\x81\x8d\x8f\x90\x9d]/.test(latin1(bytes))) throw notText();
  return latin1(bytes);
}

/** By its mark; without one the byte of each pair that is mostly nought is the higher. */
function utf16(bytes: Uint8Array): string {
  const isBig = startsWith(bytes, [0xfe, 0xff]) || (!startsWith(bytes, [0xff, 0xfe]) && bytes[0] === 0);
  const text = new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(bytes);
  if (text.includes("\ufffd")) throw notText();
  return text;
}

function notText(): Refusal {
  return new Refusal(
    "isi berkas ini bukan teks dan bukan lembar kerja yang dikenal.",
    "this file is neither text nor a spreadsheet that is known.",
  );
}

function oldOrEncrypted(bytes: Uint8Array): Refusal {
  const isEncrypted = latin1(bytes).includes([..."EncryptedPackage"].join("\0"));
  return isEncrypted
    ? new Refusal(
        "berkas ini bersandi; buka di Excel, lalu simpan tanpa sandi.",
        "this file is encrypted; open it in Excel and save it without a password.",
      )
    : new Refusal(
        "berkas ini Excel lama (.xls); buka, lalu simpan sebagai .xlsx.",
        "this is an old Excel file (.xls); open it and save it as .xlsx.",
      );
}

function oldXml(): Refusal {
  return new Refusal(
    "berkas ini Excel XML 2003; buka, lalu simpan sebagai .xlsx.",
    "this file is Excel XML of 2003; open it and save it as .xlsx.",
  );
}

function macros(): Refusal {
  return new Refusal(
    "berkas ini memuat makro; simpan sebagai .xlsx atau .ods tanpa makro.",
    "this file holds macros; save it as .xlsx or .ods without them.",
  );
}
