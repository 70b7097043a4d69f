import { describe, expect, test } from "vitest";
import { regionStates } from "../../../src/metrics/state.ts";
import { constants, methodOf } from "../../../src/views/method/method.ts";
import { base, record, report } from "../../metrics/record.ts";
import { malang } from "../../malang.ts";
import { linesOf, plain } from "../phrases.ts";

const today = "2026-11-21";
const method = methodOf({ dataset: malang, states: regionStates(malang, today) }, "id");

test("the constants as DESIGN section 6 has them", () => {
  expect(constants("id")).toEqual({
    drift: "2%",
    reach: "tiga",
    widest: "1,2",
    pairDays: "92",
    eligible: { low: "0,94", value: "0,985", high: "1,02" },
    growth: { low: "0%", value: "1%", high: "2%" },
    paceDays: "28",
    staleDays: "180",
    rankDays: "92",
    rankLeast: "lima",
    claimDays: "31",
    coarse: "1,3",
  });
  expect(constants("en")).toMatchObject({ reach: "three", widest: "1.2", rankLeast: "five" });
});

test("the intervals of the five wordings, after DESIGN section 4", () => {
  expect(linesOf(method.precisions)).toEqual([
    "persis | 26.046 | 26.046 (v)",
    "dibulatkan | 54 ribu (u = 1.000) | 53.500–54.500 (v − u/2 … v + u/2)",
    "sekitar | sekitar 31.100 (u = 100) | 31.000–31.200 (v − u … v + u)",
    "minimal (sedikitnya) | lebih dari 160 ribu (u = 1.000) | 160.000–161.000 (v … v + u)",
    "maksimal (paling banyak) | kurang dari 4 ribu (u = 1.000) | 3.000–4.000 (v − u … v)",
  ]);
});

describe("the worked example", () => {
  test("to the digit: DESIGN section 6, and the divisions by hand", () => {
    // 638.000 x 0,97 = 618.860; 642.000 x 1,06 = 680.520, of the day itself
    // 54.000/640.000 = 8,4375 %; 53.500/680.520 = 7,86163 %; 54.500/618.860 = 8,80652 %
    // 54.000/160.000 = 33,75 %; 53.500/160.500 = 33,33333 %; 54.500/159.500 = 34,16928 %
    // 106.000/253 = 418,972; 105.000/253 = 415,020; 107.000/253 = 422,925
    // 0,3 x 640.000 = 192.000; 0,3 x 618.860 = 185.658; 0,3 x 680.520 = 204.156
    // 54.000/192.000 = 28,125 %; 53.500/204.156 = 26,20545 %; 54.500/185.658 = 29,35505 %
    // 185.658 - 54.500 = 131.158; 204.156 - 53.500 = 150.656; 138.000/253 = 545,455; 131.158/253 = 518,411; 150.656/253 = 595,478
    // (54.000 - 31.100)/183 = 125,137; (53.500 - 31.200)/183 = 121,858; (54.500 - 31.000)/183 = 128,415
    const numbers = linesOf(method.example!.grid).map((line) => line.replace(/ \([^|]*\)/g, ""));
    expect(numbers).toEqual([
      "Aktivasi | 54.000 | 53.500–54.500",
      "Pemegang KTP-el | 640.000 | 618.860–680.520",
      "Cakupan | 8,4375% | 7,8616–8,8065%",
      "Orang menurut target kota sendiri | 160.000 | 159.500–160.500",
      "Capaian target kota sendiri | 33,7500% | 33,3333–34,1693%",
      "Kekurangan, target kota sendiri | 106.000 | 105.000–107.000",
      "Laju yang diperlukan, target kota sendiri | 418,97 | 415,02–422,92",
      "Orang menurut target nasional 2024 | 192.000 | 185.658–204.156",
      "Capaian target nasional 2024 | 28,1250% | 26,2055–29,3551%",
      "Kekurangan, target nasional 2024 | 138.000 | 131.158–150.656",
      "Laju yang diperlukan, target nasional 2024 | 545,45 | 518,41–595,48",
      "Laju | 125,14 | 121,86–128,42",
      "Status | Lajunya belum cukup | ",
    ]);
  });

  test("says how each number came about", () => {
    const text = linesOf(method.example!.grid).join("\n");
    expect(text).toContain("(54 ribu orang, malangpariwara)");
    expect(text).toContain("(160.000 / 0,25 = 640.000.)");
    expect(text).toContain("kekurangan ÷ 253 hari hingga 31 Desember 2024");
    expect(text).toContain("(aktivasi − sekitar 31.100 orang, 22 Oktober 2023) ÷ 183 hari");
    expect(text).toContain("di halaman sekitar 8,4%");
  });

  test("sets the best base of each other kind beside it", () => {
    // 660.744 x 1,01 = 667.351; 152 days = 0,41615 years: 2 % of it a year is 5.554; 660.744 x 0,95 - 5.554 = 622.152,
    // x 1,06 + 5.554 = 705.943 (DESIGN section 6).
    const bases = [
      ...malang.bases,
      base("35.73", "2024-09-21", "dpt", 660744, { datePrecision: "bulan" }),
      base("35.73", "2023-06-22", "dpt", 651758, { datePrecision: "bulan" }),
    ];
    const rolls = { ...malang, bases };
    const { example } = methodOf({ dataset: rolls, states: regionStates(rolls, today) }, "id");
    expect(linesOf(example!.grid).filter((line) => line.startsWith("Calon lain"))).toEqual([
      "Calon lain, rentangnya lebih lebar (660.744 pemilih, September 2024; pengali 1,01 (0,95–1,06)) | 667.351 | 622.152–705.943",
    ]);
  });

  test("is left out where the record does not hold its point", () => {
    const other = record({ reports: [report("35.02", "2023-12-31", { count: 11265 })] });
    expect(methodOf({ dataset: other, states: regionStates(other, today) }, "id").example).toBeNull();
  });
});

