import { describe, expect, test } from "vitest";
import { aboveLetter, letter, letterText } from "../../src/text/letter.ts";
import { base, report, target } from "../metrics/record.ts";
import { malangState, record, state } from "./states.ts";

const site = "Pantau IKD Jawa Timur";

const today = "2026-11-21";
const banyuwangi = state("35.10", []);

const address = "mailto:data@pantau-ikd.example";

test("a region without a figure asks for everything", () => {
  const text = letter(banyuwangi, record(), today, { site, contact: address });
  expect(text.to).toEqual([
    "Kepada Yth.",
    "Pejabat Pengelola Informasi dan Dokumentasi (PPID)",
    "Pemerintah Kabupaten Banyuwangi",
    "u.p. Kepala Dinas Kependudukan dan Pencatatan Sipil",
  ]);
  expect(text.items).toEqual([
    "jumlah penduduk yang telah mengaktifkan Identitas Kependudukan Digital (IKD), kumulatif",
    "jumlah penduduk yang telah direkam untuk KTP-el",
    "jumlah penduduk wajib KTP",
    "target IKD tahun 2026 beserta basisnya",
  ]);
  expect(text.after[1]).toBe(
    "Alasan permohonan: belum ada angka aktivasi IKD untuk Kabupaten Banyuwangi yang dapat ditemukan di ruang publik. Jawaban Bapak/Ibu akan dimuat dalam catatan terbuka Pantau IKD Jawa Timur dengan menyebut dinas sebagai sumbernya. Mohon dikirim ke data@pantau-ikd.example, bila mungkin sebagai berkas CSV atau Excel.",
  );
});

test("without an address the answer goes to the sender, and nobody says that it will be published here", () => {
  expect(letter(banyuwangi, record(), today, { site, contact: null }).after[1]).toMatch(
    /publik\. Mohon jawabannya dikirim ke ‹alamat email Anda›, bila mungkin sebagai berkas CSV atau Excel\.$/,
  );
  // A page takes no post: the sender gets the answer, and brings it there.
  expect(letter(banyuwangi, record(), today, { site, contact: "https://pantau.example/kontak" }).after[1]).toMatch(
    /Jawaban Bapak\/Ibu akan dimuat .* Mohon dikirim ke ‹alamat email Anda›,/,
  );
});

describe("what is known already falls out of the list", () => {
  const items = (rows: Parameters<typeof record>[0]) =>
    letter(banyuwangi, record(rows), today, { site, contact: null }).items.length;
  // three years before 21 November 2026
  test.each([
    ["recorded, less than three years old", { bases: [base("35.10", "2024-01-10", "perekaman", 1300000)] }, 3],
    ["recorded, older", { bases: [base("35.10", "2023-01-10", "perekaman", 1300000)] }, 4],
    ["recorded, of another region", { bases: [base("35.18", "2024-01-10", "perekaman", 1300000)] }, 4],
    ["recorded, not used", { bases: [base("35.10", "2024-01-10", "perekaman", 1300000, { used: false })] }, 4],
    ["obliged to hold a KTP", { bases: [base("35.10", "2024-01-10", "wajib_ktp", 1300000)] }, 3],
    ["voters are not asked for", { bases: [base("35.10", "2024-01-10", "dpt", 1300000)] }, 4],
    [
      "a target of this year with its base",
      { targets: [target("35.10", 2026, { share: "30", base: "perekaman" })] },
      3,
    ],
    ["a target without a base", { targets: [target("35.10", 2026, { share: "30", base: "tidak_disebut" })] }, 4],
    ["a target of another year", { targets: [target("35.10", 2025, { share: "30", base: "perekaman" })] }, 4],
  ])("%s", (_, rows, count) => {
    expect(items(rows)).toBe(count);
  });
});

test("the reason is true of the region", () => {
  const unused = record({ activations: [report("35.10", "2023-08-03", { count: 3900, used: false })] });
  expect(letter(banyuwangi, unused, today, { site, contact: null }).after[1]).toContain(
    "belum ada angka aktivasi IKD untuk Kabupaten Banyuwangi yang dapat dipakai.",
  );
  expect(letter(malangState, record(), today, { site, contact: address }).after[1]).toContain(
    "angka terakhir aktivasi IKD untuk Kota Malang yang dapat ditemukan di ruang publik bertanggal 22 April 2024.",
  );
  expect(letter(malangState, record(), today, { site, contact: address }).after[1]).toContain(
    "Mohon dikirim ke data@pantau-ikd.example, bila mungkin",
  );
});

test("the reason names no day that the source does not give", () => {
  const { latest } = malangState;
  const november = { ...latest!, date: "2025-11-30", report: { ...latest!.report, datePrecision: "bulan" as const } };
  const text = letterText(letter({ ...malangState, latest: november }, record(), today, { site, contact: null }));
  expect(text).toContain("bertanggal November 2025. Mohon");
  expect(text).not.toMatch(/30 November|\u00a0/);
});

test("the province has another department", () => {
  const text = letter(state("35", []), record(), today, { site, contact: null });
  expect(text.to[2]).toBe("Pemerintah Provinsi Jawa Timur");
  expect(text.to[3]).toBe("u.p. Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Kependudukan");
});

test("as plain text, to copy", () => {
  const text = letterText(letter(banyuwangi, record(), today, { site, contact: null }));
  expect(text).toMatch(/^‹Tempat, tanggal›\n\nKepada Yth\.\n/);
  expect(text).toContain("\n(2) jumlah penduduk yang telah direkam untuk KTP-el\n(3) jumlah penduduk wajib KTP\n");
  expect(text).toMatch(/Hormat saya,\n\n‹nama dan alamat›\n$/);
  expect(text).not.toContain("\u00a0");
});

test("what stands above it warns against sending an ID card", () => {
  expect(aboveLetter("id")).toContain("jangan kirim salinan KTP kepada kami");
  expect(aboveLetter("en")).toContain("never send us a copy of your ID card");
});
