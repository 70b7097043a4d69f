import { describe, expect, test } from "vitest";
import { koreksi } from "../../src/tables/koreksi.ts";
import { sarana } from "../../src/tables/sarana.ts";
import { reading } from "../tables/reading.ts";

const HEADER = "wilayah,sarana,jumlah,tanggal,ketepatan,sumber";
const ROW = "35.73,adm,1,2023-01-27,hari,dp3ak-2023";
const FACILITY = {
  region: "35.73",
  facility: "adm",
  count: 1,
  date: "2023-01-27",
  datePrecision: "hari",
  source: "dp3ak-2023",
};

test("columns are matched by name, in any order", () => {
  expect(reading(sarana, "sumber,tanggal,sarana,wilayah,jumlah\ndp3ak-2023,2023-01-27,adm,35.73,1\n")).toEqual({
    rows: [FACILITY],
    said: [],
  });
});

test("a column that may be absent stands for its empty cells", () => {
  const without = reading(sarana, "wilayah,sarana,jumlah,tanggal,sumber\n35.73,adm,,2023-01-27,dp3ak-2023\n");
  expect(without).toEqual({ rows: [{ ...FACILITY, count: null }], said: [] });
});

/** What is said of a header over one row that fits it. */
function said(header: string, row = ROW): string[] {
  return reading(sarana, `${header}\n${row}\n`).said;
}

describe("a name that is not known: is one of the missing columns meant?", () => {
  test.each([
    ["Jumlah", "1:16 kolom-tak-dikenal kolom «Jumlah» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah."],
    [" jumlah", "1:16 kolom-tak-dikenal kolom « jumlah» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah."],
    [
      "\u200bjumlah",
      "1:16 kolom-tak-dikenal kolom «·jumlah» (U+200B) tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah.",
    ],
    ["jmlah", "1:16 kolom-tak-dikenal kolom «jmlah» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah."],
    ["count", "1:16 kolom-tak-dikenal kolom «count» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah."],
    ["total", "1:16 kolom-tak-dikenal kolom «total» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah."],
  ])("%s", (name, message) => expect(said(HEADER.replace("jumlah", name))).toEqual([message]));

  test("one that means none is told beside what is missing", () => {
    expect(said(HEADER.replace("jumlah", "keping"))).toEqual([
      "1:1 kolom-hilang kolom «jumlah» tidak ada. - Tambahkan kolom jumlah: Jumlah sarana; kosong bila tidak disebut.",
      "1:16 kolom-tak-dikenal kolom «keping» tidak dikenal. - Hapus kolomnya, atau tulis nama kolom yang belum ada: jumlah.",
    ]);
  });

  test("one beside all columns hides no fault of the rows", () => {
    expect(said(`${HEADER},keping`, "35.73,adm,1.5,2023-01-27,hari,dp3ak-2023,3")).toEqual([
      "1:48 kolom-tak-dikenal kolom «keping» tidak dikenal. - Hapus kolomnya; semua kolom tabel ini sudah ada.",
      "2:11 angka-desimal jumlah «1.5» berdesimal, padahal orang dihitung utuh. - Tulis 1500 bila sumber menulis ribuan (Excel membuang nol di belakang); selain itu lihat satuannya di sumber.",
    ]);
  });
});

describe("a header that cannot be relied on silences the rows", () => {
  const bad = "Malang,,n/a,kemarin,,";
  test.each([
    [
      HEADER.replace("jumlah", "jumlh"),
      "1:16 kolom-tak-dikenal kolom «jumlh» tidak dikenal. - Maksudnya «jumlah»? Tulis jumlah.",
    ],
    [
      HEADER.replace("ketepatan", "jumlah"),
      "1:31 kolom-ganda kolom «jumlah» sudah ada sebagai kolom ke-3. - Simpan satu saja.",
    ],
  ])("%s", (header, message) => expect(said(header, bad)).toEqual([message]));
});

