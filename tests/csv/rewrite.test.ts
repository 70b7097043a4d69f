import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aktivasi } from "../../src/tables/aktivasi.ts";
import { koreksi } from "../../src/tables/koreksi.ts";
import { rewrite, rewriteBytes } from "../../src/csv/rewrite.ts";
import { sarana } from "../../src/tables/sarana.ts";
import type { DataTable } from "../../src/tables/table.ts";

/** The usual form: columns as declared, rows by wilayah, sarana, sumber; quotes only where a cell needs them. */
const TIDY = [
  "wilayah,sarana,jumlah,tanggal,ketepatan,sumber",
  "35.07,adm,2,2023-01-27,paling_lambat,dp3ak-2023",
  '35.73,mpp,,2024-05-02,,"koran, ""pagi"""',
  "",
].join("\n");

/** The text and the English changes of a rewriting that nothing stands in the way of. */
function done(table: DataTable, text: string): { text: string; changes: string[] } {
  const result = rewrite(table, text);
  if ("obstacles" in result) throw new Error(JSON.stringify(result.obstacles));
  return { text: result.text, changes: result.changes.map(({ en }) => en) };
}

/** What stands in the way, as `line:column rule`. */
function obstacles(table: DataTable, text: string): string[] {
  const result = rewrite(table, text);
  return "obstacles" in result
    ? result.obstacles.map(({ fault, line, column }) => `${line}:${column} ${fault.rule}`)
    : [];
}

describe("a file that is in its usual form", () => {
  test("stays as it is", () => {
    expect(done(sarana, TIDY)).toEqual({ text: TIDY, changes: [] });
  });

  test("a header alone is one too, and a header without absent columns", () => {
    const header = "wilayah,sarana,jumlah,tanggal,sumber\n";
    expect(done(sarana, header)).toEqual({ text: header, changes: [] });
  });
});

describe("form is put right", () => {
  const cases: [string, string, string[]][] = [
    ["line ends of Windows", TIDY.replaceAll("\n", "\r\n"), ["line ends made LF"]],
    ["line ends of old Macs", TIDY.replaceAll("\n", "\r"), ["line ends made LF"]],
    ["no final newline", TIDY.slice(0, -1), ["last line ended with LF"]],
    [
      "semicolons, as Excel saves them in Indonesia",
      [
        "wilayah;sarana;jumlah;tanggal;ketepatan;sumber",
        "35.07;adm;2;2023-01-27;paling_lambat;dp3ak-2023",
        '35.73;mpp;;2024-05-02;;"koran, ""pagi"""',
        "",
      ].join("\n"),
      ["delimiter made a comma"],
    ],
    [
      "tabs",
      TIDY.replace('"koran, ""pagi"""', "koran§ pagi")
        .replaceAll(",", "\t")
        .replace("koran§ pagi", '"koran, ""pagi"""'),
      ["delimiter made a comma"],
    ],
    [
      "every cell in quotes",
      TIDY.replace(/^(?!35\.73|$).*$/gm, (line) => line.replace(/[^,]+/g, '"$&"')),
      ["quotation marks tidied"],
    ],
    ["empty rows that Excel leaves below", `${TIDY},,,,,\n,,,,,\n`, ["empty rows removed"]],
    ["empty lines", TIDY.replaceAll("\n", "\n\n"), ["empty rows removed"]],
    ["empty columns at the right", TIDY.replace(/(?<=.)$/gm, ",,"), ["empty columns without a name removed"]],
    [
      "columns in another order",
      [
        "sumber,wilayah,tanggal,sarana,ketepatan,jumlah",
        "dp3ak-2023,35.07,2023-01-27,adm,paling_lambat,2",
        '"koran, ""pagi""",35.73,2024-05-02,mpp,,',
        "",
      ].join("\n"),
      ["columns put in order"],
    ],
    [
      "rows in another order",
      TIDY.replace(/^(35\.07.*\n)(35\.73.*\n)/m, "$2$1"),
      ["rows put in the order of wilayah, sarana, sumber"],
    ],
  ];
  test.each(cases)("%s", (_, text, changes) => {
    expect(text).not.toBe(TIDY);
    expect(done(sarana, text)).toEqual({ text: TIDY, changes });
  });

  test("a byte order mark goes", () => {
    const marked = rewriteBytes(sarana, new TextEncoder().encode(`\ufeff${TIDY}`));
    expect(marked).toEqual({
      text: TIDY,
      changes: [{ id: "tanda awal berkas (BOM) dihapus", en: "byte order mark (BOM) removed" }],
    });
    expect(rewriteBytes(sarana, new TextEncoder().encode(TIDY))).toEqual({ text: TIDY, changes: [] });
  });

  test("rows of one key keep their order, and so does the whole ledger", () => {
    const doubled = "wilayah,sarana,jumlah,tanggal,sumber\n35,adm,2,2023-01-27,a\n35,adm,1,2023-01-27,a\n";
    expect(done(sarana, doubled).changes).toEqual([]);
    const ledger = [
      "tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan",
      "2026-02-01,aktivasi.csv,35.73|2024-04-22|b,jumlah,1,2,ralat,Salah ketik.",
      "2026-01-01,aktivasi.csv,35.73|2024-04-22|a,jumlah,3,4,ralat,Salah ketik.",
      "",
    ].join("\n");
    expect(done(koreksi, ledger)).toEqual({ text: ledger, changes: [] });
  });
});