describe("reproduce this number", () => {
  const dataset = record({
    reports: [
      report("35.02", "2023-12-31", { line: 6, count: 11265 }),
      report("35.19", "2025-11-30", { line: 23, share: "19.35", statedBase: "perekaman", datePrecision: "bulan" }),
      report("35.77", "2025-08-12", { line: 50, share: "32.2", statedBase: "wajib_ktp" }),
      report("35.78", "2024-04-30", { line: 60, count: 348000, precision: "dibulatkan", unit: 1000 }),
      report("35.72", "2025-07-01", { line: 40, count: 24000, precision: "sekitar", unit: 1000 }),
      report("00", "2023-11-30", { line: 3, count: 6332148, datePrecision: "bulan" }),
    ],
    bases: [
      base("35.02", "2023-02-28", "perekaman", 768071, { line: 48 }),
      base("35.78", "2023-06-21", "dpt", 2218586, { line: 262, datePrecision: "bulan" }),
      base("35.72", "2025-07-01", "wajib_ktp", 120000, { line: 222, precision: "sekitar", unit: 10000 }),
    ],
  });
  const { reproduction } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");

  test("names file and line of every input, and the division", () => {
    // Ponorogo: 11.265 / 768.071 = 1,4667 %; WORDS: [1,442; 1,492]; 306 days = 0,838 years.
    // Kota Blitar: 24.000 / (120.000 x 0,985) = 20,305 %; 23.000 / (130.000 x 1,02) = 17,345; 25.000 / (110.000 x 0,94) = 24,178.
    // Kota Madiun: 32,2 / 0,985 = 32,690; 32,15 / 1,02 = 31,520; 32,3 / 0,94 = 34,362.
    // Kota Surabaya: 2.218.586 x 1,01 = 2.240.772; 348.000 / 2.240.772 = 15,530; 314 days = 0,860 years: 2 % of it a year is 38.528;
    // 347.500 / (2.351.701 + 38.528) = 14,538; 348.500 / (2.107.657 - 38.528) = 16,843.
    expect(linesOf(reproduction)).toEqual([
      "kabupaten-35-02 (31 Desember 2023) | aktivasi.csv baris 6, ektp.csv baris 48, target.csv baris 2 | 11.265 ÷ 768.071 = 1,47% (rentang 1,44–1,49%) (baris pemegang berjarak 0,84 tahun)",
      "kabupaten-35-19 (November 2025) | aktivasi.csv baris 23, target.csv baris 2 | 19,35% (rentang 19,35–19,36%)",
      "kota-35-72 (1 Juli 2025) | aktivasi.csv baris 40, ektp.csv baris 222, target.csv baris 2 | 24.000 ÷ (120.000 × 0,985) = 20,30% (rentang 17,35–24,18%)",
      "kota-35-77 (12 Agustus 2025) | aktivasi.csv baris 50, target.csv baris 2 | 32,2% ÷ 0,985 = 32,69% (rentang 31,52–34,36%)",
      "kota-35-78 (30 April 2024) | aktivasi.csv baris 60, ektp.csv baris 262, target.csv baris 2 | 348.000 ÷ (2.218.586 × 1,01) = 15,53% (rentang 14,54–16,84%) (baris pemegang berjarak 0,86 tahun)",
    ]);
  });
});

