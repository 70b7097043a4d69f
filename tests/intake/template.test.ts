import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/notation/calendar.ts";
import { templateOf } from "../../src/publish/template.ts";
import { tableNames, tables, type TableName } from "../../src/tables/tables.ts";
import { brought, record, SOURCE } from "./bring.ts";

const regions = record().wilayah.rows ?? [];

type Cells = Record<string, string>;

/** The template of a table with rows filled in below its example, as a spreadsheet would save it. */
async function filled(name: TableName, rows: readonly Cells[]): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await templateOf(tables[name], regions));
  const [own, ...others] = sheets;
  const headers = (own?.rows[0] ?? []).map(String);
  const texts = rows.map((row) => headers.map((header) => row[header] || null));
  return await writeXlsx({
    sheets: [
      { name, rows: [...(own?.rows ?? []), ...texts] },
      ...others.map(({ name: other, rows: all }) => ({ name: other, rows: all })),
    ],
  });
}

describe("a template as it comes", () => {
  test.each(tableNames)("of %s: its headers, and an example that is skipped", async (name) => {
    const bytes = await templateOf(tables[name], regions);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows[0]).toEqual(Object.values(tables[name].columns).map(({ header }) => header));
    const { rows, skipped, ambiguous, refused } = await brought(bytes, name);
    expect([...rows, ...ambiguous, ...refused]).toEqual([]);
    expect(skipped).toContainEqual({ cell: "A2", why: "baris contoh" });
  });

  test("the same bytes each time", async () => {
    const [first, second] = [await templateOf(tables.aktivasi, regions), await templateOf(tables.aktivasi, regions)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test("codes, dates and percentages are text, choices a drop-down, regions those on file", async () => {
    const { sheets } = await readXlsx(await templateOf(tables.aktivasi, regions), { readStyles: true });
    const headers = sheets[0]?.rows[0] ?? [];
    const formatOf = (header: string) => sheets[0]?.cells?.get(`1,${headers.indexOf(header)}`)?.style?.numFmt;
    expect(["wilayah", "tanggal", "persen"].map(formatOf)).toEqual(["@", "@", "@"]);
    const choices = (sheets[0]?.dataValidations ?? []).filter(({ type }) => type === "list");
    expect(choices.map(({ range }) => headers[range.charCodeAt(0) - 65])).toEqual([
      "wilayah",
      "ketepatan",
      "presisi",
      "persen_presisi",
      "basis",
      "pakai",
    ]);
    expect(sheets.at(-1)?.rows).toContainEqual(["35.73", "Kota Malang"]);
  });
});

const code = fc.constantFrom(...regions.map((region) => region.code));
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2021-01-01", days));
const note = fc
  .array(fc.constantFrom("Rapat", "kata dinas", "«kutip»", "50%", "café", '"ya"', "a;b,c", "1.234"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => `Catatan ${words.join(" ")}.`);
const number = fc.integer({ min: 1, max: 999 }).map((thousands) => String(thousands * 1000));
const rounding = fc.constantFrom(
  { presisi: "", pembulatan: "" },
  { presisi: "dibulatkan", pembulatan: "1000" },
  { presisi: "minimal", pembulatan: "1000" },
);
const use = fc.oneof(
  fc.record({ pakai: fc.constantFrom("", "ya"), catatan: fc.oneof(fc.constant(""), note) }),
  fc.record({ pakai: fc.constant("tidak"), catatan: note }),
);
const share = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("", ".5", ".70", ".123"))
  .map(([whole, rest]) => `${whole}${rest}`);
const place = fc.record({
  wilayah: code,
  tanggal: day,
  ketepatan: fc.constantFrom("hari", "bulan", "tahun", "paling_lambat"),
  sumber: fc.constant(SOURCE),
});
const joined = (...parts: fc.Arbitrary<Cells>[]): fc.Arbitrary<Cells> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Cells);

const none = { jumlah: "", presisi: "", pembulatan: "" };
const count = fc.tuple(number, rounding).map(([jumlah, rounded]) => ({ jumlah, ...rounded }));
const percentage = fc.record({
  persen: share,
  persen_presisi: fc.constantFrom("", "sekitar", "minimal"),
  basis: fc.constantFrom("perekaman", "wajib_ktp", "penduduk", "target", "tidak_disebut"),
});
const noPercentage = { persen: "", persen_presisi: "", basis: "" };
const figure: fc.Arbitrary<Cells> = fc.oneof(
  count.map((cells) => ({ ...cells, ...noPercentage })),
  percentage.map((cells) => ({ ...cells, ...none })),
  fc.tuple(count, percentage).map(([a, b]) => ({ ...a, ...b })),
);

const rowsOf: Partial<Record<TableName, fc.Arbitrary<Cells>>> = {
  aktivasi: joined(place, figure, use),
  ektp: joined(
    place,
    count,
    use,
    fc.record({
      ukuran: fc.constantFrom("perekaman", "wajib_ktp", "dpt", "penduduk"),
      cara: fc.constantFrom("", "dilaporkan"),
    }),
  ),
  sarana: joined(
    place,
    fc.record({ sarana: fc.constantFrom("adm", "mpp_digital"), jumlah: fc.constantFrom("", "1", "38") }),
  ),
};

test.each(Object.entries(rowsOf))(
  "filled in and brought in, a template of %s needs no mapping: its rows come back",
  async (name, rows) => {
    const table = tableNames.find((one) => one === name) ?? "aktivasi";
    const keys = tables[table].key.map(
      (field) => (tables[table].columns as Record<string, { header: string }>)[field]?.header ?? "",
    );
    const distinct = fc.uniqueArray(rows, {
      minLength: 1,
      maxLength: 8,
      selector: (row) => keys.map((key) => row[key]).join("|"),
    });
    await fc.assert(
      fc.asyncProperty(distinct, async (all) => {
        const come = await brought(await filled(table, all), table, { source: undefined });
        expect([...come.ambiguous, ...come.refused, ...come.conflicts]).toEqual([]);
        const headers = Object.values(tables[table].columns).map(({ header }) => header);
        expect(come.rows).toEqual(
          all.map((row) => Object.fromEntries(headers.map((header) => [header, row[header] ?? ""]))),
        );
      }),
      { numRuns: 60 },
    );
  },
);
