import { describe, expect, test } from "vitest";
import { signSvg } from "../../src/charts/sign.ts";
import { answerHtml } from "../../src/client/answer-html.ts";
import {
  checkAddress,
  answer,
  readQuestion,
  type Answer,
  type Question,
  type Typed,
} from "../../src/client/claim-answer.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Language } from "../../src/notation/language.ts";
import { checkerWords } from "../../src/text/claim-checker.ts";
import type { MeaningCard } from "../../src/text/meaning.ts";
import { checkerDataset, checkerRecord } from "../../src/views/claims/checker-record.ts";
import { base, record, report } from "../metrics/record.ts";
import { plain as plainText } from "../text/plain.ts";
import { malang, MALANG } from "../malang.ts";
import { linesOf, plain, targets } from "../views/phrases.ts";

const TODAY = "2026-11-29";

/** As the browser gets it: by way of JSON. */
function sent(dataset: Dataset): Dataset {
  return checkerDataset(JSON.parse(JSON.stringify(checkerRecord(dataset))));
}

function ask(dataset: Dataset, typed: Partial<Typed>, language: Language = "id"): Answer {
  const question = readQuestion({ w: MALANG, t: "", j: "", p: "", b: "tidak_disebut", ...typed }, language);
  return answer(dataset, question as Question, TODAY, language);
}

/** Everything that is said, top to bottom, without the table. */
function said({ instead, onRecord, uncounted, check, meaning, ask }: Answer): string[] {
  return [
    ...instead,
    ...onRecord.map(plain),
    uncounted,
    ...(check ? [check.verdict, check.reason, ...check.behind] : []),
    ...(meaning ? [meaning.lead, ...meaning.cards.map(cardText)] : []),
    ask,
  ]
    .map(plainText)
    .filter((text) => text !== null);
}

function cardText({ share, people, also }: MeaningCard): string {
  return `${share}: ${people}${also === null ? "" : `; ${also}`}`;
}

const inMalang = sent(malang);

describe("a claim on record, typed in", () => {
  const typed = { t: "2023-09-03", j: "26.046", p: "15,7", b: "wajib_ktp" };

  test("is found, and gets the verdict of the record: a share of the 25 % target", () => {
    // 25 % of the holders of 2020 and 2024, [159.500; 167.570]: 26.046 is 15,5 to 16,3 % of it (DESIGN section 6).
    const found = ask(inMalang, typed);
    expect([found.check!.outcome, found.check!.sign]).toEqual(["cocok-basis-lain", signSvg("other")]);
    expect(said(found)).toContain(
      "Angka ini dimuat malangtimes, 3 September 2023: 15,7% dari wajib KTP. Jumlah orangnya: 26.046.",
    );
    // 26.046 / 0,158 = 164.848; / 0,157 = 165.898; / 0,1565 = 166.428
    expect(said(found)).toContain(
      "Kalau 26.046 orang itu 15,7% dari wajib KTP, maka 100%-nya 165.900 orang (antara 164.850 dan 166.430).",
    );
    expect(linesOf(found.check!.tests!).filter((line) => line.endsWith("(cocok)"))).toHaveLength(1);
  });

  test("leads to its place in the list below", () => {
    expect(targets(ask(inMalang, typed).onRecord[0]!)).toEqual(["#klaim-kota-35-73-2023-09-03-malangtimes"]);
  });

  test("is found by region and digits alone, with the count, the base and the date of the record", () => {
    expect(said(ask(inMalang, { p: "15,7" }))).toEqual(said(ask(inMalang, typed)));
  });

  test("tested as typed where the count or the base is another", () => {
    const other = ask(inMalang, { ...typed, j: "30.000" });
    expect(other.onRecord).toHaveLength(1);
    // 30.000 / 0,157 = 191.083; / 0,158 = 189.873; / 0,1565 = 191.693
    expect(said(other)).toContain(
      "Kalau 30.000 orang itu 15,7% dari wajib KTP, maka 100%-nya 191.100 orang (antara 189.870 dan 191.690), padahal jumlah pemegang KTP-el 670.279 (25 September 2020).",
    );
    expect(ask(inMalang, { ...typed, b: "target" }).check!.outcome).toBe("cocok");
  });

  test("at most 60 days from the day that was typed", () => {
    expect(ask(inMalang, { ...typed, t: "2023-11-02" }).onRecord).toHaveLength(1);
    expect(ask(inMalang, { ...typed, t: "2023-11-03" }).onRecord).toEqual([]);
    expect(ask(inMalang, { ...typed, t: "2023-07-05" }).onRecord).toHaveLength(1);
    expect(ask(inMalang, { ...typed, t: "2023-07-04" }).onRecord).toEqual([]);
  });

  test("not in another region, nor with other digits", () => {
    expect(ask(inMalang, { ...typed, p: "15,8" }).onRecord).toEqual([]);
    expect(ask(sent(madiun), { ...typed, w: "35.77" }).onRecord).toEqual([]);
  });
});

