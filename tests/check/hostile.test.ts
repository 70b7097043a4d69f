import { expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { add, edited, filesOf, set, type Folder } from "../../src/check/examples/folder.ts";
import { tableNames } from "../../src/tables/tables.ts";
import { freeColumns, hostile } from "../hostile.ts";
import { TODAY } from "./folder.ts";

// Where any text may stand: what no text may hold is refused, and whatever else there is may be written.

const record = hostile();
const problemsOf = (folder: Folder) => checkData(filesOf(folder), TODAY).problems;

test("a record whose every text is hostile is in order: its texts are only texts", () => {
  expect(problemsOf(record).filter(({ severity }) => severity === "error")).toEqual([]);
});

/** What no cell may hold: it hides or reorders what is read, a spreadsheet runs it, or it is about a person. */
const refused: Record<string, string> = {
  "a formula": '=HYPERLINK("https://bocor.example")',
  "a formula by its sum": "+1+1",
  "a formula by its minus": "-1+1",
  "a formula of Lotus": "@SUM(1)",
  "a formula in full width": "\uff1d1+1",
  "a formula behind a space": " =1+1",
  "a formula behind a tab": "\t=1+1",
  "a formula behind what does not show": "\u200b=1+1",
  "letters in the other order": "Uji \u202egnp.exe",
  "an isolate": "Uji \u2066a\u2069",
  "a zero-width space": "Uji\u200bcoba",
  "a zero-width joiner": "Uji\u200dcoba",
  "a soft hyphen": "Uji\u00adcoba",
  "a no-break space": "Uji\u00a0coba",
  "a line separator": "Uji\u2028coba",
  NUL: "Uji\u0000coba",
  "a control character": "Uji \u001b[31mcoba",
  "a byte order mark": "Uji\ufeffcoba",
  "a lost letter": "Uji\ufffdcoba",
  "half a letter": "Uji\ud800coba",
  "a letter of nobody": "Uji\ue000coba",
  "a tag that does not show": "Uji\u{e0041}coba",
  "a filler": "Uji\u3164coba",
  "a space at its end": "Uji ",
  "a NIK": "Uji 3573011502900001",
  "an e-mail address": "Uji budi@contoh.id",
  "a telephone number": "Uji 0812-3456-7890",
};

/** What is refused in place of an address. */
const noAddresses: Record<string, string> = {
  "a script": "javascript:alert(1)",
  "a script behind a break": "java\nscript:alert(1)",
  data: "data:text/html,<script>alert(1)</script>",
  "another site's": "//bocor.example/",
  "a name and a password": "https://budi:rahasia@bocor.example/",
  "a number": "https://127.0.0.1/",
  "this machine": "https://localhost/",
  "a tag": "https://bocor.example/<script>",
  "a quotation mark": 'https://bocor.example/"onload="alert(1)',
  "a backslash": "https:\\\\bocor.example\\",
  "a file": "file:///etc/passwd",
};

const isAddress = (texts: readonly string[]) => texts.every((text) => text.startsWith("https:"));

const columns = tableNames.flatMap((table) =>
  [...freeColumns(table)].map(([header, texts]) => ({ table, header, texts })),
);

test("sixteen columns take any text or address", () => {
  expect(columns).toHaveLength(16);
});

/** The same record with a word in each of these cells: a check of it is quick. */
const short = columns.reduce<Folder>(
  (folder, { table, header, texts }) =>
    Array.from({ length: 11 }, (_, row) => row + 2).reduce(
      (all, line) => set(table, line, { [header]: isAddress(texts) ? `https://bocor.example/${line}` : "Uji" })(all),
      folder,
    ),
  record,
);

/** The columns that refuse a text, written into the first row of each at once. */
function refusing(text: string, among: typeof columns): string[] {
  const folder = among.reduce<Folder>((all, { table, header }) => set(table, 2, { [header]: text })(all), short);
  const errors = problemsOf(folder).filter(({ severity }) => severity === "error");
  const places = new Set(errors.map(({ file, field }) => `${file} ${field}`));
  return among.map(({ table, header }) => `data/${table}.csv ${header}`).filter((place) => places.has(place));
}

test.each(Object.entries(refused))("%s is refused in each of them", (_, text) => {
  expect(refusing(text, columns)).toHaveLength(columns.length);
});

test("5.001 letters are refused in each of them; of one record it is said once", () => {
  expect(columns.flatMap((column) => refusing("x".repeat(5001), [column]))).toHaveLength(columns.length);
});

test.each(Object.entries(noAddresses))("%s is refused as an address", (_, text) => {
  const addresses = columns.filter(({ texts }) => isAddress(texts));
  expect(refusing(text, addresses)).toHaveLength(2);
});

const entry = { tanggal: "2026-11-20", jenis: "ralat", alasan: "Uji." };
const slug = { berkas: "wilayah.csv", kunci: "35.73", kolom: "slug", baru: "kota-malang" };

test.each([
  ["a way out of the folder", { ...slug, lama: "../../klaim" }, "lama"],
  ["markup", { ...slug, lama: "<b>" }, "lama"],
  ["no address", { ...slug, lama: "" }, "lama"],
  ["a day that is a way out", { berkas: "aktivasi.csv", kunci: "35.73|../../x|sumber-lama", lama: "5" }, "kunci"],
  ["a key too short", { berkas: "aktivasi.csv", kunci: "35.73|2024-04-22", lama: "5" }, "kunci"],
])("the ledger makes pages: %s is none", (_, cells, header) => {
  const told = problemsOf(edited(add("koreksi", { ...entry, ...cells })));
  expect(told.map(({ field }) => field)).toEqual([header]);
});

test("a former address and a report that is gone are", () => {
  const gone = { berkas: "aktivasi.csv", kunci: "35.73|2022-04-22|sumber-lama", lama: "5" };
  const folder = edited(add("koreksi", { ...entry, ...slug, lama: "malang" }), add("koreksi", { ...entry, ...gone }));
  expect(problemsOf(folder)).toEqual([]);
});
