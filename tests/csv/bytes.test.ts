import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, MOST_BYTES, tooLarge } from "../../src/csv/bytes.ts";
import type { Fault } from "../../src/cells/problem.ts";
import { lines } from "../cells/said.ts";

/** What is said of some bytes, in Indonesian, with its place; their text where nothing is. */
function said(bytes: number[] | Uint8Array): string {
  const decoded = decode(Uint8Array.from(bytes));
  return "text" in decoded
    ? decoded.text
    : `${decoded.line}:${decoded.column} ${lines(decoded.fault)[0].split(" - ")[0]}`;
}

/** The bytes of a text of Latin letters, one each. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe("text is UTF-8, with or without a mark", () => {
  test.each(["wilayah,tanggal\n", "é 𝒜 «»\n", ""])("%s", (text) => {
    expect(said(Buffer.from(text))).toBe(text);
    expect(said(Buffer.from(`\ufeff${text}`))).toBe(text);
  });

  test("of two marks the second stays, to be told at its cell", () => {
    expect(said(Buffer.from("\ufeff\ufeffa"))).toBe("\ufeffa");
  });
});

describe("what is not is told by what it is", () => {
  test.each<[string, Uint8Array, string]>([
    [
      "UTF-16, as Excel's «Unicode text»",
      Buffer.from("\ufeffa,b\n", "utf16le"),
      "0:1 berkas-utf16 berkas ini UTF-16, bukan UTF-8.",
    ],
    [
      "UTF-16 with the other byte first",
      Buffer.from("\ufeffa,b\n", "utf16le").swap16(),
      "0:1 berkas-utf16 berkas ini UTF-16, bukan UTF-8.",
    ],
    [
      "UTF-16 without a mark",
      Buffer.from("wilayah,tanggal\n", "utf16le"),
      "0:1 berkas-utf16 berkas ini UTF-16, bukan UTF-8.",
    ],
    [
      "Windows-1252",
      latin1("a,b\nx,Caf\xe9\n"),
      "2:3 berkas-bukan-utf8 byte E9 di sini bukan UTF-8; dalam Windows-1252 itu «é».",
    ],
    [
      "a dash of Windows-1252 after letters of UTF-8",
      Buffer.concat([Buffer.from("é,𝒜"), latin1("\x96")]),
      "1:3 berkas-bukan-utf8 byte 96 di sini bukan UTF-8; dalam Windows-1252 itu «–».",
    ],
    ["a null byte", latin1("a,b\nx,1\0\n"), "2:3 berkas-nul ada byte nol (U+0000) di sini."],
    [
      "a letter cut at the end",
      Buffer.from("a,é").subarray(0, 3),
      "1:3 berkas-bukan-utf8 byte C3 di sini bukan UTF-8; dalam Windows-1252 itu «Ã».",
    ],
    [
      "an Excel workbook",
      latin1("PK\x03\x04\x14\0\x06\0"),
      "0:1 berkas-bukan-csv isi berkas ini berkas Excel (.xlsx) atau arsip zip, bukan CSV.",
    ],
    [
      "an old one",
      latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"),
      "0:1 berkas-bukan-csv isi berkas ini berkas Excel lama (.xls), bukan CSV.",
    ],
    ["a PDF", latin1("%PDF-1.7\n"), "0:1 berkas-bukan-csv isi berkas ini PDF, bukan CSV."],
    ["gzip", latin1("\x1f\x8b\x08\0"), "0:1 berkas-bukan-csv isi berkas ini arsip gzip, bukan CSV."],
    ["a picture", latin1("\x89PNG\r\n\x1a\n\0"), "0:1 berkas-bukan-csv isi berkas ini gambar, bukan CSV."],
    [
      "a page that was saved",
      latin1("\n<!DOCTYPE html><html>"),
      "0:1 berkas-bukan-csv isi berkas ini HTML atau XML, mungkin halaman galat yang tersimpan, bukan CSV.",
    ],
    ["JSON", latin1('[{"wilayah": "35.73"}]'), "0:1 berkas-bukan-csv isi berkas ini JSON, bukan CSV."],
    [
      "a pointer of Git LFS",
      latin1("version https://git-lfs.github.com/spec/v1\n"),
      "0:1 berkas-bukan-csv isi berkas ini penunjuk Git LFS yang isinya belum diunduh, bukan CSV.",
    ],
  ])("%s", (_, bytes, message) => expect(said(bytes)).toBe(message));
});

test("and with what to do about it", () => {
  const hint = (text: string) =>
    lines((decode(latin1(text)) as { fault: Fault }).fault).map((line) => line.split(" - ")[1]);
  expect(hint("PK\x03\x04")).toEqual([
    "Buka di Excel, lalu Simpan Sebagai «CSV UTF-8 (Comma delimited)».",
    "Open it in Excel and save it as «CSV UTF-8 (Comma delimited)».",
  ]);
  expect(hint("%PDF-1.7")).toEqual([
    "Ambil lagi tabelnya sebagai CSV; mengganti nama berkas tidak mengubah isinya.",
    "Get the table again as CSV; renaming a file does not change what it holds.",
  ]);
  expect(hint("version https://git-lfs.github.com/spec/v1\n")).toEqual(["Jalankan git lfs pull.", "Run git lfs pull."]);
});

describe("sequences that only look like UTF-8", () => {
  test.each<[string, number[], number]>([
    ["a lone continuation", [0x80], 1],
    ["a lead without its continuation", [0x61, 0x2c, 0xc3, 0x28], 3],
    ["an overlong slash", [0x61, 0x62, 0x2c, 0xc0, 0xaf], 4],
    ["an overlong form of three bytes", [0xe0, 0x80, 0xaf], 1],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80], 1],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 1],
    ["a byte that is never used", [0x61, 0x2c, 0xff], 3],
  ])("%s", (_, bytes, column) => expect(said(bytes)).toMatch(new RegExp(`^1:${column} berkas-bukan-utf8 `)));
});

test("a file over 80 MB is not looked into", () => {
  expect(said(new Uint8Array(MOST_BYTES + 1))).toBe("0:1 berkas-terlalu-besar berkas ini 81 MB; batasnya 80 MB.");
  expect(lines(tooLarge(123_456_789))).toEqual([
    "berkas-terlalu-besar berkas ini 124 MB; batasnya 80 MB. - Periksa apakah ini berkas yang dimaksud.",
    "berkas-terlalu-besar this file has 124 MB; the limit is 80 MB. - Check whether this is the file you mean.",
  ]);
});

describe("what is far beyond the limits is told before it becomes text", () => {
  const LONG = "baris-terlalu-panjang baris ini lebih dari 20000 huruf.";
  // A character takes up to three bytes for each of the 20,000 units that a line may have.
  test("a line of more than 60,000 bytes", () => {
    expect(said(Buffer.from(`a,b\n1,2\n${"x".repeat(60_001)}\n`))).toBe(`3:1 ${LONG}`);
    expect("text" in decode(Buffer.from(`a,b\n1,2\n${"x".repeat(60_000)}\n`))).toBe(true);
    expect("text" in decode(Buffer.from(`a,b\n${"\u20ac".repeat(20_000)}`))).toBe(true);
  });

  test("whatever else is wrong in it or after it", () => {
    const after = Buffer.concat([Buffer.from(`a,b\n${"x".repeat(60_001)}\n`), Uint8Array.of(0xff, 0x00)]);
    expect(said(after)).toBe(`2:1 ${LONG}`);
  });

  test("but one whose lines end as on old Macs is told as that, further on", () => {
    expect(decode(Buffer.from("a,b\r".repeat(20_000)))).toEqual({ text: "a,b\r".repeat(20_000) });
    // A CR before the LF ends the line like any other.
    expect(said(Buffer.from(`${"x".repeat(60_001)}\r\n`))).toBe(`1:1 ${LONG}`);
  });

  test("more lines than a header and two million", () => {
    expect("text" in decode(Buffer.from("a\n".repeat(2_000_001)))).toBe(true);
    expect(said(Buffer.from("a\n".repeat(2_000_002)))).toBe(
      "0:1 baris-terlalu-banyak berkas ini lebih dari 2000000 baris.",
    );
  });
});

test("the place of a byte is counted in lines and characters, far into a file too", () => {
  const before = Buffer.from(`${"é,𝒜\n".repeat(30_000)}€é𝒜,`);
  expect(said(Buffer.concat([before, Uint8Array.of(0xff)]))).toMatch(/^30001:5 berkas-bukan-utf8 /);
  expect(said(Buffer.concat([before, Uint8Array.of(0)]))).toMatch(/^30001:5 berkas-nul /);
});

// The mark shows nowhere, and a U+FFFD that the file itself holds is a character like any other.
test("neither a mark nor a replacement character of the file's own is taken for the broken byte", () => {
  const before = Buffer.from("\ufeffa\ufffd,");
  expect(said(Buffer.concat([before, Uint8Array.of(0xff)]))).toMatch(/^1:4 berkas-bukan-utf8 byte FF /);
});

test("any bytes give a text or a fault with its place; the text is what a strict decoder reads", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const decoded = decode(bytes);
      if ("text" in decoded) expect(Buffer.from(decoded.text)).toEqual(withoutMark(Buffer.from(bytes)));
      else expect(decoded.line === 0 || (decoded.line > 0 && decoded.column > 0)).toBe(true);
    }),
    { seed: 20240422, numRuns: 2000 },
  );
});

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from("\ufeff")) ? bytes.subarray(3) : bytes;
}