/** Kota Madiun, 2025, as ANTARA Jatim and the city's own paper printed it. */
const madiun = record({
  reports: [
    report("35.77", "2025-08-12", { share: "32.2", statedBase: "wajib_ktp", source: "ANTARA Jatim" }),
    report("35.77", "2025-09-11", {
      share: "32.20",
      statedBase: "tidak_disebut",
      datePrecision: "bulan",
      source: "Madiun Today",
    }),
  ],
  bases: [
    base("35.77", "2025-08-12", "wajib_ktp", 156_000, { precision: "sekitar", unit: 1000 }),
    base("35.77", "2024-12-31", "penduduk", 201_733),
  ],
  sources: { "ANTARA Jatim": { published: "2025-08-13" } },
});
const inMadiun = sent(madiun);

describe("a claim on record without a count", () => {
  // 32,2 / 0,985 = 32,7; 32,15 / 1,02 = 31,5; 32,3 / 0,94 = 34,4: "sekitar 33%".
  const antara =
    "Angka ini dimuat ANTARA Jatim, 13 Agustus 2025: 32,2% dari wajib KTP. Dari pemegang KTP-el itu sekitar 33%.";
  const today = "Angka ini dimuat Madiun Today, September 2025: 32,20%, basis tidak disebut.";
  const uncounted = "Jumlah orangnya tidak disebut, jadi tidak bisa kami hitung ulang.";

  test("is recognised, with what it is of holders, what it would mean, and what to ask", () => {
    expect(said(ask(inMadiun, { w: "35.77", t: "2025-08-12", p: "32,2" }))).toEqual([
      antara,
      today,
      uncounted,
      "Kalau benar, orangnya:",
      // 0,322 x 156.000 = 50.232; x 153.660, which is 156.000 x 0,985, = 49.479
      "32,2% dari wajib KTP: sekitar 50.200 orang; dari pemegang KTP-el sekitar 49.000 orang",
      "32,2% dari penduduk: sekitar 65.000 orang", // x 201.733 = 64.958
      "32,2% dari target 30% dari pemegang KTP-el: sekitar 14.800 orang", // 0,3 x 49.479 = 14.844
      "Tanyakan ke Dinas Dukcapil: berapa orangnya?",
    ]);
  });

  test("in English", () => {
    expect(said(ask(inMadiun, { w: "35.77", t: "2025-08-12", p: "32.2" }, "en"))).toEqual([
      "This figure was printed by ANTARA Jatim, 13 August 2025: 32.2% of people obliged to hold a KTP. Of e-KTP holders that is about 33%.",
      "This figure was printed by Madiun Today, September 2025: 32.20%, base not stated.",
      "The number of people is not given, so we cannot work it out again.",
      "If it is right, the people would be:",
      "32.2% of people obliged to hold a KTP: about 50,200 people; of e-KTP holders about 49,000 people",
      "32.2% of residents: about 65,000 people",
      "32.2% of the 30% target of e-KTP holders: about 14,800 people",
      "Ask the civil registry office: how many people?",
    ]);
  });

  test("without a day: those printed with as many digits first, of these the newest", () => {
    expect(said(ask(inMadiun, { w: "35.77", p: "32,2" })).slice(0, 2)).toEqual([antara, today]);
    expect(said(ask(inMadiun, { w: "35.77", p: "32,20" })).slice(0, 2)).toEqual([today, antara]);
  });

  test("a base that was not named leads with holders, whom the national target is of", () => {
    const [card] = ask(inMadiun, { w: "35.77", t: "2025-08-12", p: "31" }).meaning!.cards.map(cardText);
    // 0,31 x 153.660 = 47.635; x 156.000 = 48.360
    expect(plainText(card!)).toBe(
      "31% dari pemegang KTP-el: sekitar 48.000 orang; dari wajib KTP sekitar 48.000 orang",
    );
  });

  test("by the day it came out as well as by the day it is about", () => {
    const late = record({
      reports: [report("35.77", "2025-01-01", { share: "30.1", statedBase: "perekaman", source: "late" })],
      sources: { late: { published: "2025-06-01" } },
    });
    const found = (t: string) => ask(sent(late), { w: "35.77", t, p: "30,1" }).onRecord.length;
    expect([found("2025-01-31"), found("2025-04-01"), found("2025-07-31")]).toEqual([1, 0, 1]);
  });

  test("by fewer digits, as similar: 32 may be 32,2, not 33,1", () => {
    const similar = said(ask(inMadiun, { w: "35.77", t: "2025-08-12", p: "32" }));
    expect(similar[0]).toMatch(/^Angka yang mirip dimuat ANTARA Jatim, 13 Agustus 2025: 32,2% dari wajib KTP\./);
    expect(similar).toContain("Belum bisa dihitung ulang.");
    // 0,32 x 153.660 = 49.171; x 156.000 = 49.920
    expect(similar).toContain("32% dari pemegang KTP-el: sekitar 49.000 orang; dari wajib KTP sekitar 50.000 orang");
    expect(ask(inMadiun, { w: "35.77", t: "2025-08-12", p: "33,1" }).onRecord).toEqual([]);
  });
});

