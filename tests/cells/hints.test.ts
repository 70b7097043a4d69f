import { describe, expect, test } from "vitest";
import {
  address,
  count,
  date,
  firstDay,
  id,
  lastDay,
  ownDay,
  percent,
  plainCount,
  precision,
  published,
  text,
  yesOrNo,
} from "../../src/cells/kinds.ts";
import type { Kind } from "../../src/cells/cell.ts";
import { said } from "./said.ts";

/** The rule and the hint, in Indonesian. */
function hinted(kind: Kind<unknown>, cell: string): string[] {
  const [line] = said(kind, cell) as [string, string];
  return [line.split(" ")[0]!, line.slice(line.lastIndexOf(" - ") + 3)];
}

describe("a hint names only columns that the table has", () => {
  test.each<[string, Kind<unknown>, string, string, string]>([
    [
      "tanggal",
      date,
      "April 2024",
      "tanggal-tak-lengkap",
      "Tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
    ],
    ["mulai", firstDay, "April 2024", "tanggal-tak-lengkap", "Tulis hari pertamanya, 2024-04-01."],
    ["tenggat", lastDay, "2024", "tanggal-tak-lengkap", "Tulis hari terakhirnya, 2024-12-31."],
    ["tanggal of a correction", ownDay, "2026-11", "tanggal-tak-lengkap", "Tulis juga harinya, seperti 2026-11-30."],
    ["terbit", published, "Mei 2024", "tanggal-tak-lengkap", "Tulis 2024-05."],
    [
      "terbit",
      published,
      "tidak diketahui",
      "tanggal-belum-diisi",
      "Isi tanggal terbitnya; kosongkan bila tidak diketahui.",
    ],
    ["jumlah", count, "2-3", "angka-rentang", "Tulis 2, presisi «minimal», pembulatan 1."],
    ["jumlah of facilities", plainCount, "2-3", "angka-rentang", "Tulis 2."],
  ])("%s", (_, kind, cell, rule, hint) => expect(hinted(kind, cell)).toEqual([rule, hint]));
});

describe("dates as people and spreadsheets write them", () => {
  test.each([
    ["'2024-04-22", "tanggal-bentuk", "Tulis 2024-04-22."],
    ["22–04–2024", "tanggal-bentuk", "Tulis 2024-04-22."],
    ["22 Mei '24", "tanggal-bentuk", "Tulis 2024-05-22."],
    ["22-04-2024 10:30", "tanggal-jam", "Tulis 2024-04-22."],
    ["04/03/2024 10.30 WIB", "tanggal-ambigu", "Tulis 2024-03-04 atau 2024-04-03, sesuai sumber."],
    [
      "akhir April 2024",
      "tanggal-tak-lengkap",
      "Tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
    ],
    // Excel's short form of April 2024; of 24 April it makes 24-Apr, but who knows what was typed.
    [
      "Apr-24",
      "tanggal-tak-lengkap",
      "Lihat sumbernya. Bila itu bulan: tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
    ],
    ["22-Apr", "tanggal-tak-lengkap", "Lihat tahunnya di sumber, lalu tulis seperti 2024-04-22."],
    ["21-23 Februari 2023", "tanggal-bentuk", "Tulis hari terakhirnya, 2023-02-23."],
    ["2023-10-22 s.d. 2024-04-22", "tanggal-bentuk", "Tulis hari terakhirnya, 2024-04-22."],
    // No month has the number 13: the day and the month may be swapped, or a digit is another.
    ["2024-13-01", "tanggal-tak-ada", "Lihat lagi sumbernya; bila hari dan bulannya tertukar, tulis 2024-01-13."],
    // What a spreadsheet shows for nought is no date to write.
    ["1/1/1900", "tanggal-belum-diisi", "Isi tanggal dari sumbernya."],
    ["00/00/0000", "tanggal-belum-diisi", "Isi tanggal dari sumbernya."],
  ])("%s", (cell, rule, hint) => expect(hinted(date, cell)).toEqual([rule, hint]));
});

