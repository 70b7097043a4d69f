import { describe, expect, test } from "vitest";
import { add, change, drop, set, type Edit } from "../../../src/check/examples/folder.ts";
import { told } from "../folder.ts";
import { after, malang } from "../malang.ts";

/** What is said of Kota Malang's folder after some edits, compared with itself before them. */
function changes(...edits: Edit[]): string[] {
  return told(after(...edits), "id", malang);
}

/** An entry of the ledger for Kota Malang's count of 22 April 2024, or for what else is given. */
function entry(cells: Record<string, string>): Edit {
  const usual = { tanggal: "2026-11-21", berkas: "aktivasi.csv", kunci: KEY, kolom: "jumlah", jenis: "ralat" };
  return add("koreksi", { ...usual, alasan: "Sumber meralat angkanya.", ...cells });
}

const KEY = "35.73|2024-04-22|malangpariwara-2024-04-23";
const recount = set("aktivasi", 4, { jumlah: "55000" });

describe("a published value", () => {
  test("does not change without an entry", () => {
    expect(changes(recount)).toEqual([
      'data/aktivasi.csv:4:23 nilai-terbit-berubah jumlah «55000» berbeda dari yang telah terbit (54000). - Kembalikan nilainya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung (ralat: kesalahan; revisi: data yang lebih baik): 2026-11-21,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,jumlah,54000,55000,ralat,""',
    ]);
  });

  test("changes with one", () => {
    expect(changes(recount, entry({ lama: "54000", baru: "55000" }))).toEqual([]);
  });

  test("nor is it told again while its entry lacks the reason", () => {
    expect(changes(recount, entry({ lama: "54000", baru: "55000", alasan: "" })).map(ruleOf)).toEqual(["sel-kosong"]);
  });

  test("changes twice with two, one leading to the other", () => {
    const twice = [entry({ lama: "54000", baru: "54500" }), entry({ lama: "54500", baru: "55000", jenis: "revisi" })];
    expect(changes(recount, ...twice)).toEqual([]);
  });

  test("is not accounted for by an entry of another value", () => {
    expect(changes(recount, entry({ lama: "53000", baru: "55000" })).map(ruleOf)).toEqual([
      "nilai-terbit-berubah",
      "koreksi-sia-sia",
    ]);
  });

  test("may not be emptied, nor filled, silently", () => {
    expect(changes(set("aktivasi", 3, { persen: "", basis: "" })).map(withoutHint)).toEqual([
      "data/aktivasi.csv:3:41 nilai-terbit-berubah persen kosong, berbeda dari yang telah terbit (4.8).",
      "data/aktivasi.csv:3:43 nilai-terbit-berubah basis kosong, berbeda dari yang telah terbit (tidak_disebut).",
    ]);
    expect(
      changes(set("kegiatan", 2, { luar_wilayah: "26" }), set("sarana", 2, { jumlah: "" })).map(withoutHint),
    ).toEqual([
      "data/kegiatan.csv:2:62 nilai-terbit-berubah luar_wilayah «26» berbeda dari yang telah terbit (25).",
      "data/sarana.csv:2:11 nilai-terbit-berubah jumlah kosong, berbeda dari yang telah terbit (1).",
    ]);
  });

  test("is the same value in another form", () => {
    expect(changes(set("aktivasi", 2, { ketepatan: "", presisi: "persis", pakai: "ya" }))).toEqual([]);
  });

  test("is not a note, an address or a caption", () => {
    const notes = [set("aktivasi", 4, { catatan: "Catatan lain." }), set("sumber", 2, { url: "https://kabar.id/" })];
    expect(changes(...notes, set("linimasa", 2, { peristiwa_en: "Another sentence." }))).toEqual([]);
  });
});

describe("a published row", () => {
  const alone = drop("aktivasi", 4);

  test("does not vanish without an entry", () => {
    expect(changes(alone)).toEqual([
      `data/aktivasi.csv:0:1 baris-terbit-hilang baris ${KEY} (54000) yang telah terbit tidak ada lagi. - Kembalikan barisnya, atau tambahkan di koreksi.csv, dengan alasannya di antara kedua tanda kutip di ujung: 2026-11-21,aktivasi.csv,${KEY},,54000,,ralat,""`,
    ]);
  });

  test("vanishes with one", () => {
    expect(changes(alone, entry({ kolom: "", lama: "54000" }))).toEqual([]);
  });

  test("is not looked for in a file whose rows cannot all be read", () => {
    expect(changes(set("aktivasi", 4, { jumlah: "54 ribu" })).map(ruleOf)).toEqual(["angka-kata"]);
  });

  test("may be joined by another at any time", () => {
    const later = { wilayah: "35.73", tanggal: "2024-04-22", jumlah: "54012", sumber: "berita-2024-02" };
    const sooner = { ...later, tanggal: "2023-12-31", jumlah: "40000" };
    expect(changes(add("aktivasi", sooner))).toEqual([]);
  });
});

