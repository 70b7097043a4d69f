import { expect, test } from "vitest";
import { brought, SOURCE, utf8, xlsx } from "./bring.ts";

// Whole sheets as offices make them: where the table stands, and what of it is no row of data.

const row = (region: string, count: string, date = "2026-10-05") => [region, date, count];

/** Region, date and count of each row. */
const figures = (rows: Record<string, string>[]) =>
  rows.map((one) => row(one["wilayah"] ?? "", one["jumlah"] ?? "", one["tanggal"] ?? ""));

test("titles, a doubled and merged header, sections, numbering, notes and totals are told, the rest are rows", async () => {
  const bytes = await xlsx(
    [
      ["REKAPITULASI AKTIVASI IKD"],
      ["Keadaan 5 Oktober 2026"],
      [],
      ["No", "Kabupaten/Kota", "Capaian IKD", null, "Keterangan"],
      [null, null, "Jumlah", "%", null],
      ["1", "2", "3", "4", "5"],
      ["A. KABUPATEN"],
      ["1", "Kab. Pacitan", 12000, "8,1", null],
      ["2", "Kab. Ponorogo", 13000, "9", "sementara"],
      ["B. KOTA"],
      ["3", "Kota Kediri", 14000, null, null],
      [null, "Jumlah", 39000, null, null],
      ["Sumber: Dinas"],
    ],
    {
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
        { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
        { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
        { startRow: 3, startCol: 2, endRow: 3, endCol: 3 },
        { startRow: 3, startCol: 4, endRow: 4, endCol: 4 },
      ],
    },
  );
  const { rows, skipped, ambiguous, refused } = await brought(bytes);
  expect([...ambiguous, ...refused]).toEqual([]);
  expect(figures(rows)).toEqual([row("35.01", "12000"), row("35.02", "13000"), row("35.71", "14000")]);
  expect(rows[1]).toMatchObject({ persen: "9", basis: "tidak_disebut", catatan: "sementara", sumber: SOURCE });
  expect(skipped).toEqual([
    { cell: "A1", why: "judul di atas tabel" },
    { cell: "A2", why: "judul di atas tabel" },
    { cell: "A5", why: "kolom ini tidak ada di tabel kita" },
    { cell: "A6", why: "baris nomor kolom" },
    { cell: "A7", why: "judul bagian" },
    { cell: "A10", why: "judul bagian" },
    { cell: "B12", why: "baris jumlah" },
    { cell: "A13", why: "catatan, bukan data" },
  ]);
});

test("the same doubled header without merges, as CSV has it, in English", async () => {
  const { rows, skipped } = await brought(
    utf8("Kab/Kota,Tanggal,Capaian IKD,,\n,,Jumlah,%,\nKota Batu,2026-10-05,5000,3.1,\nTotal,,5000,,\n"),
    "aktivasi",
    { lang: "en" },
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ wilayah: "35.79", jumlah: "5000", persen: "3.1" });
  expect(skipped).toEqual([{ cell: "A4", why: "total row" }]);
});

test("hidden rows and columns, a table beside and a table below are not read, and named", async () => {
  const bytes = await xlsx(
    [
      ["Wilayah", "Tanggal", "Jumlah", "Persen", null, "Wilayah", "Jumlah"],
      ["35.73", "2026-10-05", 1000, "3,5", null, "35.01", 5],
      ["35.10", "2026-10-05", 2000, "4,5", null, null, null],
      ["35.01", "2026-10-05", 3000, "5,5", null, null, null],
      [],
      ["Kabupaten", "Tanggal", "Wajib KTP", "Jumlah"],
      ["35.02", "2026-10-05", 9, 10],
    ],
    { rowDefs: new Map([[2, { hidden: true }]]), columns: [{}, {}, {}, { hidden: true }] },
  );
  const { rows, skipped } = await brought(bytes);
  expect(figures(rows)).toEqual([row("35.73", "1000"), row("35.01", "3000")]);
  expect(rows[0]?.["persen"]).toBe("");
  expect(skipped).toEqual([
    { cell: "D1", why: "kolom tersembunyi" },
    { cell: "F1", why: "tabel lain di sebelahnya; tidak dibaca" },
    { cell: "A3", why: "baris tersembunyi" },
    { cell: "A6", why: "tabel kedua, 2 baris; tidak dibaca" },
  ]);
});

