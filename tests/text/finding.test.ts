import { describe, expect, test } from "vitest";
import type { PointState, RegionState } from "../../src/metrics/state.ts";
import { finding, noFigureSentence } from "../../src/text/finding.ts";
import { base, report, target } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import {
  holders,
  madiunMet,
  madiunPossibly,
  madiunRegency,
  malang,
  malangRecord,
  malangState,
  measureOf,
  nganjuk,
  noBase,
  point,
  ponorogo,
  q,
  record,
  share,
  state,
  surabayaOnTrack,
  surabayaUndecided,
} from "./states.ts";

const today = "2026-11-21";

function said(whole: RegionState, at: PointState | null, dataset = record(), day = today) {
  const texts = (["id", "en"] as const).map((language) => finding(whole, at, dataset, day, language));
  return texts.map(({ age, fact, verdict, newer, tails }) => ({
    age: plain(age),
    fact: plain(fact),
    verdict: plain(verdict),
    newer: plain(newer),
    tails: tails.map(plain),
  }));
}

function saidAlone(code: string, at: PointState, day = today) {
  return said(state(code, [at], { stale: false, age: null }), at, record(), day);
}

describe("each status: what was counted, and the verdict", () => {
  test("tertinggal: Kota Malang, 22 April 2024", () => {
    const [id, en] = said(malangState, malang, malangRecord, "2024-06-01");
    // [7,86; 8,81]: 8 to 9 of a hundred, so the interval is shown
    expect(id!.fact).toBe(
      "Hingga 22 April 2024, 54 ribu orang di Kota Malang sudah mengaktifkan IKD, sekitar 8,4% (antara 7,9% dan 8,8%) dari sekitar 640 ribu pemegang KTP-el (dihitung dari target).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai. Lajunya sekitar 125 orang per hari; untuk mencapai target perlu sekitar 550.",
    );
    expect(en!.fact).toBe(
      "By 22 April 2024, about 54,000 people in Kota Malang had activated IKD: about 8.4% (between 7.9% and 8.8%) of about 640,000 e-KTP holders (worked back from the target).",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met. The pace was about 125 people a day; the target needed about 550.",
    );
  });

  test("once the deadline is over, nothing about the pace: that stands in one line below", () => {
    const [id, en] = said(malangState, malang, malangRecord);
    expect(id!.verdict).toBe("Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai.");
    expect(en!.verdict).toBe("By then the 2024 national target (30% of e-KTP holders) had not been met.");
  });

  test("tercapai: Kota Madiun, 12 August 2025, from a percentage of wajib KTP", () => {
    const [id, en] = saidAlone("35.77", madiunMet);
    expect(id!.fact).toBe(
      "Pada 12 Agustus 2025, aktivasi IKD di Kota Madiun tercatat 32,2% dari wajib KTP, menurut ANTARA Jatim; jumlah orangnya tidak disebut. Itu sekitar 33% (antara 32% dan 34%) dari pemegang KTP-el, perkiraan dari wajib KTP.",
    );
    expect(id!.verdict).toBe("Saat itu target nasional 2025 (30% dari pemegang KTP-el) sudah tercapai.");
    expect(en!.fact).toBe(
      "On 12 August 2025, IKD activations in Kota Madiun stood at 32.2% of people obliged to hold a KTP, ANTARA Jatim reported; it gave no count. That is about 33% (between 32% and 34%) of e-KTP holders, estimated from those obliged to hold a KTP.",
    );
    expect(en!.verdict).toBe("By then the 2025 national target (30% of e-KTP holders) had been met.");
  });

  test("mungkin-tercapai: Kota Madiun, 2024", () => {
    const [id, en] = saidAlone("35.77", madiunPossibly);
    // The upper end, 30,31 %, must not print as the target, so one decimal: 28,4 %. 43.584 / 154.000 would be 28,3 %,
    // 43.584 / 153.700 is 28,36 %; four digits and no hedge.
    expect(id!.fact).toBe(
      "Hingga 2024 (harinya tidak disebut), 43.584 orang di Kota Madiun sudah mengaktifkan IKD, sekitar 28,4% (antara 26,9% dan 30,3%) dari 153.700 pemegang KTP-el (perkiraan dari wajib KTP, Agustus 2025).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) mungkin sudah tercapai: targetnya terletak di dalam rentang itu, jadi belum bisa dipastikan.",
    );
    expect(en!.fact).toBe(
      "In 2024 (day not stated), 43,584 people in Kota Madiun had activated IKD: about 28.4% (between 26.9% and 30.3%) of 153,700 e-KTP holders (estimate from those obliged to hold a KTP, August 2025).",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) may have been met: it lies inside that range, so we cannot say.",
    );
  });

  test("an interval whose ends the headline tells apart is shown, however narrow: Kabupaten Mojokerto, 6 to 7 of a thousand", () => {
    // "5 ribu sekian" [5.000; 6.000] of 827.718 [827.218; 828.218]: 0,604 % [0,604; 0,725]
    const row = report("35.18", "2023-02-24", { count: 5000, precision: "minimal", unit: 1000 });
    const at = point(row, { holders: nganjuk.holders, coverage: share(0.60407, 0.60371, 0.72532) });
    expect(saidAlone("35.18", at)[0]!.fact).toContain("sekitar 0,60% (antara 0,60% dan 0,73%) dari");
    const narrow = point(row, { holders: nganjuk.holders, coverage: share(0.62, 0.6, 0.64) });
    expect(saidAlone("35.18", narrow)[0]!.fact).toContain("sekitar 0,62% dari");
  });

  test("mungkin-tercapai shows its interval, however narrow: the verdict speaks of it", () => {
    const narrow = point(report("35.73", "2024-04-22", { count: 192000 }), {
      holders: malang.holders,
      coverage: share(30.0001, 29.9065, 30.0941),
      status: "mungkin-tercapai",
    });
    // 0,19 wide: one decimal, but 30,0001 and the ends would then print as 30,0: two, and the value is cut
    expect(saidAlone("35.73", narrow)[0]!.fact).toContain("30,00% (antara 29,91% dan 30,09%) dari");
  });

  test("di-jalur: Kota Surabaya, early April 2024; the pace needed is rounded up", () => {
    const [id, en] = saidAlone("35.78", surabayaOnTrack, "2024-06-01");
    // 342.000 / 2.200.000 would be 15,55 %, 16; / 2.240.000 it is 15,27 %
    expect(id!.fact).toBe(
      "Hingga April 2024 (harinya tidak disebut), 342 ribu orang di Kota Surabaya sudah mengaktifkan IKD, sekitar 15% (antara 14% dan 17%) dari sekitar 2,24 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai. Lajunya sekitar 1.590 orang per hari; itu cukup, sebab yang diperlukan sekitar 1.300.",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met. The pace was about 1,590 people a day; that was enough, since about 1,300 were needed.",
    );
  });

  test("belum-tercapai with one count: Kabupaten Nganjuk, 26 January 2024, without a word on the pace", () => {
    const [id, en] = saidAlone("35.18", nganjuk, "2024-06-01");
    expect(id!.fact).toBe(
      "Hingga 26 Januari 2024, 104.712 orang di Kabupaten Nganjuk sudah mengaktifkan IKD, 11,88% dari 881.265 pemegang KTP-el.",
    );
    expect(id!.verdict).toBe("Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai.");
    expect(en!.fact).toBe(
      "By 26 January 2024, 104,712 people in Kabupaten Nganjuk had activated IKD: 11.88% of 881,265 e-KTP holders.",
    );
    expect(en!.verdict).toBe("By then the 2024 national target (30% of e-KTP holders) had not been met.");
  });

  test("belum-tercapai from a percentage alone: Kabupaten Madiun, November 2025", () => {
    const [id, en] = saidAlone("35.19", madiunRegency);
    expect(id!.fact).toBe(
      "Pada November 2025, aktivasi IKD di Kabupaten Madiun tercatat 19,35% dari pemegang KTP-el, menurut Berkah News24; jumlah orangnya tidak disebut.",
    );
    expect(id!.verdict).toBe("Saat itu target nasional 2025 (30% dari pemegang KTP-el) belum tercapai.");
    expect(en!.fact).toBe(
      "In November 2025, IKD activations in Kabupaten Madiun stood at 19.35% of e-KTP holders, Berkah News24 reported; it gave no count.",
    );
  });

  test("one figure of several sources: all are named", () => {
    const reports = ["berkah", "garda"].map((source) => ({ ...madiunRegency.report, source }));
    const [id, en] = saidAlone("35.19", { ...madiunRegency, reports });
    expect(id!.fact).toContain("menurut Berkah News24 dan Garda Jatim; jumlah");
    expect(en!.fact).toContain("Berkah News24 and Garda Jatim reported; it gave no count");
  });

  test("belum-tercapai, pace undecided: Kota Surabaya, 30 April 2024", () => {
    const [id, en] = saidAlone("35.78", surabayaUndecided, "2024-06-01");
    // 348.000 / 2.200.000 = 15,8 %: 16 %
    expect(id!.fact).toBe(
      "Hingga 30 April 2024, 348 ribu orang di Kota Surabaya sudah mengaktifkan IKD, sekitar 16% (antara 15% dan 17%) dari sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai. Lajunya 1.356 orang per hari, sedangkan yang diperlukan antara 1.120 dan 1.510; cukup tidaknya belum bisa dipastikan.",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met. The pace was 1,356 people a day, and between 1,120 and 1,510 were needed; we cannot tell whether that pace was enough.",
    );
  });

  test("belum-tercapai on the deadline: Kabupaten Ponorogo, 31 December 2023, without a pace", () => {
    const [id, en] = saidAlone("35.02", ponorogo);
    expect(id!.fact).toBe(
      "Hingga 31 Desember 2023, 11.265 orang di Kabupaten Ponorogo sudah mengaktifkan IKD, sekitar 1,47% dari 768.071 pemegang KTP-el (Februari 2023).",
    );
    expect(id!.verdict).toBe(
      "Saat itu, pada hari tenggatnya, target nasional 2023 (25% dari pemegang KTP-el) belum tercapai.",
    );
    expect(en!.fact).toBe(
      "By 31 December 2023, 11,265 people in Kabupaten Ponorogo had activated IKD: about 1.47% of 768,071 e-KTP holders (February 2023).",
    );
    expect(en!.verdict).toBe(
      "By then, on its deadline, the 2023 national target (25% of e-KTP holders) had not been met.",
    );
  });

  test("belum-tercapai by some day up to the deadline: nothing about the deadline itself", () => {
    const [id, en] = saidAlone("35.02", { ...ponorogo, report: { ...ponorogo.report, datePrecision: "tahun" } });
    expect(id!.verdict).toBe("Saat itu target nasional 2023 (25% dari pemegang KTP-el) belum tercapai.");
    expect(en!.verdict).toBe("By then the 2023 national target (25% of e-KTP holders) had not been met.");
  });

  test("tanpa-basis: a count, and why no coverage", () => {
    const [id, en] = saidAlone("35.06", noBase);
    expect(id!.fact).toBe("Hingga 17 Februari 2023, 3.906 orang di Kabupaten Kediri sudah mengaktifkan IKD.");
    expect(id!.verdict).toBe(
      "Jumlah pemegang KTP-el, wajib KTP, pemilih, atau penduduk yang dapat dipakai, dalam tiga tahun sekitar tanggal itu, belum ditemukan, jadi cakupannya belum dapat dihitung.",
    );
    expect(en!.fact).toBe("By 17 February 2023, 3,906 people in Kabupaten Kediri had activated IKD.");
    expect(en!.verdict).toBe(
      "No usable number of e-KTP holders, of people obliged to hold a KTP, of voters or of residents within three years of that date has been found, so coverage cannot be worked out.",
    );
  });

  test("before the first national target there is no verdict", () => {
    const early = point(report("35.02", "2022-12-30", { count: 100 }), {
      status: null as never,
      coverage: share(0.013),
    });
    expect(saidAlone("35.02", early)[0]!.verdict).toBeNull();
  });
});