test("a quotient is not rounded onto the target, nor onto nought", () => {
  // 269.964 / 900.000 = 29,996 %; 3 / 120.000 = 0,0025 %; 60.000 / 200.000 is 30 % exactly.
  const dataset = record({
    reports: [
      report("35.29", "2024-07-01", { count: 269964 }),
      report("35.71", "2024-08-01", { count: 60000 }),
      report("35.72", "2024-01-31", { count: 3 }),
    ],
    bases: [
      base("35.29", "2024-07-01", "perekaman", 900000),
      base("35.71", "2024-08-01", "perekaman", 200000),
      base("35.72", "2024-01-31", "perekaman", 120000),
    ],
  });
  const { reproduction } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");
  expect(linesOf(reproduction).map((line) => line.split(" | ").at(-1))).toEqual([
    "269.964 ÷ 900.000 = 29,996%",
    "60.000 ÷ 200.000 = 30,00%",
    "3 ÷ 120.000 = 0,003%",
  ]);
});

test("the national target by year, the newest first, with its source", () => {
  expect(linesOf(method.nationalTargets).map((line) => line.slice(0, 10))).toEqual([
    "2026 | 30%",
    "2025 | 30%",
    "2024 | 30%",
    "2023 | 25%",
  ]);
  expect(plain(method.nationalTargets.lines[0]!.cells[2]!.text)).toBe("kementerian");
});

test("the evidence names what lies outside", () => {
  // 906.847 / 854.046 = 1,0618 (Tulungagung 2019); 768.071 / 777.468 = 0,9879 (Ponorogo 2023).
  const dataset = record({
    bases: [
      base("35.02", "2023-02-28", "perekaman", 768071),
      base("35.02", "2023-02-28", "wajib_ktp", 777468),
      base("35.04", "2019-08-07", "perekaman", 906847),
      base("35.04", "2019-08-07", "wajib_ktp", 854046),
    ],
  });
  const { evidence } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");
  expect(linesOf(evidence.bands)[2]).toBe(
    "Wajib KTP | 0,985 (0,94–1,02) | Pita disusun dari pasangan di Jawa Timur sejak 2022. (1 dari 2 pasangan di dalam pita. Di luarnya: kabupaten-35-04 2019 (1,062).)",
  );
  expect(linesOf(evidence.pairs[0]!)[1]).toBe(
    "kabupaten-35-04 | 906.847 (7 Agustus 2019) | 854.046 (7 Agustus 2019) | 1,062 (di luar batas)",
  );
  // Of voters and residents there is no pair: the factor stands, nothing is counted.
  expect(linesOf(evidence.bands).slice(3)).toEqual([
    "Pemilih (DPT) | 1,01 (0,95–1,06) | DPT memuat susunan umur tiap daerah, jadi lebih dekat daripada jumlah penduduk.",
    "Penduduk (Dukcapil) | 0,752 (0,695–0,809) | Paling mudah didapat; paling lebar.",
  ]);
  expect(evidence.pairs).toHaveLength(1);
});