describe("values are not looked at", () => {
  test("what the check would object to stays as it was written", () => {
    const cells = ["35.1", " adm ", "1.234", "27/01/2023", "sumber\u00a0x"].join(";");
    const { text } = done(sarana, `wilayah;sarana;jumlah;tanggal;sumber\r\n${cells}\r\n`);
    expect(text).toBe("wilayah,sarana,jumlah,tanggal,sumber\n35.1, adm ,1.234,27/01/2023,sumber\u00a0x\n");
  });

  test("a decimal comma of a file with semicolons becomes a cell in quotes, not two cells", () => {
    const { text } = done(aktivasi, "wilayah;tanggal;persen;sumber\n35.73;2024-04-22;15,7;koran\n");
    expect(text).toBe('wilayah,tanggal,persen,sumber\n35.73,2024-04-22,"15,7",koran\n');
  });

  test("a line break inside a note is the note's, of whichever kind", () => {
    const text = 'wilayah,tanggal,sumber,catatan\r\n35.73,2024-04-22,koran,"satu\r\ndua\ntiga"\r\n';
    expect(done(aktivasi, text).text).toBe(
      'wilayah,tanggal,sumber,catatan\n35.73,2024-04-22,koran,"satu\r\ndua\ntiga"\n',
    );
  });
});

describe("where rewriting would be a guess, it is refused and told", () => {
  const header = "wilayah,sarana,jumlah,tanggal,sumber";
  const row = "35.73,adm,2,2023-01-27,koran";
  test.each([
    ["an open quote", `${header}\n35.73,"adm,2,2023-01-27,koran\n${row}\n`, ["2:7 kutip-terbuka"]],
    ["text after a quote", `${header}\n35.73,"adm" b,2,2023-01-27,koran\n`, ["2:7 kutip-nyasar"]],
    ["a quote inside a cell", `${header}\n35.73,a"dm,2,2023-01-27,koran\n`, ["2:7 kutip-nyasar"]],
    ["a row too wide", `${header}\n${row}\n\n35.73,adm,1,234,2023-01-27,koran\n`, ["4:11 sel-berlebih"]],
    [
      "a row too narrow, after a note of two lines",
      `${header}\n35,adm,2,2023-01-27,"a\nb"\n35.73,adm\n`,
      ["4:1 sel-kurang"],
    ],
    ["every such row", `${header}\n35.73,adm\n${row}\nlihat lampiran\n`, ["2:1 sel-kurang", "4:1 sel-kurang"]],
    ["a column of an unknown name", `${header},cuaca\n${row},cerah\n`, ["1:38 kolom-tak-dikenal"]],
    ["a column without a name that holds something", `${header},\n${row},cerah\n`, ["1:38 kolom-kosong"]],
    [
      "a doubled column, of a file with semicolons",
      "wilayah;sarana;jumlah;jumlah;tanggal;sumber\n",
      ["1:23 kolom-ganda"],
    ],
    ["a missing column", "wilayah,sarana,jumlah,tanggal\n", ["1:1 kolom-hilang"]],
    ["a title above the header", `REKAP SARANA\n${header}\n${row}\n`, ["1:1 judul-di-atas"]],
    ["an empty line above it", `\n${header}\n${row}\n`, ["1:1 judul-di-atas"]],
    ["Excel's own hint", `sep=;\n${header.replaceAll(",", ";")}\n`, ["1:1 judul-di-atas"]],
    ["no header", `${row}\n`, ["1:1 judul-tidak-ada"]],
    ["an empty file", "", ["0:1 berkas-kosong"]],
    ["two versions mixed by git", `${header}\n<<<<<<< HEAD\n${row}\n=======\n>>>>>>> b\n`, ["2:1 tanda-konflik"]],
    ["a CR inside quotes", `${header}\r35.73,"a\rdm",2,2023-01-27,koran\r`, ["2:7 huruf-kendali"]],
  ])("%s", (_, text, told) => {
    expect(obstacles(sarana, text)).toEqual(told);
  });

  test("bytes that are not text", () => {
    const result = rewriteBytes(sarana, Uint8Array.of(...new TextEncoder().encode(`${header}\n35.73,`), 0xe9, 0x0a));
    expect(
      "obstacles" in result && result.obstacles.map(({ fault, line, column }) => [line, column, fault.rule]),
    ).toEqual([[2, 7, "berkas-bukan-utf8"]]);
  });
});