describe("the ledger", () => {
  const corrected = after(recount, entry({ lama: "54000", baru: "55000" }));

  test("only grows", () => {
    expect(told(after(recount), "id", corrected)).toEqual([
      `data/koreksi.csv:0:1 koreksi-hilang koreksi aktivasi.csv ${KEY} yang telah terbit berubah atau hilang. - Kembalikan barisnya; koreksi baru ditulis sebagai baris baru.`,
    ]);
  });

  test("keeps an old entry without asking for its change again", () => {
    expect(told(corrected, "id", corrected)).toEqual([]);
  });

  test("records nothing that did not change", () => {
    expect(changes(entry({ lama: "53000", baru: "54000" }))).toEqual([
      `data/koreksi.csv:2:1 koreksi-sia-sia tidak ada perubahan seperti ini pada ${KEY} sejak yang telah terbit. - Hapus barisnya, atau cocokkan kunci, kolom, lama, dan baru.`,
    ]);
  });
});

describe("coverage already published", () => {
  // Kota Malang by 650.000 obliged x 0,985 = 640.250 holders: 31.100 / 640.250 = 0,04857478… and 54.000 / 640.250 =
  // 0,08434205…. A recorded number leaves a narrower interval (DESIGN section 6): 31.100 / 600.000 = 0,05183333…, 54.000 /
  // 600.000 = 0,09.
  const reported = { wilayah: "35.73", tanggal: "2024-02-29", ukuran: "perekaman", jumlah: "600000" };
  const found = add("ektp", { ...reported, sumber: "berita-2024-02" });
  const reason = "Basis kini perekaman 2024-02-29 dari berita-2024-02.";
  const ready = [
    `2026-11-21,cakupan.csv,35.73|2023-10-22,cakupan,0.04857478,0.05183333,revisi,${reason}`,
    `2026-11-21,cakupan.csv,35.73|2024-04-22,cakupan,0.08434205,0.09,revisi,${reason}`,
  ];

  test("moves with another base: the row that does it, and the entries ready to be copied", () => {
    expect(changes(found)).toEqual([
      `data/ektp.csv:5:1 cakupan-bergeser baris ini mengubah cakupan Kota Malang, 22 Oktober 2023, yang telah terbit. - Salin baris ini ke koreksi.csv: ${ready[0]}`,
      `data/ektp.csv:5:1 cakupan-bergeser baris ini mengubah cakupan Kota Malang, 22 April 2024, yang telah terbit. - Salin baris ini ke koreksi.csv: ${ready[1]}`,
    ]);
  });

  // 660.000 obliged x 0,985 = 650.100: 31.100 / 650.100 = 0,04783879…, 54.000 / 650.100 = 0,08306414….
  test("moves with the same base, put right: the entry says from what to what", () => {
    expect(
      changes(set("ektp", 4, { jumlah: "660000" }))
        .filter((line) => line.includes("cakupan-bergeser"))
        .map((line) => line.slice(line.indexOf("koreksi.csv: ") + 13)),
    ).toEqual([
      '2026-11-21,cakupan.csv,35.73|2023-10-22,cakupan,0.04857478,0.04783879,revisi,"Basis wajib_ktp 2024-04-22 dari malangpariwara-2024-04-23 kini 660000, semula 650000."',
      '2026-11-21,cakupan.csv,35.73|2024-04-22,cakupan,0.08434205,0.08306414,revisi,"Basis wajib_ktp 2024-04-22 dari malangpariwara-2024-04-23 kini 660000, semula 650000."',
    ]);
  });

  test("moves with those entries", () => {
    const ledger = change("koreksi", (text) => `${text}${ready.join("\n")}\n`);
    expect(changes(found, ledger)).toEqual([]);
  });

  test("is lost with its base", () => {
    const elsewhere = add("ektp", { ...reported, wilayah: "35.07", sumber: "berita-2024-02" });
    const without = [drop("ektp", 4), drop("ektp", 3), drop("ektp", 2), elsewhere];
    expect(changes(...without).map(ruleOf)).toContain("cakupan-bergeser");
  });

  test("is no matter where the report itself is another", () => {
    expect(changes(recount).map(ruleOf)).toEqual(["nilai-terbit-berubah"]);
  });
});

function ruleOf(line: string): string {
  return line.split(" ")[1]!;
}

function withoutHint(line: string): string {
  return line.split(" - ")[0]!;
}
