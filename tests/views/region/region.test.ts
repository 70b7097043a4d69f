import { describe, expect, test } from "vitest";
import { regionPage, pagedStates } from "../../../src/views/region/region.ts";
import { placePart } from "../../../src/views/region/rank.ts";
import type { ReportsPart } from "../../../src/views/region/reports.ts";
import { base, record, report } from "../../metrics/record.ts";
import { MALANG, malang } from "../../malang.ts";
import { plain, targets } from "../phrases.ts";
import { siteOf, stateOf } from "../site.ts";

const list = "/wilayah/kota-35-73/laporan/";

/** `54 ribu orang | 22 April 2024 | malangpariwara` */
function entriesOf({ entries }: ReportsPart): string[] {
  return entries.map(({ figure, date, outlets }) =>
    [figure, date.text, outlets.map(({ text }) => text).join(", ")].join(" | ").replaceAll("\u00a0", " "),
  );
}

describe("Kota Malang, the worked example", () => {
  const site = siteOf(malang);
  const page = regionPage(site, stateOf(site, MALANG), "id");

  test("the number is its coverage, hedged, and leads to its report", () => {
    expect(page.hero.number).toMatchObject({
      hedge: "sekitar",
      figure: { text: "8,4%", href: `${list}#laporan-2024-04-22-malangpariwara` },
    });
    expect(page.hero.number!.of).toBe("dari pemegang KTP-el");
    expect(page.hero.meaning.replaceAll("\u00a0", " ")).toBe(
      "Waktu itu 54 ribu orang sudah mengaktifkan IKD, dari sekitar 640 ribu pemegang KTP-el (dihitung dari target).",
    );
  });

  test("who came from a message reads what IKD is, and is led to the steps and to the words", () => {
    expect(plain(page.about)).toMatch(/^IKD: aplikasi ponsel pemerintah yang memuat KTP\./);
    expect(targets(page.about)).toEqual(["/istilah/"]);
    expect(page.activate.href).toBe("/cara-aktivasi/");
  });

  test("the evidence leads to the count, to the holders and to the source", () => {
    expect(targets(page.hero.proof!)).toEqual([
      `${list}#laporan-2024-04-22-malangpariwara`,
      `${list}#ektp-perekaman-2024-04-22-malangpariwara`,
      "https://malangpariwara.example/",
    ]);
    expect(plain(page.hero.proof!)).toContain(
      "Hitungannya: 54 ribu orang ÷ sekitar 640 ribu pemegang KTP-el (dihitung dari target). Hasilnya antara 7,9% dan 8,8% dari pemegang KTP-el.",
    );
  });

  test("every date of the tables leads to its report, every number of holders to its row", () => {
    const rows = page.coverage!.table!.lines.map(({ cells }) => cells.flatMap(({ text }) => targets(text)));
    expect(rows).toEqual([
      [`${list}#laporan-2024-04-22-malangpariwara`, `${list}#ektp-perekaman-2024-04-22-malangpariwara`],
      [`${list}#laporan-2023-10-22-jatimtimes`, `${list}#ektp-perekaman-2024-04-22-malangpariwara`],
      // 670.279 of 25 September 2020 is within three years and on or before the date.
      [`${list}#laporan-2023-09-03-malangtimes`, `${list}#ektp-perekaman-2020-09-25-klikapa`],
    ]);
  });

  test("the pace is told in the past once the deadline is over", () => {
    const early = siteOf(malang, { today: "2024-06-01" });
    const then = regionPage(early, stateOf(early, MALANG), "id");
    expect(then.gap!.pace).toMatch(/^Lajunya/);
    expect(page.gap!.heading).toBe("Kurang sekitar 138.000\u00a0orang dari target nasional 2024");
    expect(page.gap!.pace).toMatch(/^Laju saat itu/);
  });

  test("the chart is named in one sentence, and headed by its course", () => {
    expect(page.coverage!.heading.replaceAll("\u00a0", " ")).toBe("Naik sampai April 2024, lalu tidak ada laporan");
    const [, name] = /aria-label="([^"]*)"/.exec(page.coverage!.svg)!;
    expect(name).toMatch(/^Grafik titik: [^.]*\.$/);
  });

  test("the reports, newest first, each with its source", () => {
    expect(page.reports!.heading).toBe("Tiga angka dari tiga sumber");
    expect(entriesOf(page.reports!)).toEqual([
      "54 ribu orang | 22 April 2024 | malangpariwara",
      "sekitar 31.100 orang | 22 Oktober 2023 | jatimtimes",
      "26.046 orang; 15,7% dari wajib KTP | 3 September 2023 | malangtimes",
    ]);
    expect(page.reports!.entries[0]!.date.href).toBe(`${list}#laporan-2024-04-22-malangpariwara`);
  });

  test("the claim leads to its arithmetic", () => {
    expect(page.claims).toHaveLength(1);
    expect(page.claims[0]!.arithmetic.href).toBe("/klaim/#klaim-kota-35-73-2023-09-03-malangtimes");
    expect(targets(page.claims[0]!.place)[0]).toBe(`${list}#laporan-2023-09-03-malangtimes`);
  });

  test("without a contact nothing is offered; with one it is linked, and so is the list of corrections", () => {
    expect([page.reply, page.hero.send]).toEqual([null, null]);
    const known = siteOf(malang, { contact: "mailto:redaksi@pantau.example" });
    const { reply, hero } = regionPage(known, stateOf(known, MALANG), "id");
    expect(targets(reply!)).toEqual(["mailto:redaksi@pantau.example", "/koreksi/"]);
    expect(plain(reply!)).toContain("redaksi@pantau.example");
    expect(hero.send!.href).toBe("/tentang/#kirim");
  });

  test("without a repository there is no form; with one it is filled in for the region", () => {
    expect(page.hero.form).toBeNull();
    const known = siteOf(malang, { repository: "https://github.com/pantau/ikd" });
    const { hero } = regionPage(known, stateOf(known, MALANG), "id");
    expect(hero.form!.href).toBe(
      "https://github.com/pantau/ikd/issues/new?template=kirim-angka.yml&title=Angka%3A+kota-35-73&wilayah=kota-35-73",
    );
    expect(hero.send).toBeNull();
  });

  test("without an origin there is nothing to share, with one the message begins with the page's address", () => {
    expect([page.use.share, page.headings.use]).toEqual([null, "Kutip, unduh"]);
    const known = siteOf(malang, { origin: "https://pantau.example" });
    const { use, headings } = regionPage(known, stateOf(known, MALANG), "en");
    expect(decodeURIComponent(use.share!.href)).toMatch(/text=https:\/\/pantau\.example\/en\/wilayah\/kota-35-73\/\s/);
    expect(headings.use).toBe("Quote, download");
    expect(use.address).toBe("https://pantau.example/en/wilayah/kota-35-73/");
  });

  test("title and description are short enough", () => {
    expect(page.title).toBe("IKD kota-35-73: sekitar 8,4% dari pemegang KTP-el, 2024");
    expect(page.description.length).toBeLessThanOrEqual(155);
  });

  test("English pages link to English pages", () => {
    const english = regionPage(site, stateOf(site, MALANG), "en");
    expect(english.hero.number!.figure.href).toMatch(/^\/en\/wilayah\/kota-35-73\/laporan\/#/);
    expect(english.allReports.href).toBe("/en/wilayah/kota-35-73/laporan/");
  });
});

