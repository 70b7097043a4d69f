import { describe, expect, test } from "vitest";
import type { CellValue } from "hucre/xlsx";
import { brought, one, utf8, xlsx } from "./bring.ts";

// What one cell comes to, by hand: the text that the source would have printed beside the row this record writes.

describe("counts keep their value and their precision", () => {
  test.each<[CellValue, string, string, string]>([
    [54000, "54000", "", ""],
    ["61.890", "61890", "", ""],
    ["61 890", "61890", "", ""],
    ["1.234.567", "1234567", "", ""],
    ["61.890 jiwa", "61890", "", ""],
    ["54.000,00", "54000", "", ""],
    // A raised mark of a footnote is no digit: 1344001 would be ten times as many.
    ["134400¹", "134400", "", ""],
    ["134.400²⁾", "134400", "", ""],
    ["61.890*)", "61890", "", ""],
    // DESIGN section 4: the unit of "54 ribu" is a thousand; of "sekitar" and "lebih dari" the place of the last digit that is not nought.
    ["54 ribu", "54000", "dibulatkan", "1000"],
    ["1,06 juta", "1060000", "dibulatkan", "10000"],
    ["sekitar 54.000", "54000", "sekitar", "1000"],
    ["lebih dari 160.000", "160000", "minimal", "10000"],
    ["160 ribu lebih", "160000", "minimal", "1000"],
    ["hampir 54 ribu", "54000", "maksimal", "1000"],
    ["nyaris 54.000", "54000", "maksimal", "1000"],
    ["setidaknya 54 ribu", "54000", "minimal", "1000"],
    ["54-an ribu", "54000", "sekitar", "1000"],
    ["11.000 orang lebih", "11000", "minimal", "1000"],
    ["±54000", "54000", "sekitar", "1000"],
  ])("%s", async (value, count, precision, unit) => {
    const { row, ambiguous, refused } = await one("Jumlah", value);
    expect([row?.["jumlah"], row?.["presisi"], row?.["pembulatan"]]).toEqual([count, precision, unit]);
    expect([...ambiguous, ...refused]).toEqual([]);
  });

  test.each<[CellValue, string[]]>([
    // Thousands, or millions with a decimal point.
    ["1.234", ["1234", "1234000"]],
    ["1,234", ["1234", "1234000"]],
    // A spreadsheet drops the last noughts of 881.000 and 61.890.
    ["881.0", ["881", "881000"]],
    [61.89, ["61890"]],
    ["54,5", ["54500"]],
    ["3.900-4.000", ["3900, presisi «minimal», pembulatan 100"]],
  ])("%s is not guessed", async (value, readings) => {
    const { row, ambiguous } = await one("Jumlah", value);
    expect(row).toBeUndefined();
    expect(ambiguous).toEqual([{ cell: "C2", value: String(value), readings }]);
  });

  test.each<[CellValue, string]>([
    ["-5", "di bawah nol"],
    ["#REF!", "rumus"],
    ["lima puluhan", "ditulis dengan kata"],
    [-3, "di bawah nol"],
  ])("%s is refused", async (value, words) => {
    const { row, refused } = await one("Jumlah", value);
    expect(row).toBeUndefined();
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ cell: "C2", value: String(value) });
    expect(refused[0]?.message).toContain(words);
  });

  test.each(["-", "n/a", "belum ada", " "])("«%s» is no value, and is named", async (value) => {
    const { row, skipped, refused } = await one("Jumlah", value);
    expect([row, refused]).toEqual([undefined, []]);
    expect(skipped).toEqual([{ cell: "C2", why: "tidak ada nilai" }]);
  });

  test("data about a person is never printed", async () => {
    const { refused } = await one("Jumlah", "3573011502900001");
    expect(JSON.stringify(refused)).not.toContain("3573011502900001");
    expect(refused).toHaveLength(1);
  });
});

describe("percentages keep the digits that are shown", () => {
  test.each<[CellValue, string, string]>([
    [0.1935, "0.00%", "19.35"],
    [0.969, "0.00%", "96.90"],
    [0.322, "0%", "32"],
    // 0.145 is a little less in binary; a spreadsheet shows 14.5 with one digit, and 15 with none.
    [0.145, "0%", "15"],
    [0.145, "0.0%", "14.5"],
    [15.7, "General", "15.7"],
    [15.7, "0.00", "15.70"],
    ["96,90%", "General", "96.90"],
    ["96,90", "General", "96.90"],
    ["0,19 %", "General", "0.19"],
    ["1.00", "General", "1.00"],
    ["0,5", "General", "0.5"],
    [0, "0.00%", "0.00"],
  ])("%s shown as %s", async (value, format, share) => {
    const { row } = await one("Persen", value, format);
    expect([row?.["persen"], row?.["basis"]]).toEqual([share, "tidak_disebut"]);
  });

  test.each<[string, string, string]>([
    ["sekitar 19%", "19", "sekitar"],
    ["19,5% lebih", "19.5", "minimal"],
    ["lebih dari 19 persen", "19", "minimal"],
  ])("%s", async (value, share, precision) => {
    const { row } = await one("Persen", value);
    expect([row?.["persen"], row?.["persen_presisi"]]).toEqual([share, precision]);
  });

  test.each<[CellValue, string[]]>([
    [0.1935, ["19.35", "0.1935"]],
    [1, ["100", "1"]],
    ["0,1935", ["19.35", "0.1935"]],
    ["0.19", ["19", "0.19"]],
  ])("%s without a sign may be a fraction", async (value, readings) => {
    const { ambiguous } = await one("Persen", value);
    expect(ambiguous).toEqual([{ cell: "C2", value: String(value), readings }]);
  });

  test("the base that the header names is the base", async () => {
    const { row } = await one("% dari wajib KTP", "19,35");
    expect([row?.["persen"], row?.["basis"]]).toEqual(["19.35", "wajib_ktp"]);
  });

  test("above a hundred is refused, as the checker would", async () => {
    const { row, refused } = await one("Persen", "134,5%");
    expect(row).toBeUndefined();
    expect(refused[0]?.message).toContain("lebih dari 100");
  });
});

