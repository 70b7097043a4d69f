import { describe, expect, test } from "vitest";
import type { PointState, RegionState } from "../../src/metrics/state.ts";
import { finding, noFigureSentence } from "../../src/text/finding.ts";
import { headline } from "../../src/text/headline.ts";
import { base, report, target } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import {
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
  tulungagung,
} from "./states.ts";

const today = "2026-11-21";

function said(whole: RegionState, at: PointState | null, dataset = record()) {
  const texts = (["id", "en"] as const).map((language) => finding(whole, at, dataset, today, language));
  return texts.map(({ fact, verdict, tails }) => ({
    fact: plain(fact),
    verdict: plain(verdict),
    tails: tails.map(plain),
  }));
}

function saidAlone(code: string, at: PointState) {
  return said(state(code, [at], { stale: false }), at);
}

describe("each status: what was counted, and the verdict", () => {
  test("tertinggal: Kota Malang, 22 April 2024", () => {
    const [id, en] = said(malangState, malang, malangRecord);
    expect(id!.fact).toBe(
      "Hingga 22 April 2024, 54 ribu orang di Kota Malang telah mengaktifkan IKD, sekitar 8,4% dari sekitar 640 ribu pemegang KTP-el (tersirat dari target).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai dan lajunya belum cukup: sekitar 125 orang per hari, perlu 546.",
    );
    expect(en!.fact).toBe(
      "By 22 April 2024, about 54,000 people in Kota Malang had activated IKD: about 8.4% of about 640,000 e-KTP holders (implied by the target).",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met and the pace was not enough: about 125 people a day, 546 needed.",
    );
  });

  test("tercapai: Kota Madiun, 12 August 2025, from a percentage of wajib KTP", () => {
    const [id, en] = saidAlone("35.77", madiunMet);
    expect(id!.fact).toBe(
      "Pada 12 Agustus 2025, aktivasi IKD di Kota Madiun 32,2% dari wajib KTP, menurut ANTARA Jatim; jumlah orangnya tidak disebut. Itu sekitar 33% (antara 32% dan 36%) dari pemegang KTP-el, perkiraan dari wajib KTP.",
    );
    expect(id!.verdict).toBe("Saat itu target nasional 2025 (30% dari pemegang KTP-el) telah tercapai.");
    expect(en!.fact).toBe(
      "On 12 August 2025, IKD activations in Kota Madiun stood at 32.2% of people obliged to hold a KTP, ANTARA Jatim reported; it gave no count. That is about 33% (between 32% and 36%) of e-KTP holders, estimated from those obliged to hold a KTP.",
    );
    expect(en!.verdict).toBe("By then the 2025 national target (30% of e-KTP holders) had been met.");
  });

  test("mungkin-tercapai: Kota Madiun, end of 2024", () => {
    const [id, en] = saidAlone("35.77", madiunPossibly);
    expect(id!.fact).toBe(
      "Hingga akhir 2024 (harinya tidak disebut), 43.584 orang di Kota Madiun telah mengaktifkan IKD, sekitar 29% (antara 27% dan 32%) dari sekitar 150 ribu pemegang KTP-el (perkiraan dari wajib KTP, Agustus 2025).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) mungkin telah tercapai: targetnya terletak di dalam rentang itu, jadi tidak dapat dipastikan.",
    );
    expect(en!.fact).toBe(
      "By the end of 2024 (day not stated), 43,584 people in Kota Madiun had activated IKD: about 29% (between 27% and 32%) of about 150,000 e-KTP holders (estimate from those obliged to hold a KTP, August 2025).",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) may have been met: it lies inside that range, so we cannot say.",
    );
  });

  test("mungkin-tercapai shows its interval, however narrow: the verdict speaks of it", () => {
    const narrow = point(report("35.73", "2024-04-22", { count: 192000 }), {
      holders: malang.holders,
      coverage: share(30.0001, 29.9065, 30.0941),
      status: "mungkin-tercapai",
    });
    // 0,19 wide: one decimal, but 30,0001 and the ends would then print as 30,0: two, and the value is cut
    expect(saidAlone("35.73", narrow)[0]!.fact).toContain("sekitar 30,00% (antara 29,91% dan 30,09%) dari");
  });

  test("di-jalur: Kota Surabaya, early April 2024; the pace needed is rounded up", () => {
    const [id, en] = saidAlone("35.78", surabayaOnTrack);
    expect(id!.fact).toBe(
      "Hingga April 2024 (harinya tidak disebut), 342 ribu orang di Kota Surabaya telah mengaktifkan IKD, sekitar 15% (antara 14% dan 17%) dari sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai, tetapi lajunya cukup: sekitar 1.590 orang per hari, perlu sekitar 1.300.",
    );
    expect(en!.fact).toBe(
      "By April 2024 (day not stated), about 342,000 people in Kota Surabaya had activated IKD: about 15% (between 14% and 17%) of about 2.2 million e-KTP holders (estimate from the voter roll, June 2023).",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met, but the pace was enough: about 1,590 people a day, about 1,300 needed.",
    );
  });

  test("belum-tercapai with one count: Kabupaten Nganjuk, 26 January 2024", () => {
    const [id, en] = saidAlone("35.18", nganjuk);
    expect(id!.fact).toBe(
      "Hingga 26 Januari 2024, 104.712 orang di Kabupaten Nganjuk telah mengaktifkan IKD, 11,88% dari 881.265 pemegang KTP-el.",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai. Lajunya belum dapat dihitung: perlu jumlah orang pada dua tanggal yang berjarak sedikitnya 28 hari.",
    );
    expect(en!.fact).toBe(
      "By 26 January 2024, 104,712 people in Kabupaten Nganjuk had activated IKD: 11.88% of 881,265 e-KTP holders.",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met. The pace is unknown: that takes two counts at least 28 days apart.",
    );
  });

  test("belum-tercapai from a percentage alone: Kabupaten Madiun, November 2025, without a word on the pace", () => {
    const [id, en] = saidAlone("35.19", madiunRegency);
    expect(id!.fact).toBe(
      "Pada November 2025, aktivasi IKD di Kabupaten Madiun 19,35% dari pemegang KTP-el, menurut Berkah News24; jumlah orangnya tidak disebut.",
    );
    expect(id!.verdict).toBe("Saat itu target nasional 2025 (30% dari pemegang KTP-el) belum tercapai.");
    expect(en!.fact).toBe(
      "In November 2025, IKD activations in Kabupaten Madiun stood at 19.35% of e-KTP holders, Berkah News24 reported; it gave no count.",
    );
    expect(en!.verdict).toBe("By then the 2025 national target (30% of e-KTP holders) had not been met.");
  });

  test("belum-tercapai, pace undecided: Kota Surabaya, 30 April 2024", () => {
    const [id, en] = saidAlone("35.78", surabayaUndecided);
    expect(id!.fact).toBe(
      "Hingga 30 April 2024, 348 ribu orang di Kota Surabaya telah mengaktifkan IKD, sekitar 16% (antara 15% dan 18%) dari sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, Juni 2023).",
    );
    expect(id!.verdict).toBe(
      "Saat itu target nasional 2024 (30% dari pemegang KTP-el) belum tercapai; tidak dapat dipastikan apakah lajunya cukup: sekitar 1.356 orang per hari, perlu antara 980 dan 1.510.",
    );
    expect(en!.verdict).toBe(
      "By then the 2024 national target (30% of e-KTP holders) had not been met; whether the pace was enough cannot be said: about 1,356 people a day, between 980 and 1,510 needed.",
    );
  });

  test("belum-tercapai on the deadline: Kabupaten Ponorogo, 31 December 2023, without a pace", () => {
    const [id, en] = saidAlone("35.02", ponorogo);
    expect(id!.fact).toBe(
      "Hingga 31 Desember 2023, 11.265 orang di Kabupaten Ponorogo telah mengaktifkan IKD, sekitar 1,47% dari 768.071 pemegang KTP-el (Februari 2023).",
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
    expect(id!.fact).toBe("Hingga 17 Februari 2023, 3.906 orang di Kabupaten Kediri telah mengaktifkan IKD.");
    expect(id!.verdict).toBe(
      "Jumlah pemegang KTP-el, wajib KTP, atau pemilih yang dapat dipakai, dalam tiga tahun sekitar tanggal itu, belum ditemukan, jadi cakupannya belum dapat dihitung.",
    );
    expect(en!.fact).toBe("By 17 February 2023, 3,906 people in Kabupaten Kediri had activated IKD.");
    expect(en!.verdict).toBe(
      "No usable number of e-KTP holders, of people obliged to hold a KTP or of voters within three years of that date has been found, so coverage cannot be worked out.",
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
      fact: "Belum ada angka aktivasi IKD untuk Kabupaten Banyuwangi yang dapat kami temukan.",
      verdict: null,
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
  const stale = {
    id: "Ini laporan terakhir yang dapat kami pakai, lebih dari dua tahun lalu; keadaan sekarang tidak diketahui.",
    en: "This is the last report we can use, more than two years ago; the present state is not known.",
  };

  test("stale and own target: Kota Malang, 943 days on", () => {
    const [id, en] = said(malangState, malang, malangRecord);
    expect(id!.tails).toEqual([
      stale.id,
      "Terhadap target kota sendiri (160 ribu orang, 25% dari pemegang KTP-el, akhir 2024): sekitar 33,8% dari target itu, kurang sekitar 106.000 orang, perlu 419 orang per hari.",
    ]);
    expect(en!.tails).toEqual([
      stale.en,
      "Against the city's own target (about 160,000 people, 25% of e-KTP holders, by the end of 2024): about 33.8% of that target, about 106,000 people short, 419 a day needed.",
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
      said({ ...malangState, newer: figure(statedBase) }, malang, malangRecord).map(({ tails }) => tails[1]);
    expect(tail("tidak_disebut")).toEqual([
      "Ada angka yang lebih baru, sekitar 6,7% (16 September 2025), dimuat Insani Media, tetapi basisnya tidak disebut, jadi tidak kami pakai.",
      "There is a newer figure, about 6.7% (16 September 2025), printed by Insani Media, but its base is not stated, so we do not use it.",
    ]);
    expect(tail("target")).toEqual([
      "Ada angka yang lebih baru, sekitar 6,7% (16 September 2025), dimuat Insani Media, tetapi itu dari target, bukan dari pemegang KTP-el.",
      "There is a newer figure, about 6.7% (16 September 2025), printed by Insani Media, but that is of the target, not of e-KTP holders.",
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

  test("an own target that is passed", () => {
    const own = [
      measureOf(target("35.77", 2025, { share: "25", base: "perekaman" }), "2025-08-12", {
        shareOfTarget: share(132.8, 128.6, 143.6),
        gap: q(-12402, -17097, -9975),
      }),
    ];
    expect(saidAlone("35.77", { ...madiunMet, own })[0]!.tails.at(-1)).toBe(
      "Terhadap target kota sendiri (25% dari pemegang KTP-el, akhir 2025): sekitar 133% dari target itu, terlampaui sekitar 12.000 orang.",
    );
  });
});

describe("headline", () => {
  test.each([
    [
      malangState,
      "Kota Malang: 8 dari 100 pemegang KTP-el telah mengaktifkan IKD, 22 April 2024",
      "Kota Malang: 8 in 100 e-KTP holders had activated IKD, 22 April 2024",
    ],
    [
      state("35.04", [tulungagung]),
      "Kabupaten Tulungagung: 2 sampai 3 dari 100 pemegang KTP-el (perkiraan) telah mengaktifkan IKD, 3 Februari 2026",
      "Kabupaten Tulungagung: 2 to 3 in 100 e-KTP holders (estimate) had activated IKD, 3 February 2026",
    ],
    [
      state("35.77", [madiunPossibly]),
      "Kota Madiun: 27 sampai 32 dari 100 pemegang KTP-el (perkiraan) telah mengaktifkan IKD, akhir 2024",
      "Kota Madiun: 27 to 32 in 100 e-KTP holders (estimate) had activated IKD, end of 2024",
    ],
    [
      state("35.19", [madiunRegency]),
      "Kabupaten Madiun: 19 dari 100 pemegang KTP-el telah mengaktifkan IKD, November 2025",
      "Kabupaten Madiun: 19 in 100 e-KTP holders had activated IKD, November 2025",
    ],
    [
      state("35.06", [noBase]),
      "Kabupaten Kediri: 3.906 orang telah mengaktifkan IKD, 17 Februari 2023",
      "Kabupaten Kediri: 3,906 people had activated IKD, 17 February 2023",
    ],
    // more people than holders are not so many of a hundred
    [
      state("35.18", [{ ...nganjuk, coverage: { ...share(120), method: "dihitung" } }]),
      "Kabupaten Nganjuk: 104.712 orang telah mengaktifkan IKD, 26 Januari 2024",
      "Kabupaten Nganjuk: 104,712 people had activated IKD, 26 January 2024",
    ],
    [
      state("35.10", []),
      "Kabupaten Banyuwangi: belum ada angka aktivasi IKD",
      "Kabupaten Banyuwangi: no IKD figure yet",
    ],
  ])("%#", (whole, id, en) => {
    expect(plain(headline(whole, "id"))).toBe(id);
    expect(plain(headline(whole, "en"))).toBe(en);
  });

  test.each([
    // below one per cent: of a thousand, of ten thousand
    [share(0.3045, 0.3, 0.31), "3 dari 1.000"],
    [share(0.04, 0.039, 0.041), "4 dari 10.000"],
    [share(0), "0 dari 100"],
    // half a point wide: the interval is shown; a hair less: not
    [share(4.7, 4.4, 4.9), "4 sampai 5 dari 100"],
    [share(4.7, 4.401, 4.9), "5 dari 100"],
    // both ends round alike: one number
    [share(5.2, 4.9, 5.4), "5 dari 100"],
    // a lower end that rounds to nought
    [share(1, 0, 2.2), "paling banyak 3 dari 100"],
    // an upper end beyond the holders
    [share(97, 90.2, 110), "sedikitnya 90 dari 100"],
    // 29,6 would round onto the target of 30 %: of a thousand; 29,96 would even then
    [share(29.6), "296 dari 1.000"],
    [share(29.96), "2.996 dari 10.000"],
    [share(30), "30 dari 100"],
    // the upper end must not look reached either
    [share(28.5, 27.2, 29.7), "272 sampai 297 dari 1.000"],
  ])("%o of the holders: %s", (coverage, frequency) => {
    const at = point(report("35.73", "2024-04-22", { count: 1 }), { coverage });
    expect(headline(state("35.73", [at]), "id")).toContain(`: ${frequency} pemegang KTP-el`);
  });
});
