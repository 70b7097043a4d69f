import { describe, expect, test } from "vitest";
import type { PointState } from "../../src/metrics/state.ts";
import { gapSentence, movingTarget, paceSentence } from "../../src/text/distance.ts";
import { gapInShort, nationalDistance } from "../../src/text/gap.ts";
import { timesOf } from "../../src/text/pace.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import {
  madiunMet,
  madiunPossibly,
  madiunRegency,
  malang,
  malangState,
  nganjuk,
  point,
  ponorogo,
  q,
  region,
  share,
  surabayaOnTrack,
  surabayaUndecided,
} from "./states.ts";

describe("the gap", () => {
  test.each([
    [
      malang,
      "Pada 22 April 2024, Kota Malang kurang sekitar 138.000 orang (antara 131.200 dan 150.700) dari target nasional 2024; sekitar 28% dari target itu terpenuhi.",
      "On 22 April 2024, Kota Malang was about 138,000 people (between 131,200 and 150,700) short of the 2024 national target; about 28% of that target had been reached.",
    ],
    [
      nganjuk,
      "Pada 26 Januari 2024, Kabupaten Nganjuk kurang 159.668 orang dari target nasional 2024; 39,61% dari target itu terpenuhi.",
      "On 26 January 2024, Kabupaten Nganjuk was 159,668 people short of the 2024 national target; 39.61% of that target had been reached.",
    ],
    // astride: 5.023,4 short to 439,4 above; half 2.731, ends to hundreds
    [
      madiunPossibly,
      "Pada 2024, Kota Madiun berada antara 5.000 orang kurang dan 400 orang lebih dari target nasional 2024.",
      "In 2024, Kota Madiun was between 5,000 people short of and 400 people above the 2024 national target.",
    ],
    // nobody was counted: 30 - 32,6904 = -2,6904 [-4,3617; -1,5196], 2,84 wide, so whole points
    [
      madiunMet,
      "Pada 12 Agustus 2025, Kota Madiun melampaui target nasional 2025 dengan selisih sekitar 3 persen poin (antara 2 dan 4).",
      "On 12 August 2025, Kota Madiun was about 3 percentage points (between 2 and 4) above the 2025 national target.",
    ],
    // 30 - 19,35 [19,345; 19,36]: 0,015 wide, two decimals, four digits and no hedge
    [
      { ...madiunRegency, coverage: { ...share(19.35, 19.346, 19.36), method: "dilaporkan" as const } },
      "Pada November 2025, Kabupaten Madiun kurang 10,65 persen poin (antara 10,64 dan 10,65) dari target nasional 2025.",
      "In November 2025, Kabupaten Madiun was 10.65 percentage points (between 10.64 and 10.65) short of the 2025 national target.",
    ],
  ])("%#", (at, id, en) => {
    expect(plain(gapSentence(at, region(at.report.region), "id"))).toBe(id);
    expect(plain(gapSentence(at, region(at.report.region), "en"))).toBe(en);
  });

  test("exactly at the target, one person above it, and one short", () => {
    const at = (gap: number) =>
      point(report("35.18", "2024-01-26", { count: 300 }), { gap: q(gap), shareOfTarget: share(99.996) });
    const nganjuk = region("35.18");
    expect(plain(gapSentence(at(0), nganjuk, "id"))).toBe(
      "Pada 26 Januari 2024, Kabupaten Nganjuk tepat mencapai target nasional 2024.",
    );
    expect(plain(gapSentence(at(-1), nganjuk, "en"))).toBe(
      "On 26 January 2024, Kabupaten Nganjuk was 1 person above the 2024 national target.",
    );
    // 99,996 % of the target is not all of it: cut
    expect(plain(gapSentence(at(1), nganjuk, "id"))).toBe(
      "Pada 26 Januari 2024, Kabupaten Nganjuk kurang 1 orang dari target nasional 2024; 99,99% dari target itu terpenuhi.",
    );
  });

  test("nothing known, nothing said", () => {
    const at = point(report("35.06", "2023-02-17", { count: 3906 }), { status: "tanpa-basis" });
    expect(gapSentence(at, region("35.06"), "id")).toBeNull();
    expect(gapSentence({ ...at, national: null }, region("35.06"), "id")).toBeNull();
    expect(gapInShort(null, "id")).toBeNull();
  });

  test("in short, alone or from a target", () => {
    const people = (gap: ReturnType<typeof q>) => ({ gap, unit: "people" as const });
    const above = people(q(-4836, -9245.6, -2999.3));
    const astride = people(q(1812, -2290.8, 4072.8));
    expect(plain(gapInShort(people(q(138000, 131158, 150656)), "id"))).toBe("kurang sekitar 138.000 orang");
    expect(plain(gapInShort(above, "id"))).toBe("lebih sekitar 5.000 orang");
    expect(plain(gapInShort(above, "en", "national target"))).toBe("about 5,000 people above the national target");
    expect(plain(gapInShort(astride, "en"))).toBe("between 4,100 people short and 2,300 people above");
    expect(plain(gapInShort(astride, "en", "national target"))).toBe(
      "between 4,100 people short of and 2,300 people above the national target",
    );
    expect(gapInShort(people(q(0, 0, 0)), "id")).toBeNull();
    // 28,4 to 31,7 %: 1,6 points short to 1,7 above; 3,3 wide, whole points
    const points = { gap: q(0.002, -0.017, 0.016), unit: "points" as const };
    expect(plain(gapInShort(points, "id", "target nasional"))).toBe(
      "antara 2 persen poin kurang dan 2 persen poin lebih dari target nasional",
    );
  });

  test("where nobody was counted it is no number of people", () => {
    expect(nationalDistance(madiunMet)!.unit).toBe("points");
    expect(nationalDistance(madiunPossibly)!.unit).toBe("people");
  });
});