describe("dates", () => {
  const dated = async (value: CellValue, dateSystem: "1900" | "1904" = "1900") =>
    await brought(
      await xlsx(
        [
          ["Wilayah", "Tanggal", "Jumlah"],
          ["35.73", value, 54000],
        ],
        { columns: [{}, { numFmt: "dd/mm/yyyy" }, {}] },
        dateSystem,
      ),
    );

  test.each(["1900", "1904"] as const)("a date cell counted from %s", async (epoch) => {
    const { rows } = await dated(new Date("2026-10-05T00:00:00Z"), epoch);
    expect([rows[0]?.["tanggal"], rows[0]?.["ketepatan"]]).toEqual(["2026-10-05", "hari"]);
  });

  test.each([
    ["5 Oktober 2026", "2026-10-05", "hari"],
    ["2026-10-05", "2026-10-05", "hari"],
    ["25/10/2026", "2026-10-25", "hari"],
    // 5 October 2026 is a Monday, 10 May 2026 a Sunday.
    ["Senin (5/10/2026)", "2026-10-05", "hari"],
    ["per 5 Oktober 2026", "2026-10-05", "hari"],
    ["Oktober 2025", "2025-10-31", "bulan"],
    ["2025", "2025-12-31", "tahun"],
  ])("%s", async (text, day, precision) => {
    const { rows, ambiguous, refused } = await dated(text);
    expect([...ambiguous, ...refused]).toEqual([]);
    expect([rows[0]?.["tanggal"], rows[0]?.["ketepatan"]]).toEqual([day, precision]);
  });

  test.each<[CellValue, string[]]>([
    ["05/10/2026", ["2026-10-05", "2026-05-10"]],
    // 46300 days after 30 December 1899, and after 1 January 1904, which is 1462 days later.
    ["46300", ["2026-10-05", "2030-10-06"]],
    ["Semester I 2026", ["2026-06-30"]],
  ])("%s is not guessed", async (value, readings) => {
    const { rows, ambiguous } = await dated(value);
    expect(rows).toEqual([]);
    expect(ambiguous).toEqual([{ cell: "B2", value: String(value), readings }]);
  });

  test("a day that is in no calendar is refused", async () => {
    const { refused } = await dated("31 November 2025");
    expect(refused).toHaveLength(1);
  });
});

describe("regions", () => {
  const named = async (name: CellValue) =>
    await brought(
      await xlsx([
        ["Kabupaten/Kota", "Tanggal", "Jumlah"],
        [name, "2026-10-05", 54000],
      ]),
    );

  test.each<[CellValue, string]>([
    ["Kota Malang", "35.73"],
    ["KAB. MALANG", "35.07"],
    ["Kabupaten Malang", "35.07"],
    ["Malang, Kota", "35.73"],
    ["Malang (Kabupaten)", "35.07"],
    ["Banyuwangi", "35.10"],
    ["KOTA BATU", "35.79"],
    ["35.73", "35.73"],
    ["3573", "35.73"],
    [3573, "35.73"],
    // A number cell drops the last nought.
    [35.1, "35.10"],
    ["35.73 Kota Malang", "35.73"],
    ["ID 35.10", "35.10"],
    ["Jawa Timur", "35"],
  ])("%s", async (name, code) => {
    const { rows, ambiguous, refused } = await named(name);
    expect([...ambiguous, ...refused]).toEqual([]);
    expect(rows[0]?.["wilayah"]).toBe(code);
  });

  test.each(["Malang", "Kediri", "MADIUN", "Probolinggo"])("%s alone is a city and a regency", async (name) => {
    const { rows, ambiguous } = await named(name);
    expect(rows).toEqual([]);
    expect(ambiguous).toHaveLength(1);
    expect(ambiguous[0]).toMatchObject({ cell: "A2", value: name });
    expect(ambiguous[0]?.readings).toHaveLength(2);
  });

  test("a code beside a shared name decides; one that contradicts it is not guessed", async () => {
    const { rows, ambiguous } = await brought(
      utf8("Kode;Nama;Tanggal;Jumlah\n35.73;Malang;2026-10-05;54000\n35.10;Kota Malang;2026-10-05;5000\n"),
    );
    expect(rows.map((row) => row["wilayah"])).toEqual(["35.73"]);
    expect(ambiguous).toEqual([
      { cell: "A3", value: "35.10", readings: ["35.10 Kabupaten Banyuwangi", "35.73 Kota Malang"] },
    ]);
  });

  test("a region of elsewhere is refused in both languages", async () => {
    const { refused } = await named("Denpasar");
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ cell: "A2", value: "Denpasar" });
  });
});