describe("belum-ada-data", () => {
  const known = record({
    bases: [
      base("35.10", "2023-12-31", "penduduk", 1780000),
      base("35.10", "2024-12-31", "penduduk", 1791789),
      base("35.10", "2024-09-20", "dpt", 1348925, { datePrecision: "bulan" }),
      base("35.10", "2023-01-10", "perekaman", 1300000, { precision: "sekitar", unit: 100000 }),
      base("35.10", "2025-01-10", "perekaman", 9, { used: false }),
    ],
  });

  test("nothing found: Kabupaten Banyuwangi, with the last usable size of each base", () => {
    const [id, en] = said(state("35.10", []), null, known);
    expect(id).toEqual({
      age: null,
      fact: "Belum ada angka aktivasi IKD untuk Kabupaten Banyuwangi yang dapat kami temukan.",
      verdict: null,
      newer: null,
      tails: [
        "Yang diketahui: 1.791.789 penduduk (31 Desember 2024), 1.348.925 pemilih (September 2024), dan sekitar 1,3 juta pemegang KTP-el (10 Januari 2023).",
      ],
    });
    expect(en!.fact).toBe("We have found no IKD figure for Kabupaten Banyuwangi.");
    expect(en!.tails).toEqual([
      "What is known: 1,791,789 residents (31 December 2024), 1,348,925 registered voters (September 2024) and about 1.3 million e-KTP holders (10 January 2023).",
    ]);
  });

  test("figures found, none usable: Kota Mojokerto", () => {
    const downloads = report("35.76", "2023-08-03", {
      count: 3900,
      precision: "minimal",
      unit: 100,
      used: false,
      note: "Unduhan.",
    });
    const dataset = record({ activations: [downloads] });
    expect(noFigureSentence(state("35.76", []), dataset, "id")).toBe(
      "Belum ada angka aktivasi IKD untuk Kota Mojokerto yang dapat kami pakai.",
    );
    expect(noFigureSentence(state("35.76", []), dataset, "en")).toBe(
      "We have found no usable IKD figure for Kota Mojokerto.",
    );
  });
});

