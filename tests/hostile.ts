import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { add, edited, line, set, type Edit, type Folder } from "../src/check/examples/folder.ts";
import { address, oneLine, shortLine, text, verbatim } from "../src/cells/kinds.ts";
import type { Column } from "../src/tables/table.ts";
import { tableNames, tables, type TableName } from "../src/tables/tables.ts";

/**
 * A record in which every text that the checker lets through carries what breaks pages, feeds, spreadsheets or templates.
 * Whatever of it comes to life sets `bocor`, is marked `data-bocor`, or asks bocor.example.
 */

/** What is accepted in any free text, of one line. */
export const payloads: readonly string[] = [
  "</script><script>bocor=1</script>",
  "<!--<script>bocor=1</script>",
  '"><img src=https://bocor.example/a.png onerror=bocor=1 data-bocor>',
  "' onmouseover='bocor=1' data-bocor='",
  "<svg onload=bocor=1 data-bocor><style>*{display:none}</style>",
  '</title></style></textarea></noscript></template><iframe data-bocor srcdoc="<script>parent.bocor=1</script>">',
  '<a href="javascript:bocor=1" data-bocor>a</a>',
  "<meta http-equiv=refresh content=0;url=https://bocor.example/ data-bocor><base href=https://bocor.example/ data-bocor>",
  "{{constructor.constructor('bocor=1')()}} ${bocor=1} #{bocor=1} <%= bocor=1 %> {bocor=1} [[bocor]] {}",
  "$& $1 $` $' $$ %s %n %00 %0a",
  "&lt;b&gt; &amp;amp; &#60; &nbsp; & &bocor;",
  "]]> <![CDATA[ <!DOCTYPE x [<!ENTITY bocor SYSTEM 'file:///etc/passwd'>]> <?xml ?> --> *​/".replace("\u200b", ""),
  '--- # yaml: [a, {b: \'c" \\" \\\\ \\u003c \\n \\x3c',
  "[a](javascript:bocor=1) ![a](https://bocor.example/a.png) **b** `c` | d | _e_ <https://bocor.example/>",
  "__proto__ constructor toString hasOwnProperty _x003C_ _x0000_",
  'https://bocor.example/a?b=c&d="e"#f //bocor.example javascript:bocor=1 data:text/html,<script>bocor=1</script>',
  "x; =1+1, =HYPERLINK('https://bocor.example') | @SUM(1) ' OR 1=1; DROP TABLE aktivasi;--",
  "مرحبا بالعالم שלום ﷺ İ ß ﬁ 你好 🙂 z̷̢̈́a̵l̶g̴o̸",
];

const everything = `Uji ${payloads.join(" ")} selesai`;
/** As long as a cell may be: one word, and words. */
const WORD = `Uji ${"panjang".repeat(713)}kata`;
const WORDS = `Uji ${"kata demi kata ".repeat(332)}selesai ini.`;

/** Texts of one line, one for each row in turn: a column of three rows has seen them all. */
const lines = [everything, WORD, WORDS];
/** The same where a cell may have several lines. */
const paragraphs = [`Uji\n${payloads.join("\n")}\n=1+1\n\nselesai`, WORD, WORDS];

/** And where it is a name, of a hundred letters at most. */
const shortLines = [
  'Uji </script><script>bocor=1</script> "><img src=x onerror=bocor=1 data-bocor> &amp; ]]> <!-- a',
  `Uji ${"panjang".repeat(13)}kata`,
  "Uji ' onmouseover='bocor=1' {{bocor=1}} ${bocor=1} $& مدينة שלום __proto__ [a](javascript:bocor=1)",
];

const addresses = [
  `https://bocor.example/${"panjang/".repeat(235)}?a=1&b='onmouseover='bocor=1&c=$&$1;(x)[y]#//--&$'`,
  `https://bocor.example/${"p".repeat(1880)}`,
  "https://bocor.example/%3Cscript%3Ebocor=1%3C/script%3E?javascript:bocor=1",
];

/** Beginnings of names; the slug of each is made to fit. A name is on every page: one trouble each. */
const names: Record<string, string> = {
  "00": 'Indonesia & <b data-bocor>"Raya"</b> satu',
  "35": "Jawa '</title><script>bocor=1</script> ${bocor=1} $& Timur",
  "35.07": "Kabupaten <!--<script>bocor=1//'\"> Malang",
  "35.10": `Kabupaten Ba${"nyuwa".repeat(15)}ngi`,
  "35.73": "Kota \"><img src=x onerror=bocor=1 data-bocor> {{bocor=1}} مدينة $' &amp; ]]> Malang",
};

