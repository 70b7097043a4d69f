import { describe, expect, test } from "vitest";
import { kitPage } from "../../../src/views/region/kit.ts";
import { published } from "../../text/published.ts";
import { siteOf, stateOf } from "../site.ts";

// The real record on 21 November 2026: Kota Malang's last usable report is of 23 April 2024, 54 ribu of some 640 ribu.

const site = siteOf(published, { origin: "https://pantau.example" });
const kit = (code: string, language: "id" | "en" = "id", from = site) => kitPage(from, stateOf(from, code), language);
const texts = (code: string, language: "id" | "en" = "id") => kit(code, language).quotations.map(({ text }) => text);
const [MALANG, MADIUN, SURABAYA, BANYUWANGI] = ["35.73", "35.77", "35.78", "35.10"] as const;

describe("three lengths of a quotation", () => {
  test("each with a button that says which", () => {
    expect(kit(MALANG).quotations.map(({ id, copy }) => [id, copy.copy])).toEqual([
      ["judul", "Salin judul"],
      ["kalimat", "Salin kalimat"],
      ["paragraf", "Salin paragraf"],
    ]);
  });

  test("each with number, base, date, source and address", () => {
    const [headline, sentence, paragraph] = texts(MALANG) as [string, string, string];
    expect(headline).toBe(
      "Kota Malang, April 2024: 8 sampai 9 dari 100 pemegang KTP-el sudah mengaktifkan IKD\n" +
        "Pantau IKD Jawa Timur dari laporan Memontum (23 April 2024). https://pantau.example/wilayah/kota-malang/",
    );
    // 54.000 / 640.000 = 8,4 %; Lentera's *sekitar 54 ribu* has the wider interval.
    expect(sentence).toMatch(/^Hingga 23 April 2024, .*sekitar 8,4 persen .*dari sekitar 640 ribu pemegang KTP-el/);
    expect(paragraph).toContain("target nasional 2024 (30 persen dari pemegang KTP-el)");
    for (const text of [sentence, paragraph])
      expect(text).toMatch(/\. https:\/\/pantau\.example\/wilayah\/kota-malang\/$/);
  });

  test("where the report printed a percentage of something else, all three say so", () => {
    for (const text of texts(MADIUN)) expect(text).toContain("32,2 persen dari wajib KTP");
  });

  test("the paragraph names a newer figure that cannot be used", () => {
    expect(texts(MADIUN)[2]).toMatch(/Ada angka yang lebih baru, 32,20 persen/);
  });

  test("plain spaces, and in Indonesian no sign of a percentage", () => {
    const all = site.states.filter(({ region }) => region.code !== "00").flatMap(({ region }) => texts(region.code));
    expect(all.filter((text) => /[%\u00a0]/.test(text))).toEqual([]);
  });

  test("of a region without a figure: that there is none, until when, and where", () => {
    const [headline, sentence, ...more] = texts(BANYUWANGI, "en") as [string, string];
    expect(more).toEqual([]);
    expect(headline).toMatch(/^Kabupaten Banyuwangi: no IKD figure yet\nPantau IKD Jawa Timur\. https:/);
    expect(sentence).toMatch(/That is what the record of Pantau IKD Jawa Timur held on 21 November 2026\. https:/);
  });
});