/** Before the deadline of the targets of 2023 and 2024; after it. */
const [before, after] = ["2023-06-30", "2026-11-21"];

const said = (at: PointState, series: readonly PointState[], today: string, language: "id" | "en" = "id") =>
  plain(paceSentence(at, series, today, language));

describe("the pace", () => {
  test("actual and needed, and over how many days: Kota Malang; 545,45 / 125,14 = 4,36 times, [518,41 / 128,42; 595,48 / 121,86]", () => {
    expect(said(malang, malangState.series, before)).toBe(
      "Lajunya sekitar 125 orang per hari (antara 122 dan 128), rata-rata 183 hari dari 22 Oktober 2023 hingga 22 April 2024. Sejak 22 April 2024, target nasional memerlukan sekitar 550 orang per hari (antara 519 dan 596) hingga 31 Desember 2024: 4,4 kali laju itu.",
    );
    expect(said(malang, malangState.series, before, "en")).toBe(
      "The pace was about 125 people a day (between 122 and 128), the mean of 183 days from 22 October 2023 to 22 April 2024. From 22 April 2024, the national target needed about 550 people a day (between 519 and 596) until 31 December 2024: 4.4 times that pace.",
    );
  });

  test("once the deadline is over, one sentence of the past is all", () => {
    expect(said(malang, malangState.series, after)).toBe(
      "Laju saat itu sekitar 125 orang per hari (rata-rata 183 hari); yang diperlukan sekitar 550 (antara 519 dan 596).",
    );
    expect(said(malang, malangState.series, after, "en")).toBe(
      "The pace then was about 125 people a day (mean of 183 days); about 550 (between 519 and 596) were needed.",
    );
    expect(said(nganjuk, [nganjuk], after)).toBe(
      "Saat itu perlu 470 orang per hari untuk mencapai target nasional 2024.",
    );
    // on its last day it is not over yet
    expect(said(malang, malangState.series, "2024-12-31")).toContain("Lajunya sekitar 125");
  });

  test("a percentage after the last count: up to when the pace was", () => {
    const later = { ...madiunRegency, pace: { ...malang.pace!, from: "2024-01-31", to: "2024-12-31" } };
    expect(said(later, [later], after)).toMatch(/^Laju hingga 31 Desember 2024: sekitar 125 orang per hari/);
  });

  test("dates are as exact as their reports, and so is the number of days", () => {
    expect(said(surabayaOnTrack, [surabayaOnTrack], before)).toContain(
      "rata-rata sekitar 97 hari dari 3 Januari 2024 hingga April 2024.",
    );
    // no later than 30 September 2023, then some day of 2024: 93 days to 1 January, or any longer time
    const undated = point(report("35.78", "2023-09-30", { count: 31000, datePrecision: "paling_lambat" }), {});
    const year = point(report("35.78", "2024-12-31", { count: 52000, datePrecision: "tahun" }), {
      perDay: [q(45.9, 20.1, 236.6), "2023-09-30"],
    });
    expect(said(year, [undated, year], after)).toContain("(rata-rata sedikitnya 93 hari)");
  });

  test("without an actual pace: why, and the needed one", () => {
    expect(said(nganjuk, [nganjuk], before)).toBe(
      "Lajunya belum diketahui: perlu dua jumlah yang berjarak sedikitnya 28 hari. Sejak 26 Januari 2024, target nasional memerlukan 470 orang per hari hingga 31 Desember 2024.",
    );
  });

  test("on the deadline and for a percentage alone there is none to tell", () => {
    expect(said(ponorogo, [ponorogo], before)).toBeNull();
    expect(said(madiunRegency, [madiunRegency], before)).toBeNull();
  });

  test("a total that fell has no multiple", () => {
    const fell = { ...malang, pace: { ...malang.pace!, perDay: q(-5.2, -6.1, -4.3) } };
    const sentence = said(fell, malangState.series, before)!;
    expect(sentence).toMatch(/^Jumlahnya turun sekitar 5 orang per hari \(antara 4 dan 6\), rata-rata 183 hari/);
    expect(sentence).not.toContain("kali");
    expect(said(fell, malangState.series, before, "en")).toMatch(/^The total went down about 5 people a day/);
    expect(said(fell, malangState.series, after)).toMatch(/^Jumlahnya saat itu turun sekitar 5 orang per hari \(rata/);
  });
});

describe("how many times the pace: nothing that would mislead", () => {
  const needing = (required: ReturnType<typeof q>, daysLeft: number): PointState => ({
    ...malang,
    national: { ...malang.national!, requiredPerDay: required, daysLeft },
  });

  test("is said with one decimal at most, however exact the counts: 545,45 / 125 = 4,3636", () => {
    const exact = { ...needing(q(545.45), 253), pace: { ...malang.pace!, perDay: q(125) } };
    expect(plain(paceSentence(exact, malangState.series, "2024-06-01", "id"))).toMatch(/: 4,4 kali laju itu\.$/);
  });

  test("within proportion: 545,45 / 125,14", () => {
    expect(timesOf(malang)!.value).toBeCloseTo(4.3587, 3);
  });

  test.each([
    // fewer than 60 days left
    [needing(q(545.45, 518.41, 595.48), 59), false],
    [needing(q(545.45, 518.41, 595.48), 60), true],
    // more than ten times: 1.252 / 125,14 = 10,005; 1.251 / 125,14 = 9,997
    [needing(q(1252, 1200, 1300), 253), false],
    [needing(q(1251, 1200, 1300), 253), true],
    // may be more or less than the pace itself: 120 / 128,42 < 1 < 130 / 121,86
    [needing(q(126, 120, 130), 253), false],
    // less for certain
    [needing(q(100, 90, 110), 253), true],
    // the pace may be nought
    [{ ...malang, pace: { ...malang.pace!, perDay: q(12, 0, 48) } }, false],
    // Kota Surabaya: 1.111,33 / 1.364,4 = 0,81 to 1.508,29 / 1.347,5 = 1,12
    [surabayaUndecided, false],
  ])("%#", (at, told) => {
    expect(timesOf(at) !== null).toBe(told);
  });
});

test("the target grows: 1 % of 640.000 x 30 %, 0 to 2 % of up to 680.520", () => {
  expect(plain(movingTarget(q(1920, 0, 4083.12), "id"))).toBe(
    "Sasarannya ikut bertambah, sekitar 2.000 orang setahun, karena setiap hari ada yang genap 17 tahun.",
  );
  expect(plain(movingTarget(q(1920, 0, 4083.12), "en"))).toBe(
    "The target keeps rising, by about 2,000 people a year, as people turn 17.",
  );
});