/** What refers to something else, and what is made of the names: both are refused where they do not fit. */
const FITTING = ["berkas", "kunci", "kolom", "nama", "lama", "baru"];

/** The columns of a table that take any text, by their headers, each with the texts that its rows are given in turn. */
export function freeColumns(table: TableName): Map<string, readonly string[]> {
  const columns: Column[] = Object.values(tables[table].columns);
  const free = columns.flatMap(({ header, kind }) => {
    const texts = textsFor.get(kind);
    return texts && !FITTING.includes(header) ? [[header, texts] as const] : [];
  });
  return new Map(free);
}

const textsFor = new Map<unknown, readonly string[]>([
  [text, paragraphs],
  [verbatim, paragraphs],
  [oneLine, lines],
  [shortLine, shortLines],
  [address, addresses],
]);

/** Rows beside those of the small folder: every table of free texts has three, and one of each kind is there. */
const more: Edit[] = [
  line(
    "aktivasi",
    2,
    `35.07,2024-05-01,hari,60000,,,,,,malangpariwara-2024-11-24,,
35.07,2024-05-02,hari,600000,,,,,,malangpariwara-2024-11-24,tidak,
35.10,2024-06-01,hari,,,,4.5,,perekaman,balipost-2024-10-10,,
35.73,2023-09-03,hari,26046,,,15.7,,wajib_ktp,malangtimes-2023-09-03,,`,
  ),
  set("aktivasi", 6, { persen: "66.6", basis: "tidak_disebut" }),
  // What is implied needs its sum in the note.
  set("ektp", 4, { cara: "" }),
  ...["2024-11-20", "2024-11-22"].map((tanggal) =>
    add("kegiatan", {
      wilayah: "35.10",
      tanggal,
      ketepatan: "hari",
      aktivasi: "45",
      sumber: "malangpariwara-2024-11-24",
    }),
  ),
  ...["2023-03-01", "2023-03-02"].map((tanggal) =>
    add("linimasa", { tanggal, ketepatan: "hari", wilayah: "35.73", sumber: "mediaindonesia-2023-03-29" }),
  ),
  add("pengecualian", {
    aturan: "klaim-tidak-cocok",
    berkas: "aktivasi.csv",
    kunci: "35.73|2023-10-22|jatimtimes-2023-10-22",
  }),
];

/** The record, file by file. */
export function hostile(): Folder {
  return withLedger(withNames(tableNames.reduce(withTexts, edited(...more))));
}

function withTexts(folder: Folder, table: TableName): Folder {
  const free = freeColumns(table);
  return mapped(folder, table, (cells, index) =>
    Object.fromEntries(
      [...free].map(([header, texts], column) => [
        header,
        cells[header] === undefined ? "" : texts[(index + column) % texts.length]!,
      ]),
    ),
  );
}

function withNames(folder: Folder): Folder {
  return mapped(folder, "wilayah", ({ kode = "" }) => ({ nama: names[kode]!, slug: slugOf(names[kode]!) }));
}

/** The name of a region's page, as the checker asks for it. */
export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** Each entry is about a text that was hostile before, and is now. */
function withLedger(folder: Folder): Folder {
  const sources = csvParse(String(folder["sumber"])).slice(0, 3);
  const entries = sources.map(({ id = "", penerbit = "" }, index) => ({
    tanggal: "2026-11-20",
    berkas: "sumber.csv",
    kunci: id,
    kolom: "penerbit",
    lama: paragraphs[(index + 1) % 3]!,
    baru: penerbit,
    jenis: "ralat",
    alasan: paragraphs[index]!,
  }));
  return entries.reduce((all, entry) => add("koreksi", entry)(all), folder);
}

/** The folder with other cells in each row of a table. */
function mapped(
  folder: Folder,
  table: TableName,
  by: (cells: Record<string, string>, index: number) => Record<string, string>,
): Folder {
  const rows = csvParse(String(folder[table]));
  const changed = rows.map((row, index) => ({ ...row, ...by(row, index) }));
  return { ...folder, [table]: `${csvFormat(changed, rows.columns)}\n` };
}

/** Writes the record to a folder of the disk. */
export function writeHostile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(hostile())) writeFileSync(join(folder, `${name}.csv`), String(content));
}
