import { deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/intake/readers/read.ts";
import { brought, utf8, xlsx } from "./bring.ts";

const HEADER = ["Wilayah", "Tanggal", "Jumlah", "Persen", "Catatan"];
const CELLS = ["35.73", "2026-10-05", "54.000", "96,90%", "café – Hari"];
const ROW = { wilayah: "35.73", tanggal: "2026-10-05", jumlah: "54000", persen: "96.90", catatan: "café – Hari" };

function lines(separator: string, end = "\n"): string {
  return [HEADER, CELLS].map((cells) => cells.join(separator) + end).join("");
}

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const marked = (mark ? "\ufeff" : "") + text;
  const bytes = Uint8Array.from(marked, () => 0);
  const view = new DataView(new ArrayBuffer(bytes.length * 2));
  for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), !isBig);
  return new Uint8Array(view.buffer);
}

/** é is E9 and the dash 96 there. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => ({ é: 0xe9, "–": 0x96 })[sign] ?? sign.charCodeAt(0));
}

describe("every form in which a table is sent gives the same row", () => {
  const forms: [string, Uint8Array][] = [
    ["semicolons", utf8(lines(";"))],
    ["semicolons, BOM and CRLF", utf8(`\ufeff${lines(";", "\r\n")}`)],
    ["tabs", utf8(lines("\t"))],
    ["commas", utf8([HEADER, CELLS].map((cells) => `"${cells.join('","')}"\n`).join(""))],
    ["a line that names the separator", utf8(`sep=|\r\n${lines("|")}`)],
    ["CR, as old Macs end lines", utf8(lines(";", "\r"))],
    ["UTF-16 with a mark, low byte first", utf16(lines("\t"), false, true)],
    ["UTF-16 with a mark, high byte first", utf16(lines("\t"), true, true)],
    ["UTF-16 without a mark", utf16(lines(";"), false, false)],
    ["Windows-1252", windows1252(lines(";"))],
    ["a page", utf8(page("utf-8"))],
    ["a page in Windows-1252", windows1252(page("windows-1252"))],
    ["ODS", ods()],
  ];
  test.each(forms)("%s", async (_, bytes) => {
    const { rows, refused, ambiguous } = await brought(bytes);
    expect([...refused, ...ambiguous]).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(ROW);
  });

  test("XLSX", async () => {
    const { rows } = await brought(await xlsx([HEADER, CELLS]));
    expect(rows[0]).toMatchObject(ROW);
  });
});

/** What portals call an Excel file. */
function page(charset: string): string {
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="${charset}"><style>td { color: red }</style></head>
<body><table><tr><td colspan="5">Rekap &amp; laporan</td></tr>
<tr>${HEADER.map((name) => `<th>${name}</th>`).join("")}</tr>
<tr><td>35.73</td><td>2026-10-05</td><td align="right">54.000<sup>1</sup></td><td>96,90%</td><td>caf&#233; – <b>Hari</b></td></tr>
<tr style="display:none"><td>35.10</td><td>2026-10-05</td><td>7</td><td></td><td></td></tr>
</table><script>document.write("<table>")</script></body></html>`;
}

/** A spreadsheet of LibreOffice: what a percentage shows, a hidden row, a comment, a million empty rows at the end. */
function ods(rows = odsRows()): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="Lembar1"><table:table-column table:number-columns-repeated="16384"/>${rows}
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(content),
  });
}

function odsRows(): string {
  const texts = (cells: readonly string[]) =>
    cells
      .map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`)
      .join("");
  return `<table:table-header-rows><table:table-row>${texts(HEADER)}</table:table-row></table:table-header-rows>
<table:table-row>${texts(["35.73"])}<table:table-cell office:value-type="date" office:date-value="2026-10-05T00:00:00"><text:p>05/10/26</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="54000"><office:annotation><text:p>lama: 7</text:p></office:annotation><text:p>54.000</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.969"><text:p>96,90%</text:p></table:table-cell>${texts(["café –<text:s/>Hari"])}</table:table-row>
<table:table-row table:visibility="filter">${texts(["35.10", "2026-10-05", "7", "", ""])}</table:table-row>`;
}

/** A zip of one part of 101 million spaces, which says that it has `size`. */
function bomb(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(101_000_000, " "), { level: 1 });
  const name = "[Content_Types].xml";
  const sizes = [0, packed.length, size, name.length];
  const part = Buffer.concat([fields("IHHHHHIIIHH", [0x04034b50, 20, 0, 8, 0, 0, ...sizes, 0]), Buffer.from(name)]);
  const listed = [0x02014b50, 20, 20, 0, 8, 0, 0, ...sizes, 0, 0, 0, 0, 0, 0];
  const list = Buffer.concat([fields("IHHHHHHIIIHHHHHII", listed), Buffer.from(name)]);
  const end = fields("IHHHHIIH", [0x06054b50, 0, 0, 1, 1, list.length, part.length + packed.length, 0]);
  return new Uint8Array(Buffer.concat([part, packed, list, end]));
}

/** Numbers one after another, low byte first: four bytes for I, two for H. */
function fields(form: string, numbers: readonly number[]): Buffer {
  return Buffer.concat(
    [...form].map((kind, index) => {
      const bytes = Buffer.alloc(kind === "I" ? 4 : 2);
      if (kind === "I") bytes.writeUInt32LE(numbers[index] ?? 0);
      else bytes.writeUInt16LE(numbers[index] ?? 0);
      return bytes;
    }),
  );
}