describe("a region without a usable report", () => {
  const note = "Sumber menyebut unduhan, bukan aktivasi.";
  const dataset = record({
    reports: [report("35.76", "2023-08-03", { count: 3900, used: false, note })],
    bases: [base("35.76", "2023-06-21", "dpt", 101_000)],
  });
  const site = siteOf(dataset);
  const page = regionPage(site, stateOf(site, "35.76"), "id");

  test("asks for the figure and leads to the letter", () => {
    expect(page.hero.number).toBeNull();
    expect(targets(page.missing!.ask)).toEqual(["/minta/kota-35-76/"]);
    expect(page.missing!.invitation).toBeNull();
    expect(page.headings.use).toBe("Unduh");
  });

  test("leads to the form, where there is a repository", () => {
    const known = siteOf(dataset, { repository: "https://github.com/pantau/ikd" });
    const { missing } = regionPage(known, stateOf(known, "35.76"), "en");
    expect(page.missing!.form).toBeNull();
    expect(missing!.form!.href).toMatch(/^https:\/\/github\.com\/pantau\/ikd\/issues\/new\?.*wilayah=/);
    expect(missing!.form!.text).toBe("Send it by a form (takes a GitHub account)");
  });

  test("asks for it to be sent, where there is an address", () => {
    const known = siteOf(dataset, { contact: "mailto:redaksi@pantau.example" });
    const { missing, description } = regionPage(known, stateOf(known, "35.76"), "id");
    expect(plain(missing!.invitation!)).toContain("tanggalnya ke redaksi@pantau.example.");
    expect([page.description, description].map((text) => text.includes("mengirim"))).toEqual([false, true]);
  });

  test("says that this does not mean none", () => {
    expect(page.hero.meaning).toMatch(/^Itu bukan berarti nol\./);
    expect(page.hero.meaning).toContain("yang bisa dipakai");
  });

  test("has no pace, no charts over time, but its unused report with the reason", () => {
    expect([page.gap, page.people, page.coverage]).toEqual([null, null, null]);
    expect(entriesOf(page.reports!)).toEqual(["3.900 orang | 3 Agustus 2023 | koran"]);
    expect(plain(page.reports!.entries[0]!.unused!)).toBe(`Tidak dipakai dalam hitungan: ${note}`);
  });

  test("the maintainers' Indonesian is marked on the English page", () => {
    const english = regionPage(site, stateOf(site, "35.76"), "en");
    const mark = " (note in Indonesian)";
    expect(english.reports!.entries[0]!.unused).toContainEqual({ text: note, language: "id", mark });
  });
});