test("without a count, the nearest one on record, at most 31 days away, is used and dated", () => {
  // 54 ribu of 22 April 2024 are 8,3 to 8,5 % of 640.000 holders.
  const { check } = ask(inMalang, { t: "2024-05-01", p: "8,4", b: "perekaman" });
  expect(check!.verdict).toBe("Cocok.");
  expect(plainText(check!.reason)).toContain(
    "Sebanyak 54 ribu orang pada 22 April 2024 adalah antara 8,3% dan 8,5% dari",
  );
  expect(ask(inMalang, { t: "2024-05-24", p: "8,4", b: "perekaman" }).check!.outcome).toBe("tak-dapat-diperiksa");
});

test("a rounded count carries its interval", () => {
  // 54 ribu [53.500; 54.500] of [638.000; 642.000] is 8,33 to 8,54 %: 8,5 printed fits; 54.000 in full, 8,41 to 8,46, does not.
  const question = { t: "2024-04-22", p: "8,50", b: "perekaman" };
  expect(ask(inMalang, { ...question, j: "54 ribu" }).check!.outcome).toBe("cocok");
  expect(ask(inMalang, { ...question, j: "54.000" }).check!.outcome).not.toBe("cocok");
});

/** Regions as the record has them, for claims that nobody printed. */
const others = sent(
  record({
    bases: [
      // Kabupaten Sidoarjo
      base("35.15", "2024-09-21", "dpt", 1_479_539),
      base("35.15", "2024-12-31", "penduduk", 2_027_874),
      // Kota Kediri
      base("35.71", "2024-12-31", "penduduk", 301_424),
      // Kabupaten Banyuwangi
      base("35.10", "2023-01-10", "perekaman", 1_300_000, { precision: "sekitar", unit: 100_000 }),
      base("35.10", "2024-12-31", "penduduk", 1_791_789),
    ],
  }),
);