test("hidden rows of pages and of ODS are named", async () => {
  for (const bytes of [utf8(page("utf-8")), ods()]) {
    const { skipped } = await brought(bytes);
    expect(skipped).toContainEqual({ cell: expect.stringMatching(/^A[34]$/), why: "baris tersembunyi" });
  }
});

test("a raised footnote in XLSX is no digit", async () => {
  const cells = new Map([
    ["1,2", { richText: [{ text: "134400" }, { text: "1", font: { vertAlign: "superscript" as const } }] }],
  ]);
  const { rows } = await brought(await xlsx([HEADER, ["35.73", "2026-10-05", "x", null, null]], { cells }));
  expect(rows[0]?.["jumlah"]).toBe("134400");
});

test("a formula that was never calculated is refused, one that was gives its value", async () => {
  const cells = new Map<string, object>([
    ["1,2", { formula: "27000*2", formulaResult: 54000 }],
    ["2,2", { formula: "27000*2" }],
  ]);
  const { rows, refused } = await brought(
    await xlsx([HEADER, ["35.73", "2026-10-05", null], ["35.10", "2026-10-05", null]], { cells }),
  );
  expect(rows.map((row) => row["jumlah"])).toEqual(["54000"]);
  expect(refused.map(({ cell }) => cell)).toEqual(["C3"]);
});

describe("what is hostile or broken is refused in one line, at once", () => {
  const refusal = async (bytes: Uint8Array) => {
    const read = await readSheets(bytes);
    expect(Object.keys(read)).toEqual(["refusal"]);
    const { id, en } = "refusal" in read ? read.refusal : { id: "", en: "" };
    expect(id).not.toContain("\n");
    expect(en).not.toBe(id);
    return id;
  };

  /** A workbook with some of its parts changed. */
  const workbook = async (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
    zipSync(change(unzipSync(await xlsx([HEADER, CELLS]))));

  test("a bomb, whether it says how large it is or not", async () => {
    expect(await refusal(bomb(101_000_000))).toContain("100 MB");
    expect(await refusal(bomb(1000))).toContain("100 MB");
  });

  test("entities of its own, in a part and in a page", async () => {
    const bytes = await workbook((parts) => ({
      ...parts,
      "xl/sharedStrings.xml": strToU8(
        '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst/>',
      ),
    }));
    expect(await refusal(bytes)).toContain("DOCTYPE");
    expect(await refusal(utf8('<!DOCTYPE html [<!ENTITY a "b">]><table><tr><td>&a;</td></tr></table>'))).toContain(
      "ENTITY",
    );
  });

  test("a workbook with a password", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "A", rows: [CELLS] }],
      encryption: { password: "x", spinCount: 1 },
    });
    expect(await refusal(bytes)).toContain("bersandi");
  });

  test("an ODS with a password", async () => {
    const parts = unzipSync(ods());
    const manifest = strToU8("<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
    expect(await refusal(zipSync({ ...parts, "META-INF/manifest.xml": manifest }))).toContain("bersandi");
  });

  test("macros", async () => {
    const bytes = await workbook((parts) => ({ ...parts, "xl/vbaProject.bin": new Uint8Array(10) }));
    expect(await refusal(bytes)).toContain("makro");
  });

  test("cut off at any of many places", async () => {
    const bytes = await xlsx([HEADER, CELLS]);
    for (let share = 1; share < 10; share++)
      expect(await refusal(bytes.subarray(0, Math.floor((bytes.length * share) / 10)))).toContain("terpotong");
  });

  test("a sheet whose XML ends in the middle", async () => {
    const bytes = await workbook((parts) => {
      const [name, part] = Object.entries(parts).find(([part]) => part.includes("worksheets/sheet1.xml")) ?? [
        "",
        CELLS,
      ];
      return { ...parts, [name]: (part as Uint8Array).subarray(0, 300) };
    });
    expect(await refusal(bytes)).toContain("terpotong");
  });

  test("a cell at the far corner of an empty sheet", async () => {
    const bytes = await workbook((parts) => ({
      ...parts,
      "xl/worksheets/sheet1.xml": strToU8(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
    }));
    expect(await refusal(bytes)).not.toBe("");
  });

  test("a row of ODS that is repeated a million times", async () => {
    const rows = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table:table-row>`;
    expect(await refusal(ods(rows))).toContain("juta sel");
  });

  test("a cell of a page that spans a million", async () => {
    const html = `<table>${"<tr><td colspan=99999 rowspan=99999>1</td></tr>".repeat(3)}</table>`;
    expect(await refusal(utf8(html))).toContain("juta sel");
  });

  test.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    [
      "an old Excel file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ],
    ["a PDF", utf8("%PDF-1.7\n")],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ["another zip", zipSync({ "baca.txt": strToU8("x") })],
    ["an open quote", utf8('wilayah,tanggal\n"35.73,2026-10-05\n')],
    ["random bytes", Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919 + 3 * index * index) % 256)],
  ])("%s", async (_, bytes) => {
    expect(await refusal(bytes)).not.toBe("");
  });
});