test("a merged region stands for each of its rows; one that is named once without merging is not guessed", async () => {
  const rows = [
    ["Wilayah", "Tanggal", "Ukuran", "Jumlah"],
    ["35.73", "2026-10-05", "penduduk", 900],
    [null, "2026-10-05", "wajib_ktp", 700],
  ];
  const merged = await brought(
    await xlsx(rows, { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] }),
    "ektp",
  );
  expect(merged.rows.map((one) => [one["wilayah"], one["ukuran"], one["jumlah"]])).toEqual([
    ["35.73", "penduduk", "900"],
    ["35.73", "wajib_ktp", "700"],
  ]);
  const loose = await brought(await xlsx(rows), "ektp");
  expect(loose.rows).toHaveLength(1);
  expect(loose.ambiguous).toEqual([{ cell: "A3", value: "", readings: ["35.73"] }]);
});

test("a wide table of bases gives a row for each measure's column", async () => {
  const { rows, skipped, refused } = await brought(
    utf8(
      "Kode;Kabupaten/Kota;Tanggal;Jumlah Penduduk;Wajib KTP;Perekaman KTP-el;Belum Rekam;DPT\n" +
        "35.73;Kota Malang;31/12/2025;880.000;670.000;-;1.000;640.000\n",
    ),
    "ektp",
  );
  expect(refused).toEqual([]);
  expect(rows.map((one) => [one["wilayah"], one["tanggal"], one["ukuran"], one["jumlah"]])).toEqual([
    ["35.73", "2025-12-31", "penduduk", "880000"],
    ["35.73", "2025-12-31", "wajib_ktp", "670000"],
    ["35.73", "2025-12-31", "dpt", "640000"],
  ]);
  expect(skipped).toEqual([
    { cell: "G1", why: "kolom ini tidak ada di tabel kita" },
    { cell: "F2", why: "tidak ada nilai" },
  ]);
});

test("residents and targets are never taken for activations", async () => {
  const { rows, refused } = await brought(
    utf8("Wilayah,Tanggal,Jumlah Penduduk,Target,Jumlah Aktivasi IKD\n35.73,2026-10-05,880000,160000,54000\n"),
  );
  expect(refused).toEqual([]);
  expect(figures(rows)).toEqual([row("35.73", "54000")]);
});

test("two columns that may both be the count are named, and nothing is read", async () => {
  const { rows, refused } = await brought(utf8("Wilayah,Tanggal,Aktivasi,Realisasi\n35.73,2026-10-05,54000,55000\n"));
  expect(rows).toEqual([]);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ cell: "D1", value: "Realisasi" });
});

test("the sheet that fits is read, the others are named; a sheet is chosen by name or number", async () => {
  const { writeXlsx } = await import("hucre/xlsx");
  const sheet = (name: string, count: number, more = {}) => ({
    name,
    rows: [
      ["Wilayah", "Tanggal", "Jumlah"],
      ["35.73", "2026-10-05", count],
    ],
    ...more,
  });
  const bytes = await writeXlsx({
    sheets: [
      { name: "Sampul", rows: [["Laporan"]] },
      sheet("Rahasia", 1, { hidden: true }),
      sheet("Oktober", 2),
      sheet("November", 3),
    ],
  });
  const first = await brought(bytes);
  expect(figures(first.rows)).toEqual([row("35.73", "2")]);
  expect(first.skipped.map(({ cell }) => cell)).toEqual(["Sampul!A1", "Rahasia!A1", "November!A1"]);
  expect(figures((await brought(bytes, "aktivasi", { sheet: "November" })).rows)).toEqual([row("35.73", "3")]);
  expect(figures((await brought(bytes, "aktivasi", { sheet: "2" })).rows)).toEqual([row("35.73", "1")]);
  expect((await brought(bytes, "aktivasi", { sheet: "Mei" })).refused[0]?.message).toContain("«Oktober»");
});