describe("more reports than a page shows", () => {
  // One count a month from January 2023, 1.000 more each; the pace of the last runs from the month before.
  const months = Array.from({ length: 30 }, (_, month) =>
    new Date(Date.UTC(2023, month, 28)).toISOString().slice(0, 10),
  );
  const dataset = record({
    reports: months.map((date, month) =>
      report("35.20", date, {
        count: 1000 * (month + 1),
        share: "1.5",
        statedBase: "perekaman",
        source: `koran-${date}`,
      }),
    ),
    bases: [base("35.20", "2024-06-30", "perekaman", 500_000)],
  });
  const site = siteOf(dataset);
  const page = regionPage(site, stateOf(site, "35.20"), "id");

  test("five reports, five points, three claims; the rest is where the links lead", () => {
    expect(page.reports!.entries).toHaveLength(5);
    expect(page.coverage!.table!.lines).toHaveLength(5);
    expect(page.claims).toHaveLength(3);
    expect(page.reports!.entries[0]!.date.text).toBe("28\u00a0Juni 2025");
  });
});

test("one figure of one date in two outlets is one entry, and one claim", () => {
  const printed = { count: 12_000, share: "12.0", statedBase: "perekaman" } as const;
  const dataset = record({
    reports: [
      report("35.20", "2023-12-31", { ...printed, source: "antara" }),
      report("35.20", "2023-12-31", { ...printed, source: "jatimtimes" }),
      report("35.20", "2023-12-31", { count: 12_000, source: "kompas" }),
    ],
    bases: [base("35.20", "2023-06-30", "perekaman", 100_000)],
  });
  const site = siteOf(dataset);
  const { reports, claims } = regionPage(site, stateOf(site, "35.20"), "id");
  expect(entriesOf(reports!)).toEqual([
    "12.000 orang; 12,0% dari pemegang KTP-el | 31 Desember 2023 | antara, jatimtimes",
    "12.000 orang | 31 Desember 2023 | kompas",
  ]);
  expect(claims).toHaveLength(1);
});