test("of very many pairs those outside the bounds come first, and the table says how many it shows", () => {
  // 249 of 970 in 1,000 people, within 0.94 to 1.02; one of 500, which is not.
  const codes = Array.from(
    { length: 250 },
    (_, index) => `${35 + Math.floor(index / 50)}.${String(10 + (index % 50))}`,
  );
  const dataset = record({
    bases: codes.flatMap((code, index) => [
      base(code, "2023-02-28", "perekaman", index === 249 ? 500 : 970),
      base(code, "2023-02-28", "wajib_ktp", 1000),
    ]),
  });
  const [pairs] = methodOf({ dataset, states: regionStates(dataset, today) }, "id").evidence.pairs;
  expect(pairs!.lines).toHaveLength(200);
  expect(pairs!.caption).toMatch(/; 200 dari 250, yang di luar batas lebih dahulu$/);
  expect(linesOf(pairs!)[0]).toContain("500 ");
});

test("the changes of a base in a year: how many the widening covers, and which it does not", () => {
  // Bangkalan: 773.130 / 667.742 = 1,15783; 328 days = 0,898 years; 1,15783 ^ (1 / 0,898) = 1,177.
  // Kabupaten Malang: 2.096.588 / 2.051.364 = 1,02205 in 793 days, 2,171 years: 1,0 % a year.
  const dataset = record({
    bases: [
      base("35.07", "2023-06-30", "perekaman", 2051364),
      base("35.07", "2025-08-31", "perekaman", 2096588),
      base("35.26", "2020-06-30", "perekaman", 667742),
      base("35.26", "2021-05-24", "perekaman", 773130),
    ],
  });
  expect(methodOf({ dataset, states: [] }, "id").evidence.drift).toBe(
    "Dari 2 perubahan sebuah basis dalam setahun, 1 tidak lebih dari 2% dari basis itu. Di luarnya, dalam persen dari basis semula: kabupaten-35-26 2021 (+17,7%).",
  );
  expect(methodOf({ dataset: record({}), states: [] }, "id").evidence.drift).toBe("");
});

describe("bases that contradict each other", () => {
  // Kabupaten Malang, 26 January 2023: 2.013.000 -+ 500 of the day itself; 2.051.364 of 30 June, 155 days later:
  // 2 % x 2.051.364 x 0,42437 = 17.411, so 2.033.953 to 2.068.775.
  const dataset = record({
    reports: [
      report("35.07", "2023-01-26", { count: 3534 }),
      report("35.07", "2023-06-30", { count: 9000 }),
      report("00", "2023-01-26", { count: 1 }),
    ],
    bases: [
      base("35.07", "2023-01-26", "perekaman", 2013000, { precision: "dibulatkan", unit: 1000 }),
      base("35.07", "2023-06-30", "perekaman", 2051364),
      base("00", "2023-01-26", "perekaman", 100),
      base("00", "2023-01-27", "perekaman", 900, { source: "harian" }),
    ],
  });

  test("are told with both numbers; the nation, which has no page, is left out", () => {
    const { apart } = methodOf({ dataset, states: regionStates(dataset, today) }, "id");
    expect(linesOf(apart!)).toEqual([
      "kabupaten-35-07 (26 Januari 2023) | 2.013.000 (2.012.500–2.013.500) (Pemegang KTP-el (perekaman), dilaporkan, 26 Januari 2023) | 2.051.364 (2.033.953–2.068.775) (Pemegang KTP-el (perekaman), dilaporkan, 30 Juni 2023)",
      // On 30 June the other way round: 2.013.000 -+ 500 -+ 2 % x 2.013.000 x 0,42437 = 17.085 ends at 2.030.585.
      "kabupaten-35-07 (30 Juni 2023) | 2.051.364 (Pemegang KTP-el (perekaman), dilaporkan, 30 Juni 2023) | 2.013.000 (1.995.415–2.030.585) (Pemegang KTP-el (perekaman), dilaporkan, 26 Januari 2023)",
    ]);
  });

  test("no table where there is none", () => {
    expect(method.apart).toBeNull();
  });
});