describe("what cannot be is said at once, alone", () => {
  test("a day that has not come", () => {
    const future = { t: "2027-04-22", j: "54 ribu", p: "8,4", b: "perekaman" };
    expect(said(ask(inMalang, future))).toEqual(["Tanggal 22 April 2027 belum terjadi; periksa lagi tahunnya."]);
    expect(said(ask(inMalang, future, "en"))).toEqual(["The date, 22 April 2027, has not come yet; check the year."]);
    expect(ask(inMalang, { ...future, t: TODAY }).instead).toEqual([]);
  });

  test("more than all of a base: Kota Kediri, 260.000 = 110 % of the holders; 260.000 / 301.424 = 86,257 %", () => {
    const kediri = { w: "35.71", t: "2024-12-31", j: "260.000", p: "110", b: "perekaman" };
    expect(said(ask(others, kediri))).toEqual([
      "Lebih dari 100% tidak mungkin dari pemegang KTP-el, wajib KTP, atau penduduk; dari target bisa.",
      "Sebanyak 260.000 orang adalah 86,26% dari 301.424 penduduk kota-35-71.",
    ]);
    expect(said(ask(others, kediri, "en"))).toEqual([
      "More than 100% of e-KTP holders, people obliged to hold a KTP or residents is impossible; of a target it is not.",
      "The 260,000 people are 86.26% of the 301,424 residents of kota-35-71.",
    ]);
    expect(ask(others, { ...kediri, j: "", b: "tidak_disebut" }).instead).toHaveLength(1);
    expect(ask(others, { ...kediri, b: "target" }).instead).toEqual([]);
    expect(ask(others, { ...kediri, p: "100" }).instead).toEqual([]);
  });

  test("more people than the region has; the residents of another day may have been 2 % a year more", () => {
    const question = { w: "35.71", t: "2024-12-31", p: "10", b: "penduduk" };
    expect(said(ask(others, { ...question, j: "400 ribu" }))).toEqual([
      "Sebanyak 400 ribu orang lebih banyak daripada seluruh 301.424 penduduk kota-35-71 (31 Desember 2024).",
    ]);
    expect(said(ask(others, { ...question, j: "400 thousand" }, "en"))).toEqual([
      "About 400,000 people are more than all 301,424 residents of kota-35-71 (31 December 2024).",
    ]);
    expect(ask(others, { ...question, j: "301.424" }).instead).toEqual([]);
    // A year later: 301.424 x 1,02 = 307.452.
    expect(ask(others, { ...question, t: "2025-12-31", j: "307.000" }).instead).toEqual([]);
    expect(ask(others, { ...question, t: "2025-12-31", j: "308.000" }).instead).toHaveLength(1);
  });
});

