import type { fileRules } from "../../rules/files.ts";
import { tooLarge, unreadable } from "../../csv/bytes.ts";
import { change, line, put, remove, set, valid, type Example } from "./folder.ts";

/** The text with a byte for each character: Windows-1252, as far as é is concerned. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The text in UTF-16, the low byte first. */
function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [unit & 0xff, unit >> 8]),
  );
}

export const fileExamples: Record<keyof typeof fileRules, Example> = {
  "berkas-tidak-ada": {
    edits: [remove("kegiatan")],
  },
  "berkas-tak-dikenal": {
    edits: [put("aktivsi", valid.kegiatan)],
  },
  "berkas-tertukar": {
    edits: [put("kegiatan", valid.sarana)],
  },
  "berkas-tak-terbaca": {
    edits: [put("kegiatan", unreadable("EACCES"))],
  },
  "berkas-kosong": {
    edits: [put("kegiatan", "")],
  },
  "berkas-terlalu-besar": {
    edits: [put("kegiatan", tooLarge(94_300_001))],
  },
  "baris-terlalu-banyak": {
    edits: [change("kegiatan", (text) => text + "a\n".repeat(2_000_000))],
  },
  "baris-terlalu-panjang": {
    // Five cells of 4,000 letters and their commas: 20,004.
    edits: [line("kegiatan", 2, Array.from({ length: 5 }, () => "a".repeat(4000)).join(","))],
  },
  "sel-terlalu-panjang": {
    edits: [set("kegiatan", 2, { catatan: "a".repeat(5001) })],
  },
  "pemeriksaan-berhenti": {
    edits: [change("kegiatan", (text) => text + "a\n".repeat(10_000))],
  },
  "berkas-utf16": {
    edits: [put("kegiatan", utf16(`\ufeff${valid.kegiatan}`))],
  },
  "berkas-bukan-utf8": {
    edits: [put("kegiatan", latin1(valid.kegiatan.replace("Mal Pelayanan", "Café Pelayanan")))],
  },
  "berkas-nul": {
    edits: [put("kegiatan", latin1(valid.kegiatan.replace("173", "173\0")))],
  },
  "berkas-bukan-csv": {
    edits: [put("kegiatan", latin1("PK\x03\x04\x14\0\x06\0"))],
  },
  "tanda-konflik": {
    edits: [change("kegiatan", (text) => `${text}<<<<<<< HEAD\n`)],
  },
  "bom-di-tengah": {
    edits: [set("aktivasi", 4, { wilayah: "\ufeff35.73" })],
  },
  "huruf-hilang": {
    edits: [set("kegiatan", 2, { catatan: "Jum\ufffdat Bersih" })],
  },
  "huruf-rusak": {
    edits: [set("kegiatan", 2, { catatan: "CafÃ© Dukcapil" })],
  },
  "huruf-kendali": {
    edits: [set("kegiatan", 2, { tempat: "Mal Pelayanan\x1a" })],
  },
  "huruf-tak-tampak": {
    edits: [set("aktivasi", 4, { wilayah: "35.73\u200b" })],
  },
};