test("a line that a separator has torn apart is refused, not shifted", async () => {
  const { rows, refused } = await brought(
    utf8("wilayah,tanggal,jumlah,persen\n35.73,2026-10-05,54000,15,7\n35.10,2026-10-05,2000,\n"),
  );
  expect(figures(rows)).toEqual([row("35.10", "2000")]);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.cell).toBe("A2");
});

test("what the whole sheet lacks is told once: its date, its source, a source that is new", async () => {
  const sheet = utf8("Wilayah,Jumlah\n35.73,54000\n35.10,2000\n");
  const lacking = await brought(sheet, "aktivasi", { source: undefined });
  expect(lacking.refused.map(({ message }) => message)).toEqual([
    "tidak ada kolom untuk tanggal; tambahkan kolom itu di lembarnya.",
    "tidak ada kolom sumber; beri --source dengan id dari sumber.csv.",
  ]);
  const dated = utf8("Wilayah,Tanggal,Jumlah\n35.73,2026-10-05,54000\n35.10,2026-10-05,2000\n");
  const fresh = await brought(dated, "aktivasi", { source: "baru-2026", lang: "en" });
  expect(fresh.refused).toHaveLength(1);
  expect(fresh.refused[0]?.message).toContain("id,penerbit,url,terbit,mutu,arsip,catatan");
});

test("--source fills in only where the file has no column of sources", async () => {
  const { rows, refused } = await brought(
    utf8(`Wilayah,Tanggal,Jumlah,Sumber\n35.73,2026-10-05,54000,${SOURCE}\n35.10,2026-10-05,2000,\n`),
    "aktivasi",
    { source: "lain" },
  );
  expect(rows.map((one) => one["sumber"])).toEqual([SOURCE]);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.cell).toBe("D3");
});

test("what a sheet does not say contradicts nothing", async () => {
  const rows = `35.73,2026-10-05,bulan,54000,dibulatkan,1000,8.4,sekitar,wajib_ktp,${SOURCE},tidak,Bukan aktivasi.\n`;
  const { existing, conflicts } = await brought(utf8("Wilayah,Tanggal,Jumlah\n35.73,2026-10-05,54000\n"), "aktivasi", {
    rows,
  });
  expect([existing, conflicts]).toEqual([1, []]);
  const other = await brought(utf8("Wilayah,Tanggal,Persen\n35.73,2026-10-05,8.5\n"), "aktivasi", { rows });
  expect(other.conflicts).toHaveLength(1);
});

test("what the record has already is counted, what contradicts it is named with both rows", async () => {
  const published =
    `35.73,2026-10-05,hari,54000,dibulatkan,1000,,,,${SOURCE},,Catatan lama.\n` +
    `35.10,2026-10-05,,2000,persis,,,,,${SOURCE},,\n` +
    `35.79,2026-10-05,hari,300,,,,,,${SOURCE},,\n`;
  const { rows, existing, conflicts, skipped } = await brought(
    utf8(
      "Wilayah,Tanggal,Jumlah\n35.73,2026-10-05,54 ribu\n35.10,2026-10-05,2000\n35.79,2026-10-05,301\n" +
        "35.01,2026-10-05,7\n35.01,2026-10-05,7\n35.01,2026-10-05,8\n",
    ),
    "aktivasi",
    { rows: published },
  );
  expect(existing).toBe(2);
  expect(figures(rows)).toEqual([row("35.01", "7")]);
  expect(conflicts.map((one) => [one.row["jumlah"], one.with["jumlah"]])).toEqual([
    ["301", "300"],
    ["8", "7"],
  ]);
  expect(skipped).toEqual([{ cell: "A6", why: "sama dengan baris di atasnya" }]);
});