describe("an implied base that cannot be: Kabupaten Sidoarjo, 121 ribu = 25 % of the holders", () => {
  // 1.479.539 voters x 1,01 [0,95; 1,06], drift of 43 days 3.518: holders 1.494.334 [1.402.044; 1.571.829].
  // 120.500 / 1.571.829 = 7,67 %; 121.500 / 1.402.044 = 8,67 %. 100 %: 120.500 / 0,26 = 463.462 to 121.500 / 0,245 = 495.918.
  const sidoarjo = { w: "35.15", t: "2024-08-09", j: "121 ribu", p: "25", b: "perekaman" };

  test("is said to be out of the question; of the 30 % target, 25,5 to 28,9 % by our estimate, it may be", () => {
    expect(said(ask(others, sidoarjo)).slice(0, 4)).toEqual([
      "Belum bisa dihitung ulang.",
      "Sebanyak 121 ribu orang adalah antara 7,7% dan 8,7% dari pemegang KTP-el (perkiraan kami: antara 1.402.000 dan 1.572.000), jadi tidak mungkin 25%; yang mungkin dari target 30% dari pemegang KTP-el.",
      "Yang lain juga tidak cocok: penduduk.",
      "Kalau 121 ribu orang itu 25% dari pemegang KTP-el, maka 100%-nya sekitar 480.000 orang (antara 463.000 dan 496.000), padahal jumlah pemegang KTP-el sekitar 1.490.000 (perkiraan kami).",
    ]);
    expect(said(ask(others, sidoarjo, "en")).slice(0, 2)).toEqual([
      "Cannot be worked out again yet.",
      "About 121,000 people are between 7.7% and 8.7% of e-KTP holders (our estimate: between 1,402,000 and 1,572,000), so it cannot be 25%; it may be of the 30% target of e-KTP holders.",
    ]);
  });

  test("40 % is of nothing: an estimate can fail it, and is said to be one", () => {
    const [verdict, reason] = said(ask(others, { ...sidoarjo, p: "40" }));
    expect(verdict).toBe("Tidak cocok dengan jumlah mana pun yang ada pada kami.");
    expect(reason).toBe(
      "Sebanyak 121 ribu orang adalah antara 7,7% dan 8,7% dari pemegang KTP-el (perkiraan kami: antara 1.402.000 dan 1.572.000).",
    );
  });

  test("8 % is inside the estimate, which cannot confirm it", () => {
    expect(said(ask(others, { ...sidoarjo, p: "8" })).slice(0, 2)).toEqual([
      "Belum bisa dihitung ulang.",
      "Angka itu sejalan dengan perkiraan kami atas pemegang KTP-el (antara 1.402.000 dan 1.572.000), tetapi perkiraan tidak bisa memastikannya.",
    ]);
  });
});

describe("a base almost the same, where the one named could not be tested, is agreement", () => {
  test("Kabupaten Banyuwangi, 130.000 = 10 % of wajib KTP: 9,2 to 10,9 % of the holders", () => {
    // 1.300.000 +- 100.000, drift of 171 days 12.172: [1.187.828; 1.412.172].
    const banyuwangi = { w: "35.10", t: "2023-06-30", j: "130.000", p: "10", b: "wajib_ktp" };
    expect(said(ask(others, banyuwangi)).slice(0, 2)).toEqual([
      "Cocok dengan basis yang hampir sama.",
      "Jumlah wajib KTP di sekitar tanggal itu belum ada pada kami; 130.000 orang adalah antara 9,2% dan 10,9% dari pemegang KTP-el (antara 1.190.000 dan 1.410.000), yang jumlahnya hampir sama.",
    ]);
    expect(said(ask(others, banyuwangi, "en"))[0]).toBe("Correct, of a base almost the same.");
  });

  test("Kota Madiun, 50.232 = 32,2 % of holders: 50.232 / 157.000 = 32,0 %, / 155.000 = 32,4 % of wajib KTP", () => {
    const holders = { w: "35.77", t: "2025-08-12", j: "50.232", p: "32,2", b: "perekaman" };
    expect(said(ask(inMadiun, holders))).toEqual(
      expect.arrayContaining([
        "Cocok dengan basis yang hampir sama.",
        "Jumlah pemegang KTP-el di sekitar tanggal itu belum ada pada kami; 50.232 orang adalah antara 32,0% dan 32,4% dari sekitar 156 ribu wajib KTP, yang jumlahnya hampir sama.",
      ]),
    );
    expect(said(ask(inMadiun, holders, "en"))).toContain("Correct, of a base almost the same.");
  });
});