describe("tails", () => {
  test("how old, in three steps, always with the date: Kota Malang", () => {
    const aged = (age: "half-year" | "year" | "two-years") =>
      said({ ...malangState, age }, malang, malangRecord).map((texts) => texts.age);
    expect(aged("two-years")).toEqual([
      "Angka terakhir yang kami temukan: 22 April 2024, lebih dari dua tahun lalu. Keadaan sekarang belum diketahui.",
      "The last figure we have found: 22 April 2024, more than two years ago. The present state is not known.",
    ]);
    expect(aged("year")[0]).toContain("22 April 2024, lebih dari setahun lalu.");
    expect(aged("half-year")).toEqual([
      "Angka terakhir yang kami temukan: 22 April 2024, lebih dari setengah tahun lalu. Keadaan sekarang belum diketahui.",
      "The last figure we have found: 22 April 2024, more than half a year ago. The present state is not known.",
    ]);
    expect(saidAlone("35.73", malang)[0]!.age).toBeNull();
  });

  test("own target: Kota Malang; no pace needed for it", () => {
    const [id, en] = said(malangState, malang, malangRecord);
    expect(id!.tails).toEqual([
      "Kota Malang punya target sendiri: 160 ribu orang, 25% dari pemegang KTP-el, akhir 2024. Dari target itu sekitar 33,8% terpenuhi, kurang sekitar 106.000 orang.",
    ]);
    expect(en!.tails).toEqual([
      "Kota Malang has a target of its own: about 160,000 people, 25% of e-KTP holders, by the end of 2024. Of that target about 33.8% had been reached, about 106,000 people short.",
    ]);
  });

  test("another base that does not meet the one chosen: what it would give, with its number", () => {
    // Kabupaten Bangkalan: 1.377 of 667.742, 2,65 years away, 667.742 x 2 % x 2,65 = 35.390: 0,206 % [0,196; 0,218]
    const other = holders(q(667742, 632352, 703132), "dilaporkan", base("35.26", "2020-06-25", "perekaman", 667742));
    const chosen = holders(q(745337, 725000, 765674), "dilaporkan", base("35.26", "2024-06-28", "perekaman", 745337));
    const at = point(report("35.26", "2023-02-16", { count: 1377 }), {
      coverage: share(0.18475, 0.17984, 0.18993),
      holders: { ...chosen, apart: [other] },
    });
    expect(saidAlone("35.18", at).map(({ tails }) => tails)).toEqual([
      ["Basis lain memberi sekitar 0,21% dari 667.742 pemegang KTP-el (Juni 2020)."],
      ["Another base gives about 0.21% of 667,742 e-KTP holders (June 2020)."],
    ]);
  });

  test("an earlier point is neither stale nor followed by something newer", () => {
    const newer = { report: report("35.73", "2025-09-16", { share: "6.7", source: "insani" }) };
    expect(said({ ...malangState, newer }, malangState.series[0]!, malangRecord)[0]!.tails).toEqual([]);
  });

  test("a newer figure whose base is not stated, or is another", () => {
    const figure = (statedBase: "tidak_disebut" | "target" | "penduduk") => ({
      report: report("35.73", "2025-09-16", { share: "6.7", sharePrecision: "sekitar", statedBase, source: "insani" }),
    });
    const tail = (statedBase: "tidak_disebut" | "target" | "penduduk") =>
      said({ ...malangState, newer: figure(statedBase) }, malang, malangRecord).map(({ newer }) => newer);
    expect(tail("tidak_disebut")).toEqual([
      "Ada angka yang lebih baru, sekitar 6,7% (16 September 2025), dimuat Insani Media, tetapi basisnya tidak disebut, jadi tidak kami pakai.",
      "Insani Media printed a newer figure, about 6.7% (16 September 2025), base not stated; we do not use it.",
    ]);
    expect(tail("target")).toEqual([
      "Ada angka yang lebih baru, sekitar 6,7% (16 September 2025), dimuat Insani Media, tetapi itu dari target, bukan dari pemegang KTP-el.",
      "Insani Media printed a newer figure, about 6.7% (16 September 2025), but that is of the target, not of e-KTP holders.",
    ]);
    expect(tail("penduduk")[0]).toContain("tetapi itu dari penduduk, bukan dari pemegang KTP-el.");
  });

  test("an estimate of the holders names its band", () => {
    expect(saidAlone("35.78", surabayaUndecided).map(({ tails }) => tails)).toEqual([
      [
        "Pemegang KTP-el di Kota Surabaya kami perkirakan antara 95% dan 106% dari jumlah pemilih dalam daftar pemilih tetap (DPT), Juni 2023.",
      ],
      [
        "The number of e-KTP holders in Kota Surabaya is our estimate: between 95% and 106% of the voters on the final roll (DPT), June 2023.",
      ],
    ]);
    expect(saidAlone("35.77", madiunPossibly).map(({ tails }) => tails)).toEqual([
      [
        "Pemegang KTP-el di Kota Madiun kami perkirakan antara 94% dan 102% dari wajib KTP, Agustus 2025 (penduduk 17 tahun ke atas, atau yang telah atau pernah kawin).",
      ],
      [
        "The number of e-KTP holders in Kota Madiun is our estimate: between 94% and 102% of those obliged to hold a KTP, August 2025 (residents aged 17 or over, or married now or before).",
      ],
    ]);
    expect(saidAlone("35.77", madiunMet)[0]!.tails).toEqual([
      "Pemegang KTP-el di Kota Madiun kami perkirakan antara 94% dan 102% dari wajib KTP (penduduk 17 tahun ke atas, atau yang telah atau pernah kawin).",
    ]);
  });

  test("more activations than holders: the two numbers cannot both be right", () => {
    const beyond = point(report("35.18", "2024-01-26", { count: 1200000 }), { coverage: share(120) });
    expect(saidAlone("35.18", beyond).map(({ tails }) => tails)).toEqual([
      ["Jumlah aktivasi itu melebihi jumlah pemegang KTP-el; keduanya tidak mungkin sama-sama tepat."],
      ["That is more activations than e-KTP holders; the two numbers cannot both be right."],
    ]);
    const estimated = { ...surabayaUndecided, coverage: { ...share(117, 106, 135), method: "dihitung" as const } };
    expect(saidAlone("35.78", estimated)[0]!.tails[0]).toBe(
      "Jumlah aktivasi itu melebihi perkiraan pemegang KTP-el: perkiraan itu terlalu rendah atau jumlah aktivasinya terlalu tinggi.",
    );
    const perhaps = { ...surabayaUndecided, coverage: { ...share(97, 90, 110), method: "dihitung" as const } };
    expect(saidAlone("35.78", perhaps)[0]!.tails).toHaveLength(1);
  });

  test("own targets that cannot be measured are said together; one that repeats the national target is not", () => {
    const rows = [
      target("35.29", 2024, { share: "25", base: "tidak_disebut" }),
      target("35.29", 2024, { share: "50", base: "tidak_disebut" }),
      target("35.29", 2024, { share: "30", base: "perekaman" }),
    ];
    const own = rows.map((row) => measureOf(row, "2024-12-09", {}));
    const [id, en] = saidAlone(
      "35.29",
      point(report("35.29", "2024-12-09", { count: 22895 }), { own, coverage: share(2.7) }),
    );
    expect(id!.tails).toEqual([
      "Target kabupaten sendiri tidak dapat diukur: 25%, basis tidak disebut, akhir 2024; 50%, basis tidak disebut, akhir 2024.",
    ]);
    expect(en!.tails).toEqual([
      "The regency's own target cannot be measured: 25%, base not stated, by the end of 2024; 50%, base not stated, by the end of 2024.",
    ]);
  });

  test("one that names people says more than the national target, though its share be the same", () => {
    const row = target("35.73", 2024, { share: "30", base: "perekaman", count: 190_000 });
    const own = [measureOf(row, "2024-04-22", { gap: q(136_000, 135_500, 136_500) })];
    expect(saidAlone("35.73", { ...malang, own })[0]!.tails.at(-1)).toContain("punya target sendiri: 190.000 orang");
  });

  test("an own target that is passed", () => {
    const own = [
      measureOf(target("35.77", 2025, { share: "25", base: "perekaman" }), "2025-08-12", {
        shareOfTarget: share(132.8, 128.6, 143.6),
        gap: q(-12402, -17097, -9975),
      }),
    ];
    // nobody was counted, so no number of people
    expect(saidAlone("35.77", { ...madiunMet, own })[0]!.tails.at(-1)).toBe(
      "Kota Madiun punya target sendiri: 25% dari pemegang KTP-el, akhir 2025. Dari target itu sekitar 133% terpenuhi.",
    );
    expect(saidAlone("35.77", { ...madiunPossibly, own })[0]!.tails.at(-1)).toContain(
      "Dari target itu sekitar 133% terpenuhi, lebih sekitar 12.000 orang.",
    );
  });
});