describe("counts as people write them", () => {
  test.each([
    ["54.000-an", "angka-kata", "Tulis 54000, presisi «sekitar», pembulatan 1000."],
    [">54.000", "angka-tanda", "Tulis 54000, presisi «minimal», pembulatan 1000."],
    ["54.000+", "angka-tanda", "Tulis 54000, presisi «minimal», pembulatan 1000."],
    ["<54.000", "angka-tanda", "Tulis 54000, presisi «maksimal», pembulatan 1000."],
    ["61890.", "angka-tanda", "Tulis 61890; keterangan masuk ke catatan."],
    ["61.890 (15,7%)", "angka-persen", "Tulis 61890 di sini dan 15.7 di kolom persen."],
    ["12-13 ribu", "angka-rentang", "Tulis 12000, presisi «minimal», pembulatan 1000."],
    ["12 ribu - 13 ribu", "angka-rentang", "Tulis 12000, presisi «minimal», pembulatan 1000."],
    ["dua", "angka-kata", "Tulis 2."],
    [
      "ribuan",
      "angka-kata",
      "Tulis 1000 bila ini satuan pembulatan; bila sumber tidak menyebut angkanya, kosongkan selnya.",
    ],
  ])("%s", (cell, rule, hint) => expect(hinted(count, cell)).toEqual([rule, hint]));
});

describe("percentages as people write them", () => {
  test.each([
    ["15.7\u00a0", "persen-bentuk", "Tulis 15.7."],
    ["15 .7", "persen-bentuk", "Tulis 15.7."],
    ["lebih dari 20%", "persen-tanda", "Tulis 20, persen_presisi «minimal»."],
    ["20-an persen", "persen-tanda", "Tulis 20, persen_presisi «sekitar»."],
    ["hampir 20%", "persen-tanda", "Tulis 20, persen_presisi «sekitar», dan «hampir 20%» di catatan."],
    [
      "26046",
      "persen-bentuk",
      "Bila ini jumlah orang, tulis 26046 di kolom jumlah; bila persentase, periksa titik desimalnya.",
    ],
  ])("%s", (cell, rule, hint) => expect(hinted(percent, cell)).toEqual([rule, hint]));
});

describe("addresses, ids, words and texts", () => {
  test.each<[Kind<unknown>, string, string, string]>([
    [address, "htps://contoh.id/a", "url-bentuk", "Tulis https://contoh.id/a."],
    [address, "https:/contoh.id/a", "url-bentuk", "Tulis https://contoh.id/a."],
    [
      address,
      "https://contoh.id/a, https://contoh.id/b",
      "url-bentuk",
      "Tulis satu alamat saja; halaman lain adalah sumber lain, di barisnya sendiri.",
    ],
    [id, "Çelebi 2024", "id-bentuk", "Pakai huruf kecil, angka, dan tanda hubung saja, misalnya celebi-2024."],
    [
      precision,
      "kurang lebih",
      "pilihan-tak-dikenal",
      "Maksudnya «sekitar»? Tulis persis, dibulatkan, sekitar, minimal, atau maksimal.",
    ],
    [yesOrNo, "no", "pilihan-tak-dikenal", "Maksudnya «tidak»? Tulis ya (atau kosongkan), atau tidak."],
    [text, "dari\u00a0laman", "huruf-tak-tampak", "Tulis «dari laman»."],
    [text, "a\u200bb", "huruf-tak-tampak", "Tulis ab."],
    // Longer than what a message shows: what stands there is not to be copied from it.
    [text, `${"Catatan panjang. ".repeat(5)}`, "spasi-tepi", "Hapus spasi itu."],
  ])("%# %s", (kind, cell, rule, hint) => expect(hinted(kind, cell)).toEqual([rule, hint]));
});