test("the nation has no page; the province has, without a place among the 38", () => {
  const reports = [report("35", "2024-02-15", { count: 1_407_172 }), report("35.73", "2024-02-15", { count: 60_000 })];
  const site = siteOf(record({ reports }));
  expect(pagedStates(site).map(({ region }) => region.code)).toEqual(["35", "35.73"]);
  const page = regionPage(site, stateOf(site, "35"), "id");
  expect([page.crumbs, placePart(site, stateOf(site, "35"), "id")]).toEqual([[], null]);
  // No base within three years: only the count.
  expect(page.hero.number).toMatchObject({
    figure: { text: "1.407.172" },
    wide: true,
    of: "orang sudah mengaktifkan IKD",
  });
});

test("a corrected value and an excepted finding stand on the region's page", () => {
  const site = siteOf({
    ...malang,
    corrections: [
      {
        line: 2,
        date: "2026-11-20",
        file: "aktivasi.csv",
        key: "35.73|2024-04-22|malangpariwara",
        column: "jumlah",
        old: "55000",
        new: "54000",
        kind: "ralat",
        reason: "Salah salin.",
      },
    ],
    exceptions: [
      { line: 2, rule: "kumulatif-turun", file: "aktivasi.csv", key: "35.73|2024-04-22|x", reason: "Memang begitu." },
      { line: 3, rule: "kumulatif-turun", file: "aktivasi.csv", key: "35.78|2024-04-22|x", reason: "Wilayah lain." },
    ],
  });
  const { ledger } = regionPage(site, stateOf(site, MALANG), "id");
  expect(ledger.map(plain).join("\n")).toMatch(/Memang begitu\.[^]*Salah salin\./);
  expect(ledger).toHaveLength(2);
});

test("a few claims: the one its number rests on, then those that could be decided, newest first; decided ones before open ones", () => {
  const open = { statedBase: "tidak_disebut" } as const;
  const dataset = record({
    reports: [
      // 10 % and 12 % of 100.000 holders
      report("35.20", "2023-06-30", { count: 10_000, share: "10.0", statedBase: "perekaman" }),
      report("35.20", "2023-12-31", { count: 12_000, share: "12.0", statedBase: "perekaman" }),
      // what the page's number is; without a count it cannot be worked out again
      report("35.20", "2024-06-30", { share: "15", statedBase: "perekaman" }),
      report("35.20", "2024-08-31", { share: "16", ...open }),
      report("35.20", "2024-09-30", { share: "17", ...open }),
    ],
    bases: [base("35.20", "2023-06-30", "perekaman", 100_000)],
  });
  const site = siteOf(dataset);
  const { claims } = regionPage(site, stateOf(site, "35.20"), "id");
  expect(claims.map(({ quotation }) => quotation)).toEqual([
    "12,0% dari pemegang KTP-el",
    "10,0% dari pemegang KTP-el",
    "15% dari pemegang KTP-el",
  ]);
  // Three lines: what was printed and by whom, the verdict, the reason.
  expect(claims.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ["Cocok.", expect.stringMatching(/^Sebanyak 12\.000\u00a0orang adalah /)],
    ["Cocok.", "Sebanyak 10.000\u00a0orang adalah 10,00% dari 100.000 pemegang KTP-el."],
    ["Belum bisa dihitung ulang.", "Beritanya tidak menyebut jumlah orangnya."],
  ]);
});

test("of claims that could not be decided, one that was tested in vain before those without a count", () => {
  const open = { statedBase: "tidak_disebut" } as const;
  const dataset = record({
    reports: [
      // about 2 % can mean 1 to 3 %
      report("35.20", "2024-01-31", { count: 2000, share: "2", sharePrecision: "sekitar", ...open }),
      report("35.20", "2024-06-30", { share: "15", statedBase: "perekaman" }),
      report("35.20", "2024-08-31", { share: "16", ...open }),
      report("35.20", "2024-09-30", { share: "17", ...open }),
    ],
  });
  const site = siteOf(dataset);
  const { claims } = regionPage(site, stateOf(site, "35.20"), "id");
  expect(claims.map(({ quotation }) => quotation)).toEqual([
    "sekitar 2%, basis tidak disebut",
    "17%, basis tidak disebut",
    "15% dari pemegang KTP-el",
  ]);
});