describe("any table, in any form", () => {
  const headers = Object.values(aktivasi.columns).map((column) => column.header);
  const required = ["wilayah", "tanggal", "sumber"];
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc
      .array(fc.constantFrom("a", "é", " ", ",", ";", "\t", "|", '"', "\n", "\r\n", "0"), { maxLength: 6 })
      .map((signs) => signs.join("")),
  );
  const form = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    quoteAll: fc.boolean(),
    finalLineEnd: fc.boolean(),
    emptyRows: fc.nat({ max: 2 }),
  });
  const content = fc
    .shuffledSubarray(headers.filter((header) => !required.includes(header)))
    .chain((some) => fc.shuffledSubarray([...required, ...some], { minLength: required.length + some.length }))
    .chain((columns) => {
      const filled = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 3 });
      const row = columns.map((header) => (header === "wilayah" ? filled : cell));
      return fc.record({ columns: fc.constant(columns), rows: fc.array(fc.tuple(...row), { maxLength: 6 }) });
    });

  /** A writer of its own: every cell that could be misread in quotes. */
  function write(rows: readonly string[][], { delimiter, lineEnd, quoteAll, finalLineEnd, emptyRows }: FormOf): string {
    const quote = (text: string) => (quoteAll || /[,;\t|"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const lines = [
      ...rows.map((cells) => cells.map(quote).join(delimiter)),
      ...Array.from({ length: emptyRows }, () => delimiter.repeat(rows[0]!.length - 1)),
    ];
    return lines.join(lineEnd) + (finalLineEnd ? lineEnd : "");
  }
  type FormOf = typeof form extends fc.Arbitrary<infer F> ? F : never;

  /** A reader of its own, for commas and LF. */
  function read(text: string): string[][] {
    const records: string[][] = [];
    for (let rest = text; rest !== "";) {
      const cells: string[] = [];
      for (let more = true; more;) {
        const [whole = "", quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\n)/.exec(rest)!;
        cells.push(quoted?.replaceAll('""', '"') ?? plain!);
        more = end === ",";
        rest = rest.slice(whole.length);
      }
      records.push(cells);
    }
    return records;
  }

  /** Each row as the texts under their column names, rows in an order that does not depend on the file's. */
  function values(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
    return rows
      .map((cells) => JSON.stringify(columns.map((name, index) => [name, cells[index]]).toSorted()))
      .toSorted();
  }

  test("keeps every cell, and a second time changes nothing", () => {
    fc.assert(
      fc.property(content, form, ({ columns, rows }, chosen) => {
        const first = done(aktivasi, write([columns, ...rows], chosen)).text;
        const [header = [], ...records] = read(first);
        expect(header).toEqual(headers.filter((name) => columns.includes(name)));
        expect(values(header, records)).toEqual(values(columns, rows));
        const keys = records.map((cells) => required.slice(0, 2).map((name) => cells[header.indexOf(name)]!));
        expect(keys).toEqual(keys.toSorted((a, b) => order(a[0]!, b[0]!) || order(a[1]!, b[1]!)));
        expect(done(aktivasi, first)).toEqual({ text: first, changes: [] });
      }),
      { seed: 20240422, numRuns: 500 },
    );
  });

  function order(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  test("any bytes are rewritten or refused, never an exception; what was rewritten is in order", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(fc.constantFrom(...headers, ",", ";", '"', "\n", "\r", "35.73", "\ufeff"), { maxLength: 40 })
        .map((parts) => new TextEncoder().encode(`wilayah,tanggal,sumber\n${parts.join("")}`)),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const result = rewriteBytes(aktivasi, given);
        if ("text" in result) expect(rewrite(aktivasi, result.text)).toEqual({ text: result.text, changes: [] });
        else expect(result.obstacles.length).toBeGreaterThan(0);
      }),
      { seed: 20240422, numRuns: 1000 },
    );
  });
});