test("a target that was only named is as we read it: Kota Malang, 54 ribu = 8,4 % of the target", () => {
  // 30 % of [638.000; 642.000] is [191.400; 192.600]: 53.500 / 192.600 = 27,8 %, 54.500 / 191.400 = 28,5 %.
  const typed = { t: "2024-04-22", j: "54 ribu", p: "8,4", b: "target" };
  expect(said(ask(inMalang, typed)).slice(0, 2)).toEqual([
    "Cocok, tetapi dari jumlah yang lain.",
    "Sebanyak 54 ribu orang adalah antara 27,8% dan 28,5% dari target (kami baca: 30% dari pemegang KTP-el; antara 191.400 dan 192.600), tetapi antara 8,3% dan 8,5% dari pemegang KTP-el (antara 638.000 dan 642.000).",
  ]);
  expect(said(ask(inMalang, typed, "en")).slice(0, 2)).toEqual([
    "Correct, but of something else.",
    "About 54,000 people are between 27.8% and 28.5% of the target (as we read it: 30% of e-KTP holders; between 191,400 and 192,600), but between 8.3% and 8.5% of e-KTP holders (between 638,000 and 642,000).",
  ]);
});

test("Kota Madiun, 48.000 = 32 %: what was tested and does not fit is said, and how far off it is shown", () => {
  // 48.000 / 157.000 = 30,6 %, / 155.000 = 31,0 %; of 201.733 residents, drift of 224 days 2.474: 23,5 to 24,1 %.
  const found = ask(inMadiun, { w: "35.77", t: "2025-08-12", j: "48.000", p: "32" });
  expect(said(found)).toContain(
    "Sudah diuji dan tidak cocok: wajib KTP, penduduk, target 30% dari pemegang KTP-el, dan target 30% dari wajib KTP.",
  );
  expect(said(found)).toContain("Belum bisa diuji: pemegang KTP-el, jumlahnya perkiraan kami.");
  const lines = linesOf(found.check!.tests!);
  expect(lines.find((line) => line.startsWith("wajib KTP"))).toMatch(/30,6–31,0%$/);
  expect(lines.find((line) => line.startsWith("penduduk"))).toMatch(/23,5–24,1%$/);
  // 0,3 x 156.000 x 0,985: a target of our estimate is one, and said to be.
  expect(lines.find((line) => line.startsWith("target 30% dari pemegang"))).toContain("(perkiraan kami)");
});

test("a percentage alone, nowhere on record: what it would mean of what is known today, and what to ask", () => {
  // Holders by the residents, narrower than a number of January 2023 give or take 100.000: 1.791.789 x 0,752 = 1.347.425.
  expect(said(ask(others, { w: "35.10", p: "32" }))).toEqual([
    "Belum bisa dihitung ulang.",
    "Jumlah orangnya tidak diisi, dan pada catatan kami tidak ada yang bisa dipakai.",
    "Kalau benar, orangnya:",
    "32% dari pemegang KTP-el: sekitar 430.000 orang",
    "32% dari penduduk: sekitar 570.000 orang",
    "32% dari target 30% dari pemegang KTP-el: sekitar 130.000 orang",
    "Tanyakan ke Dinas Dukcapil: berapa orangnya, dan dari jumlah apa?",
  ]);
});

test("one question to ask: what it is of, where a check finds that it is not what was named; none where it fits", () => {
  // 54.000 / 640.000 = 8,4 % of holders.
  const typed = { t: "2024-04-22", j: "54 ribu", p: "8,4" };
  expect(ask(inMalang, { ...typed, b: "target" }).ask).toBe(
    "Tanyakan ke Dinas Dukcapil: persentase itu dari jumlah apa?",
  );
  expect(ask(inMalang, { ...typed, b: "target" }, "en").ask).toBe(
    "Ask the civil registry office: what is that a percentage of?",
  );
  expect(ask(inMalang, { ...typed, b: "perekaman" }).ask).toBeNull();
});