describe("what may be written and what must not", () => {
  const of = (code: string, language: "id" | "en" = "id") => {
    const { may, never } = kit(code, language);
    const lines = (part: typeof may) => part.wordings.map(({ words, why }) => `${words} ${why ?? ""}`.trim());
    return { may: lines(may), never: lines(never) };
  };

  test("Kota Malang: number with base and date, the frequency, the target as it stood, and the time since", () => {
    expect(of(MALANG).may).toEqual([
      "“sekitar 8,4 persen dari pemegang KTP-el, 23 April 2024” Angka, dari siapa dihitung, dan tanggalnya bersama.",
      // 53.000 / 680.520 = 7,8 %; 54.500 / 618.860 = 8,8 %
      expect.stringMatching(/^“8 sampai 9 dari 100 pemegang KTP-el” Rentangnya antara 7,9 persen dan 8,8 persen dari/),
      "“Target nasional 2024 (30 persen dari pemegang KTP-el) saat itu belum tercapai.” Tulis juga tanggalnya: 23 April 2024.",
      "“Keadaan sesudah April 2024 belum diketahui”",
    ]);
  });

  test("Kota Malang: not of everybody, not of today, no exact count, no share of the target, no outcome", () => {
    const { never } = of(MALANG);
    expect(never[0]).toMatch(/^“8,4 persen warga Kota Malang” Dihitung dari pemegang KTP-el/);
    expect(never[1]).toMatch(/^“Sekarang di Kota Malang …” Angkanya dari 23 April 2024\.$/);
    expect(never.some((line) => line.startsWith("“tepat 54.000 orang” Sumbernya menulis"))).toBe(true);
    // 26.046 of 165.898 is 15,7 %: the target of 2023, a quarter of the holders (MalangTimes, 3 September 2023).
    expect(never.find((line) => line.startsWith("“15,7 persen"))).toMatch(
      /; menurut hitungan kami itu bagian dari target 25 persen dari pemegang/,
    );
    expect(never.at(-1)).toMatch(/^“Kota Malang gagal mencapai target 2024” Laporan terakhir dari 23 April 2024/);
  });

  test("what a report names is told as it names it, without our saying that it is so", () => {
    // ANTARA Jatim printed 32,2 % of wajib KTP without a count: nothing can be worked out.
    expect(of(MADIUN).never.find((line) => line.startsWith("“32,2 persen"))).toMatch(
      /ANTARA Jatim menulis 32,2 persen dari wajib KTP \(12 Agustus 2025\), bukan dari pemegang KTP-el\.$/,
    );
  });

  test("a target that was reached has no outcome to deny", () => {
    expect(of(MADIUN).never.some((line) => /gagal/.test(line))).toBe(false);
  });

  test("without a figure: not nought, not the last", () => {
    const { may, never } = of(BANYUWANGI, "en");
    expect(may).toEqual(["“There is no IKD figure for Kabupaten Banyuwangi yet that can be used”"]);
    expect(never).toEqual([
      "“Nobody in Kabupaten Banyuwangi has activated IKD” No figure does not mean none.",
      "“Kabupaten Banyuwangi comes last” What is not known has no place in an order.",
    ]);
  });
});

describe("citations", () => {
  const cited = (code: string, language: "id" | "en", from = site) =>
    kit(code, language, from).citations.map(({ text }) => text) as [string, string, string, string];

  test("in the form of the contract", () => {
    expect(cited(MALANG, "id").slice(0, 2)).toEqual([
      "Pantau IKD Jawa Timur, Kota Malang, angka per 23 April 2024",
      "Pantau IKD Jawa Timur. Aktivasi IKD Kota Malang. Angka per 23 April 2024; dihitung 21 November 2026. https://pantau.example/wilayah/kota-malang/",
    ]);
    expect(cited(SURABAYA, "en")[1]).toMatch(
      /^Pantau IKD Jawa Timur\. IKD activation in Kota Surabaya\. Figure as of .*; calculated 21 November 2026\. https:\/\/pantau\.example\/en\/wilayah\/kota-surabaya\/$/,
    );
  });

  test("for BibTeX and for CSL-JSON", () => {
    const [, , bibtex, csl] = cited(MALANG, "id");
    expect(bibtex).toBe(`@misc{pantau-ikd-kota-malang-2024-04-23,
  author = {{Pantau IKD Jawa Timur}},
  title  = {Aktivasi IKD Kota Malang},
  year   = {2026},
  note   = {Angka per 23 April 2024; dihitung 21 November 2026},
  url    = {https://pantau.example/wilayah/kota-malang/}
}`);
    expect(JSON.parse(csl)).toEqual([
      {
        id: "pantau-ikd-kota-malang-2024-04-23",
        type: "webpage",
        author: [{ literal: "Pantau IKD Jawa Timur" }],
        title: "Aktivasi IKD Kota Malang",
        issued: { "date-parts": [[2026, 11, 21]] },
        note: "Angka per 23 April 2024; dihitung 21 November 2026",
        URL: "https://pantau.example/wilayah/kota-malang/",
        language: "id",
      },
    ]);
  });

  test("without a figure, and without an origin", () => {
    const [short, long, bibtex] = cited(BANYUWANGI, "id", siteOf(published));
    expect([short, long]).toEqual([
      "Pantau IKD Jawa Timur, Kabupaten Banyuwangi, belum ada angka",
      "Pantau IKD Jawa Timur. Aktivasi IKD Kabupaten Banyuwangi. Belum ada angka; dihitung 21 November 2026.",
    ]);
    expect(bibtex).not.toContain("url");
  });
});
