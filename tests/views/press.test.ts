import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { press } from "../../src/views/press.ts";
import { published } from "../text/published.ts";
import { linesOf } from "./phrases.ts";

const today = "2026-11-21";
const states = regionStates(published, today);
const pressOf = (origin: string | null, language: "id" | "en" = "id") =>
  press({ dataset: published, states, origin, today }, language);

describe("for the press", () => {
  const { quotes, rows, missing } = pressOf(null);
  const malang = quotes.find(({ region }) => region === "Kota Malang")!;

  test("every region with a report has its quotes, the others their letter", () => {
    // 38 and the province; the nation has no page.
    expect(rows).toHaveLength(39);
    expect(quotes.length + missing).toBe(39);
    expect(rows.find(({ text }) => text === "Kota Malang")!.href).toBe("#kutip-kota-malang");
    expect(rows.find(({ text }) => text === "Kabupaten Banyuwangi")).toMatchObject({
      href: "/minta/kabupaten-banyuwangi/",
      note: "belum ada angka",
    });
  });

  test("by name, whatever its kind: a reporter finds Madiun under M", () => {
    const names = rows.map(({ text }) => text.replace(/^(Kabupaten|Kota) /, ""));
    expect(names[0]).toBe("Jawa Timur");
    expect(names.slice(1)).toEqual(names.slice(1).toSorted());
    const found = rows.map(({ text }) => text).filter((name) => name.endsWith("Madiun"));
    expect(found).toEqual(["Kabupaten Madiun", "Kota Madiun"]);
  });

  test("three lengths, each with a button that says which", () => {
    expect(malang.texts.map(({ id, copy }) => [id, copy.copy])).toEqual([
      ["judul-kota-malang", "Salin judul"],
      ["kalimat-kota-malang", "Salin kalimat"],
      ["paragraf-kota-malang", "Salin paragraf"],
    ]);
    const [headline, sentence, paragraph] = malang.texts.map(({ text }) => text) as [string, string, string];
    expect(headline).toMatch(/^Kota Malang, April 2024: 8 sampai 9 dari 100 pemegang KTP-el sudah mengaktifkan IKD$/);
    // Lentera's *sekitar 54 ribu* of 23 April has the wider interval: 53.000 / 680.520 = 7,8 %, 55.000 / 618.860 = 8,9 %.
    expect(sentence).toMatch(/sekitar 8,4 persen .*dari sekitar 640 ribu pemegang KTP-el/);
    expect(paragraph).toContain("target nasional 2024 (30 persen dari pemegang KTP-el)");
    expect(paragraph.length).toBeGreaterThan(sentence.length);
  });

  test("sentence and paragraph carry the address of the region's page, plain spaces, no sign of a percentage", () => {
    const texts = pressOf("https://pantau.example").quotes.flatMap((quotable) => quotable.texts);
    const long = texts.filter(({ id }) => !id.startsWith("judul"));
    expect(long.every(({ text }) => /\. https:\/\/pantau\.example\/wilayah\/[a-z-]+\/$/.test(text))).toBe(true);
    expect(texts.filter(({ text }) => /[%\u00a0]/.test(text))).toEqual([]);
  });

  test("the paragraph names a newer figure that cannot be used", () => {
    const madiun = quotes.find(({ region }) => region === "Kota Madiun")!;
    expect(madiun.texts[2]!.text).toMatch(/Ada angka yang lebih baru, 32,20 persen/);
    expect(madiun.texts[1]!.text).toContain("32,2 persen dari wajib KTP");
  });
});

test("what may be written stands beside what must not", () => {
  const { mayWrite } = pressOf(null, "en");
  expect(linesOf(mayWrite)[0]).toBe("of e-KTP holders | of residents, of the population");
  expect(linesOf(pressOf(null, "id").mayWrite)).toHaveLength(linesOf(mayWrite).length);
});

test("the form of a citation is that of the contract", () => {
  expect(pressOf(null).citation.replaceAll("\u00a0", " ")).toBe(
    "Pantau IKD Jawa Timur. ‹judul halaman›. Angka per ‹tanggal laporan›; dihitung 21 November 2026. ‹alamat halaman›",
  );
});