describe("the header is not on the first line, or nowhere", () => {
  test("below titles and empty lines", () => {
    expect(reading(sarana, `REKAP SARANA,,,,,\nper Januari 2023,,,,,\n${HEADER}\n${ROW}\n`).said).toEqual([
      "1:1 judul-di-atas judul kolom ada di baris 3, bukan baris 1. - Hapus baris 1 sampai 2.",
    ]);
  });

  test("Excel's hint about the delimiter", () => {
    expect(reading(sarana, `sep=,\n${HEADER}\n${ROW}\n`).said).toEqual([
      "1:1 judul-di-atas baris pertama adalah petunjuk Excel (sep=). - Hapus baris itu; judul kolom harus di baris 1.",
    ]);
  });

  test("names in another language or in capitals are told once, with the line to write", () => {
    for (const line of ["region,facility,count,date,date_precision,source", HEADER.toUpperCase()])
      expect(said(line)).toEqual([
        `1:1 kolom-tak-dikenal kolom «${line.split(",")[0]}» dan 5 kolom lain tidak dikenal. - Tulis ${HEADER} sebagai baris pertama.`,
      ]);
  });

  test("the header of another table: nothing is said of its columns", () => {
    expect(said("tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan", "2026-11-20,a,b,c,1,2,ralat,x")).toEqual([
      "1:1 berkas-tertukar isi berkas ini tabel koreksi, bukan sarana. - Simpan isinya sebagai koreksi.csv, dan kembalikan isi sarana.csv.",
    ]);
  });

  test("every line in quotation marks as a whole", () => {
    expect(said(`"${HEADER}"`, `"${ROW}"`)).toEqual([
      "1:1 kutip-nyasar seluruh baris diapit tanda kutip, jadi terbaca sebagai satu sel. - Hapus tanda kutip di awal dan akhir setiap baris.",
    ]);
  });

  test("another delimiter on every line but the header", () => {
    const row = ROW.replaceAll(",", ";");
    expect(reading(sarana, `${HEADER}\n${row}\n${row}\n`).said).toEqual([
      "1:1 pemisah-campur semua baris di bawah judul dipisah «;», tetapi baris judul dipisah koma. - Ganti koma di baris judul dengan «;», lalu jalankan npm run fix.",
    ]);
  });

  test("data from the first line on", () => {
    expect(reading(sarana, `${ROW}\n`).said).toEqual([
      `1:1 judul-tidak-ada baris pertama tidak memuat nama kolom tabel ini. - Tulis ${HEADER} sebagai baris pertama.`,
    ]);
  });
});

describe("two names swapped", () => {
  test("are told once, not at every row", () => {
    expect(said(HEADER.replace("jumlah,tanggal", "tanggal,jumlah"))).toEqual([
      "1:16 kolom-tertukar isi kolom tanggal dan jumlah tertukar. - Tukar kedua nama kolom di baris judul.",
    ]);
  });

  test("one odd row among sound ones does not make a swap", () => {
    const rows = `${ROW}\n35.07,adm,2023-01-27,1,hari,dp3ak-2023`;
    expect(said(HEADER, rows).map((line) => line.split(" ")[1])).toEqual(["angka-tanggal", "tanggal-bentuk"]);
  });

  test("columns of free text are never taken for swapped", () => {
    const entry = "2026-11-21,aktivasi.csv,35.73|x,jumlah,54000,55000,ralat,Sumber meralat angkanya.";
    expect(reading(koreksi, `tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan\n${entry}\n`).said).toEqual([]);
  });
});

describe("a name that was lost while its cells are there", () => {
  const rows = `${ROW}\n${ROW.replace("adm", "mpp_digital")}\n`;
  const saidOf = (text: string) => reading(sarana, text).said;

  test("is told once, in the header, with the line to write", () => {
    expect(saidOf(`${HEADER.replace("ketepatan,", "")}\n${rows}`)).toEqual([
      `1:1 kolom-hilang judul «ketepatan» tidak ada, padahal setiap baris punya satu sel lebih. - Tulis ${HEADER} sebagai baris pertama.`,
    ]);
  });

  test("is not, where a row lacks the cell too", () => {
    const narrow = ROW.replace("hari,", "");
    expect(saidOf(`${HEADER.replace("ketepatan,", "")}\n${ROW}\n${narrow}\n`).join()).not.toContain("kolom-hilang");
  });
});
