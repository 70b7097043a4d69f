import { describe, expect, test } from "vitest";
import { gapInShort, gapSentence, movingTarget, paceSentence } from "../../src/text/distance.ts";
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
      "Pada 22 April 2024, Kota Malang kurang sekitar 138.000 orang (antara 136.900 dan 139.100) dari target nasional 2024; sekitar 28,1% dari target itu telah terpenuhi.",
      "On 22 April 2024, Kota Malang was about 138,000 people (between 136,900 and 139,100) short of the 2024 national target; about 28.1% of that target had been reached.",
    ],
    [
      nganjuk,
      "Pada 26 Januari 2024, Kabupaten Nganjuk kurang 159.668 orang dari target nasional 2024; 39,61% dari target itu telah terpenuhi.",
      "On 26 January 2024, Kabupaten Nganjuk was 159,668 people short of the 2024 national target; 39.61% of that target had been reached.",
    ],
    // surplus: 4.836 [2.999,3; 9.245,6]: half 3.123, thousands; ends to hundreds
    [
      madiunMet,
      "Pada 12 Agustus 2025, Kota Madiun berada sekitar 5.000 orang (antara 3.000 dan 9.200) di atas target nasional 2025.",
      "On 12 August 2025, Kota Madiun was about 5,000 people (between 3,000 and 9,200) above the 2025 national target.",
    ],
    // astride: 4.072,8 short to 2.290,8 above
    [
      madiunPossibly,
      "Pada akhir 2024, Kota Madiun berada antara 4.100 orang kurang dan 2.300 orang lebih dari target nasional 2024.",
      "At the end of 2024, Kota Madiun was between 4,100 people short of and 2,300 above the 2024 national target.",
    ],
    // a percentage of holders whose number is not known: no people
    [
      madiunRegency,
      "Pada akhir November 2025, sekitar 64,50% dari target nasional 2025 telah terpenuhi.",
      "At the end of November 2025, about 64.50% of the 2025 national target had been reached.",
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
      "Pada 26 Januari 2024, Kabupaten Nganjuk kurang 1 orang dari target nasional 2024; 99,99% dari target itu telah terpenuhi.",
    );
  });

  test("nothing known, nothing said", () => {
    const at = point(report("35.06", "2023-02-17", { count: 3906 }), { status: "tanpa-basis" });
    expect(gapSentence(at, region("35.06"), "id")).toBeNull();
    expect(gapSentence({ ...at, national: null }, region("35.06"), "id")).toBeNull();
    expect(gapInShort(null, "id")).toBeNull();
  });

  test("in short", () => {
    expect(plain(gapInShort(q(138000, 136900, 139100), "id"))).toBe("kurang sekitar 138.000 orang");
    expect(plain(gapInShort(q(-4836, -9245.6, -2999.3), "id"))).toBe("terlampaui sekitar 5.000 orang");
    expect(plain(gapInShort(q(-4836, -9245.6, -2999.3), "en"))).toBe("about 5,000 people above");
    expect(plain(gapInShort(q(1812, -2290.8, 4072.8), "en"))).toBe("between 4,100 people short and 2,300 above");
    expect(gapInShort(q(0, 0, 0), "id")).toBeNull();
  });
});

describe("the pace", () => {
  test("actual and needed: Kota Malang; 545,45 / 125,14 = 4,36 times", () => {
    expect(plain(paceSentence(malang, malangState.series, "id"))).toBe(
      "Lajunya sekitar 125 orang per hari (antara 122 dan 128), dari 22 Oktober 2023 hingga 22 April 2024. Sejak 22 April 2024, target nasional memerlukan 546 orang per hari (antara 542 dan 550) hingga 31 Desember 2024: 4,4 kali laju itu.",
    );
    expect(plain(paceSentence(malang, malangState.series, "en"))).toBe(
      "The pace was about 125 people a day (between 122 and 128), from 22 October 2023 to 22 April 2024. From 22 April 2024, the national target needed 546 people a day (between 542 and 550) until 31 December 2024: 4.4 times that pace.",
    );
  });

  test("where it may be more or less than enough, both ends: 975,9 / 1.742 = 0,56; 1.507,7 / 1.347,5 = 1,12", () => {
    const wide = { ...surabayaUndecided, pace: { ...surabayaUndecided.pace!, perDay: q(1500, 1347.5, 1742) } };
    expect(plain(paceSentence(wide, [wide], "id"))).toContain(
      "memerlukan sekitar 1.300 orang per hari (antara 980 dan 1.510) hingga 31 Desember 2024: antara 0,6 dan 1,1 kali laju itu.",
    );
  });

  test("dates are as exact as their reports", () => {
    expect(plain(paceSentence(surabayaOnTrack, [surabayaOnTrack], "id"))).toContain(
      "dari 3 Januari 2024 hingga April 2024.",
    );
  });

  test("without an actual pace: why, and the needed one", () => {
    expect(plain(paceSentence(nganjuk, [nganjuk], "id"))).toBe(
      "Lajunya belum dapat dihitung: perlu jumlah orang pada dua tanggal yang berjarak sedikitnya 28 hari. Sejak 26 Januari 2024, target nasional memerlukan 470 orang per hari hingga 31 Desember 2024.",
    );
  });

  test("on the deadline and for a percentage alone there is none to tell", () => {
    expect(paceSentence(ponorogo, [ponorogo], "id")).toBeNull();
    expect(paceSentence(madiunRegency, [madiunRegency], "id")).toBeNull();
  });

  test("a total that fell has no multiple", () => {
    const fell = { ...malang, pace: { ...malang.pace!, perDay: q(-5.2, -6.1, -4.3) } };
    const sentence = plain(paceSentence(fell, malangState.series, "id"))!;
    expect(sentence).toMatch(/^Jumlahnya turun sekitar 5 orang per hari \(antara 4 dan 6\), dari 22 Oktober 2023/);
    expect(sentence).not.toContain("kali");
    expect(plain(paceSentence(fell, malangState.series, "en"))).toMatch(/^The total went down about 5 people a day/);
  });
});

test("the target grows: 1 % of 640.000 x 30 %, 0 to 2 %", () => {
  expect(plain(movingTarget(q(1920, 0, 3852), "id"))).toBe(
    "Target bertambah sekitar 2.000 orang setahun (antara 0 dan 3.900): setiap hari ada yang genap 17 tahun.",
  );
  expect(plain(movingTarget(q(1920, 0, 3852), "en"))).toBe(
    "The target grows by about 2,000 people a year (between 0 and 3,900): people turn 17 every day.",
  );
});