test("a count without a day, nowhere on record, is asked for its day: totals change", () => {
  expect(said(ask(others, { w: "35.10", p: "32", j: "100.000" }))).toEqual([
    "Isi juga tanggalnya: jumlah orang dibandingkan dengan jumlah penduduk dan pemegang KTP-el pada waktu itu.",
  ]);
});

describe("what is missing is asked for", () => {
  const typed = { w: MALANG, t: "2023-09-03", j: "26.046", p: "15,7", b: "wajib_ktp" };

  test.each([
    [{ w: "" }, ["Pilih wilayahnya."]],
    [{ t: "3 September" }, ["Tanggal tidak terbaca. Isi misalnya 3 September 2023, atau kosongkan."]],
    [{ p: "banyak" }, ["Tulis persentasenya dengan angka, misalnya 15,7."]],
    [{ j: "puluhan ribu" }, ["Jumlah orang tidak terbaca. Tulis misalnya 26.046 atau 54 ribu, atau kosongkan."]],
    [{ b: "dpt" }, ["Tautan ini menyebut basis yang tidak kami kenal. Pilih dari daftarnya, lalu tekan Periksa."]],
  ])("%o", (changes, missing) => {
    expect(readQuestion({ ...typed, ...changes }, "id")).toEqual({ missing });
  });

  test("no base is one that is not stated; no day is none", () => {
    expect(readQuestion({ ...typed, b: "" }, "id")).toMatchObject({ base: "tidak_disebut" });
    expect(readQuestion({ ...typed, t: "" }, "id")).toMatchObject({ date: null });
  });
});

test.each([
  ["id", "paling jauh 31 hari dari tanggal itu"],
  ["en", "at most 31 days from that date"],
] as const)("the form says how near a count on record must be, %s", (language, near) => {
  expect(plainText(checkerWords[language].countHint)).toContain(near);
});

test("the address of a check keeps what was typed, and no more", () => {
  const typed = { w: "35.77", t: "", j: "", p: "32,2", b: "tidak_disebut" };
  expect(checkAddress(typed)).toBe("?w=35.77&p=32%2C2");
  expect(checkAddress({ ...typed, t: "2025-08-12", b: "wajib_ktp" })).toBe(
    "?w=35.77&t=2025-08-12&p=32%2C2&b=wajib_ktp",
  );
});

test("the record for the browser holds no notes and no addresses", () => {
  const text = JSON.stringify(checkerRecord(malang));
  expect(text).not.toContain("https://");
  expect(text).not.toContain("160.000 / 0,25");
});

describe("as HTML", () => {
  const html = (typed: Partial<Typed>) => answerHtml(ask(inMalang, typed), "Hitungannya").replaceAll("\u00a0", " ");

  test("verdict, reason and table, and KTP-el never breaks, in the table neither", () => {
    const text = html({ t: "2023-09-03", j: "26.046", p: "15,7", b: "wajib_ktp" });
    expect(text).toMatch(/<p class="verdict"><svg class="sign".+<\/svg> .+<\/p><p>/);
    expect(text).toMatch(
      /<details><summary>Hitungannya<\/summary>.*<table class="stack"><caption>.*<th scope="row">pemegang <span class="nb">KTP-el<\/span>/,
    );
    expect(text.replaceAll(/<[^>]+>KTP-el</g, "")).not.toContain("KTP-el");
  });

  test("what cannot be is one paragraph", () => {
    expect(html({ t: "2027-01-01", p: "15,7" })).toMatch(/^<p>[^<]+<\/p>$/);
  });
});

test("of the sources only those that some figure cites are sent", () => {
  const uncited = { ...malang.sources[0]!, id: "sarana-saja" };
  const { sources } = checkerRecord({ ...malang, sources: [uncited, ...malang.sources] });
  expect(sources.map(({ id }) => id)).toEqual(malang.sources.map(({ id }) => id));
});
